package io.osteokit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The commands with a diary do on a real PostgreSQL what they do on a file. */
class PostgreSqlCommandsTest {
  private static final String CASE = Cases.checkout().resolve("examples/case.json").toString();
  private static final String LINES =
      """
      {"id":"f-1","type":"FALL","at":"2026-11-01T10:00:00Z","zone":"Z","device":"phone",\
      "recordedAt":"2026-11-01T10:00:00Z","injurious":false}
      {"id":"b-1","type":"BED_REST","at":"2026-11-22T10:00:00Z","zone":"Z","device":"phone",\
      "recordedAt":"2026-11-22T10:00:00Z","hours":16}
      """;

  private static EmbeddedPostgres server;

  @BeforeAll
  static void start() throws IOException {
    server =
        EmbeddedPostgres.builder()
            .setOverrideWorkingDirectory(
                Files.createDirectories(Path.of("target", "postgresql").toAbsolutePath()).toFile())
            .setServerConfig("shared_buffers", "16MB")
            .start();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  private static Cli.Result runOn(String input, String person, String command, String... more) {
    Cli.Result result = run(input, person, command, more);
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    return result;
  }

  private static Cli.Result run(String input, String person, String command, String... more) {
    String url = server.getJdbcUrl("postgres", "postgres");
    List<String> args = new ArrayList<>(List.of(command, "--store", url, "--person", person));
    args.addAll(List.of(more));
    return Cli.runOn(input, args.toArray(String[]::new));
  }

  @Test
  void what_is_logged_is_exported() {
    Cli.Result logged =
        runOn("", "log-1", "log", "--at", "2026-11-21T08:00:00+01:00", "--pain", "4");

    assertThat(logged.out()).contains("\"score\":4");
    assertThat(runOn("", "log-1", "export").out()).isEqualTo(logged.out());
  }

  @Test
  void importing_again_adds_nothing_and_exports_the_same() {
    assertThat(runOn(LINES, "import-1", "import", "-").out()).isEqualTo("Added 2; 0 were there.\n");
    assertThat(runOn(LINES, "import-1", "import", "-").out()).isEqualTo("Added 0; 2 were there.\n");
    assertThat(runOn("", "import-1", "export").out()).isEqualTo(LINES);
  }

  @Test
  void today_is_told_from_the_diary() {
    runOn(LINES, "today-1", "import", "-");
    Cli.Result result = runOn("", "today-1", "today", "--format", "json", CASE);

    Schemas.assertFits("today", result.json());
    assertThat(result.json().at("/fromDiary").toString()).contains("f-1", "b-1");
  }

  @Test
  void progress_is_told_from_the_diary() {
    runOn(LINES, "progress-1", "import", "-");
    Cli.Result result = runOn("", "progress-1", "progress", "--format", "json", CASE);

    Schemas.assertFits("progress", result.json());
    assertThat(result.json().at("/days/bedHours/2026-11-22").asInt()).isEqualTo(16);
    assertThat(result.json().get("contact").asText()).isEqualTo("WITHIN_DAYS");
  }

  @Test
  void erasing_leaves_nothing_of_the_one_and_all_of_the_other() {
    runOn(LINES, "erase-1", "import", "-");
    runOn(LINES, "erase-2", "import", "-");
    Cli.Result erased = runOn("", "erase-1", "erase", "--yes", "--format", "json");

    assertThat(erased.json().get("entries").asInt()).isEqualTo(2);
    assertThat(run("", "erase-1", "export").out()).isEmpty();
    assertThat(run("", "erase-1", "export").err()).contains("no entry of this person");
    assertThat(runOn("", "erase-2", "export").out()).isEqualTo(LINES);
  }
}
