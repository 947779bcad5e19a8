package io.osteokit.tracking.jdbc;

import static io.osteokit.tracking.testkit.SampleEntries.entries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.base.Throwables;
import io.osteokit.tracking.diary.Diary;
import io.osteokit.tracking.store.DiaryStore;
import io.osteokit.tracking.store.DiaryStoreException;
import io.osteokit.tracking.store.DiaryStoreException.Code;
import io.osteokit.tracking.store.StoredEntry;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConnection;
import org.sqlite.core.DB;

class SqliteTroubleTest {
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
  void a_full_disk_refuses_the_batch_and_loses_nothing() {
    fill("mary", 10);
    try (DiaryStore store = DiaryStores.open(url + "?max_page_count=12")) {
      assertThat(codeOf(() -> store.append("mary", entries("more", 1_000)))).isEqualTo(Code.FULL);
      assertThat(store.read("mary")).isEqualTo(Diary.of(entries("e", 10)));
    }
    try (DiaryStore store = DiaryStores.open(url)) {
      assertThat(store.append("mary", entries("more", 1_000)).position()).isEqualTo(1_010);
    }
  }

  @Test
  void a_file_that_can_only_be_read_is_read_and_not_written() {
    fill("mary", 3);
    // As root a file without write permission can be written, so SQLite is told.
    try (DiaryStore store = DiaryStores.open(url + "?open_mode=1")) {
      assertThat(store.read("mary")).isEqualTo(Diary.of(entries("e", 3)));
      assertThat(codeOf(() -> store.append("mary", entries("x", 1)))).isEqualTo(Code.READ_ONLY);
      assertThat(codeOf(() -> store.erase("mary", NOW))).isEqualTo(Code.READ_ONLY);
    }
    assertThat(read("mary")).isEqualTo(Diary.of(entries("e", 3)));
  }

  @Test
  void a_file_that_somebody_else_holds_is_locked_and_then_free() throws SQLException {
    fill("mary", 3);
    try (DiaryStore store = DiaryStores.open(url + "?busy_timeout=50");
        Connection other = DriverManager.getConnection(url);
        Statement statement = other.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      assertThat(codeOf(() -> store.append("mary", entries("x", 1)))).isEqualTo(Code.LOCKED);
      assertThat(store.read("mary")).isEqualTo(Diary.of(entries("e", 3)));

      statement.execute("ROLLBACK");
      assertThat(store.append("mary", entries("x", 1)).added()).isEqualTo(1);
    }
  }

  @Test
  void a_new_file_that_somebody_reads_is_opened_when_they_are_done() throws Exception {
    try (Connection other = DriverManager.getConnection(url)) {
      Future<?> release =
          holdForAWhile(other, "CREATE TABLE theirs (one)", "BEGIN", "SELECT * FROM theirs");
      try (DiaryStore store = DiaryStores.open(url)) {
        assertThat(store.append("mary", entries("e", 2)).added()).isEqualTo(2);
      }
      release.get();
    }
  }

  @Test
  void a_new_file_that_somebody_goes_on_reading_is_locked() throws SQLException {
    try (Connection other = DriverManager.getConnection(url);
        Statement statement = other.createStatement()) {
      statement.execute("CREATE TABLE theirs (one)");
      statement.execute("BEGIN");
      statement.execute("SELECT * FROM theirs");

      assertThat(codeOf(() -> DiaryStores.open(url + "?busy_timeout=50"))).isEqualTo(Code.LOCKED);
    }
  }

  @Test
  void a_batch_waits_for_somebody_who_writes() throws Exception {
    try (DiaryStore store = DiaryStores.open(url);
        Connection other = DriverManager.getConnection(url)) {
      Future<?> release = holdForAWhile(other, "BEGIN IMMEDIATE");

      assertThat(store.append("mary", entries("e", 2)).added()).isEqualTo(2);
      release.get();
    }
  }

