package io.osteokit.core.evidence;

/** Whether a registered clinician has signed content off. Content that ships here is unreviewed. */
public enum ReviewStatus {
  /** No clinician has signed it off: a research draft. */
  UNREVIEWED,
  /** A registered clinician has signed this version off. */
  REVIEWED
}
