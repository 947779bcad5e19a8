package io.osteokit.core.person;

/** How the present pain began. */
public enum PainOnset {
  /** From one moment to the next. */
  SUDDEN,

  /** Little by little. */
  GRADUAL
}
