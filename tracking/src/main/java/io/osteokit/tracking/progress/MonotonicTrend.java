package io.osteokit.tracking.progress;

/**
 * Whether a series goes one way: the Mann–Kendall test, with ties. Immutable.
 *
 * <p>{@code tau} and {@code variance} are those of {@code scipy.stats.kendalltau} of the values
 * against the days ({@code method="asymptotic"}). {@code z} and {@code p} use the continuity
 * correction usual for this test, S less or plus 1; scipy's {@code p} does not, and is {@code
 * pUncorrected}. Like the slope, it takes days as independent.
 *
 * @param s pairs of days that rise less pairs that fall
 * @param variance the variance of S without a trend, corrected for equal values
 * @param tau Kendall's tau-b, −1 to 1; 0 when all values are equal
 * @param z the normal score of S with continuity correction; 0 when all values are equal
 * @param p two-sided probability of an S as far from 0 without a trend, 0 to 1
 * @param pUncorrected the same without continuity correction
 * @param days how many days have a value
 */
public record MonotonicTrend(
    long s, double variance, double tau, double z, double p, double pUncorrected, int days) {

  /**
   * Puts the result together.
   *
   * @param s the sum of signs
   * @param days how many days
   * @param ties sum over groups of t equal values of t(t−1)(2t+5)
   * @param tiedPairs pairs of days with the same value
   */
  static MonotonicTrend of(long s, int days, double ties, long tiedPairs) {
    double n = days;
    double variance = (n * (n - 1) * (2 * n + 5) - ties) / 18;
    long pairs = (long) days * (days - 1) / 2;
    if (tiedPairs == pairs) {
      return new MonotonicTrend(0, 0, 0, 0, 1, 1, days);
    }
    double tau = s / Math.sqrt((double) pairs) / Math.sqrt((double) (pairs - tiedPairs));
    double deviation = Math.sqrt(variance);
    double z = (s - Long.signum(s)) / deviation;
    return new MonotonicTrend(
        s,
        variance,
        Math.min(1, Math.max(-1, tau)),
        z,
        Normal.twoSided(z),
        Normal.twoSided(s / deviation),
        days);
  }

  /** Shows how many days there are, and nothing of the person. */
  @Override
  public String toString() {
    return "MonotonicTrend[" + days + " days]";
  }
}
