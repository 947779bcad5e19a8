package io.osteokit.tracking.store;

import static java.util.Objects.requireNonNull;

import io.osteokit.tracking.diary.DiaryEntry;

/**
 * An entry and where it stands in the store. {@code toString} shows the position alone.
 *
 * @param position from 1; later entries have higher ones
 * @param person whose entry it is
 * @param entry the entry
 */
public record StoredEntry(long position, String person, DiaryEntry entry) {
  /** Creates the pair; refuses a position below 1. */
  public StoredEntry {
    if (position < 1) {
      throw new IllegalArgumentException("position must be 1 or more");
    }
    requireNonNull(person, "person");
    requireNonNull(entry, "entry");
  }

  @Override
  public String toString() {
    return "StoredEntry[" + position + "]";
  }
}
