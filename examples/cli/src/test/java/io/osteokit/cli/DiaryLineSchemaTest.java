package io.osteokit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.osteokit.tracking.diary.DiaryReader;
import io.osteokit.tracking.diary.InvalidLinesException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema of a diary line says what the reader of diaries asks for. */
class DiaryLineSchemaTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Schemas.text(DiaryReader.class, "diary-line.schema.json"), InputFormat.JSON);

  /** Of each kind of JSON some, at and over the limits of one property or another. */
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "false",
          "{}",
          "[]",
          "[\"STOP-1\"]",
          "[\"ANXIETY\"]",
          "[\"ANXIETY\",\"ANXIETY\"]",
          "[\"STOP-1\",\"STOP-1\"]",
          "[1]",
          "[\"STOP-9\"]",
          "[\"\"]",
          "\"\"",
          "\"other\"",
          "\"DONE\"",
          "\"SKIPPED\"",
          "\"LEG\"",
          "\"NECK\"",
          "\"T1\"",
          "\"OTHER\"",
          "\"SELF\"",
          "\"no id\"",
          "\"2026-11-20\"",
          "\"2026-11-20T08:00:00\"",
          "\"2026-11-20T08:00:00Z\"",
          "\"PEG\"",
          "\"HEAT\"",
          "-1",
          "0",
          "0.5",
          "10",
          "11",
          "24",
          "24.5",
          "49",
          "50",
          "100",
          "101",
          "250",
          "251",
          "600",
          "601",
          "1440",
          "1441");

  /** Lines of every type, and of types that only a newer version knows. */
  static List<String> lines() throws IOException {
    Path folder = Path.of("../../tracking/src/test/resources/io/osteokit/tracking/diary");
    List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve("v1.jsonl")));
    lines.addAll(Files.readAllLines(folder.resolve("v1-bed-and-worries.jsonl")));
    return lines;
  }

  private static boolean fits(JsonNode line) {
    return SCHEMA.validate(line.toString(), InputFormat.JSON).isEmpty();
  }

  private static boolean isRead(JsonNode line) {
    try {
      DiaryReader.create().readLine(line.toString());
      return true;
    } catch (InvalidLinesException e) {
      return false;
    }
  }

  /**
   * Returns whether a word of the property is carried along, as a later version may have written
   * it.
   */
  private static boolean isCarried(JsonNode line, String name) {
    return DiaryReader.create().readLine(line.toString()).carried().containsKey(name);
  }

  private static List<String> names(JsonNode line) {
    List<String> names = new ArrayList<>();
    line.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @ParameterizedTest
  @MethodSource("lines")
  void every_line_fits(String line) {
    assertThat(SCHEMA.validate(line, InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void what_must_not_be_missing_is_missed_by_schema_and_reader(String line) {
    for (String name : names(Cli.parse(line))) {
      ObjectNode without = (ObjectNode) Cli.parse(line);
      without.remove(name);

      assertThat(fits(without)).as(name).isEqualTo(isRead(without));
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void a_value_fits_just_if_it_is_read(String line) {
    for (String name : names(Cli.parse(line))) {
      for (String value : VALUES) {
        ObjectNode with = (ObjectNode) Cli.parse(line);
        with.set(name, Cli.parse(value));

        assertThat(fits(with) || (isRead(with) && isCarried(with, name)))
            .as("%s: %s", name, value)
            .isEqualTo(isRead(with));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void only_a_withdrawal_may_correct_nothing(String line) {
    ObjectNode with = (ObjectNode) Cli.parse(line);
    with.put("replaces", "another");

    assertThat(fits(with)).isEqualTo(!with.get("type").asText().equals("WITHDRAWAL"));
    assertThat(isRead(with)).isEqualTo(fits(with));
  }

  @Test
  void an_event_of_a_case_needs_an_id_a_zone_a_device_and_its_recording() {
    ObjectNode line = (ObjectNode) Cli.parse("{\"type\":\"FALL\",\"injurious\":true}");
    line.put("at", "2026-11-20T08:00:00+01:00");
    assertThat(fits(line)).isFalse();

    line.put("id", "a").put("zone", "Europe/Vienna").put("device", "b");
    assertThat(fits(line)).isFalse();

    line.put("recordedAt", "2026-11-20T08:00:00Z");
    assertThat(fits(line)).isTrue();
  }
}
