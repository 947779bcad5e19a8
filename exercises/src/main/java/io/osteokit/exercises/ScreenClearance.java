package io.osteokit.exercises;

import static java.util.Objects.requireNonNull;

import io.osteokit.core.evidence.Evidence;
import io.osteokit.core.rules.Condition;

/**
 * When a release by a named clinician counts at all.
 *
 * <p>A release counts as soon as one of these of the content lets it. Immutable, and safe for use
 * by several threads.
 *
 * @param id unique among these, for example {@code recent}
 * @param recent whether it is about the releases that are less than 84 days old only; else it is
 *     about all that were given on or after the newest dated fracture listed
 * @param when when they count, as a condition over the {@linkplain ScreenContent#personFacts facts
 *     of a person}; it reads what is unknown as "it is not shown"
 * @param because the reason, plain sentences
 * @param evidence what it rests on
 */
public record ScreenClearance(
    String id, boolean recent, Condition when, String because, Evidence evidence) {

  /** Checks that all parts are there. */
  public ScreenClearance {
    requireNonNull(id, "id");
    requireNonNull(when, "when");
    requireNonNull(because, "because");
    requireNonNull(evidence, "evidence");
  }

  /**
   * Returns the fact of {@link ScreenContent#personRules} that says whether such releases count.
   */
  public String countsFact() {
    return ScreenBooks.counts(this);
  }

  /** Returns the id of its rule in {@link ScreenContent#personRules}. */
  String ruleId() {
    return "clearance." + id;
  }

  /** Returns the id. */
  @Override
  public String toString() {
    return id;
  }
}
