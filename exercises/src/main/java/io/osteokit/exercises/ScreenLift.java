package io.osteokit.exercises;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.osteokit.core.evidence.Evidence;
import io.osteokit.core.person.Activity;
import io.osteokit.core.rules.Condition;
import java.util.Optional;
import java.util.Set;

/**
 * What a release by a named clinician does to the verdicts of some rules.
 *
 * <p>It makes them milder; that the rules gave them stays on record. Immutable, and safe for use by
 * several threads.
 *
 * @param id unique in its content and stable across versions, for example {@code activity.water}
 * @param activity the activity that the release must name; empty if it must name the exercise
 * @param rules the rules that it is about, or those that it is not about if {@code allBut}
 * @param allBut whether it is about all rules but those named
 * @param from the verdicts that it changes
 * @param to what they become; milder than each of them
 * @param when for whom, as a condition over the {@linkplain ScreenContent#personFacts facts of a
 *     person}; it reads what is unknown as "it is not shown"
 * @param because the reason, plain sentences for the person
 * @param evidence what it rests on
 */
public record ScreenLift(
    String id,
    Optional<Activity> activity,
    Set<String> rules,
    boolean allBut,
    Set<Verdict> from,
    Verdict to,
    Condition when,
    String because,
    Evidence evidence) {

  /** Copies the sets and checks that all parts are there. */
  public ScreenLift {
    requireNonNull(id, "id");
    requireNonNull(activity, "activity");
    rules = ImmutableSet.copyOf(rules);
    from = Sets.immutableEnumSet(from);
    requireNonNull(to, "to");
    requireNonNull(when, "when");
    requireNonNull(because, "because");
    requireNonNull(evidence, "evidence");
  }

  /** Returns whether it is about a rule. */
  public boolean isAbout(String rule) {
    return rules.contains(requireNonNull(rule, "rule")) != allBut;
  }

  /**
   * Returns the fact of {@link ScreenContent#personRules} that says whether it is open; for one
   * that must name the exercise, given that a release which counts does so.
   */
  public String openFact() {
    return ScreenBooks.open(this);
  }

  /** Returns the id of its rule in {@link ScreenContent#personRules}. */
  String ruleId() {
    return "lift." + id;
  }

  /** Returns the id. */
  @Override
  public String toString() {
    return id;
  }
}
