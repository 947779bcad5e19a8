package io.osteokit.exercises;

/** How fast an exercise moves, slowest first. */
public enum Speed {
  /** Slow and steady, the speed of nearly every exercise here. */
  SLOW,
  /** Brisk, as in small jumps or an easy jog. */
  MODERATE,
  /** Rapid. */
  FAST
}
