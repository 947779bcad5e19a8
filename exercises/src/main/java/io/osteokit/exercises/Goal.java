package io.osteokit.exercises;

/** What a person may want to gain from exercise. */
public enum Goal {
  /** Less tension, a calmer body and mind. */
  RELAXATION,
  /** Less pain during and after movement. */
  PAIN_EASE,
  /** Easier movement of the back, shoulders and hips. */
  MOBILITY,
  /** Standing and sitting taller. */
  POSTURE,
  /** Stronger muscles along the spine. */
  BACK_STRENGTH,
  /** A trunk that stays steady while arms and legs move. */
  TRUNK_CONTROL,
  /** Stronger legs, for rising, stairs and walking. */
  LEG_STRENGTH,
  /** Stronger arms and shoulders, for reaching and carrying. */
  ARM_STRENGTH,
  /** Steadiness, and so fewer falls. */
  BALANCE,
  /** More breath for longer. */
  STAMINA,
  /** A stimulus for bone. */
  BONE_LOADING,
  /** Longer muscles. */
  FLEXIBILITY
}
