package io.osteokit.tracking.progress;

/** Pairs of days that were counted one by one. */
final class CountedPairs implements PairCounts {
  private final int levels;
  private final int width;

  /** How many pairs are more days apart: row = rise + levels − 1, column = days apart. */
  private final int[] longer;

  /**
   * Adds the counts up.
   *
   * @param pairs counts by rise (row) and by days apart (column), row after row
   * @param ofLevel how many days each level has
   * @param span how long a row is
   * @param lags the most days apart
   */
  CountedPairs(int[] pairs, int[] ofLevel, int span, int lags) {
    this.levels = ofLevel.length;
    this.width = lags + 1;
    this.longer = new int[(2 * levels - 1) * width];
    addUp(pairs, 0, span);
    for (int rise : SlopeRanks.apart(ofLevel)) {
      addUp(pairs, rise, span);
      addUp(pairs, -rise, span);
    }
  }

  private void addUp(int[] pairs, int rise, int span) {
    int row = rise + levels - 1;
    int sum = 0;
    for (int lag = width - 1; lag >= 0; lag--) {
      longer[row * width + lag] = sum;
      sum += pairs[row * span + lag];
    }
  }

  @Override
  public long longer(int rise, int lag) {
    return longer[(rise + levels - 1) * width + lag];
  }
}
