package io.osteokit.core.person;

import io.osteokit.core.internal.Checks;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The release of one exercise, or of one kind of activity, by a named clinician.
 *
 * <p>It names an exercise or an activity, never both.
 *
 * @param exercise id of the exercise, if it is for one
 * @param activity the kind of activity, if it is for one
 * @param by who released it
 * @param on the day
 */
public record Clearance(
    Optional<String> exercise, Optional<Activity> activity, String by, LocalDate on) {
  /** Creates the value; refuses what is impossible with an {@link IllegalArgumentException}. */
  public Clearance {
    if (exercise.isPresent() == activity.isPresent()) {
      throw new IllegalArgumentException("must name either an exercise or an activity");
    }
    exercise.ifPresent(id -> Checks.text(id, "exercise"));
    Checks.text(by, "by");
    Checks.date(on, "on of a clearance");
  }

  /**
   * Returns the release of an exercise.
   *
   * @param exercise id of the exercise
   * @param by who released it
   * @param on the day
   */
  public static Clearance forExercise(String exercise, String by, LocalDate on) {
    return new Clearance(Optional.of(exercise), Optional.empty(), by, on);
  }

  /**
   * Returns the release of a kind of activity.
   *
   * @param activity the kind of activity
   * @param by who released it
   * @param on the day
   */
  public static Clearance forActivity(Activity activity, String by, LocalDate on) {
    return new Clearance(Optional.empty(), Optional.of(activity), by, on);
  }

  /** Returns no health data. */
  @Override
  public String toString() {
    return "Clearance[…]";
  }
}
