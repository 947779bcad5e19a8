package io.osteokit.tracking.store;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.EventId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Entries that are to be added, looked through before a store is asked; for those who write a
 * store.
 *
 * <p>Immutable and thread-safe.
 */
public final class Batch {
  private static final Pattern PERSON = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private final int size;
  private final Map<EventId, DiaryEntry> entries;

  private Batch(int size, Map<EventId, DiaryEntry> entries) {
    this.size = size;
    this.entries = entries;
  }

  /**
   * Returns the entries, each once.
   *
   * @param entries the entries
   * @throws DiaryStoreException with {@link DiaryStoreException.Code#CLASH CLASH} if two of them
   *     differ and have one id
   */
  public static Batch of(List<DiaryEntry> entries) {
    Map<EventId, DiaryEntry> byId = new LinkedHashMap<>();
    Set<EventId> taken = new LinkedHashSet<>();
    for (DiaryEntry entry : entries) {
      DiaryEntry before = byId.putIfAbsent(entry.id(), entry);
      if (before != null && !before.equals(entry)) {
        taken.add(entry.id());
      }
    }
    if (!taken.isEmpty()) {
      throw DiaryStoreException.clash(ImmutableList.copyOf(taken));
    }
    return new Batch(entries.size(), byId);
  }

  /**
   * Returns the person if it has the right form.
   *
   * @throws IllegalArgumentException if it has not
   */
  public static String person(String person) {
    if (!PERSON.matcher(requireNonNull(person, "person")).matches()) {
      throw new IllegalArgumentException(
          "person must be 1 to 64 of letters, digits, '.', '_' and '-'");
    }
    return person;
  }

  /**
   * Refuses what {@link DiaryStore#follow} must not be asked.
   *
   * @throws IllegalArgumentException if {@code after} is below 0 or {@code limit} below 1
   */
  public static void range(long after, int limit) {
    if (after < 0 || limit < 1) {
      throw new IllegalArgumentException("after must be 0 or more and limit 1 or more");
    }
  }

  /** Returns the ids in the order of the entries. */
  public List<EventId> ids() {
    return ImmutableList.copyOf(entries.keySet());
  }

  /**
   * Returns the entries that are new, in their order.
   *
   * @param there the entries that the person has under these ids
   * @throws DiaryStoreException with {@link DiaryStoreException.Code#CLASH CLASH} if any of those
   *     differs
   */
  public List<DiaryEntry> without(Collection<DiaryEntry> there) {
    Map<EventId, DiaryEntry> fresh = new LinkedHashMap<>(entries);
    ImmutableList.Builder<EventId> taken = ImmutableList.builder();
    for (DiaryEntry known : there) {
      DiaryEntry mine = fresh.remove(known.id());
      if (mine != null && !mine.equals(known)) {
        taken.add(known.id());
      }
    }
    List<EventId> clashing = taken.build();
    if (!clashing.isEmpty()) {
      throw DiaryStoreException.clash(clashing);
    }
    return ImmutableList.copyOf(fresh.values());
  }

  /**
   * Returns the result of adding.
   *
   * @param added how many were new
   * @param position the position of the last entry of the store
   */
  public Appended appended(int added, long position) {
    return new Appended(added, size - added, position);
  }
}
