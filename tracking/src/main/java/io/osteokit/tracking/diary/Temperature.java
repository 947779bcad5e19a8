package io.osteokit.tracking.diary;

/** What was put on a painful place. */
public enum Temperature {
  /** A hot-water bottle, a heat pad. */
  HEAT,

  /** An ice pack, a cold pack. */
  COLD
}
