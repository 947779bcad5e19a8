package io.osteokit.tracking.testkit;

import com.google.common.collect.ImmutableList;
import io.osteokit.tracking.diary.Diary;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.store.Appended;
import io.osteokit.tracking.store.Batch;
import io.osteokit.tracking.store.DiaryStore;
import io.osteokit.tracking.store.DiaryStoreException;
import io.osteokit.tracking.store.ErasureReceipt;
import io.osteokit.tracking.store.StoredEntry;
import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/** A store that does all well; those below do one thing badly, as real ones might. */
class Flawed implements DiaryStore {
  final DiaryStore good = DiaryStore.inMemory();

  @Override
  public Appended append(String person, List<DiaryEntry> entries) {
    return good.append(person, entries);
  }

  @Override
  public Diary read(String person) {
    return good.read(person);
  }

  @Override
  public List<DiaryEntry> read(String person, Instant from, Instant until) {
    return good.read(person, from, until);
  }

  @Override
  public List<StoredEntry> follow(long after, int limit) {
    return good.follow(after, limit);
  }

  @Override
  public ErasureReceipt erase(String person, Instant at) {
    return good.erase(person, at);
  }

  @Override
  public void close() {
    good.close();
  }

  /** So that others come between. */
  static void pause() {
    try {
      Thread.sleep(1);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Looks first whether a batch may be added, and adds its entries one by one. */
  static final class ShowsHalfBatches extends Flawed {
    @Override
    public Appended append(String person, List<DiaryEntry> entries) {
      Batch batch = Batch.of(entries);
      List<DiaryEntry> fresh = batch.without(read(person).history());
      long position = super.append(person, ImmutableList.of()).position();
      for (DiaryEntry entry : fresh) {
        pause();
        position = super.append(person, ImmutableList.of(entry)).position();
      }
      return batch.appended(fresh.size(), position);
    }
  }

  /** Says of an entry whose id somebody else has just taken that it is there already. */
  static final class HidesClashes extends Flawed {
    @Override
    public Appended append(String person, List<DiaryEntry> entries) {
      Batch batch = Batch.of(entries);
      List<DiaryEntry> fresh = batch.without(read(person).history());
      pause();
      try {
        return super.append(person, fresh);
      } catch (DiaryStoreException e) {
        return batch.appended(0, super.append(person, ImmutableList.of()).position());
      }
    }
  }

  /** Gives positions before the entries are there. */
  static final class ShowsPositionsOutOfOrder extends Flawed {
    private final AtomicLong last = new AtomicLong();
    private final NavigableMap<Long, StoredEntry> stored = new ConcurrentSkipListMap<>();

    @Override
    public Appended append(String person, List<DiaryEntry> entries) {
      Appended appended = super.append(person, entries);
      long position = last.getAndAdd(entries.size());
      pause();
      for (DiaryEntry entry : entries) {
        position++;
        stored.put(position, new StoredEntry(position, person, entry));
      }
      return appended;
    }

    @Override
    public List<StoredEntry> follow(long after, int limit) {
      return stored.tailMap(after, false).values().stream()
          .limit(limit)
          .collect(ImmutableList.toImmutableList());
    }
  }

  /** Counts first and erases then. */
  static final class CountsBeforeErasing extends Flawed {
    @Override
    public ErasureReceipt erase(String person, Instant at) {
      long entries = read(person).history().size();
      pause();
      return new ErasureReceipt(at, entries, super.erase(person, at).means());
    }
  }

  /** Writes anew, without the person, what it had read before. */
  static final class ErasesByWritingAnew extends Flawed {
    @Override
    public ErasureReceipt erase(String person, Instant at) {
      Diary before = read("john");
      pause();
      super.erase("john", at);
      super.append("john", before.history());
      return super.erase(person, at);
    }
  }

  /** Looks for a time in nanoseconds, of which a number of 64 bits holds 584 years. */
  static final class CountsNanoseconds extends Flawed {
    @Override
    public List<DiaryEntry> read(String person, Instant from, Instant until) {
      return read(person).history().stream()
          .filter(entry -> nanos(entry.at().toInstant()) >= nanos(from))
          .filter(entry -> nanos(entry.at().toInstant()) < nanos(until))
          .collect(ImmutableList.toImmutableList());
    }

    private static long nanos(Instant moment) {
      return moment.getEpochSecond() * 1_000_000_000 + moment.getNano();
    }
  }
}
