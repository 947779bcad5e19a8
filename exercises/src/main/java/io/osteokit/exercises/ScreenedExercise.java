package io.osteokit.exercises;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a screen says of one exercise for one person, and why.
 *
 * <p>It tells of the person, so {@link #toString} shows the exercise alone. Immutable, and safe for
 * use by several threads.
 *
 * @param exercise the exercise
 * @param verdict the worst that any reason comes to; {@link Verdict#ALLOW} without one
 * @param reasons every row that restricts it, in order of their rules
 * @param alternatives for an exercise that is not available, others that are for this person: first
 *     those that serve the same end with less risk, then easier ones. May be empty
 */
public record ScreenedExercise(
    Exercise exercise, Verdict verdict, List<ScreenReason> reasons, List<Exercise> alternatives) {

  /** Copies the lists and checks that all parts are there. */
  public ScreenedExercise {
    requireNonNull(exercise, "exercise");
    requireNonNull(verdict, "verdict");
    reasons = ImmutableList.copyOf(reasons);
    alternatives = ImmutableList.copyOf(alternatives);
  }

  /** Returns the id of the exercise. */
  public String id() {
    return exercise.id();
  }

  /** Returns every rule that gave more than ALLOW before any lift, each once, ascending. */
  public List<String> rules() {
    return reasons.stream().map(ScreenReason::rule).collect(ImmutableSet.toImmutableSet()).asList();
  }

  /** Returns why, each sentence once; empty for an exercise that is allowed. */
  public List<String> because() {
    return reasons.stream()
        .map(ScreenReason::because)
        .collect(ImmutableSet.toImmutableSet())
        .asList();
  }

  /**
   * Returns what to change, each sentence once; empty unless the verdict is {@link Verdict#MODIFY},
   * because no change makes a worse one good.
   */
  public List<String> changes() {
    return verdict == Verdict.MODIFY ? sentences(ScreenReason::change) : ImmutableList.of();
  }

  /**
   * Returns what has to be cleared and by whom, each sentence once; empty unless the verdict is
   * {@link Verdict#CLEARANCE}.
   */
  public List<String> clearedBy() {
    return verdict == Verdict.CLEARANCE ? sentences(ScreenReason::clearedBy) : ImmutableList.of();
  }

  private List<String> sentences(Function<ScreenReason, Optional<String>> sentence) {
    ImmutableSet.Builder<String> sentences = ImmutableSet.builder();
    reasons.forEach(reason -> sentence.apply(reason).ifPresent(sentences::add));
    return sentences.build().asList();
  }

  /** Returns the id of the exercise, and nothing of the person. */
  @Override
  public String toString() {
    return "ScreenedExercise[" + exercise.id() + "]";
  }
}
