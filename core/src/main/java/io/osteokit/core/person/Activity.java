package io.osteokit.core.person;

/** A kind of activity that a named clinician may release a person for. */
public enum Activity {
  /** Exercise against load. */
  WEIGHTS,

  /** Jumping, jogging and other impact. */
  IMPACT,

  /** Exercise that needs getting down to the floor and up again. */
  FLOOR_WORK,

  /** Exercise in water. */
  WATER,

  /** Weight through the wrist after a fracture of the arm. */
  WRIST_LOADING,

  /** Weight through the legs after a fracture of the lower body. */
  WEIGHT_BEARING,

  /** Strengthening the back, as recorded when a brace is worn. */
  BACK_STRENGTHENING
}
