package io.osteokit.core.person;

/** Sex as the person or the record gives it; it decides who is asked about secondary causes. */
public enum Sex {
  /** Female. */
  FEMALE,

  /** Male. */
  MALE,

  /** Neither, or not fitting either. */
  OTHER
}
