package io.osteokit.tracking.jdbc;

import com.google.common.reflect.AbstractInvocationHandler;
import com.google.common.reflect.Reflection;
import io.osteokit.tracking.store.DiaryStoreException;
import io.osteokit.tracking.store.DiaryStoreException.Code;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionFactory;
import org.jspecify.annotations.Nullable;

/**
 * Borrows connections of an app's pool, of which each commits what it is told by itself, and gives
 * them back as they were.
 *
 * <p>A pool may hand out connections that commit nothing by themselves. Libraries take those for
 * being in a transaction of the app, whose business the commit is: nothing that they write lasts.
 */
final class Borrowing implements ConnectionFactory {
  /** The state of SQL of what cannot be within a transaction. */
  private static final String IN_TRANSACTION = "25001";

  private final DataSource pool;

  Borrowing(DataSource pool) {
    this.pool = pool;
  }

  /** Returns it as the source that libraries ask for. */
  DataSource asDataSource() {
    return Reflection.newProxy(
        DataSource.class,
        handler(
            (method, arguments) ->
                method.getName().equals("getConnection")
                    ? openConnection()
                    : method.invoke(pool, arguments)));
  }

  /**
   * Finds out whether there are two connections at once. Flyway needs a second one, and would wait
   * for it again and again.
   */
  void requireTwo() throws SQLException {
    Connection first = openConnection();
    try (first) {
      openConnection().close();
    } catch (SQLException e) {
      throw new DiaryStoreException(
          Code.UNAVAILABLE,
          "the pool did not give two connections at once, which making the tables takes");
    }
  }

  @Override
  public Connection openConnection() throws SQLException {
    Connection connection = pool.getConnection();
    try {
      endTransaction(connection);
      if (connection.getAutoCommit()) {
        return connection;
      }
      connection.setAutoCommit(true);
      return givingBack(connection);
    } catch (SQLException | RuntimeException | Error e) {
      try {
        connection.close();
      } catch (SQLException again) {
        e.addSuppressed(again);
      }
      throw e;
    }
  }

  /**
   * Ends the transaction that a connection is in, if nothing was written in it: pools begin such a
   * one by asking whether the connection lives. Anything else is the app's to end.
   */
  private static void endTransaction(Connection connection) throws SQLException {
    try {
      // Changes nothing and asks no server, but within a transaction the driver refuses it.
      connection.setReadOnly(connection.isReadOnly());
    } catch (SQLException e) {
      if (!IN_TRANSACTION.equals(e.getSQLState())) {
        throw e;
      }
      try (Statement statement = connection.createStatement()) {
        if (hasWritten(statement)) {
          throw new DiaryStoreException(
              Code.UNAVAILABLE,
              "the pool gave a connection in the middle of a transaction, which the store can"
                  + " neither commit nor join: give it a pool without the app's transactions");
        }
        // The driver's own way refuses if the transaction was begun by a statement.
        statement.execute("COMMIT");
      }
    }
  }

  private static boolean hasWritten(Statement statement) throws SQLException {
    try (ResultSet row =
        statement.executeQuery("SELECT pg_current_xact_id_if_assigned() IS NOT NULL")) {
      return row.next() && row.getBoolean(1);
    }
  }

  private static Connection givingBack(Connection connection) {
    return Reflection.newProxy(
        Connection.class,
        handler(
            (method, arguments) -> {
              if (!method.getName().equals("close") || connection.isClosed()) {
                return method.invoke(connection, arguments);
              }
              try (connection) {
                connection.setAutoCommit(false);
              }
              return null;
            }));
  }

  /** What is done in place of a method. */
  interface Doing {
    @Nullable Object call(Method method, @Nullable Object[] arguments)
        throws SQLException, ReflectiveOperationException;
  }

  static AbstractInvocationHandler handler(Doing doing) {
    return new AbstractInvocationHandler() {
      @Override
      protected @Nullable Object handleInvocation(
          Object proxy, Method method, @Nullable Object[] arguments) throws Throwable {
        try {
          return doing.call(method, arguments);
        } catch (InvocationTargetException e) {
          throw e.getTargetException();
        }
      }
    };
  }
}
