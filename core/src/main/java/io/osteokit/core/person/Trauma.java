package io.osteokit.core.person;

/** The force that broke a bone. Not stated counts as {@link #LOW}, which points to fragile bone. */
public enum Trauma {
  /** A fall from standing height or less, or an everyday movement. */
  LOW,

  /** A force that would break healthy bone, such as a road crash. */
  HIGH
}
