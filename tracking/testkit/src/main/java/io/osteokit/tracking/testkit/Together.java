package io.osteokit.tracking.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Threads that begin at once. */
final class Together {
  private final CountDownLatch start = new CountDownLatch(1);
  private final AtomicInteger working = new AtomicInteger();
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private final List<Thread> threads = new ArrayList<>();

  /** Adds a thread that does something once. */
  Together once(Runnable work) {
    working.incrementAndGet();
    return thread(
        () -> {
          try {
            work.run();
          } finally {
            working.decrementAndGet();
          }
        });
  }

  /** Adds a thread that does something again and again, the last time when the others are done. */
  Together meanwhile(Runnable work) {
    return thread(
        () -> {
          boolean last;
          do {
            last = working.get() == 0;
            work.run();
          } while (!last);
        });
  }

  private Together thread(Runnable work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                start.await();
                work.run();
              } catch (Throwable e) {
                failure.compareAndSet(null, e);
              }
            });
    thread.setDaemon(true);
    thread.start();
    threads.add(thread);
    return this;
  }

  /** Lets them begin, and waits for them; fails if one of them does. */
  void run() throws InterruptedException {
    start.countDown();
    for (Thread thread : threads) {
      thread.join(60_000);
      if (thread.isAlive() || failure.get() != null) {
        throw new AssertionError("a thread failed or did not get through", failure.get());
      }
    }
  }
}
