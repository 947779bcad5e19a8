package io.osteokit.tracking.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import io.osteokit.tracking.store.DiaryStoreException.Code;
import io.osteokit.tracking.store.ErasureReceipt.Means;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Properties;
import java.util.Set;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** PostgreSQL through a pool of connections. */
final class PostgreSql implements Database {
  private final DataSource pool;
  private final Jdbi jdbi;
  private final Runnable closing;

  private PostgreSql(DataSource pool, Runnable closing) {
    this.pool = pool;
    this.jdbi = Jdbi.create(pool);
    this.closing = closing;
  }

  static PostgreSql through(DataSource pool) {
    return new PostgreSql(pool, () -> {});
  }

  static PostgreSql open(String url, Properties properties) throws SQLException {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    properties.forEach((name, value) -> config.addDataSourceProperty((String) name, value));
    // A row of several entries goes to the server as one statement.
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    // The details of an error repeat values.
    config.addDataSourceProperty("logServerErrorDetail", "false");
    config.setConnectionTimeout(10_000);
    config.setMaximumPoolSize(8);
    config.setMinimumIdle(1);
    try {
      HikariDataSource pool = new HikariDataSource(config);
      return new PostgreSql(pool, pool::close);
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
  public DataSource forSchema() {
    return pool;
  }

  @Override
  public <R> R with(HandleCallback<R, SQLException> work) throws SQLException {
    return jdbi.withHandle(work);
  }

  @Override
  public <R> R inTransaction(HandleCallback<R, SQLException> work) throws SQLException {
    // Each statement must see what was committed while it waited for the lock.
    return jdbi.inTransaction(TransactionIsolationLevel.READ_COMMITTED, work);
  }

  /**
   * Waits for the lock of the one row, which orders all who add: a sequence would give positions
   * that become visible out of order. A server that acknowledges before it has written to its disk
   * is told not to, for this transaction.
   */
  @Override
  public long lockHead(Handle handle) {
    return handle
        .createQuery(
            "SELECT position, CASE WHEN current_setting('synchronous_commit') = 'off'"
                + " THEN set_config('synchronous_commit', 'on', true) END"
                + " FROM osteokit_diary_head WHERE one = 1 FOR UPDATE")
        .map((row, context) -> row.getLong(1))
        .one();
  }

  @Override
  public Set<Means> scrub() throws SQLException {
    return with(
        handle -> {
          // An app's own connections may begin transactions by themselves, in which this cannot be.
          handle.getConnection().setAutoCommit(true);
          handle.execute("VACUUM osteokit_diary_entry");
          return EnumSet.of(Means.SPACE_FREED);
        });
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
    closing.run();
  }
}
