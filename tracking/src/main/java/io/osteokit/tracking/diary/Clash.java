package io.osteokit.tracking.diary;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Different entries under one id: a slip of an app, which none of them may pay for.
 *
 * <p>All of them count until an entry that replaces or withdraws the id settles it.
 *
 * @param id the id
 * @param entries the entries, at least two, in the order of their recording
 * @param settled whether an entry that counts replaces or withdraws the id
 */
public record Clash(EventId id, List<DiaryEntry> entries, boolean settled) {
  /** Creates a clash; refuses fewer than two entries. */
  public Clash {
    requireNonNull(id, "id");
    entries = ImmutableList.copyOf(entries);
    if (entries.size() < 2) {
      throw new IllegalArgumentException("entries must be at least two");
    }
  }
}
