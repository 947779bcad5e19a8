package io.osteokit.tracking.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.DiaryWriter;
import io.osteokit.tracking.store.DiaryStoreException.Code;
import io.osteokit.tracking.store.ErasureReceipt.Means;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import javax.sql.DataSource;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** PostgreSQL through a pool of connections. */
final class PostgreSql implements Database {
  /** How long to wait for somebody who holds the lock, unless the role or the URL says it. */
  private static final String PATIENCE =
      "SELECT set_config('lock_timeout', '5s', %s) WHERE current_setting('lock_timeout') = '0'";

  /** How long a server may say nothing, in seconds; one that is frozen says nothing for ever. */
  private static final int SILENCE = 60;

  /** How long it may say nothing while it frees the space of a large table, in milliseconds. */
  private static final int SILENCE_OF_VACUUM = 3_600_000;

  private final Borrowing borrowing;
  private final Jdbi jdbi;
  private final @Nullable HikariDataSource ours;

  private PostgreSql(DataSource pool, @Nullable HikariDataSource ours) {
    this.borrowing = new Borrowing(pool);
    this.jdbi = Jdbi.create(borrowing);
    this.ours = ours;
  }

  static PostgreSql through(DataSource pool) {
    return new PostgreSql(pool, null);
  }

  static PostgreSql open(String url, Properties properties) throws SQLException {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    properties.forEach((name, value) -> config.addDataSourceProperty((String) name, value));
    // The details of an error repeat values.
    config.addDataSourceProperty("logServerErrorDetail", "false");
    // The URL goes before these.
    config.addDataSourceProperty("socketTimeout", String.valueOf(SILENCE));
    config.addDataSourceProperty("tcpKeepAlive", "true");
    config.setConnectionTimeout(10_000);
    config.setMaximumPoolSize(8);
    config.setMinimumIdle(1);
    try {
      HikariDataSource pool = new HikariDataSource(config);
      return new PostgreSql(pool, pool);
    } catch (PoolInitializationException e) {
      SQLException cause = Failures.find(e);
      throw cause == null ? new SQLException("no connection", "08001") : cause;
    }
  }

  @Override
  public String schema() {
    return "schema-postgresql";
  }

  @Override
  public String schemaVersion() {
    return "2";
  }

  @Override
  public DataSource forSchema() throws SQLException {
    borrowing.requireTwo();
    return borrowing.asDataSource();
  }

  @Override
  public <R> R with(HandleCallback<R, SQLException> work) throws SQLException {
    return jdbi.withHandle(work);
  }

  @Override
  public <R> R inTransaction(HandleCallback<R, SQLException> work) throws SQLException {
    return jdbi.inTransaction(
        handle -> {
          // Each statement must see what was committed while it waited for the lock.
          try (Statement statement = handle.getConnection().createStatement()) {
            statement.execute(
                "SET TRANSACTION ISOLATION LEVEL READ COMMITTED;"
                    + String.format(Locale.ROOT, PATIENCE, true));
          }
          return work.withHandle(handle);
        });
  }

