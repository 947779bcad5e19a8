package io.osteokit.core.person;

/** The hardest impact in the activity that a person is used to. Ordered from none to high. */
public enum HabitualImpact {
  /** No impact, such as cycling or swimming only. */
  NONE,

  /** Walking and the like. */
  LOW,

  /** Brisk stairs, dancing, stamping or small jumps. */
  MODERATE,

  /** Running, skipping or jumping. */
  HIGH
}
