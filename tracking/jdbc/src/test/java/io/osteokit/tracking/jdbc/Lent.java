package io.osteokit.tracking.jdbc;

import com.google.common.reflect.Reflection;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/** An app's pool that mends nothing, and remembers how each connection left it and came back. */
final class Lent {
  static final String IN_TRANSACTION = "in a transaction";

  /** What the app does to a connection before it lends it. */
  interface Preparing {
    void prepare(Connection connection) throws SQLException;
  }

  private final String url;
  private final Preparing preparing;
  private final List<String> went = Collections.synchronizedList(new ArrayList<>());
  private final List<String> came = Collections.synchronizedList(new ArrayList<>());

  Lent(String url, Preparing preparing) {
    this.url = url;
    this.preparing = preparing;
  }

  /** Returns how the connections were that left it. */
  List<String> went() {
    return List.copyOf(went);
  }

  /** Returns how the connections were that came back. */
  List<String> came() {
    return List.copyOf(came);
  }

  DataSource pool() {
    return Reflection.newProxy(DataSource.class, Borrowing.handler((method, arguments) -> lend()));
  }

  private Connection lend() throws SQLException {
    Connection connection = DriverManager.getConnection(url);
    preparing.prepare(connection);
    went.add(state(connection));
    return Reflection.newProxy(
        Connection.class,
        Borrowing.handler(
            (method, arguments) -> {
              if (!method.getName().equals("close")) {
                return method.invoke(connection, arguments);
              }
              if (!connection.isClosed()) {
                came.add(state(connection));
                connection.close();
              }
              return null;
            }));
  }

  /** Asks without beginning or ending a transaction. */
  private static String state(Connection connection) throws SQLException {
    if (connection.unwrap(BaseConnection.class).getTransactionState() != TransactionState.IDLE) {
      return IN_TRANSACTION;
    }
    StringBuilder state = new StringBuilder();
    state.append("autocommit ").append(connection.getAutoCommit());
    state.append(", read-only ").append(connection.isReadOnly());
    connection.setAutoCommit(true);
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT current_user, current_schemas(true), string_agg(name || '=' || setting, ' '"
                    + " ORDER BY name) FROM pg_settings WHERE source = 'session'"
                    // These are of the transaction that this statement is, and not of the session.
                    + " AND name NOT LIKE 'transaction%'")) {
      row.next();
      for (int i = 1; i <= 3; i++) {
        state.append(", ").append(row.getString(i));
      }
    }
    connection.setAutoCommit(state.indexOf("autocommit true") == 0);
    return state.toString();
  }
}
