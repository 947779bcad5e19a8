package io.osteokit.tracking.jdbc;

import com.google.common.util.concurrent.Uninterruptibles;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.DiaryWriter;
import io.osteokit.tracking.store.DiaryStoreException;
import io.osteokit.tracking.store.DiaryStoreException.Code;
import io.osteokit.tracking.store.ErasureReceipt.Means;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.JDBC;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteException;

/**
 * SQLite in a file, through one connection that threads take in turn: it has one writer anyway, and
 * a reader is done sooner than a second connection is opened.
 */
final class Sqlite implements Database {
  private static final String BUSY_TIMEOUT = "busy_timeout";

  /** How long to wait before the next try, in milliseconds. */
  private static final int PAUSE = 10;

  private final ReentrantLock turn = new ReentrantLock(true);
  private final String url;
  private final Connection connection;
  private final Jdbi jdbi;
  private final Map<String, PreparedStatement> statements = new HashMap<>();
  private final OpenedFiles files;

  private Sqlite(String url, Connection connection, OpenedFiles files) {
    this.url = url;
    this.connection = connection;
    this.jdbi = Jdbi.create(connection);
    this.files = files;
  }

  static Sqlite open(String url) throws SQLException {
    Properties properties = new Properties();
    if (!url.contains(BUSY_TIMEOUT + "=")) {
      properties.setProperty(BUSY_TIMEOUT, "5000");
    }
    Connection connection = JDBC.createConnection(url, properties);
    try {
      Path file = file(connection);
      prepare(connection);
      return new Sqlite(url, connection, new OpenedFiles(file));
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    } catch (IOException e) {
      connection.close();
      throw new DiaryStoreException(Code.UNAVAILABLE, "the file cannot be looked at");
    }
  }

