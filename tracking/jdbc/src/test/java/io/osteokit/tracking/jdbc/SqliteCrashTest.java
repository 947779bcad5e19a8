package io.osteokit.tracking.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteCrashTest {
  @TempDir private Path folder;

  @Test
  void what_was_acknowledged_outlives_every_kill_of_the_writer() throws Exception {
    String url = "jdbc:sqlite:" + folder.resolve("diary.db");

    new Crashes(url).run();

    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA integrity_check")) {
      assertThat(row.getString(1)).isEqualTo("ok");
    }
  }
}
