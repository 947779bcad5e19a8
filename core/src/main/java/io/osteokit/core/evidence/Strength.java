package io.osteokit.core.evidence;

/** How strongly a rule is supported, strongest first. */
public enum Strength {
  /** Strong consensus or a strong recommendation. */
  S("strong consensus or recommendation"),
  /** A conditional recommendation or expert consensus. */
  C("conditional recommendation or expert consensus"),
  /** Weak or observational evidence. */
  W("weak or observational evidence"),
  /** OsteoKit's own cautious choice; not a published finding. */
  D("our own cautious design");

  private final String label;

  Strength(String label) {
    this.label = label;
  }

  /**
   * Returns what the letter stands for, in English; translations are under {@code
   * strength.S.label}.
   */
  public String label() {
    return label;
  }
}
