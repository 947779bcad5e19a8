package io.osteokit.exercises.timeline;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * One step of a session.
 *
 * @param kind what it asks for
 * @param startSecond when it begins, from the start of the session
 * @param seconds how long it lasts, 1 or more
 * @param item position of the item in the session, from 0
 * @param exercise id of the exercise
 * @param set the set it belongs to, from 1; of GET_READY the first, of NEXT the last
 * @param repetition the repetition within the set, from 1; 0 if it belongs to none
 * @param textKey key of the text in {@link Timeline#texts}
 * @param text what to show or say, in the language that was asked for
 */
public record Cue(
    CueKind kind,
    int startSecond,
    int seconds,
    int item,
    String exercise,
    int set,
    int repetition,
    String textKey,
    String text) {

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if the cue takes no time
   */
  public Cue {
    requireNonNull(kind, "kind");
    requireNonNull(exercise, "exercise");
    requireNonNull(textKey, "textKey");
    requireNonNull(text, "text");
    checkArgument(seconds >= 1 && startSecond >= 0, "a cue takes time, was %s s", seconds);
  }

  /** Returns when it is over, in seconds from the start of the session. */
  public int endSecond() {
    return startSecond + seconds;
  }
}
