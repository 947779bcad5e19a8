package io.osteokit.core.person;

import static java.util.Objects.requireNonNull;

import io.osteokit.core.internal.Checks;
import io.osteokit.core.internal.Limits;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A standing height measured on a day.
 *
 * @param date the day
 * @param cm centimetres, 50 to 250
 * @param measuredBy who measured it
 */
public record Height(LocalDate date, BigDecimal cm, MeasuredBy measuredBy) {
  /** Creates the value; refuses what is impossible with an {@link IllegalArgumentException}. */
  public Height {
    Checks.date(date, "date of a height");
    cm = Checks.between(cm, Limits.HEIGHT_CM_MIN, Limits.HEIGHT_CM_MAX, "cm");
    requireNonNull(measuredBy, "measuredBy");
  }

  /**
   * Returns a height.
   *
   * @param date the day
   * @param cm centimetres, 50 to 250; taken as the decimal number it prints as
   * @param measuredBy who measured it
   * @throws IllegalArgumentException if the height is out of range
   */
  public static Height of(LocalDate date, double cm, MeasuredBy measuredBy) {
    return new Height(date, BigDecimal.valueOf(cm), measuredBy);
  }

  /** Returns no health data. */
  @Override
  public String toString() {
    return "Height[…]";
  }
}
