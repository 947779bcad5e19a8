package io.osteokit.tracking.progress;

import static java.util.Objects.requireNonNull;

import io.osteokit.core.person.MissedReason;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A session that a plan asked for, and what became of it. Immutable.
 *
 * @param day the day that it was planned for
 * @param outcome what was recorded of it
 * @param reason why it was skipped or broken off, if the person said
 */
public record PlannedSession(LocalDate day, Outcome outcome, Optional<MissedReason> reason) {

  /** What was recorded of a planned session. */
  public enum Outcome {
    /** Done to the end. */
    DONE,
    /** Begun and broken off. */
    PARTLY_DONE,
    /** Left out, and the person said so. */
    SKIPPED,
    /** Nobody recorded anything. */
    NOT_RECORDED
  }

  /** Checks that all parts are there. */
  public PlannedSession {
    requireNonNull(day, "day");
    requireNonNull(outcome, "outcome");
    requireNonNull(reason, "reason");
  }

  /**
   * Returns a planned session without a reason.
   *
   * @param day the day
   * @param outcome what was recorded
   * @return the session
   */
  public static PlannedSession of(LocalDate day, Outcome outcome) {
    return new PlannedSession(day, outcome, Optional.empty());
  }

  /** Shows the day, and nothing of the person. */
  @Override
  public String toString() {
    return "PlannedSession[" + day + "]";
  }
}
