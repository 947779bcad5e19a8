package io.osteokit.exercises;

/**
 * The codes of what can be wrong with a pack of exercises, beside those of every JSON text ({@link
 * io.osteokit.core.json.ViolationCodes}) and {@link
 * io.osteokit.core.evidence.Sources#UNKNOWN_SOURCE}.
 *
 * <p>They are stable: an app may compare with them and documentation may be looked up under them.
 */
public final class PackCodes {
  /** Two exercises of one pack have the same id. */
  public static final String DUPLICATE_ID = "DUPLICATE_ID";

  /** A harder, easier or alternative exercise is neither in the pack nor in the catalogue. */
  public static final String UNKNOWN_EXERCISE = "UNKNOWN_EXERCISE";

  /** Going on to the next exercise again and again leads back to the first one. */
  public static final String CYCLE = "CYCLE";

  /**
   * One exercise names the other as harder, but that one does not name it as easier, or reverse.
   */
  public static final String ONE_WAY = "ONE_WAY";

  /** An exercise that a planner may choose has no dose. */
  public static final String NO_DOSE = "NO_DOSE";

  private PackCodes() {}
}
