package io.osteokit.tracking.store;

/**
 * What came of adding entries.
 *
 * @param added how many were new
 * @param alreadyThere how many were there before, or stood twice in the batch
 * @param position the position of the last entry of the store, 0 if there never was any
 */
public record Appended(int added, int alreadyThere, long position) {
  /** Creates the result; refuses negative numbers. */
  public Appended {
    if (added < 0 || alreadyThere < 0 || position < 0) {
      throw new IllegalArgumentException("counts and position must not be negative");
    }
  }
}
