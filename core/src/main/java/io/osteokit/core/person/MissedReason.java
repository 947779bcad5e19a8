package io.osteokit.core.person;

/** Why a session was left out or broken off. */
public enum MissedReason {
  /** It hurt. */
  PAIN,

  /** Afraid of doing harm. */
  FEAR,

  /** No time. */
  TIME,

  /** Not sure how to do it. */
  UNSURE,

  /** Any other reason. */
  OTHER
}
