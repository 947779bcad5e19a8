package io.osteokit.tracking.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import io.osteokit.tracking.diary.DiaryWriter;
import io.osteokit.tracking.store.DiaryStore;
import io.osteokit.tracking.testkit.SampleEntries;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A database that version 1 made; every later version reads it, and the file never changes. */
class GoldenDatabaseTest {
  private static final Path LINES =
      Path.of("..", "src/test/resources/io/osteokit/tracking/diary/v1.jsonl");

  @TempDir private Path folder;

  @Test
  void its_diary_is_the_one_that_was_put_in() throws IOException {
    try (DiaryStore store = DiaryStores.sqlite(copy())) {
      assertThat(DiaryWriter.write(store.read("golden"))).isEqualTo(Files.readString(LINES));
      assertThat(store.follow(0, 100)).hasSize(21);
    }
  }

  @Test
  void it_can_be_added_to_and_positions_go_on() throws IOException {
    try (DiaryStore store = DiaryStores.sqlite(copy())) {
      assertThat(store.append("golden", SampleEntries.entries("x", 1)).position()).isEqualTo(23);
    }
  }

  /** Databases out there remember what made their tables; changes go into a new script. */
  @ParameterizedTest
  @CsvSource({
    "schema-sqlite/V1__diary.sql, 3680c232d30fb5c99a3435e5718be7fa0311d08dc0777d32dcef5ed2d365e05e",
    "schema-postgresql/V1__diary.sql, 67c1c751bc9ae6178da502d90a5c4006f8ad750b96eec574194d2dc89542c18b",
    "schema-postgresql/V2__no_statistics.sql, 323fe1c8b0c4eb0d132b4e4529c23f8a0ed88719eb48c01138546353165e8104"
  })
  void a_script_that_was_released_never_changes(String script, String hash) throws IOException {
    byte[] bytes = Files.readAllBytes(scripts().resolve(script));

    assertThat(Hashing.sha256().hashBytes(bytes)).hasToString(hash);
  }

  @Test
  void the_current_version_is_that_of_the_newest_script() throws Exception {
    List<Database> databases =
        List.of(
            Sqlite.open("jdbc:sqlite:" + folder.resolve("new.db")),
            PostgreSql.through(new PGSimpleDataSource()));
    for (Database database : databases) {
      try (database;
          Stream<Path> files = Files.list(scripts().resolve(database.schema()))) {
        assertThat(files.map(file -> file.getFileName().toString().replaceAll("V|__.*", "")))
            .contains(database.schemaVersion())
            .hasSize(Integer.parseInt(database.schemaVersion()));
      }
    }
  }

  private static Path scripts() {
    return Path.of("src/main/resources/io/osteokit/tracking/jdbc");
  }

  private Path copy() throws IOException {
    Path file = folder.resolve("v1.db");
    try (InputStream golden = GoldenDatabaseTest.class.getResourceAsStream("v1.db")) {
      Files.copy(golden, file);
    }
    return file;
  }
}
