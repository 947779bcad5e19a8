package io.osteokit.core.person;

/** Where a person stands with the medicine for the bones. */
public enum TreatmentStatus {
  /** Takes it as prescribed. */
  ON_TREATMENT,

  /** Takes it, but with gaps or not in the right way. */
  NOT_AS_PRESCRIBED,

  /** Was advised or could be, but has not begun. */
  NOT_STARTED,

  /** Took it and takes it no longer. */
  STOPPED
}
