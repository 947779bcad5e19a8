package io.osteokit.tracking.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.tracking.diary.Diary;
import io.osteokit.tracking.store.DiaryStore;
import io.osteokit.tracking.store.DiaryStoreException;
import io.osteokit.tracking.store.DiaryStoreException.Code;
import io.osteokit.tracking.testkit.SampleEntries;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class PostgreSqlCrashTest {
  @Test
  void what_was_acknowledged_outlives_every_kill_of_the_writer() throws Exception {
    new Crashes(Server.shared().emptyDatabase()).run();
  }

  @Test
  void what_was_acknowledged_outlives_every_kill_of_the_server_and_the_store_goes_on()
      throws Exception {
    Server server = Server.start(Path.of("target", "postgresql-crash"));
    try (DiaryStore store = DiaryStores.open(server.emptyDatabase())) {
      Set<String> acknowledged = new TreeSet<>();
      for (int life = 0; life < Math.max(3, Crashes.KILLS / 20); life++) {
        int now = life;
        CountDownLatch begun = new CountDownLatch(5);
        CompletableFuture<Code> failure =
            CompletableFuture.supplyAsync(() -> write(store, now, acknowledged, begun));
        begun.await();
        server.kill();

        assertThat(failure.join()).isEqualTo(Code.UNAVAILABLE);
        server.restart();
        Diary diary = store.read(CrashingWriter.PERSON);
        assertThat(diary.history())
            .extracting(entry -> entry.id().value())
            .containsAll(acknowledged)
            .hasSizeBetween(acknowledged.size(), acknowledged.size() + 3 * (life + 1));
        assertThat(diary.history().size() % 3).as("no batch is half there").isZero();
        assertThat(store.append("another", SampleEntries.entries("e" + now, 1)).added()).isOne();
      }
    } finally {
      server.stop();
    }
  }

  private static Code write(
      DiaryStore store, int life, Set<String> acknowledged, CountDownLatch begun) {
    for (int batch = 0; ; batch++) {
      String prefix = CrashingWriter.prefix(life, batch);
      try {
        store.append(CrashingWriter.PERSON, SampleEntries.entries(prefix, 3));
      } catch (DiaryStoreException e) {
        return e.code();
      }
      for (int i = 0; i < 3; i++) {
        acknowledged.add(prefix + i);
      }
      begun.countDown();
    }
  }
}
