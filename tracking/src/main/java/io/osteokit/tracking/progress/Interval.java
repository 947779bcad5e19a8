package io.osteokit.tracking.progress;

/**
 * A range that a share may well lie in: Wilson's score interval at 95 %. Immutable.
 *
 * <p>It stays within 0 to 1 and holds its promise for a handful of sessions, where the usual
 * formula fails (Wilson, J Am Stat Assoc 1927;22:209–212; Brown, Cai and DasGupta, Stat Sci
 * 2001;16:101–133).
 *
 * @param low its lower end, 0 to 1
 * @param high its upper end, 0 to 1
 */
public record Interval(double low, double high) {

  /** Returns the interval of so many out of so many, 1 or more. */
  static Interval wilson(int done, int of) {
    double n = of;
    double share = done / n;
    double z = Slope.NORMAL_975;
    double middle = share + z * z / (2 * n);
    double width = z * Math.sqrt(share * (1 - share) / n + z * z / (4 * n * n));
    double whole = 1 + z * z / n;
    // Rounding must not push all or nothing off its end.
    double low = done == 0 ? 0 : (middle - width) / whole;
    double high = done == of ? 1 : (middle + width) / whole;
    return new Interval(low, high);
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "Interval[…]";
  }
}
