package io.osteokit.tracking.jdbc;

import io.osteokit.tracking.store.DiaryStore;
import io.osteokit.tracking.testkit.SampleEntries;

/** A process that adds batches and says so, until it is killed. */
final class CrashingWriter {
  private CrashingWriter() {}

  /** The person whose diary it writes to. */
  static final String PERSON = "person";

  /** Returns how many entries the batch has. */
  static int size(int batch) {
    return 1 + batch % 7;
  }

  static String prefix(int life, int batch) {
    return "l" + life + "-b" + batch + "-";
  }

  /**
   * Adds batches without end.
   *
   * @param arguments the URL, and a number that no process before had
   */
  public static void main(String[] arguments) {
    int life = Integer.parseInt(arguments[1]);
    DiaryStore store = DiaryStores.open(arguments[0]);
    for (int batch = 0; ; batch++) {
      store.append(PERSON, SampleEntries.entries(prefix(life, batch), size(batch)));
      // One write of a few bytes to a pipe is there whole or not at all.
      System.out.println(batch);
      System.out.flush();
    }
  }
}
