package io.osteokit.tracking.jdbc;

import static io.osteokit.tracking.testkit.SampleEntries.entries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.osteokit.tracking.diary.Diary;
import io.osteokit.tracking.store.DiaryStore;
import io.osteokit.tracking.store.DiaryStoreException;
import io.osteokit.tracking.store.DiaryStoreException.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are moved, deleted or replaced while a store has them open. */
class SqliteTakenAwayTest {
  private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");

  @TempDir private Path folder;
  private Path file;
  private String url;

  @BeforeEach
  void name() {
    file = folder.resolve("diary.db");
    url = "jdbc:sqlite:" + file;
  }

  @Test
  void nothing_is_acknowledged_to_a_file_that_was_taken_away() throws IOException {
    try (DiaryStore store = DiaryStores.open(url)) {
      store.append("mary", entries("e", 1));
      Files.delete(file);

      assertThat(codeOf(() -> store.append("mary", entries("x", 1)))).isEqualTo(Code.UNAVAILABLE);
    }
  }

  @Test
  void nothing_is_read_of_a_file_that_was_taken_away_until_it_is_back() throws IOException {
    try (DiaryStore store = DiaryStores.open(url)) {
      store.append("mary", entries("e", 1));
      Path elsewhere = Files.move(file, folder.resolve("elsewhere.db"));
      assertThat(codeOf(() -> store.read("mary"))).isEqualTo(Code.UNAVAILABLE);
      assertThat(codeOf(() -> store.read("mary", NOW, NOW))).isEqualTo(Code.UNAVAILABLE);
      assertThat(codeOf(() -> store.follow(0, 1))).isEqualTo(Code.UNAVAILABLE);
      assertThat(codeOf(() -> store.erase("mary", NOW))).isEqualTo(Code.UNAVAILABLE);

      Files.move(elsewhere, file);
      assertThat(store.follow(0, 10)).hasSize(1);
    }
  }

  @Test
  void nothing_is_answered_that_was_taken_away_meanwhile() throws Exception {
    fill("mary", 3);
    try (Sqlite database = Sqlite.open(url)) {
      DiaryStoreException failure =
          catchThrowableOfType(
              DiaryStoreException.class,
              () ->
                  database.with(
                      handle -> {
                        try {
                          return Files.deleteIfExists(file);
                        } catch (IOException e) {
                          throw new AssertionError(e);
                        }
                      }));

      assertThat(failure.code()).isEqualTo(Code.UNAVAILABLE);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-wal", "-shm"})
  void what_was_acknowledged_lasts_when_a_file_beside_it_is_taken_away(String end)
      throws IOException {
    try (DiaryStore store = DiaryStores.open(url)) {
      store.append("mary", entries("e", 2));
      Files.delete(folder.resolve("diary.db" + end));

      assertThat(codeOf(() -> store.append("mary", entries("x", 1)))).isEqualTo(Code.UNAVAILABLE);
    }
    assertThat(read("mary")).isEqualTo(Diary.of(entries("e", 2)));
  }

  @Test
  void a_backup_is_read_by_a_store_that_is_opened_after_it_is_back() throws IOException {
    fill("mary", 3);
    Path backup = Files.copy(file, folder.resolve("backup"));
    try (DiaryStore store = DiaryStores.open(url)) {
      store.append("mary", entries("later", 1));
      Files.copy(backup, file, StandardCopyOption.REPLACE_EXISTING);

      DiaryStoreException failure =
          catchThrowableOfType(DiaryStoreException.class, () -> store.read("mary"));
      assertThat(failure.code()).isEqualTo(Code.UNAVAILABLE);
      assertThat(failure).hasMessageContaining("must be closed and opened again");
      assertThat(codeOf(() -> store.append("mary", entries("x", 1)))).isEqualTo(Code.UNAVAILABLE);
    }
    Files.deleteIfExists(folder.resolve("diary.db-wal"));
    Files.deleteIfExists(folder.resolve("diary.db-shm"));

    assertThat(read("mary")).isEqualTo(Diary.of(entries("e", 3)));
  }

  @Test
  void nothing_is_receipted_of_a_file_that_was_replaced() throws IOException {
    fill("mary", 3);
    Path copy = Files.copy(file, folder.resolve("copy.db"));
    try (DiaryStore store = DiaryStores.open(url)) {
      Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);

      assertThat(codeOf(() -> store.erase("mary", NOW))).isEqualTo(Code.UNAVAILABLE);
    }
  }

  private void fill(String person, int count) {
    try (DiaryStore store = DiaryStores.open(url)) {
      store.append(person, entries("e", count));
    }
  }

  private Diary read(String person) {
    try (DiaryStore store = DiaryStores.open(url)) {
      return store.read(person);
    }
  }

  private static Code codeOf(ThrowingCallable call) {
    return catchThrowableOfType(DiaryStoreException.class, call).code();
  }
}
