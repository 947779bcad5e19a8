package io.osteokit.tracking.progress;

import java.util.Arrays;

/**
 * Slope and trend of the newest days of a series of whole levels, kept up to date while days come
 * and go. Not thread-safe.
 *
 * <p>There are few levels, so pairs of days are counted by how many days lie between them and by
 * how many levels they differ. A new day adds its pairs with the days in the window; the whole is
 * never counted again. Slope = difference / days apart, so a rank is found among the few counts.
 */
final class ScoreWindow {
  private final int levels;
  private final int span;

  /** The pairs: row = levels apart + levels − 1, column = days apart. */
  private final int[][] pairs;

  private final int[] ofLevel;
  private final int[] days;
  private final int[] values;
  private int head;
  private int size;
  private long s;

  /**
   * Creates an empty window.
   *
   * @param levels how many levels there are, from 0
   * @param span how many calendar days the window covers
   */
  ScoreWindow(int levels, int span) {
    this.levels = levels;
    this.span = span;
    this.pairs = new int[2 * levels - 1][span];
    this.ofLevel = new int[levels];
    this.days = new int[span];
    this.values = new int[span];
  }

  int size() {
    return size;
  }

  /** Adds a day after all others and lets go of those that are too old beside it. */
  void add(int day, int level) {
    advance(day);
    for (int i = 0; i < size; i++) {
      int slot = slot(i);
      pairs[level - values[slot] + levels - 1][day - days[slot]]++;
    }
    s += signs(level);
    int slot = slot(size++);
    days[slot] = day;
    values[slot] = level;
    ofLevel[level]++;
  }

  /** Takes the newest day away, to be added again with another level. */
  void removeNewest() {
    int newest = slot(--size);
    int level = values[newest];
    ofLevel[level]--;
    s -= signs(level);
    for (int i = 0; i < size; i++) {
      int slot = slot(i);
      pairs[level - values[slot] + levels - 1][days[newest] - days[slot]]--;
    }
  }

  /** Lets go of the days that lie outside a window that ends with this day. */
  void advance(int day) {
    while (size > 0 && days[head] <= day - span) {
      int oldest = head;
      int level = values[oldest];
      head = (head + 1) % span;
      size--;
      ofLevel[level]--;
      s += signs(level);
      for (int i = 0; i < size; i++) {
        int slot = slot(i);
        pairs[values[slot] - level + levels - 1][days[slot] - days[oldest]]--;
      }
    }
  }

  private int slot(int index) {
    return (head + index) % span;
  }

  /** Counts the values below a level less those above it. */
  private long signs(int level) {
    long signs = 0;
    for (int other = 0; other < levels; other++) {
      signs += (long) Integer.signum(level - other) * ofLevel[other];
    }
    return signs;
  }

  /** Returns the trend; asks for three days or more. */
  MonotonicTrend trend() {
    long tied = 0;
    for (int count : ofLevel) {
      tied += (long) count * (count - 1) / 2;
    }
    return MonotonicTrend.of(s, size, ties(), tied);
  }

  private double ties() {
    return Arrays.stream(ofLevel).mapToDouble(PlainStatistics::ties).sum();
  }

  /**
   * Returns the slope; asks for two days or more.
   *
   * @param step the size of a level in the unit of the series
   */
  Slope slope(double step) {
    SlopeRanks ranks = new SlopeRanks(pairs, days[slot(size - 1)] - days[head], step);
    double middleDay = (days[slot((size - 1) / 2)] + days[slot(size / 2)]) / 2.0 - days[head];
    return Slope.of(
        (long) size * (size - 1) / 2,
        ranks::slope,
        ties(),
        size,
        (level((size - 1) / 2) + level(size / 2)) * step / 2,
        middleDay);
  }

  /** Returns the level of a rank among the days, from 0. */
  private int level(int rank) {
    int level = 0;
    for (int before = ofLevel[0]; before <= rank; before += ofLevel[level]) {
      level++;
    }
    return level;
  }
}
