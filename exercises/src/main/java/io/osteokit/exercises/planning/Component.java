package io.osteokit.exercises.planning;

/** A component of a week's programme that has a target. */
public enum Component {
  /** Strength of legs, arms and upper back. */
  STRENGTH,
  /** The back's own muscles, and posture. */
  POSTURE,
  /** Steadiness. */
  BALANCE,
  /** Walking and other endurance. */
  AEROBIC,
  /** Brief jolts that load bone. */
  IMPACT,
  /** Stretching. */
  FLEXIBILITY,
  /** Small unloaded movements that may ease pain. */
  GENTLE,
  /** Breathing, letting go and imagery. */
  RELAXATION
}
