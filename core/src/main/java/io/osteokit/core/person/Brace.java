package io.osteokit.core.person;

import static java.util.Objects.requireNonNull;

import io.osteokit.core.internal.Checks;
import io.osteokit.core.internal.Limits;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A brace worn now.
 *
 * @param since the day it was first worn
 * @param hoursPerDay hours a day, 0 to 24
 * @param weanPlan whether there is a plan for leaving it off
 */
public record Brace(LocalDate since, Optional<BigDecimal> hoursPerDay, Optional<Boolean> weanPlan) {
  /** Creates the value; refuses what is impossible with an {@link IllegalArgumentException}. */
  public Brace {
    Checks.date(since, "since of the brace");
    hoursPerDay = Checks.between(hoursPerDay, "0", Limits.HOURS_MAX, "hoursPerDay");
    requireNonNull(weanPlan, "weanPlan");
  }

  /**
   * Returns a brace of which only the first day is known.
   *
   * @param since the day it was first worn
   */
  public static Brace wornSince(LocalDate since) {
    return new Brace(since, Optional.empty(), Optional.empty());
  }

  /** Returns a copy with {@link #hoursPerDay}. */
  public Brace withHoursPerDay(BigDecimal hoursPerDay) {
    return new Brace(since, Optional.of(hoursPerDay), weanPlan);
  }

  /** Returns a copy with {@link #hoursPerDay}. */
  public Brace withHoursPerDay(double hoursPerDay) {
    return withHoursPerDay(BigDecimal.valueOf(hoursPerDay));
  }

  /** Returns a copy with {@link #weanPlan}. */
  public Brace withWeanPlan(boolean weanPlan) {
    return new Brace(since, hoursPerDay, Optional.of(weanPlan));
  }

  /** Returns no health data. */
  @Override
  public String toString() {
    return "Brace[…]";
  }
}
