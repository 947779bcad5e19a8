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

  /** The values in steps, or null if one is none of the few levels. */
  private final int @Nullable [] levels;

  /** Whether no sum of values is rounded. */
  private final boolean exact;

  private DailySeries(long[] days, double[] values) {
    this.days = days;
    this.values = values;
    this.levels = areHalves(values, (MOST_LEVELS - 1) * STEP) ? levels(values) : null;
    this.exact = levels != null || areHalves(values, LARGEST_EXACT);
  }

  private static boolean areHalves(double[] values, double most) {
    for (double value : values) {
      double steps = value / STEP;
      if (steps != Math.rint(steps) || Math.abs(value) > most) {
        return false;
      }
    }
    return true;
  }

  private static int @Nullable [] levels(double[] values) {
    int[] levels = new int[values.length];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (int) (values[i] / STEP);
      if (levels[i] < 0) {
        return null;
      }
    }
    return levels;
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
    if (!exact) {
      return summedAnew(window, atLeast);
    }
    double[] means = new double[days.length];
    double running = 0;
    boolean enough = true;
    int start = 0;
    for (int end = 0; end < means.length; end++) {
      running += values[end];
      long last = days[end] - window;
      // Mostly one day comes and one goes: a plain loop would make that slower.
      if (days[start] <= last) {
        running -= values[start++];
        while (days[start] <= last) {
          running -= values[start++];
        }
      }
      int size = end + 1 - start;
      means[end] = running / size;
      enough &= size >= atLeast;
    }
    return enough ? new DailySeries(days, means) : summedAnew(window, atLeast);
  }

  /** Sums each window by itself, as a running sum of fractions would drift. */
  private DailySeries summedAnew(int window, int atLeast) {
    long[] ends = new long[days.length];
    double[] means = new double[days.length];
    int count = 0;
    int start = 0;
    for (int end = 0; end < days.length; end++) {
      while (days[start] <= days[end] - window) {
        start++;
      }
      int size = end + 1 - start;
      if (size >= atLeast) {
        double sum = 0;
        for (int i = start; i <= end; i++) {
          sum += values[i];
        }
        ends[count] = days[end];
        means[count++] = sum / size;
      }
    }
    return new DailySeries(Arrays.copyOf(ends, count), Arrays.copyOf(means, count));
  }

  /**
   * Returns how fast the series rises or falls.
   *
   * <p>For halves from 0 to 10, such as pain scores, time grows hardly faster than the days; for
   * other numbers, and days far apart, it grows with their square.
   *
   * @return the slope; empty with fewer than two days
   */
  public Optional<Slope> slope() {
    if (days.length < 2) {
      return Optional.empty();
    }
    long span = days[days.length - 1] - days[0] + 1;
    if (levels == null || span > (long) SPARSEST * days.length) {
      return Optional.of(PlainStatistics.slope(days, values));
    }
    int[] offsets = new int[days.length];
    for (int i = 0; i < days.length; i++) {
      offsets[i] = (int) (days[i] - days[0]);
    }
    return Optional.of(PlainStatistics.slopeOfLevels(offsets, levels, MOST_LEVELS, STEP));
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
        levels == null
            ? PlainStatistics.trend(values)
            : PlainStatistics.trendOfLevels(levels, MOST_LEVELS));
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
