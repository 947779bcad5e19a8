package io.osteokit.core.person;

import static java.util.Objects.requireNonNull;

import io.osteokit.core.internal.Checks;
import io.osteokit.core.internal.Limits;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a person is used to doing.
 *
 * @param habitualImpact the hardest impact
 * @param walkingMinutesPerDay minutes of walking a day, 0 to 1440
 * @param strengthDaysPerWeek days a week with strength training, 0 to 7
 * @param balanceDaysPerWeek days a week with balance training, 0 to 7
 */
public record HabitualActivity(
    Optional<HabitualImpact> habitualImpact,
    Optional<BigDecimal> walkingMinutesPerDay,
    Optional<Integer> strengthDaysPerWeek,
    Optional<Integer> balanceDaysPerWeek) {
  /** Creates the value; refuses what is impossible with an {@link IllegalArgumentException}. */
  public HabitualActivity {
    requireNonNull(habitualImpact, "habitualImpact");
    walkingMinutesPerDay =
        Checks.between(
            walkingMinutesPerDay, "0", Limits.MINUTES_PER_DAY_MAX, "walkingMinutesPerDay");
    Checks.whole(strengthDaysPerWeek, "0", Limits.DAYS_PER_WEEK_MAX, "strengthDaysPerWeek");
    Checks.whole(balanceDaysPerWeek, "0", Limits.DAYS_PER_WEEK_MAX, "balanceDaysPerWeek");
  }

  /** Returns habits of which nothing is known. */
  public static HabitualActivity unknown() {
    return new HabitualActivity(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Returns a copy with {@link #habitualImpact}. */
  public HabitualActivity withHabitualImpact(HabitualImpact habitualImpact) {
    return new HabitualActivity(
        Optional.of(habitualImpact), walkingMinutesPerDay, strengthDaysPerWeek, balanceDaysPerWeek);
  }

  /** Returns a copy with {@link #walkingMinutesPerDay}. */
  public HabitualActivity withWalkingMinutesPerDay(BigDecimal walkingMinutesPerDay) {
    return new HabitualActivity(
        habitualImpact, Optional.of(walkingMinutesPerDay), strengthDaysPerWeek, balanceDaysPerWeek);
  }

  /** Returns a copy with {@link #walkingMinutesPerDay}. */
  public HabitualActivity withWalkingMinutesPerDay(double walkingMinutesPerDay) {
    return withWalkingMinutesPerDay(BigDecimal.valueOf(walkingMinutesPerDay));
  }

  /** Returns a copy with {@link #strengthDaysPerWeek}. */
  public HabitualActivity withStrengthDaysPerWeek(int strengthDaysPerWeek) {
    return new HabitualActivity(
        habitualImpact, walkingMinutesPerDay, Optional.of(strengthDaysPerWeek), balanceDaysPerWeek);
  }

  /** Returns a copy with {@link #balanceDaysPerWeek}. */
  public HabitualActivity withBalanceDaysPerWeek(int balanceDaysPerWeek) {
    return new HabitualActivity(
        habitualImpact, walkingMinutesPerDay, strengthDaysPerWeek, Optional.of(balanceDaysPerWeek));
  }

  /** Returns no health data. */
  @Override
  public String toString() {
    return "HabitualActivity[…]";
  }
}
