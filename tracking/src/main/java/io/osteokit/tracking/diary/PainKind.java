package io.osteokit.tracking.diary;

/** What pain feels like, in the person's words. */
public enum PainKind {
  /** Dull, sore. */
  ACHING,

  /** Like a knife. */
  SHARP,

  /** Hot. */
  BURNING,

  /** Running along, like lightning. */
  SHOOTING,

  /** Tight, in waves. */
  CRAMPING,

  /** Anything else. */
  OTHER
}
