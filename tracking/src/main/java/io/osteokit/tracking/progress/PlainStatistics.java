package io.osteokit.tracking.progress;

import java.util.Arrays;

/** Slope and trend of any values, and the trend of values with few levels. */
final class PlainStatistics {
  private PlainStatistics() {}

  /** Looks at all pairs: time and memory grow with the square of the number of days. */
  static Slope slope(long[] days, double[] values) {
    int n = days.length;
    double[] slopes = new double[n * (n - 1) / 2];
    int at = 0;
    for (int j = 1; j < n; j++) {
      for (int i = 0; i < j; i++) {
        slopes[at++] = (values[j] - values[i]) / (days[j] - days[i]);
      }
    }
    Arrays.sort(slopes);
    double[] offsets = new double[n];
    for (int i = 0; i < n; i++) {
      offsets[i] = days[i] - days[0];
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return Slope.of(
        slopes.length,
        rank -> slopes[(int) rank],
        ties(sorted),
        n,
        medianOfSorted(sorted),
        medianOfSorted(offsets));
  }

  /** Counts falling pairs while sorting by merging. */
  static MonotonicTrend trend(double[] values) {
    double[] sorted = values.clone();
    int n = values.length;
    long falling = countAndSort(sorted, new double[n], 0, n);
    long tied = tiedPairs(sorted);
    long pairs = (long) n * (n - 1) / 2;
    return MonotonicTrend.of(pairs - tied - 2 * falling, n, ties(sorted), tied);
  }

  /**
   * Counts how often each level came before: the same as {@link #trend}, without sorting.
   *
   * @param step the size of a level; every value is a whole number of them
   * @param levels how many levels there are, from 0
   */
  static MonotonicTrend trendOfLevels(double[] values, double step, int levels) {
    int[] ofLevel = new int[levels];
    long s = 0;
    for (double value : values) {
      int level = (int) (value / step);
      int below = 0;
      for (int other = 0; other < level; other++) {
        below += ofLevel[other];
      }
      int above = 0;
      for (int other = level + 1; other < levels; other++) {
        above += ofLevel[other];
      }
      s += below - above;
      ofLevel[level]++;
    }
    double ties = 0;
    long tied = 0;
    for (int count : ofLevel) {
      ties += ties(count);
      tied += (long) count * (count - 1) / 2;
    }
    return MonotonicTrend.of(s, values.length, ties, tied);
  }

  private static long countAndSort(double[] values, double[] spare, int from, int to) {
    if (to - from < 2) {
      return 0;
    }
    int middle = (from + to) >>> 1;
    long falling =
        countAndSort(values, spare, from, middle) + countAndSort(values, spare, middle, to);
    int left = from;
    int right = middle;
    for (int at = from; at < to; at++) {
      if (right == to || (left < middle && values[left] <= values[right])) {
        spare[at] = values[left++];
      } else {
        spare[at] = values[right++];
        falling += middle - left;
      }
    }
    System.arraycopy(spare, from, values, from, to - from);
    return falling;
  }

  private static double ties(double[] sorted) {
    double sum = 0;
    for (int from = 0; from < sorted.length; ) {
      int to = runEnd(sorted, from);
      sum += ties(to - from);
      from = to;
    }
    return sum;
  }

  /** What a group of equal values takes from the variance. */
  static double ties(double size) {
    return size * (size - 1) * (2 * size + 5);
  }

  private static long tiedPairs(double[] sorted) {
    long pairs = 0;
    for (int from = 0; from < sorted.length; ) {
      int to = runEnd(sorted, from);
      pairs += (long) (to - from) * (to - from - 1) / 2;
      from = to;
    }
    return pairs;
  }

  private static int runEnd(double[] sorted, int from) {
    int to = from + 1;
    while (to < sorted.length && sorted[to] == sorted[from]) {
      to++;
    }
    return to;
  }

  static double medianOfSorted(double[] sorted) {
    int n = sorted.length;
    return n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
  }
}
