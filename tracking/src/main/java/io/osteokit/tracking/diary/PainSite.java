package io.osteokit.tracking.diary;

/** Where it hurts, as a person points to it. */
public enum PainSite {
  /** The back of the neck. */
  NECK(true),

  /** The back, from the shoulders to the lowest rib. */
  UPPER_BACK(true),

  /** The back, below the ribs. */
  LOWER_BACK(true),

  /** The side or front of the chest. */
  RIBS(false),

  /** The belly. */
  ABDOMEN(false),

  /** The pelvis, the groin or the buttocks. */
  PELVIS(false),

  /** A hip. */
  HIP(false),

  /** A leg, the knee and the foot with it. */
  LEG(false),

  /** A shoulder. */
  SHOULDER(false),

  /** An arm, the hand with it. */
  ARM(false),

  /** The head. */
  HEAD(false),

  /** Anywhere else. */
  OTHER(false);

  private final boolean spine;

  PainSite(boolean spine) {
    this.spine = spine;
  }

  /** Returns whether the site lies over the spine, so that a vertebra can be named with it. */
  public boolean isSpine() {
    return spine;
  }
}
