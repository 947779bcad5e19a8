package io.osteokit.exercises.planning;

import java.util.Optional;

/**
 * How much of an exercise: one way to do it within its dose.
 *
 * @param sets sets, or bouts of a timed exercise
 * @param reps repetitions in a set, both sides together
 * @param holdSeconds 0 for none
 * @param restSeconds between sets, or between repetitions if there is one set
 * @param seconds whole length in whole units
 * @param activeSeconds movement and holding alone
 */
record Amount(
    int sets, int reps, int holdSeconds, int restSeconds, int seconds, int activeSeconds) {

  static Amount of(Tempo tempo, Pace pace, int reps, int holdSeconds) {
    return new Amount(
        pace.sets(),
        reps,
        holdSeconds,
        pace.sets() > 1 ? pace.setRestSeconds() : pace.relaxSeconds(),
        tempo.rounded(pace.seconds()),
        pace.activeSeconds());
  }

  SessionItem item(String exercise, SessionPart part, Optional<Adjustment> adjustment) {
    return new SessionItem(
        exercise, part, sets, reps, holdSeconds, restSeconds, seconds, adjustment);
  }
}
