package io.osteokit.core.person;

/** A vertebra that can be listed as broken, from the top of the chest to the lowest back. */
public enum VertebralLevel {
  /** First thoracic vertebra. */
  T1,

  /** Second thoracic vertebra. */
  T2,

  /** Third thoracic vertebra. */
  T3,

  /** Fourth thoracic vertebra. */
  T4,

  /** Fifth thoracic vertebra. */
  T5,

  /** Sixth thoracic vertebra. */
  T6,

  /** Seventh thoracic vertebra. */
  T7,

  /** Eighth thoracic vertebra. */
  T8,

  /** Ninth thoracic vertebra. */
  T9,

  /** Tenth thoracic vertebra. */
  T10,

  /** Eleventh thoracic vertebra. */
  T11,

  /** Twelfth thoracic vertebra. */
  T12,

  /** First lumbar vertebra. */
  L1,

  /** Second lumbar vertebra. */
  L2,

  /** Third lumbar vertebra. */
  L3,

  /** Fourth lumbar vertebra. */
  L4,

  /** Fifth lumbar vertebra. */
  L5
}
