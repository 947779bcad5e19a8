package io.osteokit.exercises;

/**
 * The codes of what can be wrong with the content of a safety screen, beside those of every JSON
 * text ({@link io.osteokit.core.json.ViolationCodes}), of its conditions ({@link
 * io.osteokit.core.rules.RuleProblem}), {@link PackCodes#DUPLICATE_ID} and {@link
 * io.osteokit.core.evidence.Sources#UNKNOWN_SOURCE}.
 *
 * <p>They are stable: an app may compare with them and documentation may be looked up under them.
 */
public final class ScreenCodes {
  /**
   * A condition would let an unknown fact make the screen milder: one that protects must read it as
   * "it may be so", one that permits as "it is not shown".
   */
  public static final String UNSAFE_UNKNOWN = "UNSAFE_UNKNOWN";

  /** A row or rule that is fixed was to be replaced or lifted. */
  public static final String FIXED = "FIXED";

  /** A declared fact of an exercise is not one that exercises have, or of another type. */
  public static final String NOT_AN_EXERCISE_FACT = "NOT_AN_EXERCISE_FACT";

  private ScreenCodes() {}
}
