package io.osteokit.exercises.planning;

/** A part of a session, in the order in which they come. */
public enum SessionPart {
  /** Readies joints and muscles (source S25). */
  WARM_UP,
  /** What the session is for. */
  MAIN,
  /** Brings breath and pulse back to rest (source S27). */
  COOL_DOWN
}
