package io.osteokit.tracking.progress;

/**
 * Finds slopes by rank among counted pairs. Compares slopes as fractions of whole numbers, so that
 * nothing is rounded before the answer.
 */
final class SlopeRanks {
  private final int rows;
  private final int lags;
  private final double step;

  /** Falling and rising pairs up to each lag, by how far apart the levels are. */
  private final int[][] falling;

  private final int[][] rising;
  private final long fallingPairs;
  private final long flatPairs;

  /**
   * Sums the counts up.
   *
   * @param pairs counts by difference of levels (row) and of days (column)
   * @param lags the most days apart
   * @param step the size of a level
   */
  SlopeRanks(int[][] pairs, int lags, double step) {
    this.rows = pairs.length / 2;
    this.lags = lags;
    this.step = step;
    this.falling = new int[rows + 1][];
    this.rising = new int[rows + 1][];
    long below = 0;
    for (int apart = 1; apart <= rows; apart++) {
      falling[apart] = sums(pairs[rows - apart]);
      rising[apart] = sums(pairs[rows + apart]);
      below += falling[apart][lags];
    }
    this.fallingPairs = below;
    this.flatPairs = sums(pairs[rows])[lags];
  }

  private int[] sums(int[] counts) {
    int[] sums = new int[lags + 1];
    for (int lag = 1; lag <= lags; lag++) {
      sums[lag] = sums[lag - 1] + counts[lag];
    }
    return sums;
  }

  /** Returns the slope of a rank from 0, the steepest fall first. */
  double slope(long rank) {
    if (rank < fallingPairs) {
      return -steepness(falling, fallingPairs - 1 - rank);
    }
    return rank < fallingPairs + flatPairs ? 0 : steepness(rising, rank - fallingPairs - flatPairs);
  }

  /** Selects as quickselect does; in each row the slopes fall as the days apart grow. */
  private double steepness(int[][] sums, long rank) {
    int[] from = new int[rows + 1];
    int[] to = new int[rows + 1];
    for (int row = 1; row <= rows; row++) {
      from[row] = 1;
      to[row] = lags;
    }
    long left = rank;
    while (true) {
      long middle = total(sums, from, to) / 2;
      int row = 1;
      while (middle >= count(sums[row], from[row], to[row])) {
        middle -= count(sums[row], from[row], to[row]);
        row++;
      }
      int lag = find(sums[row], from[row], to[row], middle);
      long gentler = 0;
      long same = 0;
      for (int r = 1; r <= rows; r++) {
        int turn = (int) ((long) r * lag / row);
        gentler += count(sums[r], Math.max(from[r], turn + 1), to[r]);
        same +=
            isSame(r, turn, row, lag)
                ? count(sums[r], Math.max(from[r], turn), Math.min(to[r], turn))
                : 0;
      }
      if (left >= gentler && left < gentler + same) {
        return row * step / lag;
      }
      boolean gentle = left < gentler;
      left -= gentle ? 0 : gentler + same;
      for (int r = 1; r <= rows; r++) {
        int turn = (int) ((long) r * lag / row);
        if (gentle) {
          from[r] = Math.max(from[r], turn + 1);
        } else {
          to[r] = Math.min(to[r], isSame(r, turn, row, lag) ? turn - 1 : turn);
        }
      }
    }
  }

  /** Whether r levels in {@code turn} days are as steep as {@code row} levels in {@code lag}. */
  private static boolean isSame(int r, int turn, int row, int lag) {
    return (long) turn * row == (long) r * lag;
  }

  private long total(int[][] sums, int[] from, int[] to) {
    long total = 0;
    for (int row = 1; row <= rows; row++) {
      total += count(sums[row], from[row], to[row]);
    }
    return total;
  }

  private static int count(int[] sums, int from, int to) {
    int end = Math.min(to, sums.length - 1);
    return from > end ? 0 : sums[end] - sums[from - 1];
  }

  /** Returns the lag at which the count from the start first exceeds the wanted. */
  private static int find(int[] sums, int from, int to, long wanted) {
    long goal = sums[from - 1] + wanted;
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sums[middle] > goal) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
