package io.osteokit.tracking.progress;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Pain scores of one person, kept so that a new one costs the same after ten years as after a
 * month. Not thread-safe; get one from {@link Progress#newPainTrack}.
 *
 * <p>Scores may come late and in any order of days; those of one day are taken in the order in
 * which they are added. What comes out depends on the scores alone, not on when it was asked for.
 */
public final class PainTrack {
  private static final int WORST = 10;

  /** Earlier than every day, and far enough from the end of the numbers to count from. */
  private static final int ALWAYS = Integer.MIN_VALUE / 2;

  private final Windows windows;
  private final TreeMap<Integer, List<Integer>> days = new TreeMap<>();
  private ScoreWindow window;
  private int windowEnd = Integer.MIN_VALUE;
  private boolean stale;

  PainTrack(Windows windows) {
    this.windows = windows;
    this.window = newWindow();
  }

  private ScoreWindow newWindow() {
    return new ScoreWindow(DailySeries.MOST_LEVELS, windows.trendDays());
  }

  /**
   * Adds a score. The cost depends on the days that the content looks back on, not on how many were
   * ever added.
   *
   * @param day the day that the score is of
   * @param score 0 (none) to 10 (worst imaginable)
   * @throws IllegalArgumentException if the score is out of range
   */
  public void add(LocalDate day, int score) {
    if (score < 0 || score > WORST) {
      throw new IllegalArgumentException("a pain score must be 0 to " + WORST);
    }
    int number = Math.toIntExact(requireNonNull(day, "day").toEpochDay());
    boolean isNewest = days.isEmpty() || number >= days.lastKey();
    boolean isLater = days.isEmpty() || number > days.lastKey();
    days.computeIfAbsent(number, none -> new ArrayList<>(1)).add(score);
    stale |= !isNewest || number < windowEnd;
    if (!stale) {
      if (!isLater) {
        window.removeNewest();
      }
      window.add(number, level(number));
      windowEnd = number;
    }
  }

  /** Returns the median of a day in half points. */
  private int level(int day) {
    return (int) (median(days.getOrDefault(day, new ArrayList<>())) / DailySeries.STEP);
  }

  private static double median(List<Integer> scores) {
    double[] sorted = scores.stream().mapToDouble(score -> score).sorted().toArray();
    return PlainStatistics.medianOfSorted(sorted);
  }

  /**
   * Returns the daily medians.
   *
   * @return a series for {@link DailySeries#rollingMean} and pictures; takes time with every day
   */
  public DailySeries series() {
    return series(days);
  }

  private static DailySeries series(Map<Integer, List<Integer>> days) {
    TreeMap<LocalDate, Double> medians = new TreeMap<>();
    days.forEach((day, scores) -> medians.put(LocalDate.ofEpochDay(day), median(scores)));
    return DailySeries.of(medians);
  }

  /**
   * Returns the summary of a day.
   *
   * @param day the day
   * @return its summary; empty when it has no score
   */
  public Optional<PainDay> day(LocalDate day) {
    return Optional.ofNullable(days.get(Math.toIntExact(day.toEpochDay())))
        .map(
            scores ->
                new PainDay(
                    day,
                    scores.size(),
                    median(scores),
                    Collections.min(scores),
                    Collections.max(scores),
                    scores.get(scores.size() - 1)));
  }

  /**
   * Returns what the scores up to a day come to.
   *
   * @param today the day; later scores are left out
   * @return the summary
   */
  public PainSummary summary(LocalDate today) {
    return summary(today, ALWAYS);
  }

  /**
   * Returns what the scores from one day to another come to, for somebody for whom all began anew.
   * What was before that day counts for {@link PainSummary#rise} and {@link PainSummary#jump}
   * alone, which tell what is new.
   *
   * @param today the day; later scores are left out
   * @param since the day from which the start counts
   * @return the summary
   * @throws IllegalArgumentException if {@code since} is after today
   */
  public PainSummary summary(LocalDate today, LocalDate since) {
    if (since.isAfter(requireNonNull(today, "today"))) {
      throw new IllegalArgumentException("the start must not lie after today");
    }
    return summary(today, Math.toIntExact(since.toEpochDay()));
  }

  private PainSummary summary(LocalDate today, int since) {
    int end = Math.toIntExact(requireNonNull(today, "today").toEpochDay());
    ScoreWindow lately = windowUpTo(end, since);
    Map<Integer, List<Integer>> first = first(end, since);
    boolean enough = lately.size() >= Math.max(3, windows.trendAtLeast());
    RecentScores recent =
        new RecentScores(
            days.subMap(
                end
                    - windows.newestWithinDays()
                    - Math.max(2 * windows.riseMedianDays(), windows.swingDays()),
                false,
                end,
                true),
            end,
            windows);
    return new PainSummary(
        today,
        Optional.ofNullable(days.floorKey(end)).map(LocalDate::ofEpochDay).flatMap(this::day),
        usual(end, since),
        dailyMedian(first, 1),
        first.keySet().stream().findFirst().map(LocalDate::ofEpochDay),
        mean(within(end, windows.plateauMedianDays(), since), windows.plateauAtLeast()),
        enough ? Optional.of(lately.slope(DailySeries.STEP)) : Optional.empty(),
        enough ? Optional.of(lately.trend()) : Optional.empty(),
        plateauChange(end, since),
        recent.rise(),
        recent.jump(),
        recent.newJump(),
        recent.newest(),
        series(within(end, windows.leastDays(), since)));
  }

  /**
   * Returns the window that ends with a day; made anew only when that is not to be had otherwise.
   */
  private ScoreWindow windowUpTo(int end, int since) {
    boolean partly = since > end - windows.trendDays() + 1;
    boolean later = !days.isEmpty() && days.lastKey() > end;
    if (!partly && !stale && !later && end >= windowEnd) {
      window.advance(end);
      windowEnd = end;
      return window;
    }
    ScoreWindow fresh = newWindow();
    within(end, windows.trendDays(), since).keySet().forEach(day -> fresh.add(day, level(day)));
    if (!partly && !later) {
      window = fresh;
      windowEnd = end;
      stale = false;
      fresh.advance(end);
    }
    return fresh;
  }

  private NavigableMap<Integer, List<Integer>> within(int end, int span, int since) {
    int first = Math.max(end - span + 1, since);
    return first > end ? Collections.emptyNavigableMap() : days.subMap(first, true, end, true);
  }

  private OptionalDouble usual(int end, int since) {
    List<Integer> scores =
        within(end, windows.usualDays(), since).values().stream()
            .flatMap(List::stream)
            .collect(Collectors.toList());
    return scores.size() < windows.usualAtLeast()
        ? OptionalDouble.empty()
        : OptionalDouble.of(median(scores));
  }

  /** Returns the days that make the start; none until they are over. */
  private NavigableMap<Integer, List<Integer>> first(int end, int since) {
    Integer day = days.ceilingKey(since);
    return day == null || end - day < windows.startDays()
        ? Collections.emptyNavigableMap()
        : days.subMap(day, true, day + windows.startDays(), false);
  }

  private OptionalDouble plateauChange(int end, int since) {
    int span = windows.plateauMedianDays();
    OptionalDouble now = dailyMedian(within(end, span, since), windows.plateauAtLeast());
    OptionalDouble before =
        dailyMedian(within(end - windows.plateauDays(), span, since), windows.plateauAtLeast());
    return now.isPresent() && before.isPresent()
        ? OptionalDouble.of(Math.abs(now.getAsDouble() - before.getAsDouble()))
        : OptionalDouble.empty();
  }

  private static double[] medians(Map<Integer, List<Integer>> days) {
    return days.values().stream().mapToDouble(PainTrack::median).sorted().toArray();
  }

  private static OptionalDouble dailyMedian(Map<Integer, List<Integer>> days, int atLeast) {
    return days.size() < atLeast
        ? OptionalDouble.empty()
        : OptionalDouble.of(PlainStatistics.medianOfSorted(medians(days)));
  }

  private static OptionalDouble mean(Map<Integer, List<Integer>> days, int atLeast) {
    return days.size() < atLeast
        ? OptionalDouble.empty()
        : days.values().stream().mapToDouble(PainTrack::median).average();
  }

  /** Shows how many days there are, and nothing of the person. */
  @Override
  public String toString() {
    return "PainTrack[" + days.size() + " days]";
  }
}
