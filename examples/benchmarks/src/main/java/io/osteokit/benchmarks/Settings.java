package io.osteokit.benchmarks;

/**
 * How long to measure.
 *
 * @param rounds how often all sides of a comparison are measured, one after the other
 * @param warmups iterations before the measured ones, in each process
 * @param iterations measured iterations of each process
 * @param millis how long an iteration takes, in milliseconds
 * @param quick whether large sizes are left out
 */
public record Settings(int rounds, int warmups, int iterations, int millis, boolean quick) {

  /**
   * Returns the settings for numbers to publish.
   *
   * @return about 15 minutes for all parts on two cores
   */
  public static Settings full() {
    return new Settings(3, 10, 7, 60, false);
  }

  /**
   * Returns the settings for a first look.
   *
   * @return some minutes for all parts on two cores
   */
  public static Settings brief() {
    return new Settings(1, 6, 3, 50, true);
  }

  /**
   * Returns settings for methods with so much code that the compiler needs longer for it.
   *
   * @return the same with three times as many iterations to warm up
   */
  public Settings warmedUp() {
    return new Settings(rounds, 3 * warmups, iterations, millis, quick);
  }
}