  private static Future<?> holdForAWhile(Connection other, String... statements)
      throws SQLException {
    Statement statement = other.createStatement();
    for (String sql : statements) {
      statement.execute(sql);
    }
    return CompletableFuture.runAsync(
        () -> {
          try (statement) {
            statement.execute("ROLLBACK");
          } catch (SQLException e) {
            throw new IllegalStateException(e);
          }
        },
        CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS));
  }

  @Test
  void a_file_that_is_no_database_is_left_alone() throws IOException {
    byte[] letter = "Dear diary, ".repeat(1_000).getBytes(StandardCharsets.UTF_8);
    Files.write(file, letter);

    assertThat(codeOf(() -> DiaryStores.open(url))).isEqualTo(Code.CORRUPT);
    assertThat(file).hasBinaryContent(letter);
  }

  @Test
  void a_damaged_page_is_noticed() throws IOException {
    fill("mary", 500);
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      for (long page = 4; page < bytes.length() / 4096; page++) {
        bytes.seek(page * 4096);
        bytes.write(new byte[] {77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77});
      }
    }
    try (DiaryStore store = DiaryStores.open(url)) {
      assertThat(codeOf(() -> store.read("mary"))).isEqualTo(Code.CORRUPT);
    }
  }

  @Test
  void a_line_that_is_no_entry_is_noticed_and_not_shown() throws SQLException {
    fill("mary", 3);
    execute("UPDATE osteokit_diary_entry SET line = '{\"PLANTED\":1' WHERE id = 'e1'");

    try (DiaryStore store = DiaryStores.open(url)) {
      DiaryStoreException failure =
          catchThrowableOfType(DiaryStoreException.class, () -> store.read("mary"));
      assertThat(failure.code()).isEqualTo(Code.CORRUPT);
      assertThat(failure.position()).hasValue(2);
      assertThat(Throwables.getStackTraceAsString(failure)).doesNotContain("PLANTED");
      assertThat(codeOf(() -> store.append("mary", entries("e", 3)))).isEqualTo(Code.CORRUPT);
    }
  }

  @Test
  void a_follower_gets_what_stands_before_and_behind_a_line_that_is_no_entry() throws SQLException {
    fill("mary", 4);
    execute("UPDATE osteokit_diary_entry SET line = '{\"PLANTED\":1' WHERE position IN (3, 4)");

    try (DiaryStore store = DiaryStores.open(url)) {
      store.append("john", entries("e", 1));

      assertThat(store.follow(0, 10)).extracting(StoredEntry::position).containsExactly(1L, 2L);
      for (long bad = 3; bad <= 4; bad++) {
        long before = bad - 1;
        DiaryStoreException failure =
            catchThrowableOfType(DiaryStoreException.class, () -> store.follow(before, 10));
        assertThat(failure.code()).isEqualTo(Code.CORRUPT);
        assertThat(failure.position()).hasValue(bad);
        assertThat(Throwables.getStackTraceAsString(failure)).doesNotContain("PLANTED");
      }
      assertThat(store.follow(4, 10)).extracting(StoredEntry::position).containsExactly(5L);
      assertThat(store.erase("mary", NOW).entries()).isEqualTo(4);
      assertThat(store.follow(0, 10)).extracting(StoredEntry::position).containsExactly(5L);
    }
  }

  @Test
  void a_folder_that_is_not_there_is_unavailable() {
    assertThat(codeOf(() -> DiaryStores.sqlite(folder.resolve("no").resolve("diary.db"))))
        .isEqualTo(Code.UNAVAILABLE);
  }

  @Test
  void a_database_of_a_newer_version_is_left_alone() throws SQLException {
    fill("mary", 3);
    execute(
        "INSERT INTO osteokit_schema_history SELECT 99, '99', description, type, 'V99__x.sql', 1,"
            + " installed_by, installed_on, 1, 1 FROM osteokit_schema_history"
            + " WHERE installed_rank = 1");

    assertThat(codeOf(() -> DiaryStores.open(url))).isEqualTo(Code.TOO_NEW);
  }

  @Test
  void a_database_in_memory_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> DiaryStores.open("jdbc:sqlite::memory:"));
    assertThatIllegalArgumentException().isThrownBy(() -> DiaryStores.open("jdbc:sqlite:"));
    assertThatIllegalArgumentException().isThrownBy(() -> DiaryStores.open("jdbc:h2:file:x"));
  }

  @Test
  void many_may_open_a_new_file_at_once() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(6);
    Callable<Integer> open =
        () -> {
          try (DiaryStore store = DiaryStores.open(url)) {
            return store.append("mary", entries("e", 2)).added();
          }
        };
    int added = 0;
    for (Future<Integer> done : threads.invokeAll(List.of(open, open, open, open, open, open))) {
      added += done.get();
    }
    threads.shutdown();

    assertThat(added).isEqualTo(2);
  }

  /** Two who change the kind of log at once stand in each other's way: SQLite gives up at once. */
  @Test
  void many_may_open_a_file_without_a_log_at_once() throws Exception {
    fill("mary", 3);
    execute("PRAGMA journal_mode = DELETE");
    ExecutorService threads = Executors.newFixedThreadPool(4);
    for (int round = 0; round < 60; round++) {
      Path copy = Files.copy(file, folder.resolve(round + ".db"));
      CyclicBarrier together = new CyclicBarrier(4);
      Callable<Diary> open =
          () -> {
            together.await();
            try (DiaryStore store = DiaryStores.sqlite(copy)) {
              return store.read("mary");
            }
          };
      for (Future<Diary> read : threads.invokeAll(List.of(open, open, open, open))) {
        assertThat(read.get()).isEqualTo(Diary.of(entries("e", 3)));
      }
    }
    threads.shutdown();
  }

  @Test
  void of_an_erased_person_no_byte_is_left_in_any_file() throws IOException {
    try (DiaryStore store = DiaryStores.open(url)) {
      for (int i = 0; i < 40; i++) {
        store.append("PLANTED-person", entries("PLANTED-" + i + "-", 50));
        store.append("john", entries("e" + i + "-", 50));
      }
      assertThat(filesWith("PLANTED")).isNotEmpty();

      store.erase("PLANTED-person", NOW);

      assertThat(filesWith("PLANTED")).isEmpty();
      assertThat(store.read("john").history()).hasSize(2_000);
    }
    assertThat(filesWith("PLANTED")).isEmpty();
  }

  @Test
  void erasing_says_when_the_log_could_not_be_emptied_and_can_be_done_again() throws Exception {
    fill("mary", 3);
    try (DiaryStore store = DiaryStores.open(url + "?busy_timeout=50");
        Connection other = DriverManager.getConnection(url);
        Statement reading = other.createStatement()) {
      reading.execute("BEGIN");
      reading.execute("SELECT count(*) FROM osteokit_diary_entry");

      assertThat(codeOf(() -> store.erase("mary", NOW))).isEqualTo(Code.LOCKED);
      reading.execute("ROLLBACK");

      assertThat(store.erase("mary", NOW).entries()).isZero();
      assertThat(filesWith("\"e1\"")).isEmpty();
    }
  }

  /** A file that shrinks leaves to the disk what stood at its end, as it stood there. */
  @Test
  void what_is_erased_is_overwritten_before_the_file_shrinks() throws IOException {
    fill("PLANTED-person", 500);
    // Shrinking needs a second database, which is not allowed here.
    try (DiaryStore store = DiaryStores.open(url + "?limit_attached=0")) {
      store.append("john", entries("e", 1));

      assertThat(codeOf(() -> store.erase("PLANTED-person", NOW))).isEqualTo(Code.UNAVAILABLE);

      assertThat(filesWith("PLANTED")).isEmpty();
    }
  }

  @Test
  void adding_again_leaves_no_statement_open() throws Exception {
    Sqlite database = Sqlite.open(url);
    try (DiaryStore store = JdbcDiaryStore.open(() -> database)) {
      store.append("mary", entries("e", 1));
      int open = openStatements(database);
      for (int i = 0; i < 50; i++) {
        store.append("mary", entries("e", 1));
      }

      assertThat(openStatements(database)).isEqualTo(open);
    }
  }

  @Test
  void whatever_ends_a_transaction_early_undoes_it() throws SQLException {
    Sqlite database = Sqlite.open(url);
    try (DiaryStore store = JdbcDiaryStore.open(() -> database)) {
      assertThatThrownBy(
              () ->
                  database.inTransaction(
                      handle -> {
                        database.takePositions(handle.getConnection(), 3);
                        throw new StackOverflowError();
                      }))
          .isInstanceOf(StackOverflowError.class);

      assertThat(store.append("mary", entries("e", 1)).position()).isOne();
    }
  }

  /** SQLite itself counts them for its own command line only. */
  private static int openStatements(Sqlite database) throws Exception {
    Field statements = DB.class.getDeclaredField("stmts");
    statements.setAccessible(true);
    return database.with(
        handle -> {
          DB open = handle.getConnection().unwrap(SQLiteConnection.class).getDatabase();
          try {
            return ((Collection<?>) statements.get(open)).size();
          } catch (IllegalAccessException e) {
            throw new AssertionError(e);
          }
        });
  }

  private List<Path> filesWith(String token) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(
              path -> {
                try {
                  return Files.readString(path, StandardCharsets.ISO_8859_1).contains(token);
                } catch (IOException e) {
                  throw new java.io.UncheckedIOException(e);
                }
              })
          .toList();
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

  private void execute(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Code codeOf(ThrowingCallable call) {
    return catchThrowableOfType(DiaryStoreException.class, call).code();
  }
}
