package io.osteokit.pathways.verify.hazard;

/**
 * How likely harm from a hazard is while the software is used, the least first.
 *
 * <p>These are estimates of the developers. Nothing was counted: no patient has used the software.
 */
public enum Likelihood {
  /** Hardly to be expected. */
  VERY_LOW,
  /** Possible, in rare combinations. */
  LOW,
  /** To be expected now and then among many people. */
  MEDIUM,
  /** To be expected often. */
  HIGH,
  /** To be expected of nearly everybody at some time. */
  VERY_HIGH
}
