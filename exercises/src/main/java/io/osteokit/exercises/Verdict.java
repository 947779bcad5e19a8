package io.osteokit.exercises;

/** What the safety screen says of one exercise for one person, mildest first. */
public enum Verdict {
  /** Safe as it is. */
  ALLOW,
  /** Safe with changes: smaller, slower, held or on a bed. */
  MODIFY,
  /** Only after a named clinician has released it. */
  CLEARANCE,
  /** Not for this person now. */
  BLOCK;

  /** Returns whether a session may hold the exercise. */
  public boolean isAvailable() {
    return this == ALLOW || this == MODIFY;
  }
}
