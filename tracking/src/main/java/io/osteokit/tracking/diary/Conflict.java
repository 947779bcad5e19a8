package io.osteokit.tracking.diary;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Devices that changed the same entry differently without knowing of each other.
 *
 * <p>The change recorded last counts, on every device alike; the others stay in the history. Where
 * a device does not understand the last one, it is among {@link Diary#unusedCorrections}. To settle
 * it, withdraw the changes that should not count.
 *
 * @param of the entry that was changed
 * @param changes what replaces or withdraws it, in the order of recording; at least two
 */
public record Conflict(EventId of, List<DiaryEntry> changes) {
  /** Creates a conflict; refuses fewer than two changes. */
  public Conflict {
    requireNonNull(of, "of");
    changes = ImmutableList.copyOf(changes);
    if (changes.size() < 2) {
      throw new IllegalArgumentException("changes must be at least two");
    }
  }
}
