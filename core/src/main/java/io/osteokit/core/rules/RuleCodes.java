package io.osteokit.core.rules;

/** The stable codes of {@link RuleProblem#code()}. */
public final class RuleCodes {
  /** Two facts of a book have the same id. */
  public static final String DUPLICATE_FACT = "DUPLICATE_FACT";

  /** Two rules of a book have the same id. */
  public static final String DUPLICATE_RULE = "DUPLICATE_RULE";

  /** A condition or outcome names a fact that is neither handed in nor of an earlier layer. */
  public static final String UNKNOWN_FACT = "UNKNOWN_FACT";

  /** A fact is used as if it were of another type. */
  public static final String WRONG_TYPE = "WRONG_TYPE";

  /** A value that the fact can never have. */
  public static final String OUT_OF_RANGE = "OUT_OF_RANGE";

  /** A condition on a fact that may be unknown does not say how unknown counts. */
  public static final String UNKNOWN_UNSTATED = "UNKNOWN_UNSTATED";

  /** A condition that nobody can ever meet. */
  public static final String NEVER_HOLDS = "NEVER_HOLDS";

  /** A condition, or what is compared with one number, has too many parts to be worked out. */
  public static final String TOO_COMPLEX = "TOO_COMPLEX";

  /** A rule does not say why. */
  public static final String NO_REASON = "NO_REASON";

  /** A rule cites no source. */
  public static final String NO_SOURCE = "NO_SOURCE";

  private RuleCodes() {}
}
