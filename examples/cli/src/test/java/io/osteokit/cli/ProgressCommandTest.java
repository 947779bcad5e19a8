package io.osteokit.cli;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.osteokit.tracking.diary.DiaryReader;
import io.osteokit.tracking.jdbc.DiaryStores;
import io.osteokit.tracking.store.DiaryStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressCommandTest {
  @TempDir private Path folder;

  private Path store;

  @BeforeEach
  void fill() throws IOException {
    store = folder.resolve("diary.db");
    byte[] lines = Files.readAllBytes(Cases.checkout().resolve("examples/diary.jsonl"));
    try (DiaryStore open = DiaryStores.sqlite(store)) {
      open.append("p-1", DiaryReader.create().read(lines).history());
    }
  }

  private Cli.Result run(String... more) {
    List<String> args =
        new ArrayList<>(List.of("progress", "--store", store.toString(), "--person", "p-1"));
    args.addAll(List.of(more));
    args.add(Cases.checkout().resolve("examples/case.json").toString());
    return Cli.run(args.toArray(new String[0]));
  }

  @Test
  void people_read_how_it_goes_and_why() {
    Cli.Result result = run();

    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .contains("Progress on 2026-11-22", "Pain is better than at the start.", "Sources:");
  }

  @Test
  void programs_get_what_the_schema_promises() {
    Cli.Result result = run("--format", "json");

    assertThat(result.err()).isEmpty();
    Schemas.assertFits("progress", result.json());
    assertThat(result.json().get("judgements")).isNotEmpty();
  }

  @Test
  void programs_get_the_numbers_behind_the_words() {
    JsonNode pain = run("--format", "json").json().get("pain");

    assertThat(pain.get("usual").decimalValue()).isEqualByComparingTo("4");
    assertThat(pain.get("start").isNumber()).isTrue();
    assertThat(pain.get("slopePerWeek").get("low").decimalValue())
        .isLessThanOrEqualTo(pain.get("slopePerWeek").get("value").decimalValue());
    assertThat(pain.get("trend").get("p").decimalValue()).isBetween(ZERO, ONE);
    assertThat(pain.get("weekMeans")).isNotEmpty();
  }

  @Test
  void questionnaires_are_held_against_the_first() throws IOException {
    String scored =
        "{\"id\": \"q-%s\", \"type\": \"QUESTIONNAIRE\", \"at\": \"2026-%sT09:00:00Z\","
            + " \"zone\": \"Europe/London\", \"recordedAt\": \"2026-11-21T09:00:00Z\","
            + " \"device\": \"phone\", \"instrument\": \"RMDQ_24\", \"score\": %s,"
            + " \"itemsAnswered\": 24}";
    String lines = scored.formatted(1, "10-21", 18) + "\n" + scored.formatted(2, "11-20", 5);
    try (DiaryStore open = DiaryStores.sqlite(store)) {
      open.append("p-1", DiaryReader.create().read(lines.getBytes(UTF_8)).history());
    }
    Cli.Result json = run("--format", "json");
    JsonNode measure = json.json().get("measures").get(0);

    Schemas.assertFits("progress", json.json());
    assertThat(measure.get("change").get("verdict").asText()).isEqualTo("BETTER");
    assertThat(measure.get("change").get("sources")).isNotEmpty();
    assertThat(run().out().replaceAll("\\s+", " "))
        .contains("18 points on 21 Oct 2026, 5 points on 20 Nov 2026. That is better");
    assertThat(run("--format", "html").out()).contains("Questionnaires and tests", "18 points");
  }

  @Test
  void the_chart_is_a_drawing() {
    assertThat(run("--format", "svg").out()).startsWith("<svg ").endsWith("</svg>\n");
  }

  @Test
  void the_page_goes_into_a_file() throws IOException {
    Path page = folder.resolve("page.html");

    Cli.Result result = run("--format", "html", "--heading", "A <b>", "--output", page.toString());

    assertThat(result.err() + result.out()).isEmpty();
    assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("A &lt;b&gt;");
  }

  @Test
  void an_earlier_day_can_be_asked_for() {
    assertThat(run("--format", "svg", "--date", "2026-11-22").code()).isZero();
    assertThat(run("--date", "2026-11-01").err()).contains("$.checkIn.date");
  }

  @Test
  void a_file_that_cannot_be_written_is_an_error() {
    String nowhere = folder.resolve("none").resolve("page.html").toString();

    assertThat(run("--format", "html", "--output", nowhere).code()).isEqualTo(2);
  }
}
