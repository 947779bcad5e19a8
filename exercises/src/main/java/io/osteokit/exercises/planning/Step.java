package io.osteokit.exercises.planning;

/** Where an exercise goes after a session, on the ladder of its doses. */
public enum Step {
  /** One level down: from the target to the starting dose, to its least, to an easier exercise. */
  BACK,
  /** Nowhere. */
  HOLD,
  /** One level up. */
  UP
}
