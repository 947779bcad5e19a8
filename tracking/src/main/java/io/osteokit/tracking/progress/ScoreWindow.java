package io.osteokit.tracking.progress;

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

  /** The pairs: row = levels apart + levels − 1, column = days apart; row after row. */
  private final int[] pairs;

  private final int[] ofLevel;

  /** The days and their levels, as a ring from the head on. */
  private final int[] days;

  private final int[] values;

  /** Where the pairs with a day and its level lie, counted from those with level 0 of day 0. */
  private final int[] places;

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
    this.pairs = new int[(2 * levels - 1) * span];
    this.ofLevel = new int[levels];
    this.days = new int[span];
    this.values = new int[span];
    this.places = new int[span];
  }

  int size() {
    return size;
  }

  /** Adds a day after all others and lets go of those that are too old beside it. */
  void add(int day, int level) {
    advance(day);
    countFromOlder(day, level, 1);
    s += signs(level);
    int slot = slot(size++);
    days[slot] = day;
    values[slot] = level;
    places[slot] = level * span + day;
    ofLevel[level]++;
  }

  /** Takes the newest day away, to be added again with another level. */
  void removeNewest() {
    int newest = slot(--size);
    int level = values[newest];
    ofLevel[level]--;
    s -= signs(level);
    countFromOlder(days[newest], level, -1);
  }

  /** Counts the pairs of a day with all days in the window, which are older. */
  private void countFromOlder(int day, int level, int by) {
    // Where the pair with level 0 of day 0 would be; the ring is gone through in its two parts.
    int origin = (level + levels - 1) * span + day;
    int end = Math.min(head + size, span);
    count(origin, 1, head, end, by);
    count(origin, 1, 0, head + size - end, by);
  }

  private void count(int origin, int sign, int from, int to, int by) {
    for (int i = from; i < to; i++) {
      pairs[origin - sign * places[i]] += by;
    }
  }

  /** Lets go of the days that lie outside a window that ends with this day. */
  void advance(int day) {
    while (size > 0 && days[head] <= day - span) {
      int level = values[head];
      int origin = (levels - 1 - level) * span - days[head];
      head = slot(1);
      size--;
      ofLevel[level]--;
      s += signs(level);
      int end = Math.min(head + size, span);
      count(origin, -1, head, end, -1);
      count(origin, -1, 0, head + size - end, -1);
    }
  }

  private int slot(int index) {
    int slot = head + index;
    return slot < span ? slot : slot - span;
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
    return MonotonicTrend.of(s, size, ties(), PlainStatistics.tiedPairs(ofLevel));
  }

  private double ties() {
    return PlainStatistics.ties(ofLevel);
  }

  /**
   * Returns the slope; asks for two days or more.
   *
   * @param step the size of a level in the unit of the series
   */
  Slope slope(double step) {
    int lags = days[slot(size - 1)] - days[head];
    PairCounts counts = new CountedPairs(pairs, ofLevel, span, lags);
    SlopeRanks ranks = new SlopeRanks(counts, ofLevel, lags, step);
    double middleDay = (days[slot((size - 1) / 2)] + days[slot(size / 2)]) / 2.0 - days[head];
    return Slope.of(
        (long) size * (size - 1) / 2,
        ranks::slope,
        ties(),
        size,
        PlainStatistics.medianOfLevels(ofLevel, size) * step,
        middleDay);
  }
}
