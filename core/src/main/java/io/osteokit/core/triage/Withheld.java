package io.osteokit.core.triage;

/** What is held back from a person. */
public enum Withheld {
  /** Nothing. */
  NOTHING,
  /** Everything but calm items: relaxation and lying rest. */
  ALL_BUT_CALM,
  /** Everything. */
  EVERYTHING
}
