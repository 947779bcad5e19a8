package io.osteokit.tracking.diary;

/** How much of a session was done. A case knows only whether it was completed. */
public enum SessionExtent {
  /** To the end. */
  DONE,

  /** Begun, and broken off or shortened. */
  PARTLY,

  /** Not begun. */
  SKIPPED
}
