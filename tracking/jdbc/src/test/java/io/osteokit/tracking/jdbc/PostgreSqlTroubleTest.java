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
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.flywaydb.core.Flyway;
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
        Connection other = DriverManager.getConnection(url);
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("SELECT 1 FROM osteokit_diary_head FOR UPDATE");

      assertThat(failureOf(() -> store.append("mary", entries("x", 1))).code())
          .isEqualTo(Code.LOCKED);
    }
  }

  @Test
  void nobody_waits_for_the_lock_for_ever_unless_told_to() throws SQLException {
    String url = Server.shared().emptyDatabase();

    assertThat(patience(url)).isEqualTo("5s");
    assertThat(patience(url + "&options=-clock_timeout=1d")).isEqualTo("1d");
    Server.shared()
        .execute(url, "ALTER ROLE postgres IN DATABASE " + name(url) + " SET lock_timeout = '2s'");
    assertThat(patience(url)).isEqualTo("2s");
  }

  private static String patience(String url) throws SQLException {
    try (Database database = PostgreSql.open(url, new Properties())) {
      return database.inTransaction(
          handle -> handle.createQuery("SHOW lock_timeout").mapTo(String.class).one());
    }
  }

  @Test
  void a_server_that_says_nothing_is_unavailable() {
    String url = Server.shared().emptyDatabase();
    try (DiaryStore store = DiaryStores.open(url + "&socketTimeout=1")) {
      Server.shared()
          .execute(
              url,
              "CREATE FUNCTION say_nothing() RETURNS trigger LANGUAGE plpgsql AS"
                  + " 'BEGIN PERFORM pg_sleep(5); RETURN NEW; END';"
                  + " CREATE TRIGGER say_nothing BEFORE INSERT ON osteokit_diary_entry"
                  + " FOR EACH ROW EXECUTE FUNCTION say_nothing()");

      assertThat(failureOf(() -> store.append("mary", entries("x", 1))).code())
          .isEqualTo(Code.UNAVAILABLE);
    }
  }

  @Test
  void a_server_may_say_nothing_for_a_minute_unless_the_url_says_otherwise() throws SQLException {
    String url = Server.shared().emptyDatabase();

    assertThat(silence(url)).isEqualTo(60_000);
    assertThat(silence(url + "&socketTimeout=7")).isEqualTo(7_000);
    assertThat(silence(url + "&socketTimeout=0")).isZero();
  }

  private static int silence(String url) throws SQLException {
    try (Database database = PostgreSql.open(url, new Properties())) {
      return database.with(handle -> handle.getConnection().getNetworkTimeout());
    }
  }

  /** It may take long over a large table, so that only what it waits for is limited. */
  @Test
  void erasing_says_when_somebody_keeps_space_from_being_freed_and_can_be_done_again()
      throws SQLException {
    String url = Server.shared().emptyDatabase();
    try (DiaryStore store = DiaryStores.open(url + "&socketTimeout=1");
        Connection other = DriverManager.getConnection(url);
        Statement statement = other.createStatement()) {
      store.append("mary", entries("e", 3));
      statement.execute("BEGIN");
      // Others may add and remove, but not free space.
      statement.execute("LOCK TABLE osteokit_diary_entry IN SHARE UPDATE EXCLUSIVE MODE");

      assertThat(failureOf(() -> store.erase("mary", NOW)).code()).isEqualTo(Code.LOCKED);
      statement.execute("ROLLBACK");

      assertThat(store.erase("mary", NOW).means())
          .containsExactly(Means.ENTRIES_REMOVED, Means.SPACE_FREED);
    }
  }

  @Test
  void of_an_erased_person_no_row_is_left_in_any_table() {
    String url = Server.shared().emptyDatabase();
    try (DiaryStore store = DiaryStores.open(url)) {
      store.append("PLANTED", entries("PLANTED", 100));
      store.append("john", entries("e", 10));
      Server.shared().execute(url, "ANALYZE");
      assertThat(rowsWithToken(url)).containsExactly("public.osteokit_diary_entry");

      assertThat(store.erase("PLANTED", NOW).entries()).isEqualTo(100);

      assertThat(rowsWithToken(url)).isEmpty();
      Server.shared().execute(url, "ANALYZE");
      assertThat(rowsWithToken(url)).isEmpty();
    }
  }

  @Test
  void what_the_server_counted_of_the_tables_of_an_earlier_version_is_removed() {
    String url = Server.shared().emptyDatabase();
    Flyway.configure()
        .dataSource(url, "postgres", "")
        .locations("classpath:io/osteokit/tracking/jdbc/schema-postgresql")
        .table("osteokit_schema_history")
        .target("1")
        .loggers("slf4j")
        .load()
        .migrate();
    Server.shared()
        .execute(
            url,
            "INSERT INTO osteokit_diary_entry SELECT i, 'PLANTED-' || i % 9, 'PLANTED-' || i, i, 0,"
                + " 'PLANTED-' || i FROM generate_series(1, 1000) i; ANALYZE");
    assertThat(rowsWithToken(url)).contains("pg_catalog.pg_stats", "pg_catalog.pg_statistic");

    try (DiaryStore store = DiaryStores.open(url)) {
      assertThat(rowsWithToken(url)).containsExactly("public.osteokit_diary_entry");
      for (int i = 0; i < 9; i++) {
        store.erase("PLANTED-" + i, NOW);
      }
      assertThat(rowsWithToken(url)).isEmpty();
    }
  }

  @Test
  void without_what_the_server_counted_it_still_finds_a_person_by_an_index() throws SQLException {
    String url = Server.shared().emptyDatabase();
    try (DiaryStore store = DiaryStores.open(url);
        Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      assertThat(store.follow(0, 1)).isEmpty();
      statement.execute(
          "INSERT INTO osteokit_diary_entry SELECT i, 'p' || i / 400, 'e' || i, i, 0, repeat('x', 150)"
              + " FROM generate_series(1, 20000) i; ANALYZE");
      for (String condition :
          List.of(
              "person = 'p7'",
              "person = 'p7' AND id IN ('e1', 'e2', 'e3')",
              "person = 'p7' AND (at_second, at_nano) >= (1, 2) AND (at_second, at_nano) < (3, 4)",
              "position > 10000 ORDER BY position LIMIT 100")) {
        assertThat(
                String.join(
                    "\n",
                    Server.shared()
                        .ask(
                            url,
                            "EXPLAIN SELECT line FROM osteokit_diary_entry WHERE " + condition)))
            .contains("Index")
            .doesNotContain("Seq Scan");
      }
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
      try (Connection other = DriverManager.getConnection(url);
          Statement statement = other.createStatement()) {
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

  /** Looks through every table of the schema and what the server counts, whatever is in them. */
  private static List<String> rowsWithToken(String url) {
    return Server.shared()
        .ask(
            url,
            "SELECT table_schema || '.' || table_name FROM information_schema.tables"
                + " WHERE table_schema = 'public' OR table_name LIKE 'pg_stat%'")
        .stream()
        .filter(
            table ->
                !Server.shared()
                    // The question itself stands in one of them.
                    .ask(url, "SELECT 1 FROM " + table + " t WHERE t::text LIKE '%PLAN' || 'TED%'")
                    .isEmpty())
        .toList();
  }

  private static String name(String url) {
    return url.replaceAll(".*/|\\?.*", "");
  }

  private static DiaryStoreException failureOf(ThrowingCallable call) {
    return catchThrowableOfType(DiaryStoreException.class, call);
  }
}
