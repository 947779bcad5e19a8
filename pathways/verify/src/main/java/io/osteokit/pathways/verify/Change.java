package io.osteokit.pathways.verify;

import static java.util.Objects.requireNonNull;

import io.osteokit.core.person.Case;
import java.util.Optional;

/**
 * Something that comes out otherwise by the new content than by the old one, for somebody.
 * Immutable.
 *
 * @param kind what kind of thing it is, for example {@code EXERCISE}
 * @param id which one, for example {@code plank}
 * @param before what the old content makes of the witness; "not there" if it has no such thing
 * @param after what the new content makes of the witness; "not there" if it has no such thing
 * @param witness somebody for whom it changes, made up by the prover and decided by both contents;
 *     empty if it is only there in one of them, or if no case could be made
 * @param remark why there is no witness; else empty
 */
public record Change(
    Kind kind, String id, String before, String after, Optional<Case> witness, String remark) {

  /** What can change. */
  public enum Kind {
    /** How soon a clinician is needed. */
    URGENCY,
    /** Whether the screen is complete. */
    COMPLETE,
    /** The phase after a fracture. */
    PHASE,
    /** What is withheld. */
    WITHHELD,
    /** A red flag's urgency. */
    RED_FLAG,
    /** An escalation's urgency. */
    ESCALATION,
    /** How an option is listed. */
    OPTION,
    /** Whether a rule speaks against an option. */
    AVOIDED,
    /** Whether a caveat is shown, unless it always goes with its option. */
    CAVEAT,
    /** The verdict on an exercise. */
    EXERCISE,
    /** Whether a question is asked. */
    QUESTION,
    /** Whether a day to look again holds. */
    REVIEW,
    /** Whether a statement of guidance is made. */
    GUIDANCE,
    /** Whether an education topic is named. */
    TOPIC
  }

  /** Checks that all parts are there. */
  public Change {
    requireNonNull(kind, "kind");
    requireNonNull(id, "id");
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    requireNonNull(witness, "witness");
    requireNonNull(remark, "remark");
  }
}
