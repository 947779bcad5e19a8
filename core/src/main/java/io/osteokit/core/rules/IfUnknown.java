package io.osteokit.core.rules;

/**
 * What a leaf of a condition counts as while its fact is unknown.
 *
 * <p>A rule that protects reads an unknown as "it may be so" ({@link #HOLDS}); a rule that permits
 * or reports reads it as "not shown" ({@link #FAILS}); a rule that leaves the matter open keeps it
 * {@link #UNKNOWN}. A negation around the leaf turns what the leaf counts as, not the word.
 */
public enum IfUnknown {
  /** The leaf counts as true. */
  HOLDS("counts as met"),
  /** The leaf counts as false. */
  FAILS("counts as not met"),
  /** The leaf stays unknown, as Kleene's logic has it. */
  UNKNOWN("leaves this open"),
  /** The fact is never unknown; compiling refuses this over a fact that can be. */
  NEVER("");

  private final String words;

  IfUnknown(String words) {
    this.words = words;
  }

  /**
   * Returns what an unknown fact does to the leaf, as the end of a sentence that begins with
   * "unknown"; empty for {@link #NEVER}.
   *
   * @return English words
   */
  public String words() {
    return words;
  }

  /** Returns the truth value of a leaf whose fact is unknown. */
  Tri truth() {
    return switch (this) {
      case HOLDS -> Tri.TRUE;
      case FAILS -> Tri.FALSE;
      case UNKNOWN, NEVER -> Tri.UNKNOWN;
    };
  }
}
