package io.osteokit.tracking.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class StatisticsProperties {
  private static final LocalDate START = LocalDate.of(2024, 2, 20);

  record Day(int day, int level) {}

  @Provide
  Arbitrary<List<Day>> days() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 120).list().uniqueElements().ofMaxSize(60),
            Arbitraries.integers().between(0, 20).list().ofSize(60))
        .as(
            (days, levels) -> {
              List<Integer> sorted = List.copyOf(new TreeSet<>(days));
              return sorted.stream()
                  .map(day -> new Day(day, levels.get(sorted.indexOf(day))))
                  .collect(Collectors.toList());
            });
  }

  private static long[] numbers(List<Day> days) {
    return days.stream().mapToLong(Day::day).toArray();
  }

  private static double[] values(List<Day> days) {
    return days.stream().mapToDouble(day -> day.level() * 0.5).toArray();
  }

  private static DailySeries series(List<Day> days) {
    TreeMap<LocalDate, Double> values = new TreeMap<>();
    days.forEach(day -> values.put(START.plusDays(day.day()), day.level() * 0.5));
    return DailySeries.of(values);
  }

  private static ScoreWindow window(List<Day> days, int span) {
    ScoreWindow window = new ScoreWindow(DailySeries.MOST_LEVELS, span);
    days.forEach(day -> window.add(day.day(), day.level()));
    return window;
  }

  @Property
  void the_fast_slope_is_the_slow_one_to_the_last_bit(@ForAll("days") List<Day> days) {
    if (days.size() > 1) {
      assertThat(window(days, 121).slope(0.5))
          .isEqualTo(PlainStatistics.slope(numbers(days), values(days)));
    }
  }

  @Property
  void the_slope_of_a_series_of_few_levels_is_the_slow_one_to_the_last_bit(
      @ForAll("days") List<Day> days) {
    if (days.size() > 1) {
      assertThat(series(days).slope()).hasValue(PlainStatistics.slope(numbers(days), values(days)));
    }
  }

  /** Longer than the days above, with whole scores as people give them, and with all alike. */
  @Property(tries = 25)
  void the_slope_of_a_long_series_is_the_slow_one_to_the_last_bit(
      @ForAll @IntRange(min = 200, max = 500) int count,
      @ForAll @IntRange(min = 1, max = 20) int most,
      @ForAll @IntRange(min = 1, max = 3) int everyDays,
      @ForAll Random random) {
    List<Day> days = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int drift = (int) ((long) most * i / count);
      days.add(new Day(i * everyDays + i / 50, random.nextInt(most - drift + 1)));
    }

    assertThat(series(days).slope()).hasValue(PlainStatistics.slope(numbers(days), values(days)));
    assertThat(series(days).trend()).hasValue(PlainStatistics.trend(values(days)));
  }

  @Property
  void the_slope_of_any_numbers_is_that_of_all_slopes_in_order(
      @ForAll @Size(min = 2, max = 40) List<@DoubleRange(min = -1e6, max = 1e6) Double> values,
      @ForAll @IntRange(min = 1, max = 30) int everyDays) {
    TreeMap<LocalDate, Double> byDay = new TreeMap<>();
    List<Double> slopes = new ArrayList<>();
    for (int j = 0; j < values.size(); j++) {
      byDay.put(START.plusDays((long) j * everyDays), values.get(j));
      for (int i = 0; i < j; i++) {
        slopes.add((values.get(j) - values.get(i)) / ((j - i) * everyDays));
      }
    }
    slopes.sort(null);
    int pairs = slopes.size();
    Slope slope = DailySeries.of(byDay).slope().orElseThrow();

    assertThat(slope.perDay())
        .isEqualTo(
            pairs % 2 == 1
                ? slopes.get(pairs / 2)
                : (slopes.get(pairs / 2 - 1) + slopes.get(pairs / 2)) / 2);
    assertThat(slopes).contains(slope.low(), slope.high());
    assertThat(slope.low()).isLessThanOrEqualTo(slope.high());
  }

  @Property
  void the_fast_trend_is_the_slow_one_to_the_last_bit(@ForAll("days") List<Day> days) {
    if (days.size() > 2) {
      assertThat(window(days, 121).trend()).isEqualTo(PlainStatistics.trend(values(days)));
    }
  }

  @Property
  void the_trend_of_a_series_of_few_levels_is_the_slow_one_to_the_last_bit(
      @ForAll("days") List<Day> days) {
    if (days.size() > 2) {
      assertThat(series(days).trend()).hasValue(PlainStatistics.trend(values(days)));
    }
  }

  @Property
  void a_rolling_mean_is_the_sum_of_its_days_to_the_last_bit(
      @ForAll("days") List<Day> days,
      @ForAll @IntRange(min = 1, max = 60) int window,
      @ForAll @IntRange(max = 1) int thirds) {
    double part = thirds == 1 ? 1 / 3.0 : 1;
    TreeMap<LocalDate, Double> values = new TreeMap<>();
    days.forEach(day -> values.put(START.plusDays(day.day()), day.level() * part));
    TreeMap<LocalDate, Double> means = new TreeMap<>();
    for (LocalDate end : values.keySet()) {
      var within = values.subMap(end.minusDays(window - 1), true, end, true).values();
      double sum = 0;
      for (double value : within) {
        sum += value;
      }
      means.put(end, sum / within.size());
    }

    assertThat(DailySeries.of(values).rollingMean(window, 1)).isEqualTo(DailySeries.of(means));
  }

  @Property
  void a_window_forgets_old_days_as_if_they_had_never_been(
      @ForAll("days") List<Day> days, @ForAll @IntRange(min = 2, max = 130) int span) {
    if (days.isEmpty()) {
      return;
    }
    int newest = days.get(days.size() - 1).day();
    List<Day> inside =
        days.stream().filter(day -> day.day() > newest - span).collect(Collectors.toList());
    ScoreWindow window = window(days, span);

    assertThat(window.size()).isEqualTo(inside.size());
    if (inside.size() > 2) {
      assertThat(window.slope(0.5))
          .isEqualTo(PlainStatistics.slope(numbers(inside), values(inside)));
      assertThat(window.trend()).isEqualTo(PlainStatistics.trend(values(inside)));
    }
  }

  @Property
  void the_newest_day_can_be_replaced(
      @ForAll("days") List<Day> days, @ForAll @IntRange(min = 0, max = 20) int level) {
    if (days.size() < 3) {
      return;
    }
    List<Day> changed = new ArrayList<>(days);
    Day newest = changed.remove(changed.size() - 1);
    changed.add(new Day(newest.day(), level));
    ScoreWindow window = window(days, 40);
    window.removeNewest();
    window.add(newest.day(), level);
    ScoreWindow wanted = window(changed, 40);

    if (wanted.size() > 2) {
      assertThat(window.trend()).isEqualTo(wanted.trend());
      assertThat(window.slope(0.5)).isEqualTo(wanted.slope(0.5));
    }
  }

  @Property
  void moving_every_day_by_the_same_time_changes_nothing(
      @ForAll("days") List<Day> days, @ForAll @IntRange(min = -5000, max = 5000) int by) {
    TreeMap<LocalDate, Double> moved = new TreeMap<>();
    series(days).values().forEach((day, value) -> moved.put(day.plusDays(by), value));

    assertThat(DailySeries.of(moved).slope()).isEqualTo(series(days).slope());
  }

  @Property
  void turning_the_series_upside_down_turns_the_trend(@ForAll("days") List<Day> days) {
    List<Day> turned =
        days.stream().map(day -> new Day(day.day(), 20 - day.level())).collect(Collectors.toList());

    assertThat(series(turned).trend().map(MonotonicTrend::s))
        .isEqualTo(series(days).trend().map(trend -> -trend.s()));
    assertThat(series(turned).slope().map(slope -> slope.perDay() + 0.0))
        .isEqualTo(series(days).slope().map(slope -> 0.0 - slope.perDay()));
  }

  @Property
  void a_missing_day_is_not_a_zero(@ForAll("days") List<Day> days) {
    DailySeries means = series(days).rollingMean(7, 1);

    means
        .values()
        .forEach(
            (day, mean) ->
                assertThat(mean)
                    .isBetween(
                        series(days).between(day.minusDays(6), day).values().values().stream()
                            .mapToDouble(v -> v)
                            .min()
                            .orElseThrow(),
                        10.0));
  }
}
