package io.osteokit.benchmarks;

import java.util.Locale;

/**
 * What a number should be.
 *
 * @param atMost whether less is better
 * @param limit the least good number
 */
public record Goal(boolean atMost, double limit) {

  /**
   * Returns a goal that smaller numbers meet.
   *
   * @param limit the greatest number that does
   * @return the goal
   */
  public static Goal atMost(double limit) {
    return new Goal(true, limit);
  }

  /**
   * Returns a goal that greater numbers meet.
   *
   * @param limit the least number that does
   * @return the goal
   */
  public static Goal atLeast(double limit) {
    return new Goal(false, limit);
  }

  /**
   * Returns whether a number is good enough.
   *
   * @param value the number
   * @return whether it is
   */
  public boolean isMetBy(double value) {
    return atMost ? value <= limit : value >= limit;
  }

  @Override
  public String toString() {
    return (atMost ? "≤ " : "≥ ") + String.format(Locale.ROOT, "%s", Row.number(limit));
  }
}
