package io.osteokit.tracking.progress;

/** The standard normal distribution. No library here has it, and one alone would be a burden. */
final class Normal {
  /** Below, the series is exact enough; above, the continued fraction converges fast. */
  private static final double SPLIT = 2;

  private static final int DEPTH = 120;

  private Normal() {}

  /** Returns the probability of a value at least as far from 0, to about 13 digits. */
  static double twoSided(double z) {
    double x = Math.abs(z) / Math.sqrt(2);
    return x < SPLIT ? 1 - series(x) : fraction(x);
  }

  /** Erf by the series of Abramowitz and Stegun 7.1.6, all of whose terms are positive. */
  private static double series(double x) {
    double term = x;
    double sum = x;
    for (int n = 1; term > sum * 1e-17; n++) {
      term *= 2 * x * x / (2 * n + 1);
      sum += term;
    }
    return 2 / Math.sqrt(Math.PI) * Math.exp(-x * x) * sum;
  }

  /** Erfc by the continued fraction of Abramowitz and Stegun 7.1.14, from the bottom up. */
  private static double fraction(double x) {
    double below = x;
    for (int k = DEPTH; k >= 1; k--) {
      below = x + k / 2.0 / below;
    }
    return Math.exp(-x * x) / (Math.sqrt(Math.PI) * below);
  }
}
