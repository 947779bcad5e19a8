package io.osteokit.tracking.testkit;

import com.google.common.collect.ImmutableList;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.store.DiaryStore;
import io.osteokit.tracking.store.StoredEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Threads that write to a store at once, and one that follows it meanwhile. */
final class ManyWriters {
  private static final int BATCH = 3;

  private final DiaryStore store;
  private final int writers;
  private final int rounds;

  ManyWriters(DiaryStore store, int writers, int rounds) {
    this.store = store;
    this.writers = writers;
    this.rounds = rounds;
  }

  /** Returns the ids that are to be there in the end, each once. */
  ImmutableList<String> expected() {
    TreeSet<String> ids = new TreeSet<>();
    for (int writer = 0; writer < writers; writer++) {
      for (int round = 0; round < rounds; round++) {
        batch(writer, round).forEach(entry -> ids.add(entry.id().value()));
      }
    }
    return ImmutableList.copyOf(ids);
  }

  /** Returns the ids that the follower saw, in order; twice those that it saw twice. */
  ImmutableList<String> followWhileWriting() throws InterruptedException {
    Together together = new Together();
    for (int i = 0; i < writers; i++) {
      int writer = i;
      together.once(
          () -> {
            for (int round = 0; round < rounds; round++) {
              store.append("person-" + writer % 3, batch(writer, round));
            }
          });
    }
    List<String> seen = new ArrayList<>();
    AtomicLong last = new AtomicLong();
    together.meanwhile(
        () -> {
          List<StoredEntry> next;
          do {
            next = store.follow(last.get(), 50);
            for (StoredEntry stored : next) {
              seen.add(stored.entry().id().value());
              last.set(stored.position());
            }
          } while (!next.isEmpty());
        });
    together.run();
    seen.sort(null);
    return ImmutableList.copyOf(seen);
  }

  /** Returns how many entries all writers together say that they added. */
  static int addingTheSame(DiaryStore store, int writers, List<DiaryEntry> entries)
      throws InterruptedException {
    AtomicInteger added = new AtomicInteger();
    Together together = new Together();
    for (int i = 0; i < writers; i++) {
      together.once(() -> added.addAndGet(store.append("person", entries).added()));
    }
    together.run();
    return added.get();
  }

  private static List<DiaryEntry> batch(int writer, int round) {
    return SampleEntries.entries("w" + writer + "-" + round + "-", BATCH);
  }
}
