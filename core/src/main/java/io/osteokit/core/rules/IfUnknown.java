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
  HOLDS,
  /** The leaf counts as false. */
  FAILS,
  /** The leaf stays unknown, as Kleene's logic has it. */
  UNKNOWN,
  /** The fact is never unknown; compiling refuses this over a fact that can be. */
  NEVER;

  /** Returns the truth value of a leaf whose fact is unknown. */
  Tri truth() {
    return switch (this) {
      case HOLDS -> Tri.TRUE;
      case FAILS -> Tri.FALSE;
      case UNKNOWN, NEVER -> Tri.UNKNOWN;
    };
  }
}
