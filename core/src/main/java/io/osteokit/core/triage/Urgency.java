package io.osteokit.core.triage;

/** How soon a clinician is needed, least first. */
public enum Urgency {
  /** Nobody needs to be seen. */
  NONE,
  /** The next available appointment, within six weeks. */
  ROUTINE,
  /** Within seven days. */
  WITHIN_DAYS,
  /** Today. */
  SAME_DAY,
  /** Now: the emergency service or an emergency department. */
  EMERGENCY
}
