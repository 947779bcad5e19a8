package io.osteokit.tracking.progress;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/** How a series is lately and was just before, by the days that have a number. */
final class NewestDays {
  private final DailySeries series;
  private final LocalDate today;
  private final Collection<Double> lately;
  private final Collection<Double> before;
  private final int atLeast;

  /**
   * @param series the series, without a day after today
   * @param today the day
   * @param days how many days are lately, and how many just before
   * @param atLeast how many of each must have a number to be compared
   */
  NewestDays(DailySeries series, LocalDate today, int days, int atLeast) {
    this.series = series;
    this.today = today;
    LocalDate start = today.minusDays(days - 1L);
    this.lately = series.between(start, today).values().values();
    this.before = series.between(start.minusDays(days), start.minusDays(1)).values().values();
    this.atLeast = atLeast;
  }

  /** Returns the number of the newest day, if that is one of the newest so many days. */
  OptionalDouble newest(int within) {
    Collection<Double> found =
        series.between(today.minusDays(within - 1L), today).values().values();
    return found.stream()
        .reduce((older, newer) -> newer)
        .map(OptionalDouble::of)
        .orElse(OptionalDouble.empty());
  }

  /** Returns the newest number less the first of all; empty unless they are of two days. */
  OptionalDouble sinceFirst(int within) {
    OptionalDouble newest = newest(within);
    Collection<Double> all = series.values().values();
    return !newest.isPresent() || all.size() < 2
        ? OptionalDouble.empty()
        : OptionalDouble.of(newest.getAsDouble() - all.iterator().next());
  }

  /** Returns the numbers of lately. */
  List<Double> lately() {
    return ImmutableList.copyOf(lately);
  }

  /** Returns the mean lately; empty without a number. */
  OptionalDouble mean() {
    return mean(lately);
  }

  /** Returns how much more than before; empty while either time has too few days. */
  OptionalDouble more() {
    return lately.size() < atLeast || before.size() < atLeast
        ? OptionalDouble.empty()
        : OptionalDouble.of(mean(lately).orElse(0) - mean(before).orElse(0));
  }

  private static OptionalDouble mean(Collection<Double> numbers) {
    return numbers.stream().mapToDouble(Double::doubleValue).average();
  }
}
