package io.osteokit.core.person;

/** Who measured a height. Only heights of one kind are compared where precision matters. */
public enum MeasuredBy {
  /** Staff, with a fixed instrument. */
  CLINIC,

  /** The person or somebody at home. */
  SELF
}
