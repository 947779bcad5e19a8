package io.osteokit.core.person;

/** How strong the bones are, as a clinician stated it. Ordered from strong to fragile. */
public enum BoneHealth {
  /** Bone density as in healthy young adults. */
  NORMAL,

  /** Density below normal, short of osteoporosis. */
  OSTEOPENIA,

  /** Bones that break easily. */
  OSTEOPOROSIS
}
