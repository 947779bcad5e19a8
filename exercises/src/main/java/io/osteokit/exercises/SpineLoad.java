package io.osteokit.exercises;

/**
 * What presses on the spine during an exercise, least first.
 *
 * <p>The order NONE &lt; UPRIGHT &lt; BODY_WEIGHT &lt; EXTERNAL may be relied on ({@link
 * #compareTo}). That lying loads the spine less than being upright is from Giangregorio et al.,
 * Osteoporos Int 2015;26:891–910, table 4 (source TFTF15).
 */
public enum SpineLoad {
  /** Lying, with nothing added. */
  NONE,
  /** The weight of the upright body. */
  UPRIGHT,
  /** Body weight held up by the trunk, as in a plank, or the pull of an elastic band. */
  BODY_WEIGHT,
  /** A weight in the hands, or any load overhead. */
  EXTERNAL
}
