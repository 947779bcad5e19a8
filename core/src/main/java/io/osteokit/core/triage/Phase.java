package io.osteokit.core.triage;

/** The time since the vertebral fracture that counts, known or treated as present. */
public enum Phase {
  /** Days 0 to 41. */
  ACUTE,
  /** Days 42 to 83. */
  SUBACUTE,
  /** Day 84 and later. */
  CHRONIC,
  /** No vertebral fracture is treated as present. */
  NOT_APPLICABLE
}
