package io.osteokit.tracking.store;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.osteokit.tracking.diary.Diary;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.EventId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Keeps everything in maps, behind one lock. */
final class InMemoryDiaryStore implements DiaryStore {
  private final Map<String, Map<EventId, DiaryEntry>> people = new HashMap<>();
  private final TreeMap<Long, StoredEntry> byPosition = new TreeMap<>();
  private long position;
  private boolean closed;

  @Override
  public synchronized Appended append(String person, List<DiaryEntry> entries) {
    check(person);
    Batch batch = Batch.of(entries);
    Map<EventId, DiaryEntry> diary = people.getOrDefault(person, new HashMap<>());
    List<DiaryEntry> there = new ArrayList<>();
    for (EventId id : batch.ids()) {
      if (diary.containsKey(id)) {
        there.add(diary.get(id));
      }
    }
    List<DiaryEntry> fresh = batch.without(there);
    for (DiaryEntry entry : fresh) {
      people.putIfAbsent(person, diary);
      diary.put(entry.id(), entry);
      position++;
      byPosition.put(position, new StoredEntry(position, person, entry));
    }
    return batch.appended(fresh.size(), position);
  }

  @Override
  public synchronized Diary read(String person) {
    check(person);
    return Diary.of(people.getOrDefault(person, new HashMap<>()).values());
  }

  @Override
  public List<DiaryEntry> read(String person, Instant from, Instant until) {
    requireNonNull(from, "from");
    requireNonNull(until, "until");
    return read(person).history().stream()
        .filter(entry -> !entry.at().toInstant().isBefore(from))
        .filter(entry -> entry.at().toInstant().isBefore(until))
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public synchronized List<StoredEntry> follow(long after, int limit) {
    checkOpen();
    Batch.range(after, limit);
    return byPosition.tailMap(after, false).values().stream()
        .limit(limit)
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public synchronized ErasureReceipt erase(String person, Instant at) {
    check(person);
    requireNonNull(at, "at");
    Map<EventId, DiaryEntry> diary = people.remove(person);
    byPosition.values().removeIf(stored -> stored.person().equals(person));
    return new ErasureReceipt(
        at, diary == null ? 0 : diary.size(), EnumSet.of(ErasureReceipt.Means.ENTRIES_REMOVED));
  }

  @Override
  public synchronized void close() {
    closed = true;
    people.clear();
    byPosition.clear();
  }

  private void check(String person) {
    Batch.person(person);
    checkOpen();
  }

  private void checkOpen() {
    if (closed) {
      throw new DiaryStoreException(DiaryStoreException.Code.CLOSED, "the store was closed");
    }
  }
}
