package io.osteokit.benchmarks.stores;

import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.DiaryReader;
import io.osteokit.tracking.diary.DiaryWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What one writes by hand: the same lines in a table of the same columns and indices. */
final class HandWrittenStore implements AutoCloseable {
  private static final DiaryReader READER = DiaryReader.create();

  private final Connection connection;
  private long position;

  HandWrittenStore(String url) throws SQLException {
    connection = DriverManager.getConnection(url);
    try (Statement statement = connection.createStatement()) {
      if (url.startsWith("jdbc:sqlite:")) {
        statement.execute("PRAGMA journal_mode = WAL");
        statement.execute("PRAGMA synchronous = FULL");
      }
      statement.execute("DROP TABLE IF EXISTS by_hand");
      statement.execute(
          "CREATE TABLE by_hand (position BIGINT PRIMARY KEY, person TEXT NOT NULL,"
              + " id TEXT NOT NULL, at_second BIGINT NOT NULL, at_nano INTEGER NOT NULL,"
              + " line TEXT NOT NULL, UNIQUE (person, id))");
      statement.execute("CREATE INDEX by_hand_at ON by_hand (person, at_second, at_nano)");
    }
    connection.setAutoCommit(false);
  }

  void append(String person, List<DiaryEntry> entries) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO by_hand VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")) {
      for (DiaryEntry entry : entries) {
        Instant at = entry.at().toInstant();
        insert.setLong(1, ++position);
        insert.setString(2, person);
        insert.setString(3, entry.id().value());
        insert.setLong(4, at.getEpochSecond());
        insert.setInt(5, at.getNano());
        insert.setString(6, DiaryWriter.writeLine(entry));
        insert.addBatch();
      }
      insert.executeBatch();
    }
    connection.commit();
  }

  List<DiaryEntry> replay() throws SQLException {
    List<DiaryEntry> entries = new ArrayList<>();
    try (PreparedStatement query =
            connection.prepareStatement("SELECT line FROM by_hand ORDER BY position");
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        entries.add(READER.readLine(row.getString(1)));
      }
    }
    connection.commit();
    return entries;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
