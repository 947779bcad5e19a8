package io.osteokit.exercises;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * What a person reads or hears about an exercise, in the language of its pack.
 *
 * <p>Short, plain sentences for a reader of about eleven. No part is empty or has spaces at its
 * ends, unless said below.
 *
 * @param aim what the exercise is good for
 * @param setUp what to get ready and how to take up the position
 * @param steps what to do, in order; at least one
 * @param breathing how to breathe meanwhile
 * @param feel what it should feel like, and what it should not
 * @param easier how to make it easier today
 * @param bedVersion how to do it on a firm bed; absent if there is no such version or nothing
 *     differs
 * @param cautions what to take care of; may be an empty list
 * @param stopIf signs that mean stop, at least one
 */
public record ExerciseTexts(
    String aim,
    String setUp,
    List<String> steps,
    String breathing,
    String feel,
    String easier,
    Optional<String> bedVersion,
    List<String> cautions,
    List<String> stopIf) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if a text is empty or has spaces at its ends, or if there is
   *     no step or no sign to stop
   */
  public ExerciseTexts {
    Checks.text(aim, "aim");
    Checks.text(setUp, "setUp");
    steps = texts(steps, "steps");
    Checks.text(breathing, "breathing");
    Checks.text(feel, "feel");
    Checks.text(easier, "easier");
    requireNonNull(bedVersion, "bedVersion").ifPresent(text -> Checks.text(text, "bedVersion"));
    cautions = texts(cautions, "cautions");
    stopIf = texts(stopIf, "stopIf");
    if (steps.isEmpty() || stopIf.isEmpty()) {
      throw new IllegalArgumentException("an exercise needs a step and a sign to stop");
    }
  }

  private static ImmutableList<String> texts(List<String> texts, String name) {
    for (String text : requireNonNull(texts, name)) {
      Checks.text(text, name);
    }
    return ImmutableList.copyOf(texts);
  }
}
