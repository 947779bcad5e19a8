package io.osteokit.exercises.planning;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One exercise in a session, with how much of it to do.
 *
 * @param exercise id of the exercise
 * @param part the part of the session
 * @param sets 1 to 20
 * @param reps repetitions in a set, both sides together; 1 to 200, and 1 for a timed exercise
 * @param holdSeconds how long each repetition is held, 0 to 1,800; 0 for a timed exercise
 * @param restSeconds rest between sets, or between repetitions if there is one set; 0 to 600
 * @param seconds the whole length, getting ready and rests included, 1 to 5,400
 * @param adjustment what sessions before changed about it, and why; empty if nothing
 */
public record SessionItem(
    String exercise,
    SessionPart part,
    int sets,
    int reps,
    int holdSeconds,
    int restSeconds,
    int seconds,
    Optional<Adjustment> adjustment) {

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if a number is out of its range, or the length is less than
   *     all holds together
   */
  public SessionItem {
    requireNonNull(exercise, "exercise");
    requireNonNull(part, "part");
    requireNonNull(adjustment, "adjustment");
    range("sets", sets, 1, 20);
    range("reps", reps, 1, 200);
    range("holdSeconds", holdSeconds, 0, 1800);
    range("restSeconds", restSeconds, 0, 600);
    range("seconds", seconds, 1, Session.MAX_MINUTES * 60);
    checkArgument(
        seconds >= (long) sets * reps * holdSeconds, "%s s cannot hold all repetitions", seconds);
  }

  /**
   * Creates an item that no session before changed.
   *
   * @throws IllegalArgumentException if a number is out of its range, or the length is less than
   *     all holds together
   */
  public SessionItem(
      String exercise,
      SessionPart part,
      int sets,
      int reps,
      int holdSeconds,
      int restSeconds,
      int seconds) {
    this(exercise, part, sets, reps, holdSeconds, restSeconds, seconds, Optional.empty());
  }

  private static void range(String name, int value, int min, int max) {
    checkArgument(value >= min && value <= max, "%s must be %s..%s, was %s", name, min, max, value);
  }
}