  /**
   * Waits for the lock of the one row, which orders all who add: a sequence would give positions
   * that become visible out of order. A server that acknowledges before it has written to its disk
   * is told not to, for this transaction.
   */
  @Override
  public long takePositions(Connection connection, int count) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "UPDATE osteokit_diary_head SET position = position + ? WHERE one = 1"
                + " RETURNING position,"
                + " CASE WHEN current_setting('synchronous_commit') = 'off'"
                + " THEN set_config('synchronous_commit', 'on', true) END")) {
      update.setInt(1, count);
      try (ResultSet row = update.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  /** Sends all entries as columns with one statement, of which the server says what it added. */
  @Override
  public int insert(Connection connection, String person, List<DiaryEntry> entries, long after)
      throws SQLException {
    int count = entries.size();
    String[] ids = new String[count];
    Long[] seconds = new Long[count];
    Integer[] nanos = new Integer[count];
    String[] lines = new String[count];
    for (int i = 0; i < count; i++) {
      Instant at = entries.get(i).at().toInstant();
      ids[i] = entries.get(i).id().value();
      seconds[i] = at.getEpochSecond();
      nanos[i] = at.getNano();
      lines[i] = DiaryWriter.writeLine(entries.get(i));
    }
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO osteokit_diary_entry (position, person, id, at_second, at_nano, line)"
                + " SELECT ? + n, ?, id, at_second, at_nano, line FROM"
                + " unnest(?::text[], ?::bigint[], ?::integer[], ?::text[])"
                + " WITH ORDINALITY AS entry (id, at_second, at_nano, line, n)"
                + " ON CONFLICT (person, id) DO NOTHING")) {
      insert.setLong(1, after);
      insert.setString(2, person);
      insert.setArray(3, connection.createArrayOf("text", ids));
      insert.setArray(4, connection.createArrayOf("bigint", seconds));
      insert.setArray(5, connection.createArrayOf("integer", nanos));
      insert.setArray(6, connection.createArrayOf("text", lines));
      return insert.executeUpdate();
    }
  }

  /**
   * The server only warns if it does nothing, as when the tables belong to somebody else, and says
   * nothing at all of rows that it must keep because an older transaction could still read them.
   */
  @Override
  public Set<Means> scrub() throws SQLException {
    return with(
        handle -> {
          Connection connection = handle.getConnection();
          int silence = connection.getNetworkTimeout();
          if (ours != null && silence > 0) {
            // The pool sets it back.
            connection.setNetworkTimeout(Runnable::run, Math.max(silence, SILENCE_OF_VACUUM));
          }
          try (Statement statement = connection.createStatement()) {
            boolean freed = freesSpace(statement);
            if (!freed) {
              // What the removal left may have come into the count late.
              freed = freesSpace(statement);
            }
            return freed ? EnumSet.of(Means.SPACE_FREED) : EnumSet.noneOf(Means.class);
          }
        });
  }

  private static boolean freesSpace(Statement statement) throws SQLException {
    boolean hurries;
    try (ResultSet row = statement.executeQuery(String.format(Locale.ROOT, PATIENCE, false))) {
      hurries = row.next();
    }
    try {
      statement.execute("VACUUM osteokit_diary_entry");
      return statement.getWarnings() == null && keepsNone(statement);
    } finally {
      if (hurries) {
        statement.execute("RESET lock_timeout");
      }
    }
  }

  /**
   * Asks for the count of removed rows that are still there, which the server makes each time it
   * frees space. A server that does not count, or counts only later as those before 15 do, gives no
   * answer to rely on.
   */
  private static boolean keepsNone(Statement statement) throws SQLException {
    try (ResultSet row =
        statement.executeQuery(
            "SELECT n_dead_tup = 0 AND current_setting('track_counts')::boolean"
                + " AND current_setting('server_version_num')::integer >= 150000"
                + " FROM pg_stat_user_tables WHERE relid = 'osteokit_diary_entry'::regclass")) {
      return row.next() && row.getBoolean(1);
    }
  }

  @Override
  public Code codeOf(SQLException failure) {
    return codeFor(failure);
  }

  /** See the appendix "PostgreSQL Error Codes" of its manual. */
  static Code codeFor(SQLException failure) {
    String state = failure.getSQLState();
    if (state == null) {
      return Code.UNAVAILABLE;
    }
    return switch (state) {
      case "40001", "40P01", "55P03", "57014" -> Code.LOCKED;
      case "25006" -> Code.READ_ONLY;
      case "53100" -> Code.FULL;
      case "XX001", "XX002", "42P01", "42703" -> Code.CORRUPT;
      default -> Code.UNAVAILABLE;
    };
  }

  @Override
  public void close() {
    if (ours != null) {
      ours.close();
    }
  }
}
