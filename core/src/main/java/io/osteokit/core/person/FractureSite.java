package io.osteokit.core.person;

/** Where a bone outside the mobile spine broke. */
public enum FractureSite {
  /** The wrist; counts as arm. */
  WRIST,

  /** The forearm; counts as arm. */
  FOREARM,

  /** The upper arm, shoulder end included; counts as arm. */
  UPPER_ARM,

  /** The hand or a finger; counts as arm. */
  HAND,

  /** The hip; counts as lower body. */
  HIP,

  /** The pelvis; counts as lower body. */
  PELVIS,

  /** The sacrum, below the lumbar spine; counts as lower body. */
  SACRUM,

  /** One rib or more. */
  RIB,

  /** The thigh or shin, away from hip and ankle; counts as lower body. */
  LEG,

  /** The ankle; counts as lower body. */
  ANKLE,

  /** Any other bone. */
  OTHER
}
