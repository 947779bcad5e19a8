package io.osteokit.exercises.planning;

import static java.util.Objects.requireNonNull;

import io.osteokit.core.evidence.Evidence;

/**
 * One choice of the planning content, as a clinician may read it.
 *
 * @param id stable across versions
 * @param reason why, in a plain sentence
 * @param evidence what it rests on
 */
public record Ruling(String id, String reason, Evidence evidence) {
  /** Checks that nothing is missing. */
  public Ruling {
    requireNonNull(id, "id");
    requireNonNull(reason, "reason");
    requireNonNull(evidence, "evidence");
  }
}
