package io.osteokit.tracking.progress;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * One number a day, for some days: a score, a test, a count. Immutable and safe to share between
 * threads.
 *
 * <p>A day without a number is missing, never zero: nothing is filled in, and windows are counted
 * in calendar days.
 */
public final class DailySeries {
  /** Half points from 0 to 10, the medians of pain scores, make 21 levels. */
  static final int MOST_LEVELS = 21;

  static final double STEP = 0.5;

  /** Two thousand million halves of this size add up without an error. */
  private static final double LARGEST_EXACT = 1 << 20;

  /** With fewer days than one in so many, counting pairs by days apart would waste memory. */
  private static final int SPARSEST = 8;

  private final long[] days;
  private final double[] values;

  private DailySeries(long[] days, double[] values) {
    this.days = days;
    this.values = values;
  }

  /**
   * Returns the series of some days.
   *
   * @param values a number for each day that has one
   * @return the series
   * @throws IllegalArgumentException if a number is not finite
   */
  public static DailySeries of(Map<LocalDate, Double> values) {
    ImmutableSortedMap<LocalDate, Double> sorted = ImmutableSortedMap.copyOf(values);
    long[] days = new long[sorted.size()];
    double[] numbers = new double[days.length];
    int at = 0;
    for (Map.Entry<LocalDate, Double> entry : sorted.entrySet()) {
      if (!Double.isFinite(entry.getValue())) {
        throw new IllegalArgumentException("every value must be a finite number");
      }
      days[at] = entry.getKey().toEpochDay();
      // The two zeros are one number.
      numbers[at++] = entry.getValue() + 0.0;
    }
    return new DailySeries(days, numbers);
  }

  /**
   * Returns how many days have a number.
   *
   * @return days, 0 or more
   */
  public int size() {
    return days.length;
  }

  /**
   * Returns all numbers by day.
   *
   * @return an immutable map, oldest day first
   */
  public SortedMap<LocalDate, Double> values() {
    ImmutableSortedMap.Builder<LocalDate, Double> map = ImmutableSortedMap.naturalOrder();
    for (int i = 0; i < days.length; i++) {
      map.put(LocalDate.ofEpochDay(days[i]), values[i]);
    }
    return map.build();
  }

  /**
   * Returns the part from one day to another, both included.
   *
   * @param from the first day
   * @param to the last day
   * @return the part; empty when the last day lies before the first
   */
  public DailySeries between(LocalDate from, LocalDate to) {
    int start = position(from.toEpochDay());
    int end = Math.max(start, position(to.toEpochDay() + 1));
    return new DailySeries(
        Arrays.copyOfRange(days, start, end), Arrays.copyOfRange(values, start, end));
  }

  /** Returns the index of the first day on or after a day. */
  private int position(long day) {
    int found = Arrays.binarySearch(days, day);
    return found >= 0 ? found : -found - 1;
  }

  /**
   * Returns the median.
   *
   * @return the middle value, or the mean of the middle two; empty without a day
   */
  public OptionalDouble median() {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted.length == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(PlainStatistics.medianOfSorted(sorted));
  }

  /**
   * Returns the mean of the calendar days that end with each day of the series.
   *
   * <p>A mean of ordered steps such as pain scores is a common picture of a course, no measurement;
   * judge by medians.
   *
   * @param window how many calendar days, 1 or more
   * @param atLeast how many of them must have a number, 1 or more
   * @return means for those days of this series that have enough
   * @throws IllegalArgumentException if a count is below 1
   */
  public DailySeries rollingMean(int window, int atLeast) {
    if (window < 1 || atLeast < 1) {
      throw new IllegalArgumentException("window and atLeast must be 1 or more");
    }
    boolean exact = sumsAreExact();
    double running = 0;
    long[] ends = new long[days.length];
    double[] means = new double[days.length];
    int count = 0;
    int start = 0;
    for (int end = 0; end < days.length; end++) {
      running += values[end];
      while (days[start] <= days[end] - window) {
        running -= values[start++];
      }
      int size = end - start + 1;
      if (size >= atLeast) {
        ends[count] = days[end];
        means[count++] = (exact ? running : sum(start, end)) / size;
      }
    }
    return new DailySeries(Arrays.copyOf(ends, count), Arrays.copyOf(means, count));
  }

  /** Sums anew: a running sum of fractions would drift. */
  private double sum(int from, int to) {
    double sum = 0;
    for (int i = from; i <= to; i++) {
      sum += values[i];
    }
    return sum;
  }

  /** Halves are binary fractions: sums of not too many and not too large ones have no error. */
  private boolean sumsAreExact() {
    for (double value : values) {
      if (value / STEP != Math.rint(value / STEP) || Math.abs(value) > LARGEST_EXACT) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns how fast the series rises or falls.
   *
   * <p>Time grows with the square of the days: about 20 µs for 90 days and a fifth of a millisecond
   * for a year of pain scores, more for numbers that are no halves from 0 to 10.
   *
   * @return the slope; empty with fewer than two days
   */
  public Optional<Slope> slope() {
    if (days.length < 2) {
      return Optional.empty();
    }
    ScoreWindow window = window();
    return Optional.of(window == null ? PlainStatistics.slope(days, values) : window.slope(STEP));
  }

  /**
   * Returns whether the series goes one way.
   *
   * @return the trend; empty with fewer than three days
   */
  public Optional<MonotonicTrend> trend() {
    if (days.length < 3) {
      return Optional.empty();
    }
    return Optional.of(
        hasFewLevels()
            ? PlainStatistics.trendOfLevels(values, STEP, MOST_LEVELS)
            : PlainStatistics.trend(values));
  }

  private boolean hasFewLevels() {
    for (double value : values) {
      if (value < 0
          || value > (MOST_LEVELS - 1) * STEP
          || value / STEP != Math.rint(value / STEP)) {
        return false;
      }
    }
    return true;
  }

  private @Nullable ScoreWindow window() {
    long span = days[days.length - 1] - days[0] + 1;
    if (span > (long) SPARSEST * days.length || !hasFewLevels()) {
      return null;
    }
    ScoreWindow window = new ScoreWindow(MOST_LEVELS, (int) span);
    for (int i = 0; i < days.length; i++) {
      window.add((int) (days[i] - days[0]), (int) (values[i] / STEP));
    }
    return window;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DailySeries series
        && Arrays.equals(days, series.days)
        && Arrays.equals(values, series.values);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(days) + Arrays.hashCode(values);
  }

  /** Shows how many days there are, and nothing of the person. */
  @Override
  public String toString() {
    return "DailySeries[" + days.length + " days]";
  }
}
