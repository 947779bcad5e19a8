package io.osteokit.tracking.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PainTrackProperties {
  private static final LocalDate START = LocalDate.of(2026, 1, 1);
  private static final Progress PROGRESS = Progress.shipped();

  record Entry(int day, int score) {}

  @Provide
  Arbitrary<List<Entry>> entries() {
    Arbitrary<Entry> entry =
        Combinators.combine(
                Arbitraries.integers().between(0, 60), Arbitraries.integers().between(0, 10))
            .as(Entry::new);
    // Few entries seldom make a trend, so half of the lists are long.
    return Arbitraries.oneOf(entry.list().ofMaxSize(40), entry.list().ofMinSize(40).ofMaxSize(120));
  }

  private static void add(PainTrack track, List<Entry> entries) {
    entries.forEach(entry -> track.add(START.plusDays(entry.day()), entry.score()));
  }

  private static List<Entry> byDay(List<Entry> entries) {
    return entries.stream().sorted(Comparator.comparing(Entry::day)).collect(Collectors.toList());
  }

  private static PainSummary batch(List<Entry> entries, int today) {
    PainTrack track = PROGRESS.newPainTrack();
    add(track, entries);
    return track.summary(START.plusDays(today));
  }

  @Property
  void adding_in_parts_and_asking_between_changes_nothing(
      @ForAll("entries") List<Entry> entries,
      @ForAll @IntRange(max = 120) int cut,
      @ForAll @IntRange(max = 70) int asked,
      @ForAll @IntRange(max = 70) int today) {
    PainTrack track = PROGRESS.newPainTrack();
    int split = Math.min(cut, entries.size());
    add(track, entries.subList(0, split));
    track.summary(START.plusDays(asked));
    add(track, entries.subList(split, entries.size()));

    assertThat(track.summary(START.plusDays(today))).isEqualTo(batch(entries, today));
  }

  private static List<Entry> daily(int first, int last) {
    List<Entry> entries = new ArrayList<>();
    for (int day = first; day <= last; day++) {
      entries.add(new Entry(day, day * 7 % 11));
    }
    return entries;
  }

  @Example
  void asking_for_an_earlier_day_forgets_nothing() {
    PainTrack track = PROGRESS.newPainTrack();
    add(track, daily(0, 50));
    track.summary(START.plusDays(30));

    assertThat(track.summary(START.plusDays(50))).isEqualTo(batch(daily(0, 50), 50));
  }

  @Example
  void a_day_that_comes_late_finds_the_days_before_it_again() {
    PainTrack track = PROGRESS.newPainTrack();
    add(track, daily(0, 30));
    track.summary(START.plusDays(60));
    add(track, daily(31, 32));

    assertThat(track.summary(START.plusDays(32))).isEqualTo(batch(daily(0, 32), 32));
    assertThat(track.summary(START.plusDays(60))).isEqualTo(batch(daily(0, 32), 60));
  }

  @Property
  void the_order_of_days_does_not_matter(
      @ForAll("entries") List<Entry> entries, @ForAll @IntRange(max = 70) int today) {
    assertThat(batch(entries, today)).isEqualTo(batch(byDay(entries), today));
  }

  @Property
  void scores_after_the_day_do_not_count(
      @ForAll("entries") List<Entry> entries, @ForAll @IntRange(max = 70) int today) {
    List<Entry> before =
        entries.stream().filter(entry -> entry.day() <= today).collect(Collectors.toList());

    assertThat(batch(entries, today)).isEqualTo(batch(before, today));
  }

  @Property
  void slope_and_trend_are_those_of_the_series_of_the_window(
      @ForAll("entries") List<Entry> entries, @ForAll @IntRange(max = 70) int today) {
    PainTrack track = PROGRESS.newPainTrack();
    add(track, entries);
    LocalDate end = START.plusDays(today);
    DailySeries lately =
        track.series().between(end.minusDays(PROGRESS.windows().trendDays() - 1), end);
    PainSummary summary = track.summary(end);

    if (lately.size() >= PROGRESS.windows().trendAtLeast()) {
      assertThat(summary.slope()).isEqualTo(lately.slope());
      assertThat(summary.trend()).isEqualTo(lately.trend());
    } else {
      assertThat(summary.slope()).isEmpty();
    }
  }

  /** Adding the scores from a day on alone, but for what tells that pain is new. */
  @Property
  void a_summary_since_a_day_is_one_of_the_scores_from_that_day_on(
      @ForAll("entries") List<Entry> entries,
      @ForAll @IntRange(max = 70) int since,
      @ForAll @IntRange(max = 70) int after,
      @ForAll @IntRange(max = 70) int asked) {
    LocalDate today = START.plusDays(since + after);
    PainTrack track = PROGRESS.newPainTrack();
    add(track, entries);
    track.summary(START.plusDays(asked));
    PainSummary anew = track.summary(today, START.plusDays(since));
    PainSummary later =
        batch(
            entries.stream().filter(entry -> entry.day() >= since).collect(Collectors.toList()),
            since + after);
    PainSummary all = batch(entries, since + after);

    assertThat(anew)
        .isEqualTo(
            new PainSummary(
                today,
                all.newestDay(),
                later.usual(),
                later.start(),
                later.startDay(),
                later.weekMean(),
                later.slope(),
                later.trend(),
                later.plateauChange(),
                all.rise(),
                all.jump(),
                all.newJump(),
                all.newest(),
                later.lately()));
    assertThat(track.summary(today)).isEqualTo(all);
  }

  /** Usual pain once more, straight from its words. */
  @Property
  void usual_pain_is_the_median_of_the_scores_less_than_two_weeks_old(
      @ForAll("entries") List<Entry> entries, @ForAll @IntRange(max = 70) int today) {
    List<Integer> scores = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.day() <= today && today - entry.day() < 14) {
        scores.add(entry.score());
      }
    }
    scores.sort(null);
    int n = scores.size();

    if (n < 3) {
      assertThat(batch(entries, today).usual()).isEmpty();
    } else {
      assertThat(batch(entries, today).usual())
          .hasValue((scores.get((n - 1) / 2) + scores.get(n / 2)) / 2.0);
    }
  }

  /** A rise for a day, once more and in the plainest way. */
  @Property
  void a_rise_is_what_all_newest_scores_of_a_day_or_more_lie_above_the_median_before(
      @ForAll("entries") List<Entry> unsorted, @ForAll @IntRange(max = 70) int today) {
    List<Entry> entries = new ArrayList<>(byDay(unsorted));
    entries.removeIf(entry -> entry.day() > today);
    double most = Double.NEGATIVE_INFINITY;
    for (int start = 0; start < entries.size(); start++) {
      int first = entries.get(start).day();
      int last = entries.get(entries.size() - 1).day();
      List<Entry> before =
          entries.subList(0, start).stream()
              .filter(entry -> entry.day() > first - 14)
              .collect(Collectors.toList());
      if (last > first && last - first < 14 && last > today - 2 && before.size() >= 3) {
        int least =
            entries.subList(start, entries.size()).stream()
                .mapToInt(Entry::score)
                .min()
                .orElseThrow();
        most = Math.max(most, least - median(before));
      }
    }

    if (most == Double.NEGATIVE_INFINITY) {
      assertThat(batch(unsorted, today).rise()).isEmpty();
    } else {
      assertThat(batch(unsorted, today).rise()).hasValue(most);
    }
  }

  /** Days of two or three scores, as people have them in the morning and in the evening. */
  @Provide
  Arbitrary<List<Entry>> swings() {
    return Arbitraries.integers()
        .between(0, 5)
        .list()
        .ofMinSize(2)
        .ofMaxSize(3)
        .list()
        .ofMinSize(3)
        .ofMaxSize(20)
        .map(
            days -> {
              List<Entry> entries = new ArrayList<>();
              for (int day = 0; day < days.size(); day++) {
                for (int score : days.get(day)) {
                  entries.add(new Entry(day, score));
                }
              }
              return entries;
            });
  }

  /** Days with a rise within them of as much and to as high as the newest, in the plainest way. */
  private static long swings(List<Entry> entries, double jump) {
    Entry newest = entries.get(entries.size() - 1);
    Set<Integer> days = new HashSet<>();
    for (int i = 0; i < entries.size(); i++) {
      Entry high = entries.get(i);
      for (Entry low : entries.subList(0, i)) {
        if (high.day() < newest.day()
            && high.day() >= newest.day() - 14
            && low.day() == high.day()
            && high.score() >= newest.score()
            && high.score() - low.score() >= jump) {
          days.add(high.day());
        }
      }
    }
    return days.size();
  }

  private static PainSummary newest(List<Entry> entries) {
    return batch(entries, entries.get(entries.size() - 1).day());
  }

  @Property
  void a_jump_is_new_unless_five_days_of_two_weeks_had_one_as_large_to_as_high(
      @ForAll("swings") List<Entry> entries) {
    double jump = newest(entries).jump().orElseThrow();

    assertThat(newest(entries).newJump())
        .hasValue(jump == 0 || swings(entries, jump) >= 5 ? 0 : jump);
  }

  @Property
  void a_jump_above_all_that_was_is_always_new(
      @ForAll("swings") List<Entry> before, @ForAll @IntRange(min = 6, max = 10) int level) {
    List<Entry> entries = new ArrayList<>(before);
    entries.add(new Entry(before.get(before.size() - 1).day(), level));

    assertThat(newest(entries).newJump()).isEqualTo(newest(entries).jump());
  }

  @Property
  void the_first_days_of_a_swing_are_new_on_each(
      @ForAll @IntRange(max = 8) int low,
      @ForAll @IntRange(min = 2, max = 10) int by,
      @ForAll @IntRange(min = 1, max = 5) int days) {
    List<Entry> entries = new ArrayList<>();
    for (int day = 0; day < 20 + days; day++) {
      entries.add(new Entry(day, low));
      entries.add(new Entry(day, day < 20 ? low : Math.min(10, low + by)));
    }

    assertThat(newest(entries).newJump()).hasValue(Math.min(by, 10 - low));
  }

  private static double median(List<Entry> entries) {
    Map<LocalDate, Double> one = new TreeMap<>();
    for (int i = 0; i < entries.size(); i++) {
      one.put(START.plusDays(i), (double) entries.get(i).score());
    }
    return DailySeries.of(one).median().orElseThrow();
  }
}
