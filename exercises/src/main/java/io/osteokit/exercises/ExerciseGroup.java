package io.osteokit.exercises;

/**
 * What part of a programme an exercise belongs to.
 *
 * <p>The order of the constants is the order of a {@link Catalogue}.
 */
public enum ExerciseGroup {
  /** Breathing, letting go of tension and imagery; calm enough for a flare of pain. */
  RELAXATION,
  /** Small, unloaded movements and muscle setting for a painful or newly fractured spine. */
  GENTLE,
  /** Light movement that readies joints and muscles before the main part. */
  WARM_UP,
  /** Standing and lying tall: endurance of the muscles that hold the back up. */
  POSTURE,
  /** Strength of the shoulders, arms and upper back. */
  STRENGTH_UPPER,
  /** Length of muscles and range of joints. */
  FLEXIBILITY,
  /** Control and endurance of the trunk with a steady spine. */
  CORE,
  /** Strength of the legs and hips. */
  STRENGTH_LOWER,
  /** Steadiness in standing and walking. */
  BALANCE,
  /** Stamina of heart and lungs. */
  AEROBIC,
  /** Brief jolts that load bone. */
  IMPACT,
  /** Slow movement that lets breath and pulse settle at the end. */
  COOL_DOWN
}