  private static Path file(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA database_list")) {
      String name = row.next() ? row.getString("file") : null;
      if (name == null || name.isEmpty()) {
        throw new IllegalArgumentException("url must name a file, or entries would be lost");
      }
      return Path.of(name);
    }
  }

  private static void prepare(Connection connection) throws SQLException {
    if (!connection.isReadOnly()) {
      if (!"wal".equals(writeAhead(connection))) {
        throw new DiaryStoreException(
            Code.UNAVAILABLE, "the file is where SQLite cannot write ahead, a network perhaps");
      }
    }
    // NORMAL would lose the last acknowledged entries when the power fails.
    ask(connection, "PRAGMA synchronous = FULL");
    // What is deleted is overwritten with zeros.
    ask(connection, "PRAGMA secure_delete = ON");
    // VACUUM copies the database, and the copy is not for the disk.
    ask(connection, "PRAGMA temp_store = MEMORY");
    ask(connection, "PRAGMA cell_size_check = ON");
    // The first who reads makes the files beside it, which then stay until all have closed.
    ask(connection, "PRAGMA schema_version");
  }

  /**
   * Changes to the log that is written ahead. SQLite itself waits for nobody here, so that of many
   * who open a new file at once most would fail.
   *
   * @return the log there is now
   */
  private static String writeAhead(Connection connection) throws SQLException {
    int patience = Integer.parseInt(ask(connection, "PRAGMA busy_timeout"));
    // Else a try might wait as well, for something on the way to the change.
    ask(connection, "PRAGMA busy_timeout = 0");
    for (int waited = 0; ; waited += PAUSE) {
      try {
        String mode = ask(connection, "PRAGMA journal_mode = WAL");
        ask(connection, "PRAGMA busy_timeout = " + patience);
        return mode;
      } catch (SQLException e) {
        if (codeFor(e) != Code.LOCKED || waited >= patience) {
          throw e;
        }
      }
      Uninterruptibles.sleepUninterruptibly(PAUSE, TimeUnit.MILLISECONDS);
    }
  }

  private static String ask(Connection connection, String pragma) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (!statement.execute(pragma)) {
        return "";
      }
      try (ResultSet row = statement.getResultSet()) {
        return row.next() ? Objects.toString(row.getString(1), "") : "";
      }
    }
  }

  @Override
  public String schema() {
    return "schema-sqlite";
  }

  @Override
  public String schemaVersion() {
    return "1";
  }

  @Override
  public DataSource forSchema() {
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl(url);
    return source;
  }

  @Override
  public <R> R with(HandleCallback<R, SQLException> work) throws SQLException {
    turn.lock();
    try {
      files.check();
      R result = jdbi.withHandle(work);
      files.check();
      return result;
    } finally {
      turn.unlock();
    }
  }

  /**
   * Begins by locking the file, as a transaction that reads first and then writes could fail in the
   * middle. The driver's own way would begin the next transaction at once, only to end it.
   */
  @Override
  public <R> R inTransaction(HandleCallback<R, SQLException> work) throws SQLException {
    return with(
        handle -> {
          try {
            prepared("BEGIN IMMEDIATE").execute();
            R result = work.withHandle(handle);
            prepared("COMMIT").execute();
            return result;
          } catch (SQLException | RuntimeException | Error e) {
            rollBack(e);
            throw e;
          }
        });
  }

  private void rollBack(Throwable after) {
    // The driver gives up a statement that failed.
    for (PreparedStatement kept : statements.values()) {
      try {
        kept.close();
      } catch (SQLException e) {
        after.addSuppressed(e);
      }
    }
    statements.clear();
    try {
      ask(connection, "ROLLBACK");
    } catch (SQLException e) {
      // It may not have begun, or a full disk has rolled it back already.
      after.addSuppressed(e);
    }
  }

  /** Returns a statement that is kept, as preparing one takes longer than an insert. */
  private PreparedStatement prepared(String sql) throws SQLException {
    PreparedStatement kept = statements.get(sql);
    if (kept == null) {
      kept = connection.prepareStatement(sql);
      statements.put(sql, kept);
    }
    return kept;
  }

  @Override
  public long takePositions(Connection same, int count) throws SQLException {
    PreparedStatement update =
        prepared(
            "UPDATE osteokit_diary_head SET position = position + ? WHERE one = 1"
                + " RETURNING position");
    update.setInt(1, count);
    try (ResultSet row = update.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  @Override
  public int insert(Connection same, String person, List<DiaryEntry> entries, long after)
      throws SQLException {
    PreparedStatement insert =
        prepared(
            "INSERT INTO osteokit_diary_entry (position, person, id, at_second, at_nano, line)"
                + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (person, id) DO NOTHING");
    // Nothing may be left of a batch that could not be put together.
    insert.clearBatch();
    long position = after;
    for (DiaryEntry entry : entries) {
      Instant at = entry.at().toInstant();
      position++;
      insert.setLong(1, position);
      insert.setString(2, person);
      insert.setString(3, entry.id().value());
      insert.setLong(4, at.getEpochSecond());
      insert.setInt(5, at.getNano());
      insert.setString(6, DiaryWriter.writeLine(entry));
      insert.addBatch();
    }
    return Arrays.stream(insert.executeBatch()).sum();
  }

  @Override
  public Set<Means> scrub() throws SQLException {
    return with(
        handle -> {
          // First over where they stood: the end of a file that shrinks is not overwritten.
          emptyLog();
          handle.execute("VACUUM");
          emptyLog();
          return EnumSet.of(Means.FILE_OVERWRITTEN, Means.LOG_EMPTIED);
        });
  }

  private void emptyLog() throws SQLException {
    if (!ask(connection, "PRAGMA wal_checkpoint(TRUNCATE)").equals("0")) {
      throw new DiaryStoreException(
          Code.LOCKED,
          "the entries are removed; to empty the log, nobody else may read: erase again");
    }
  }

  @Override
  public Code codeOf(SQLException failure) {
    return codeFor(failure);
  }

  static boolean is(SQLException failure) {
    return failure instanceof SQLiteException;
  }

  static Code codeFor(SQLException failure) {
    if (!(failure instanceof SQLiteException known)) {
      return Code.UNAVAILABLE;
    }
    // The low byte is the primary code: https://www.sqlite.org/rescode.html
    return switch (known.getResultCode().code & 0xff) {
      case 5, 6 -> Code.LOCKED;
      case 8 -> Code.READ_ONLY;
      case 13 -> Code.FULL;
      case 11, 26 -> Code.CORRUPT;
      default -> Code.UNAVAILABLE;
    };
  }

  @Override
  public void close() {
    turn.lock();
    try {
      connection.close();
    } catch (SQLException e) {
      throw Failures.of(e, codeFor(e));
    } finally {
      turn.unlock();
    }
  }
}
