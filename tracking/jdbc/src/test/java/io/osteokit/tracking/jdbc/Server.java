package io.osteokit.tracking.jdbc;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A real PostgreSQL of these tests, with its files under the build folder. */
final class Server {
  private static final class Shared {
    static final Server SERVER = start(Path.of("target", "postgresql-shared"));
  }

  private final Path data;
  private EmbeddedPostgres running;
  private int databases;

  private Server(Path data, EmbeddedPostgres running) {
    this.data = data;
    this.running = running;
  }

  /** Returns the server that tests share which do it no harm; it ends with the process. */
  static Server shared() {
    return Shared.SERVER;
  }

  static Server start(Path data) {
    try {
      if (Files.exists(data)) {
        MoreFiles.deleteRecursively(data, RecursiveDeleteOption.ALLOW_INSECURE);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Server(data, run(data, 0));
  }

  private static EmbeddedPostgres run(Path data, int port) {
    try {
      EmbeddedPostgres.Builder builder =
          EmbeddedPostgres.builder()
              .setDataDirectory(data.toAbsolutePath())
              .setOverrideWorkingDirectory(
                  Files.createDirectories(Path.of("target", "postgresql").toAbsolutePath())
                      .toFile())
              .setCleanDataDirectory(false)
              .setServerConfig("shared_buffers", "16MB");
      return (port == 0 ? builder : builder.setPort(port)).start();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "PostgreSQL did not start; as root it needs user namespaces, see unshare(1)", e);
    }
  }

  String url(String database) {
    return running.getJdbcUrl("postgres", database);
  }

  /** Returns the URL of a new database; PostgreSQL copies its template for one at a time. */
  synchronized String emptyDatabase() {
    String name = "test_" + databases++;
    execute(url("postgres"), "CREATE DATABASE " + name);
    return url(name);
  }

  void execute(String url, String sql) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  List<String> ask(String url, String sql) {
    List<String> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        rows.add(row.getString(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return rows;
  }

  /** Kills the server and all that it started, as a power failure would, but for the disk. */
  void kill() {
    try {
      long pid = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0));
      ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
      List<ProcessHandle> all =
          Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
      all.forEach(ProcessHandle::destroyForcibly);
      all.forEach(process -> process.onExit().join());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts the server again on the same port with the same data. */
  void restart() {
    int port = running.getPort();
    stop();
    running = run(data, port);
  }

  void stop() {
    try {
      running.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
