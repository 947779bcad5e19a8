package io.osteokit.tracking.progress;

/**
 * How fast a series rises or falls: the Theil–Sen slope, the median of the slopes between all pairs
 * of days, with Sen's 95 % confidence interval. Immutable.
 *
 * <p>One odd day hardly moves it. The interval takes the days as independent; entries of
 * neighbouring days seldom are, so read it as rather too narrow. Equal to {@code
 * scipy.stats.theilslopes} (Sen, J Am Stat Assoc 1968;63:1379–1389).
 *
 * @param perDay change per day, in the unit of the series; negative when it falls
 * @param low lower end of the interval
 * @param high upper end of the interval
 * @param start where the line stands on the first day: the median value less the slope times the
 *     median day
 * @param days how many days have a value
 */
public record Slope(double perDay, double low, double high, double start, int days) {
  /** The standard normal quantile of 97.5 %, as scipy gets it for a 95 % interval. */
  static final double NORMAL_975 = 1.959963984540054;

  /** Picks the slope of a rank, counted from 0 in ascending order, out of all pairs. */
  interface Ranked {
    double slope(long rank);
  }

  /** Puts the result together from all pairs in order. */
  static Slope of(
      long pairs, Ranked ranked, double sumOfTies, int days, double medianValue, double medianDay) {
    double perDay =
        pairs % 2 == 1
            ? ranked.slope(pairs / 2)
            : (ranked.slope(pairs / 2 - 1) + ranked.slope(pairs / 2)) / 2;
    double n = days;
    double variance = 1 / 18.0 * (n * (n - 1) * (2 * n + 5) - sumOfTies);
    double width = NORMAL_975 * Math.sqrt(variance);
    long upper = Math.min((long) Math.rint((pairs + width) / 2), pairs - 1);
    long lower = Math.max((long) Math.rint((pairs - width) / 2) - 1, 0);
    return new Slope(
        perDay, ranked.slope(lower), ranked.slope(upper), medianValue - perDay * medianDay, days);
  }

  /** Shows how many days there are, and nothing of the person. */
  @Override
  public String toString() {
    return "Slope[" + days + " days]";
  }
}
