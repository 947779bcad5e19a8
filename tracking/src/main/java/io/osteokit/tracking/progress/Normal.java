package io.osteokit.tracking.progress;

/**
 * The standard normal distribution. No library here has it, and one alone would be a burden.
 *
 * <p>The tails are W. J. Cody's rational approximations of erfc (Math Comp 1969;23:631–637, with
 * the coefficients of his SPECFUN), which divide once; a series or a continued fraction would take
 * longer than all else about a trend.
 */
final class Normal {
  private static final double SMALL = 0.46875;
  private static final double LARGE = 4;
  private static final double ONE_BY_ROOT_PI = 0.5641895835477563;

  private static final double[] NEAR_ABOVE = {
    0.18577770618460315,
    3.1611237438705655,
    113.86415415105016,
    377.485237685302,
    3209.3775891384694
  };
  private static final double[] NEAR_BELOW = {
    1, 23.601290952344122, 244.02463793444417, 1282.6165260773723, 2844.236833439171
  };
  private static final double[] MIDDLE_ABOVE = {
    2.1531153547440383e-08,
    0.5641884969886701,
    8.883149794388377,
    66.11919063714163,
    298.6351381974001,
    881.952221241769,
    1712.0476126340707,
    2051.0783778260716,
    1230.3393547979972
  };
  private static final double[] MIDDLE_BELOW = {
    1,
    15.744926110709835,
    117.6939508913125,
    537.1811018620099,
    1621.3895745666903,
    3290.7992357334597,
    4362.619090143247,
    3439.3676741437216,
    1230.3393548037495
  };
  private static final double[] FAR_ABOVE = {
    0.016315387137302097,
    0.30532663496123236,
    0.36034489994980445,
    0.12578172611122926,
    0.016083785148742275,
    0.0006587491615298378
  };
  private static final double[] FAR_BELOW = {
    1,
    2.568520192289822,
    1.8729528499234673,
    0.5279051029514285,
    0.06051834131244132,
    0.0023352049762686918
  };

  private Normal() {}

  /** Returns the probability of a value at least as far from 0, to about 14 digits. */
  static double twoSided(double z) {
    double x = Math.abs(z) / Math.sqrt(2);
    if (x <= SMALL) {
      return 1 - x * ratio(NEAR_ABOVE, NEAR_BELOW, x * x);
    }
    if (x <= LARGE) {
      return Math.exp(-x * x) * ratio(MIDDLE_ABOVE, MIDDLE_BELOW, x);
    }
    double y = 1 / (x * x);
    return Math.exp(-x * x) * (ONE_BY_ROOT_PI - y * ratio(FAR_ABOVE, FAR_BELOW, y)) / x;
  }

  /** Divides two polynomials, whose coefficients begin with that of the highest power. */
  private static double ratio(double[] above, double[] below, double x) {
    double top = 0;
    double bottom = 0;
    for (int i = 0; i < above.length; i++) {
      top = top * x + above[i];
      bottom = bottom * x + below[i];
    }
    return top / bottom;
  }
}
