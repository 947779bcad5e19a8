package io.osteokit.tracking.progress;

/** Counts pairs of days by how many levels and how many days they are apart. */
interface PairCounts {

  /**
   * Returns how many pairs there are.
   *
   * @param rise the level of the later day less that of the earlier one
   * @param lag they are more than so many days apart, 0 or more
   */
  long longer(int rise, int lag);
}
