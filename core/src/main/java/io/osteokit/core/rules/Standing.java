package io.osteokit.core.rules;

/** Whether a rule fires for what is known about a person. */
public enum Standing {
  /** It cannot fire. */
  EXCLUDED,
  /** It may fire, depending on what is still unknown. */
  POSSIBLE,
  /** It fires. */
  CERTAIN;

  static Standing of(boolean possible, boolean certain) {
    return certain ? CERTAIN : possible ? POSSIBLE : EXCLUDED;
  }

  /**
   * Returns the truth value of "the rule fires".
   *
   * @return true, false or unknown
   */
  public Tri truth() {
    return this == CERTAIN ? Tri.TRUE : this == EXCLUDED ? Tri.FALSE : Tri.UNKNOWN;
  }
}
