package io.osteokit.exercises.planning;

/**
 * How an item passes: getting ready, then in each set movements, holds and short rests, then the
 * change to the next.
 *
 * @param readySeconds getting into position
 * @param nextSeconds at least this much after the last movement
 * @param sets how many sets, or bouts of a timed exercise
 * @param reps repetitions in a set, both sides together
 * @param moveSeconds one movement, or one bout
 * @param holdSeconds holding after each movement, 0 for none
 * @param relaxSeconds after each repetition but the last of a set or of a side
 * @param changeSideSeconds in the middle of each set, in place of a relax; 0 if there is no change
 * @param setRestSeconds between sets
 */
public record Pace(
    int readySeconds,
    int nextSeconds,
    int sets,
    int reps,
    int moveSeconds,
    int holdSeconds,
    int relaxSeconds,
    int changeSideSeconds,
    int setRestSeconds) {

  /** Returns how long it takes at least, in seconds. */
  public int seconds() {
    return readySeconds + sets * setSeconds() + (sets - 1) * setRestSeconds + nextSeconds;
  }

  /** Returns the seconds of movement and holding alone. */
  int activeSeconds() {
    return sets * reps * (moveSeconds + holdSeconds);
  }

  private int setSeconds() {
    int gaps = reps - 1 - (changeSideSeconds > 0 ? 1 : 0);
    return reps * (moveSeconds + holdSeconds) + gaps * relaxSeconds + changeSideSeconds;
  }
}
