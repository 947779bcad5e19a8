package io.osteokit.exercises;

/**
 * How much an exercise tempts a person to hold the breath and strain, least first.
 *
 * <p>Straining raises blood pressure and the pressure in the abdomen and the eyes.
 */
public enum BreathHold {
  /** Breathing stays easy. */
  LOW,
  /** Some effort; a cue to breathe is needed. */
  MODERATE,
  /** A hard or long effort, in which many people hold their breath. */
  HIGH
}
