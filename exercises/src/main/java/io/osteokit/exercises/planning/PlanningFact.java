package io.osteokit.exercises.planning;

/** What else than the phase may change a plan; each holds or does not. */
public enum PlanningFact {
  /** The pain is severe now, or it is unknown. */
  SEVERE_PAIN,
  /** A fall is likely enough to plan for, or unknown. */
  FALL_RISK,
  /** Several vertebral fractures, or a strongly curved upper back. */
  SEVERAL,
  /** The person does not get up from the floor unaided. */
  CANNOT_RISE_FROM_FLOOR,
  /** The person does not get up from a chair unaided. */
  CANNOT_RISE_FROM_CHAIR
}
