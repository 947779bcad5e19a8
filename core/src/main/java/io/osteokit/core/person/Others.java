package io.osteokit.core.person;

/** What every red-flag question stands for that a check-in does not answer by itself. */
public enum Others {
  /** All of them were asked and answered with no. */
  NO,

  /** Nothing is known about them. */
  UNANSWERED
}
