package io.osteokit.tracking.jdbc;

import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.store.DiaryStoreException.Code;
import io.osteokit.tracking.store.ErasureReceipt.Means;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.HandleCallback;

/** What differs between databases. Thread-safe. */
interface Database extends AutoCloseable {

  /** The folder of the scripts that make the tables. */
  String schema();

  /** The version that the newest of those scripts makes. */
  String schemaVersion();

  /** The data source through which the tables are made. */
  javax.sql.DataSource forSchema() throws SQLException;

  /** Reads or writes with a connection. */
  <R> R with(HandleCallback<R, SQLException> work) throws SQLException;

  /** Writes in a transaction that nobody else writes beside. */
  <R> R inTransaction(HandleCallback<R, SQLException> work) throws SQLException;

  /**
   * Gives the next positions, in a transaction, and keeps others from getting any.
   *
   * @param count how many, 0 to only keep others away
   * @return the last position that is given now
   */
  long takePositions(Connection connection, int count) throws SQLException;

  /**
   * Adds entries with the positions after one, but those whose ids the person has already.
   *
   * @return how many were added
   */
  int insert(Connection connection, String person, List<DiaryEntry> entries, long after)
      throws SQLException;

  /** Cleans up after entries were removed. */
  Set<Means> scrub() throws SQLException;

  /** Returns why the database failed. */
  Code codeOf(SQLException failure);

  @Override
  void close();
}
