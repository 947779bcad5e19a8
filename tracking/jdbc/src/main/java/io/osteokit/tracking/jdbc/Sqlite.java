package io.osteokit.tracking.jdbc;

import io.osteokit.tracking.store.DiaryStoreException;
import io.osteokit.tracking.store.DiaryStoreException.Code;
import io.osteokit.tracking.store.ErasureReceipt.Means;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.sqlite.JDBC;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteException;

/**
 * SQLite in a file, through one connection that threads take in turn: it has one writer anyway, and
 * a reader is done sooner than a second connection is opened.
 */
final class Sqlite implements Database {
  private static final String BUSY_TIMEOUT = "busy_timeout";

  private final ReentrantLock turn = new ReentrantLock(true);
  private final String url;
  private final Connection connection;
  private final Jdbi jdbi;
  private final Path file;
  private final @Nullable Object fileKey;

  private Sqlite(String url, Connection connection, Path file) {
    this.url = url;
    this.connection = connection;
    this.jdbi = Jdbi.create(connection);
    this.file = file;
    this.fileKey = keyOf(file);
  }

  static Sqlite open(String url) throws SQLException {
    Properties properties = new Properties();
    if (!url.contains(BUSY_TIMEOUT + "=")) {
      properties.setProperty(BUSY_TIMEOUT, "5000");
    }
    // A transaction that begins by reading and then writes could fail in the middle.
    properties.setProperty("transaction_mode", "IMMEDIATE");
    Connection connection = JDBC.createConnection(url, properties);
    try {
      Path file = file(connection);
      prepare(connection);
      return new Sqlite(url, connection, file);
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
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
      String mode = ask(connection, "PRAGMA journal_mode = WAL");
      if (!"wal".equals(mode)) {
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
  public DataSource forSchema() {
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl(url);
    return source;
  }

  @Override
  public <R> R with(HandleCallback<R, SQLException> work) throws SQLException {
    turn.lock();
    try {
      return jdbi.withHandle(work);
    } finally {
      turn.unlock();
    }
  }

  @Override
  public <R> R inTransaction(HandleCallback<R, SQLException> work) throws SQLException {
    turn.lock();
    try {
      return jdbi.inTransaction(work);
    } finally {
      turn.unlock();
    }
  }

  /** The transaction began by locking the file. */
  @Override
  public long lockHead(Handle handle) {
    return handle
        .createQuery("SELECT position FROM osteokit_diary_head WHERE one = 1")
        .mapTo(Long.class)
        .one();
  }

  /** A file that was deleted or replaced under us takes writes that nobody will ever read. */
  @Override
  public void afterCommit() {
    Object key = keyOf(file);
    if (!Files.exists(file) || !Objects.equals(key, fileKey)) {
      throw new DiaryStoreException(
          Code.UNAVAILABLE, "the file is gone or another one stands in its place");
    }
  }

  private static @Nullable Object keyOf(Path file) {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    } catch (IOException e) {
      return null;
    }
  }

  @Override
  public Set<Means> scrub() throws SQLException {
    return with(
        handle -> {
          handle.execute("VACUUM");
          String busy = ask(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
          if (!busy.equals("0")) {
            throw new DiaryStoreException(
                Code.LOCKED,
                "the entries are removed; to empty the log, nobody else may read: erase again");
          }
          return EnumSet.of(Means.FILE_OVERWRITTEN, Means.LOG_EMPTIED);
        });
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
