package io.osteokit.tracking.progress;

/** How soon a clinician should hear of the course. Triage has the last word. */
public enum Contact {
  /** Nothing here calls for it. */
  NOTHING,
  /** At the next chance, within six weeks. */
  ROUTINE,
  /** Within seven days. */
  WITHIN_DAYS,
  /** Today. */
  SAME_DAY
}
