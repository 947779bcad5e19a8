package io.osteokit.tracking.jdbc;

import static io.osteokit.tracking.testkit.SampleEntries.entries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.osteokit.tracking.diary.Diary;
import io.osteokit.tracking.store.DiaryStore;
import io.osteokit.tracking.store.DiaryStoreException;
import io.osteokit.tracking.store.DiaryStoreException.Code;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgreSqlOwnPoolTest {
  private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");
  private static final String COUNT = "SELECT count(*) FROM osteokit_diary_entry";

  private String url;

  @BeforeEach
  void name() {
    url = Server.shared().emptyDatabase();
  }

  @Test
  void others_see_what_was_acknowledged_though_the_pool_commits_nothing_by_itself() {
    try (HikariDataSource pool = pool(config -> config.setAutoCommit(false));
        DiaryStore store = DiaryStores.postgresql(pool)) {
      store.append("mary", entries("e", 3));
      assertThat(ask(COUNT)).containsExactly("3");
      store.append("mary", entries("e", 4));
      assertThat(ask(COUNT)).containsExactly("4");

      assertThat(store.erase("mary", NOW).entries()).isEqualTo(4);
      assertThat(ask(COUNT)).containsExactly("0");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_connection_goes_back_as_it_came_after_failures_too(boolean autoCommit) {
    Server.shared().execute(url, "CREATE SCHEMA own");
    Lent lent =
        new Lent(
            url,
            connection -> {
              connection.setSchema("own");
              connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
              connection.setAutoCommit(autoCommit);
            });
    try (DiaryStore store = DiaryStores.postgresql(lent.pool())) {
      store.append("mary", entries("e", 3));
      store.append("mary", entries("e", 4));
      store.read("mary");
      store.follow(0, 10);
      store.erase("mary", NOW);
      Server.shared()
          .execute(url, "ALTER TABLE own.osteokit_diary_entry ADD CHECK (at_nano = 7) NOT VALID");
      assertThat(failureOf(() -> store.append("mary", entries("x", 1)))).isNotNull();
      Server.shared().execute(url, "DROP TABLE own.osteokit_diary_entry");
      assertThat(failureOf(() -> store.read("mary"))).isNotNull();
      assertThat(failureOf(() -> store.erase("mary", NOW))).isNotNull();
    }

    assertThat(lent.went()).hasSizeGreaterThan(8);
    assertThat(lent.came())
        .hasSameSizeAs(lent.went())
        .containsOnly(lent.went().get(0))
        .allMatch(state -> state.startsWith("autocommit " + autoCommit));
  }

  @Test
  void what_an_app_wrote_in_a_transaction_of_its_own_is_not_committed_for_it() {
    DiaryStores.open(url).close();
    Server.shared().execute(url, "CREATE TABLE own (id INTEGER)");
    Lent lent =
        new Lent(
            url,
            connection -> {
              connection.setAutoCommit(false);
              execute(connection, "INSERT INTO own VALUES (1)");
            });

    DiaryStoreException refused = failureOf(() -> DiaryStores.postgresql(lent.pool()));

    assertThat(refused.code()).isEqualTo(Code.UNAVAILABLE);
    assertThat(refused).hasMessageContaining("transaction");
    assertThat(ask("SELECT count(*) FROM own")).containsExactly("0");
    assertThat(lent.came()).containsExactly(Lent.IN_TRANSACTION);
  }

  /** As pools do that ask whether a connection lives. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_transaction_in_which_nothing_was_written_is_ended_first(boolean autoCommit) {
    Lent asking =
        new Lent(
            url,
            connection -> {
              connection.setAutoCommit(autoCommit);
              execute(connection, autoCommit ? "BEGIN" : "SELECT 1");
            });
    try (DiaryStore store = DiaryStores.postgresql(asking.pool())) {
      store.append("mary", entries("e", 3));
      assertThat(ask(COUNT)).containsExactly("3");
      store.erase("mary", NOW);
      assertThat(ask(COUNT)).containsExactly("0");
    }
    assertThat(asking.went()).containsOnly(Lent.IN_TRANSACTION);
    assertThat(asking.came()).doesNotContain(Lent.IN_TRANSACTION).hasSameSizeAs(asking.went());
  }

  @Test
  void a_pool_for_reading_reads_and_does_not_write() {
    try (DiaryStore store = DiaryStores.open(url)) {
      store.append("mary", entries("e", 3));
    }
    for (boolean autoCommit : new boolean[] {true, false}) {
      try (HikariDataSource pool =
              pool(
                  config -> {
                    config.setReadOnly(true);
                    config.setAutoCommit(autoCommit);
                  });
          DiaryStore store = DiaryStores.postgresql(pool)) {
        assertThat(store.read("mary")).isEqualTo(Diary.of(entries("e", 3)));
        assertThat(failureOf(() -> store.append("mary", entries("x", 1))).code())
            .isEqualTo(Code.READ_ONLY);
        assertThat(failureOf(() -> store.erase("mary", NOW)).code()).isEqualTo(Code.READ_ONLY);
      }
    }
    assertThat(ask(COUNT)).containsExactly("3");
  }

  @Test
  void the_tables_are_in_the_schema_of_the_pool() {
    Server.shared().execute(url, "CREATE SCHEMA own");
    try (HikariDataSource pool = pool(config -> config.setSchema("own"));
        DiaryStore store = DiaryStores.postgresql(pool)) {
      store.append("mary", entries("e", 3));
    }

    assertThat(ask("SELECT count(*) FROM own.osteokit_diary_entry")).containsExactly("3");
    assertThat(ask("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")).isEmpty();
  }

  @Test
  void many_may_open_a_new_database_at_once_through_one_pool() throws Exception {
    try (HikariDataSource pool =
        pool(
            config -> {
              config.setAutoCommit(false);
              config.setTransactionIsolation("TRANSACTION_SERIALIZABLE");
              config.setMaximumPoolSize(8);
            })) {
      ExecutorService threads = Executors.newFixedThreadPool(4);
      Callable<Integer> open =
          () -> {
            try (DiaryStore store = DiaryStores.postgresql(pool)) {
              return store.append("mary", entries("e", 2)).added();
            }
          };
      int added = 0;
      for (Future<Integer> done : threads.invokeAll(List.of(open, open, open, open))) {
        added += done.get();
      }
      threads.shutdown();

      assertThat(added).isEqualTo(2);
    }
  }

  @Test
  void a_pool_of_one_connection_cannot_make_the_tables_and_says_so_but_can_use_them() {
    try (HikariDataSource pool =
        pool(
            config -> {
              config.setMaximumPoolSize(1);
              config.setConnectionTimeout(250);
            })) {
      DiaryStoreException refused = failureOf(() -> DiaryStores.postgresql(pool));

      assertThat(refused.code()).isEqualTo(Code.UNAVAILABLE);
      assertThat(refused).hasMessageContaining("two connections at once");
      DiaryStores.open(url).close();
      try (DiaryStore store = DiaryStores.postgresql(pool)) {
        assertThat(store.append("mary", entries("e", 3)).added()).isEqualTo(3);
        assertThat(store.erase("mary", NOW).entries()).isEqualTo(3);
      }
    }
  }

  private HikariDataSource pool(Consumer<HikariConfig> settings) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(3);
    settings.accept(config);
    return new HikariDataSource(config);
  }

  private List<String> ask(String sql) {
    return Server.shared().ask(url, sql);
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static DiaryStoreException failureOf(ThrowingCallable call) {
    return catchThrowableOfType(DiaryStoreException.class, call);
  }
}
