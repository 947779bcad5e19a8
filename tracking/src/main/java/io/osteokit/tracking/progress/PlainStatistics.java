package io.osteokit.tracking.progress;

import com.google.common.math.Quantiles;
import java.util.Arrays;

/** Slope and trend of any values, and the trend of values with few levels. */
final class PlainStatistics {
  private PlainStatistics() {}

  /** Looks at all pairs: time and memory grow with the square of the number of days. */
  static Slope slope(long[] days, double[] values) {
    int n = days.length;
    int pairs = n * (n - 1) / 2;
    double[] slopes = new double[pairs];
    int at = 0;
    for (int j = 1; j < n; j++) {
      for (int i = 0; i < j; i++) {
        slopes[at++] = (values[j] - values[i]) / (days[j] - days[i]);
      }
    }
    double[] offsets = new double[n];
    for (int i = 0; i < n; i++) {
      offsets[i] = days[i] - days[0];
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return Slope.of(
        pairs,
        rank -> pairs == 1 ? slopes[0] : ofRank(slopes, (int) rank),
        ties(sorted),
        n,
        medianOfSorted(sorted),
        medianOfSorted(offsets));
  }

  /** Selects instead of sorting; in steps of one rank nothing lies between two values. */
  private static double ofRank(double[] values, int rank) {
    return Quantiles.scale(values.length - 1).index(rank).computeInPlace(values);
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
   * Counts how often each lower level came before: the same as {@link #trend}, without sorting.
   *
   * @param values levels from 0
   * @param levels how many levels there are
   */
  static MonotonicTrend trendOfLevels(int[] values, int levels) {
    int[] ofLevel = new int[levels];
    int[] lowerBefore = new int[levels];
    long[] lower = new long[levels];
    long rising = 0;
    // 64 days at a time fit into the bits of a word, so that the days before are a mask.
    for (int from = 0; from < values.length; from += Long.SIZE) {
      int to = Math.min(from + Long.SIZE, values.length);
      Arrays.fill(lower, 0);
      for (int i = from; i < to; i++) {
        lower[values[i]] |= 1L << i;
      }
      addUp(lower, lowerBefore, ofLevel);
      for (int i = from; i < to; i++) {
        int level = values[i];
        rising += lowerBefore[level] + Long.bitCount(lower[level] & ((1L << i) - 1));
      }
    }
    long pairs = (long) values.length * (values.length - 1) / 2;
    long tied = tiedPairs(ofLevel);
    return MonotonicTrend.of(2 * rising + tied - pairs, values.length, ties(ofLevel), tied);
  }

  /** Makes the days of each level those of all lower ones, and counts them and those before. */
  private static void addUp(long[] days, int[] lowerBefore, int[] ofLevel) {
    long lower = 0;
    int before = 0;
    for (int level = 0; level < days.length; level++) {
      long own = days[level];
      days[level] = lower;
      lower |= own;
      lowerBefore[level] = before;
      before += ofLevel[level];
      ofLevel[level] += Long.bitCount(own);
    }
  }

  /**
   * Returns the same as {@link #slope} without looking at all pairs.
   *
   * @param days rising numbers from 0
   * @param values levels from 0
   * @param levels how many levels there are
   * @param step the size of a level
   */
  static Slope slopeOfLevels(int[] days, int[] values, int levels, double step) {
    int n = days.length;
    int[] ofLevel = new int[levels];
    for (int level : values) {
      ofLevel[level]++;
    }
    PairCounts counts = new SortedDays(days, values, ofLevel);
    SlopeRanks ranks = new SlopeRanks(counts, ofLevel, days[n - 1], step);
    return Slope.of(
        (long) n * (n - 1) / 2,
        ranks::slope,
        ties(ofLevel),
        n,
        medianOfLevels(ofLevel, n) * step,
        (days[(n - 1) / 2] + days[n / 2]) / 2.0);
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
  private static double ties(double size) {
    return size * (size - 1) * (2 * size + 5);
  }

  /** Adds up what groups of so many equal values take from the variance. */
  static double ties(int[] sizes) {
    double sum = 0;
    for (int size : sizes) {
      sum += ties(size);
    }
    return sum;
  }

  /** Counts the pairs within groups of so many equal values. */
  static long tiedPairs(int[] sizes) {
    long pairs = 0;
    for (int size : sizes) {
      pairs += (long) size * (size - 1) / 2;
    }
    return pairs;
  }

  /** Returns the median level, which may lie between two. */
  static double medianOfLevels(int[] ofLevel, int size) {
    return (levelOf(ofLevel, (size - 1) / 2) + levelOf(ofLevel, size / 2)) / 2.0;
  }

  private static int levelOf(int[] ofLevel, int rank) {
    int level = 0;
    for (int before = ofLevel[0]; before <= rank; before += ofLevel[level]) {
      level++;
    }
    return level;
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
