package io.osteokit.tracking.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import com.google.common.collect.Multiset;
import io.osteokit.tracking.diary.Diary;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.EventId;
import io.osteokit.tracking.store.DiaryStore;
import io.osteokit.tracking.store.DiaryStoreException;
import io.osteokit.tracking.store.StoredEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicLong;

/** What must hold for those who use a store at once. */
final class Races {
  private static final int WRITERS = 4;
  private static final int BATCH = 7;
  private static final int ALL = 100_000;

  private final DiaryStore store;

  Races(DiaryStore store) {
    this.store = store;
  }

  /** Writers add different entries under one id, each with one of their own before it. */
  void rivals(String person, int rounds) throws InterruptedException {
    Map<Integer, List<DiaryEntry>> stays = new ConcurrentHashMap<>();
    List<String> trouble = Collections.synchronizedList(new ArrayList<>());
    CyclicBarrier round = new CyclicBarrier(WRITERS);
    Together together = new Together();
    for (int i = 0; i < WRITERS; i++) {
      int writer = i;
      together.once(
          () -> {
            for (int r = 0; r < rounds; r++) {
              EventId id = EventId.of("r" + r);
              List<DiaryEntry> mine =
                  ImmutableList.of(
                      SampleEntries.entry("own" + r + "-" + writer, r),
                      SampleEntries.entry(id.value(), writer));
              await(round);
              try {
                store.append(person, mine);
                if (stays.putIfAbsent(r, mine) != null) {
                  trouble.add("two were told that theirs is there under " + id.value());
                }
              } catch (DiaryStoreException e) {
                if (e.code() != DiaryStoreException.Code.CLASH
                    || !e.ids().equals(ImmutableList.of(id))) {
                  throw e;
                }
              }
            }
          });
    }
    together.run();

    assertEquals(ImmutableList.of(), trouble);
    assertEquals(
        Diary.of(Lists.newArrayList(Iterables.concat(stays.values()))), store.read(person));
    assertEquals(2 * rounds, store.follow(0, ALL).size());
    assertEquals(rounds, stays.size(), "in each round one gets through");
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (InterruptedException | BrokenBarrierException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writers add batches, some of them refused, while others look. */
  void wholeBatches(String one, String another, int rounds) throws InterruptedException {
    DiaryEntry taken = SampleEntries.entry("taken-0", 0);
    for (String person : ImmutableList.of(one, another)) {
      store.append(person, ImmutableList.of(taken));
    }
    AtomicLong last = new AtomicLong(2);
    Together together =
        new Together()
            .meanwhile(() -> checkWhole(store.read(one).history()))
            .meanwhile(() -> checkWhole(store.read(another, Instant.MIN, Instant.MAX)))
            .meanwhile(
                () -> {
                  List<StoredEntry> next = store.follow(last.get(), ALL);
                  checkWhole(Lists.transform(next, StoredEntry::entry));
                  if (!next.isEmpty()) {
                    last.set(next.get(next.size() - 1).position());
                  }
                });
    for (int i = 0; i < WRITERS; i++) {
      String prefix = "w" + i + "r";
      String person = i % 2 == 0 ? one : another;
      together.once(
          () -> {
            for (int round = 0; round < rounds; round++) {
              store.append(person, SampleEntries.entries(prefix + round + "-", BATCH));
              addRefused(person, prefix + "refused" + round + "-");
            }
          });
    }
    together.run();

    assertEquals(2 + WRITERS * rounds * BATCH, last.get());
  }

  private void addRefused(String person, String prefix) {
    List<DiaryEntry> entries = new ArrayList<>(SampleEntries.entries(prefix, BATCH - 1));
    entries.add(SampleEntries.entry("taken-0", 1));
    try {
      store.append(person, entries);
    } catch (DiaryStoreException e) {
      if (e.code() == DiaryStoreException.Code.CLASH) {
        return;
      }
      throw e;
    }
    throw new AssertionError("a batch was added in which an id was taken");
  }

  private static void checkWhole(List<DiaryEntry> seen) {
    Multiset<String> batches = HashMultiset.create();
    for (DiaryEntry entry : seen) {
      batches.add(entry.id().value().replaceAll("[0-9]+$", ""));
    }
    batches.setCount("taken-", 0);
    for (Multiset.Entry<String> batch : batches.entrySet()) {
      assertEquals(BATCH, batch.getCount(), "entries that are seen of " + batch.getElement());
    }
  }

  /** Writers add to two people, of whom one is erased meanwhile. */
  void erasing(String erased, String kept, int rounds) throws InterruptedException {
    AtomicLong gone = new AtomicLong();
    Together together =
        new Together()
            .meanwhile(() -> gone.addAndGet(store.erase(erased, SampleEntries.at(0)).entries()));
    for (int i = 0; i < WRITERS; i++) {
      String prefix = "w" + i + "r";
      String person = i % 2 == 0 ? erased : kept;
      together.once(
          () -> {
            for (int round = 0; round < rounds; round++) {
              store.append(person, SampleEntries.entries(prefix + round + "-", BATCH));
            }
          });
    }
    together.run();

    int each = WRITERS / 2 * rounds * BATCH;
    assertEquals(each, gone.get(), "each entry is on one receipt");
    assertEquals(Diary.empty(), store.read(erased));
    assertEquals(each, store.read(kept).history().size());
    List<StoredEntry> left = store.follow(0, ALL);
    assertEquals(each, left.size());
    assertTrue(left.stream().allMatch(stored -> stored.person().equals(kept)));
    assertEquals(
        2 * each + 1,
        store.append(kept, ImmutableList.of(SampleEntries.entry("next", 0))).position());
  }
}
