package io.osteokit.exercises;

/** A part of the body whose muscles an exercise works or lengthens. */
public enum MuscleGroup {
  /** Front and back of the neck. */
  NECK,
  /** Between and below the shoulder blades. */
  UPPER_BACK,
  /** The lower back. */
  LOWER_BACK,
  /** Front and sides of the belly. */
  ABDOMEN,
  /** The chest. */
  CHEST,
  /** Around the shoulder joints. */
  SHOULDERS,
  /** Upper arms, forearms and hands. */
  ARMS,
  /** Buttocks and the muscles around the hips. */
  HIPS,
  /** Front and back of the thighs. */
  THIGHS,
  /** Lower legs and feet. */
  CALVES
}
