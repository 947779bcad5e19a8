package io.osteokit.core.person;

/** Things at home, or within reach, that an exercise may need. */
public enum Equipment {
  /** A mat on the floor. */
  MAT,

  /** A bed that does not sag. */
  FIRM_BED,

  /** A cushion, a pillow or a towel folded up. */
  CUSHION,

  /** A firm chair that has no arms. */
  ARMLESS_CHAIR,

  /** A firm chair that has arms. */
  ARMCHAIR,

  /** A firm chair whose back ends below the shoulder blades. */
  LOW_BACKED_CHAIR,

  /** A stretch of wall with nothing on it. */
  WALL,

  /** A doorway, or a corner of a room. */
  DOORWAY,

  /** A worktop or another fixed thing to hold. */
  WORKTOP,

  /** The lowest stair of a flight that has a rail. */
  STAIR_WITH_RAIL,

  /** A corridor or floor free of things to trip over. */
  CLEAR_FLOOR,

  /** An elastic band and something safe to fix it to. */
  ELASTIC_BAND,

  /** Light weights for the hands. */
  LIGHT_WEIGHTS,

  /** A block or low platform. */
  RAISED_BLOCK,

  /** A broom handle or another straight stick. */
  BROOM_HANDLE,

  /** A strap or a long towel. */
  STRAP,

  /** Padding for the knees. */
  KNEE_PAD,

  /** Shoes that hold the foot. */
  SUPPORTIVE_SHOES,

  /** A stick, poles or a wheeled frame. */
  WALKING_AID,

  /** An exercise bike with an upright seat. */
  UPRIGHT_BIKE,

  /** A pool with steps or a rail. */
  POOL,

  /** A balance trainer in the shape of half a ball. */
  BOSU_BALL,

  /** A rope for skipping. */
  SKIPPING_ROPE,

  /** Any device that plays sound. */
  AUDIO_PLAYER
}
