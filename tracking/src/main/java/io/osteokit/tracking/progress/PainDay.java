package io.osteokit.tracking.progress;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * The pain of one day. Immutable.
 *
 * @param day the day
 * @param entries how many scores there are, 1 or more
 * @param median the middle score, or half-way between the middle two
 * @param least the least score
 * @param greatest the greatest score
 * @param newest the score that was added last
 */
public record PainDay(
    LocalDate day, int entries, double median, int least, int greatest, int newest) {
  /** Checks that there is a day. */
  public PainDay {
    requireNonNull(day, "day");
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "PainDay[…]";
  }
}
