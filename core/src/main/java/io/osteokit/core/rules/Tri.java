package io.osteokit.core.rules;

/**
 * A truth value of Kleene's strong three-valued logic: what is said is so, is not so, or nobody
 * knows.
 */
public enum Tri {
  /** It is not so. */
  FALSE,
  /** It may be so or not. */
  UNKNOWN,
  /** It is so. */
  TRUE;

  /**
   * Returns the value for a plain boolean.
   *
   * @param value what is known
   * @return {@link #TRUE} or {@link #FALSE}
   */
  public static Tri of(boolean value) {
    return value ? TRUE : FALSE;
  }

  /**
   * Returns the opposite; unknown stays unknown.
   *
   * @return the negation
   */
  public Tri not() {
    return this == TRUE ? FALSE : this == FALSE ? TRUE : UNKNOWN;
  }

  /**
   * Returns whether both are so: the lesser of the two, where false is least.
   *
   * @param other the second value
   * @return the conjunction
   */
  public Tri and(Tri other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /**
   * Returns whether at least one is so: the greater of the two.
   *
   * @param other the second value
   * @return the disjunction
   */
  public Tri or(Tri other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
