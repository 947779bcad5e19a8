package io.osteokit.tracking.jdbc;

import static io.osteokit.tracking.testkit.SampleEntries.entries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.base.Throwables;
import io.osteokit.tracking.diary.Diary;
import io.osteokit.tracking.store.DiaryStore;
import io.osteokit.tracking.store.DiaryStoreException;
import io.osteokit.tracking.store.DiaryStoreException.Code;
import io.osteokit.tracking.store.ErasureReceipt.Means;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class PostgreSqlTroubleTest {
  private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");

  @Test
  void a_failure_shows_neither_entries_nor_names_nor_passwords() {
    String url = Server.shared().emptyDatabase();
    try (DiaryStore store = DiaryStores.open(url)) {
      store.append("PLANTED", entries("PLANTED", 1));
      Server.shared()
          .execute(url, "ALTER TABLE osteokit_diary_entry ADD CHECK (at_nano = 7) NOT VALID");

      DiaryStoreException failure =
          failureOf(() -> store.append("PLANTED", entries("PLANTED-2-", 2)));

      assertThat(Throwables.getStackTraceAsString(failure))
          .contains("23514")
          .doesNotContain("PLANTED")
          .doesNotContain("INSERT");
    }
    DiaryStoreException refused =
        failureOf(() -> DiaryStores.open("jdbc:postgresql://localhost:1/x", "PLANTED", "PLANTED"));
    assertThat(refused.code()).isEqualTo(Code.UNAVAILABLE);
    assertThat(Throwables.getStackTraceAsString(refused)).doesNotContain("PLANTED");
  }

  @Test
  void a_database_that_can_only_be_read_is_read_and_not_written() {
    String url = Server.shared().emptyDatabase();
    try (DiaryStore store = DiaryStores.open(url)) {
      store.append("mary", entries("e", 3));
    }
    try (DiaryStore store = DiaryStores.open(url + "&options=-cdefault_transaction_read_only=on")) {
      assertThat(store.read("mary")).isEqualTo(Diary.of(entries("e", 3)));
      assertThat(failureOf(() -> store.append("mary", entries("x", 1))).code())
          .isEqualTo(Code.READ_ONLY);
    }
  }

  @Test
  void somebody_who_holds_the_lock_for_too_long_is_reported() throws Exception {
    String url = Server.shared().emptyDatabase();
    try (DiaryStore store = DiaryStores.open(url + "&options=-clock_timeout=100ms");
        var other = java.sql.DriverManager.getConnection(url);
        var statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("SELECT 1 FROM osteokit_diary_head FOR UPDATE");

      assertThat(failureOf(() -> store.append("mary", entries("x", 1))).code())
          .isEqualTo(Code.LOCKED);
    }
  }

  @Test
  void of_an_erased_person_no_row_is_left_in_any_table() {
    String url = Server.shared().emptyDatabase();
    try (DiaryStore store = DiaryStores.open(url)) {
      store.append("PLANTED", entries("PLANTED", 100));
      store.append("john", entries("e", 10));
      assertThat(rowsWithToken(url)).isNotEmpty();

      assertThat(store.erase("PLANTED", NOW).entries()).isEqualTo(100);

      assertThat(rowsWithToken(url)).isEmpty();
    }
  }

  @Test
  void erasing_looks_again_after_the_commit() {
    String url = Server.shared().emptyDatabase();
    try (DiaryStore store = DiaryStores.open(url)) {
      store.append("mary", entries("e", 3));
      Server.shared()
          .execute(
              url,
              "CREATE FUNCTION restore() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN"
                  + " INSERT INTO osteokit_diary_entry SELECT OLD.*; RETURN NULL; END';"
                  + " CREATE CONSTRAINT TRIGGER restore AFTER DELETE ON osteokit_diary_entry"
                  + " DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION restore()");

      assertThat(failureOf(() -> store.erase("mary", NOW)).code()).isEqualTo(Code.CORRUPT);
    }
  }

  @Test
  void a_receipt_says_nothing_of_space_that_the_server_refused_to_free() {
    String url = Server.shared().emptyDatabase();
    DiaryStores.open(url).close();
    Server.shared()
        .execute(
            url,
            "CREATE ROLE runner LOGIN; GRANT SELECT ON osteokit_schema_history TO runner;"
                + " GRANT SELECT, INSERT, UPDATE, DELETE"
                + " ON osteokit_diary_head, osteokit_diary_entry TO runner");
    try (DiaryStore store = DiaryStores.open(url.replace("user=postgres", "user=runner"))) {
      store.append("mary", entries("e", 3));

      assertThat(store.erase("mary", NOW).means()).containsExactly(Means.ENTRIES_REMOVED);
    }
    try (DiaryStore store = DiaryStores.open(url)) {
      assertThat(store.erase("mary", NOW).means())
          .containsExactly(Means.ENTRIES_REMOVED, Means.SPACE_FREED);
    }
  }

  @Test
  void a_receipt_says_nothing_of_space_while_an_older_transaction_could_read_it() throws Exception {
    String url = Server.shared().emptyDatabase();
    try (DiaryStore store = DiaryStores.open(url)) {
      store.append("mary", entries("e", 3));
      try (var other = java.sql.DriverManager.getConnection(url);
          var statement = other.createStatement()) {
        statement.execute("BEGIN ISOLATION LEVEL REPEATABLE READ");
        statement.execute("SELECT 1 FROM osteokit_diary_head");

        assertThat(store.erase("mary", NOW).means()).containsExactly(Means.ENTRIES_REMOVED);
      }
      assertThat(store.erase("mary", NOW).means())
          .containsExactly(Means.ENTRIES_REMOVED, Means.SPACE_FREED);
    }
  }

  @Test
  void a_receipt_says_nothing_of_space_on_a_server_that_does_not_count() {
    String url = Server.shared().emptyDatabase();
    try (DiaryStore store = DiaryStores.open(url + "&options=-ctrack_counts=off")) {
      store.append("mary", entries("e", 3));

      assertThat(store.erase("mary", NOW).means()).containsExactly(Means.ENTRIES_REMOVED);
    }
  }

  @Test
  void an_app_may_bring_its_own_connections() {
    PGSimpleDataSource own = new PGSimpleDataSource();
    own.setUrl(Server.shared().emptyDatabase());

    try (DiaryStore store = DiaryStores.postgresql(own)) {
      store.append("mary", entries("e", 3));
      assertThat(store.read("mary")).isEqualTo(Diary.of(entries("e", 3)));
    }
  }

  @Test
  void many_may_open_a_new_database_at_once() throws Exception {
    String url = Server.shared().emptyDatabase();
    var threads = java.util.concurrent.Executors.newFixedThreadPool(4);
    java.util.concurrent.Callable<Integer> open =
        () -> {
          try (DiaryStore store = DiaryStores.open(url)) {
            return store.append("mary", entries("e", 2)).added();
          }
        };
    int added = 0;
    for (var done : threads.invokeAll(List.of(open, open, open, open))) {
      added += done.get();
    }
    threads.shutdown();

    assertThat(added).isEqualTo(2);
  }

  /** Looks through every table of the schema, whatever its columns are. */
  private static List<String> rowsWithToken(String url) {
    return Server.shared()
        .ask(url, "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")
        .stream()
        .filter(
            table ->
                !Server.shared()
                    .ask(url, "SELECT 1 FROM " + table + " t WHERE t::text LIKE '%PLANTED%'")
                    .isEmpty())
        .toList();
  }

  private static DiaryStoreException failureOf(ThrowingCallable call) {
    return catchThrowableOfType(DiaryStoreException.class, call);
  }
}
