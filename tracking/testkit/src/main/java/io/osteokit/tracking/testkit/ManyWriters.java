package io.osteokit.tracking.testkit;

import com.google.common.collect.ImmutableList;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.store.DiaryStore;
import io.osteokit.tracking.store.StoredEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

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
    List<Runnable> work = new ArrayList<>();
    for (int i = 0; i < writers; i++) {
      int writer = i;
      work.add(
          () -> {
            for (int round = 0; round < rounds; round++) {
              store.append("person-" + writer % 3, batch(writer, round));
            }
          });
    }
    List<String> seen = new ArrayList<>();
    work.add(
        () -> {
          long last = 0;
          while (seen.size() < writers * rounds * BATCH) {
            for (StoredEntry stored : store.follow(last, 50)) {
              seen.add(stored.entry().id().value());
              last = stored.position();
            }
          }
        });
    atOnce(work);
    seen.sort(null);
    return ImmutableList.copyOf(seen);
  }

  /** Returns how many entries all writers together say that they added. */
  static int addingTheSame(DiaryStore store, int writers, List<DiaryEntry> entries)
      throws InterruptedException {
    AtomicInteger added = new AtomicInteger();
    List<Runnable> work = new ArrayList<>();
    for (int i = 0; i < writers; i++) {
      work.add(() -> added.addAndGet(store.append("person", entries).added()));
    }
    atOnce(work);
    return added.get();
  }

  private static List<DiaryEntry> batch(int writer, int round) {
    return SampleEntries.entries("w" + writer + "-" + round + "-", BATCH);
  }

  private static void atOnce(List<Runnable> work) throws InterruptedException {
    CountDownLatch start = new CountDownLatch(1);
    AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    List<Thread> threads = new ArrayList<>();
    for (Runnable one : work) {
      Thread thread =
          new Thread(
              () -> {
                try {
                  start.await();
                  one.run();
                } catch (Throwable e) {
                  failure.compareAndSet(null, e);
                }
              });
      thread.setDaemon(true);
      thread.start();
      threads.add(thread);
    }
    start.countDown();
    for (Thread thread : threads) {
      // A follower that misses something would wait for ever.
      thread.join(60_000);
      if (thread.isAlive() || failure.get() != null) {
        throw new AssertionError("a writer or the follower did not get through", failure.get());
      }
    }
  }
}
