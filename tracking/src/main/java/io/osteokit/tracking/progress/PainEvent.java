package io.osteokit.tracking.progress;

/** What a rise of pain is. */
public enum PainEvent {
  /** Pain has not risen. */
  NOTHING,
  /** It has risen, but not for a day, or daily life goes on. */
  RISE,
  /** A flare: for a day or more, hard to live with, begun little by little. */
  FLARE,
  /** What would tell a flare from a new fracture is unknown; ask, and meanwhile take it as one. */
  UNCLEAR,
  /** A bone may have broken. */
  SUSPECTED_FRACTURE
}
