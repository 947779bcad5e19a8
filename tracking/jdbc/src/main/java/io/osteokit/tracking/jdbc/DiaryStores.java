package io.osteokit.tracking.jdbc;

import static java.util.Objects.requireNonNull;

import io.osteokit.tracking.store.DiaryStore;
import io.osteokit.tracking.store.DiaryStoreException;
import java.nio.file.Path;
import java.util.Properties;
import javax.sql.DataSource;

/**
 * Opens diary stores in databases, and makes their tables when they are opened for the first time.
 *
 * <p>Every method throws {@link DiaryStoreException} if the database cannot be opened. No message
 * holds the URL, which may hold a password. What is opened must be closed.
 */
public final class DiaryStores {
  private static final String SQLITE = "jdbc:sqlite:";
  private static final String POSTGRESQL = "jdbc:postgresql:";

  private DiaryStores() {}

  /**
   * Returns the store in a file of SQLite, which is made if it is not there.
   *
   * <p>An entry is acknowledged when it has reached the disk: the log is written ahead (WAL) and
   * synchronised at each batch ({@code synchronous=FULL}), as anything less loses acknowledged
   * entries when the power fails. Keep the file on a disk of this machine, as the log does not work
   * over a network. Several processes may have it open; one that waits for another more than five
   * seconds gets {@link DiaryStoreException.Code#LOCKED LOCKED}.
   *
   * <p>Leave the file, and the two beside it ({@code -wal} and {@code -shm}), where they are while
   * the store is open. When one of them is moved, deleted or replaced, every call throws {@link
   * DiaryStoreException.Code#UNAVAILABLE UNAVAILABLE} until the store is closed and opened again.
   * To bring back a backup, close the store, delete all three, put the backup in place and open it:
   * what an old {@code -wal} holds would go into it. A backup that is written into the open file
   * cannot be told from what the store wrote.
   *
   * @param file the file; beside it there are two more while it is open
   */
  public static DiaryStore sqlite(Path file) {
    return open(SQLITE + requireNonNull(file, "file").toAbsolutePath());
  }

  /**
   * Returns the store at a URL of JDBC.
   *
   * <p>In PostgreSQL, who adds or erases waits five seconds for somebody else who does and then
   * gets {@link DiaryStoreException.Code#LOCKED LOCKED}; a {@code lock_timeout} above 0 that the
   * URL, the role or the database sets goes before that. A server that says nothing for a minute is
   * {@link DiaryStoreException.Code#UNAVAILABLE UNAVAILABLE}, but after erasing it has an hour to
   * free space; the URL can say otherwise with {@code socketTimeout} (seconds) and {@code
   * tcpKeepAlive}.
   *
   * @param url {@code jdbc:sqlite:FILE} or {@code jdbc:postgresql://HOST/DATABASE}, with the
   *     parameters that their drivers know, such as {@code ?busy_timeout=200} (milliseconds) or
   *     {@code ?user=…&password=…}
   * @throws IllegalArgumentException for another database, and for SQLite in memory
   */
  public static DiaryStore open(String url) {
    return open(url, new Properties());
  }

  /**
   * Returns the store at a URL of JDBC.
   *
   * @param url as for {@link #open(String)}
   * @param user whom to log in
   * @param password the password
   * @throws IllegalArgumentException for another database
   */
  public static DiaryStore open(String url, String user, String password) {
    Properties properties = new Properties();
    properties.setProperty("user", requireNonNull(user, "user"));
    properties.setProperty("password", requireNonNull(password, "password"));
    return open(url, properties);
  }

  /**
   * Returns the store in a database of PostgreSQL 14 or newer that the app connects to itself.
   *
   * <p>The store commits what it does by itself, before it says that it is done, also through a
   * pool whose connections commit nothing by themselves ({@code autoCommit=false}); each connection
   * goes back as it came. It takes no part in the app's transactions: a transaction in which
   * nothing was written is ended, and a connection in the middle of any other is refused as {@link
   * DiaryStoreException.Code#UNAVAILABLE UNAVAILABLE} and left alone, so do not give a pool that
   * joins them. The level of isolation that the pool sets is not used for adding and erasing. A
   * pool for reading only gives a store for reading only.
   *
   * <p>The tables are made in the first schema of the connections' {@code search_path}, and are
   * looked for along it, so it must be the same for all connections. Only the owner of the tables
   * may free the space of what was erased, and only when nobody is in a transaction that began
   * before; else the receipt does not speak of it, and erasing again later frees it. Of PostgreSQL
   * 14 it never speaks, as that does not tell. Only the owner may bring the tables of an earlier
   * version up to date, which opening does.
   *
   * <p>The store waits five seconds for a lock, unless the connections have a {@code lock_timeout}.
   * How long to wait for a server that says nothing is the pool's to say: without a {@code
   * socketTimeout} it is for ever, and one that is too short cuts off the freeing of space.
   *
   * @param pool gives connections, two at once while the tables are made; closing the store does
   *     not close it
   */
  public static DiaryStore postgresql(DataSource pool) {
    requireNonNull(pool, "pool");
    return JdbcDiaryStore.open(() -> PostgreSql.through(pool));
  }

  private static DiaryStore open(String url, Properties properties) {
    requireNonNull(url, "url");
    if (url.startsWith(SQLITE)) {
      return JdbcDiaryStore.open(() -> Sqlite.open(url));
    } else if (url.startsWith(POSTGRESQL)) {
      return JdbcDiaryStore.open(() -> PostgreSql.open(url, properties));
    }
    throw new IllegalArgumentException("url must begin with " + SQLITE + " or " + POSTGRESQL);
  }
}
