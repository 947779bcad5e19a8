package io.osteokit.tracking.progress;

import io.osteokit.core.triage.Urgency;

/** How soon a clinician should hear of the course. Triage has the last word. */
public enum Contact {
  /** Nothing here calls for it. */
  NOTHING(Urgency.NONE),
  /** At the next chance, within six weeks. */
  ROUTINE(Urgency.ROUTINE),
  /** Within seven days. */
  WITHIN_DAYS(Urgency.WITHIN_DAYS),
  /** Today. */
  SAME_DAY(Urgency.SAME_DAY);

  private final Urgency urgency;

  Contact(Urgency urgency) {
    this.urgency = urgency;
  }

  /**
   * Returns the same as triage says it.
   *
   * @return the urgency
   */
  public Urgency urgency() {
    return urgency;
  }
}
