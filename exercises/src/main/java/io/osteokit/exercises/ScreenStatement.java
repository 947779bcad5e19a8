package io.osteokit.exercises;

import static java.util.Objects.requireNonNull;

import io.osteokit.core.evidence.Evidence;

/**
 * What is to be known of a rule that gives no verdict of its own, or beside its verdicts.
 *
 * <p>It stands in the content so that a document of the rules is complete; the screen does not use
 * it. Immutable, and safe for use by several threads.
 *
 * @param rule the rule, for example {@code R39}
 * @param text plain sentences
 * @param evidence what it rests on
 */
public record ScreenStatement(String rule, String text, Evidence evidence) {
  /** Checks that all parts are there. */
  public ScreenStatement {
    requireNonNull(rule, "rule");
    requireNonNull(text, "text");
    requireNonNull(evidence, "evidence");
  }
}
