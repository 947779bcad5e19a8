package io.osteokit.tracking.progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds slopes by rank among counted pairs, without looking at single pairs.
 *
 * <p>A pair that differs by r levels is less steep than a level in x days if it is more than r·x
 * days apart. So halving x closes in on a rank until few differences and days apart are left, whose
 * slopes are put in order. Rounding of r·x moves only pairs of equal slopes to the other side.
 */
final class SlopeRanks {
  private final PairCounts pairs;
  private final int lags;
  private final double step;
  private final int[] apart;
  private final long fallingPairs;
  private final long flatPairs;
  private final List<Asked> asked = new ArrayList<>();

  /** How many pairs are less steep than a level in so many days. */
  private record Asked(int sign, double days, long longer) {}

  /** Two steepnesses, as days for a level, that a rank lies between. */
  private static final class Bracket {
    final long rank;
    double steep;
    double gentle;

    /** How many pairs are less steep than both. */
    long gentler;

    Bracket(double gentlest, long rank) {
      this.gentle = gentlest;
      this.rank = rank;
    }

    void narrow(Asked by) {
      if (rank < by.longer) {
        steep = Math.max(steep, by.days);
      } else if (by.days < gentle) {
        gentle = by.days;
        gentler = by.longer;
      }
    }
  }

  /**
   * Adds the counts up.
   *
   * @param pairs the counts
   * @param ofLevel how many days each level has
   * @param lags the most days apart
   * @param step the size of a level
   */
  SlopeRanks(PairCounts pairs, int[] ofLevel, int lags, double step) {
    this.pairs = pairs;
    this.lags = lags;
    this.step = step;
    this.apart = apart(ofLevel);
    long falling = 0;
    for (int rows : apart) {
      falling += pairs.longer(-rows, 0);
    }
    this.fallingPairs = falling;
    this.flatPairs = pairs.longer(0, 0);
  }

  /** Returns by how many levels two days can differ, if they differ; most scores are whole. */
  static int[] apart(int[] ofLevel) {
    int[] apart = new int[ofLevel.length];
    int count = 0;
    for (int rows = 1; rows < ofLevel.length; rows++) {
      for (int low = 0; low + rows < ofLevel.length; low++) {
        if (ofLevel[low] > 0 && ofLevel[low + rows] > 0) {
          apart[count++] = rows;
          break;
        }
      }
    }
    return Arrays.copyOf(apart, count);
  }

  /** Returns the slope of a rank from 0, the steepest fall first. */
  double slope(long rank) {
    if (rank < fallingPairs) {
      return -steepness(-1, fallingPairs - 1 - rank);
    }
    return rank < fallingPairs + flatPairs ? 0 : steepness(1, rank - fallingPairs - flatPairs);
  }

  private double steepness(int sign, long rank) {
    Bracket found = new Bracket(lags, rank);
    // What was found out for one rank narrows the search for the next.
    for (Asked one : asked) {
      if (one.sign == sign) {
        found.narrow(one);
      }
    }
    while (kinds(found) > apart.length) {
      Asked one = ask(sign, (found.steep + found.gentle) / 2);
      asked.add(one);
      found.narrow(one);
    }
    return among(sign, found);
  }

  private Asked ask(int sign, double days) {
    long longer = 0;
    for (int rows : apart) {
      longer += pairs.longer(sign * rows, lag(rows, days));
    }
    return new Asked(sign, days, longer);
  }

  private int lag(int rows, double days) {
    return (int) Math.min(rows * days, lags);
  }

  /** Counts the kinds of pairs, each some levels and some days apart, in a bracket. */
  private int kinds(Bracket of) {
    int kinds = 0;
    for (int rows : apart) {
      kinds += lag(rows, of.gentle) - lag(rows, of.steep);
    }
    return kinds;
  }

  /** Puts the kinds in order. */
  private double among(int sign, Bracket of) {
    int kinds = kinds(of);
    double[] slopes = new double[kinds];
    long[] counts = new long[kinds];
    int size = 0;
    for (int rows : apart) {
      int last = lag(rows, of.gentle);
      long longer = pairs.longer(sign * rows, last);
      for (int lag = last; lag > lag(rows, of.steep); lag--) {
        long atLeast = pairs.longer(sign * rows, lag - 1);
        double slope = rows * step / lag;
        int at = size++;
        for (; at > 0 && slopes[at - 1] > slope; at--) {
          slopes[at] = slopes[at - 1];
          counts[at] = counts[at - 1];
        }
        slopes[at] = slope;
        counts[at] = atLeast - longer;
        longer = atLeast;
      }
    }
    int at = 0;
    for (long left = of.rank - of.gentler; left >= counts[at]; at++) {
      left -= counts[at];
    }
    return slopes[at];
  }
}
