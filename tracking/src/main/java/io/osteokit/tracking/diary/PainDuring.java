package io.osteokit.tracking.diary;

/** What the person did while it hurt. */
public enum PainDuring {
  /** Sitting or lying still. */
  REST,

  /** Moving, standing up, turning. */
  MOVEMENT
}
