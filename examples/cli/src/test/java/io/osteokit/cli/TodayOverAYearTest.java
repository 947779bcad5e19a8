package io.osteokit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A year with a flare, a gap, changes of clocks, a trip, a correction and a late arrival, brought
 * in from two devices.
 */
class TodayOverAYearTest {
  private static final String PERSON =
      """
      {"id": "p-1", "today": "2026-11-22", "profile": {"conditions": []}, "minutes": 15,
       "checkIn": {"date": "2026-11-22", "painNow": 4, "painOnset": "GRADUAL",
                   "painLimitsActivity": true, "answers": {}, "others": "NO"},
       "equipment": ["MAT", "FIRM_BED", "WALL"]}
      """;

  @TempDir private Path folder;
  private String phone = "";
  private String tablet = "";

  @BeforeEach
  void readTheYear() throws IOException {
    String year =
        Files.readString(
            Cases.checkout()
                .resolve("tracking/src/test/resources/io/osteokit/tracking/journey/year.jsonl"));
    phone = lines(year, false);
    tablet = lines(year, true);
  }

  private static String lines(String year, boolean ofTablet) {
    return year.lines()
        .filter(line -> line.contains("\"device\":\"tablet\"") == ofTablet)
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private String store(String name, String... imports) {
    String store = folder.resolve(name).toString();
    for (String lines : imports) {
      assertThat(Cli.runOn(lines, "import", "--store", store, "--person", "p-1", "-").code())
          .isZero();
    }
    return store;
  }

  private static Cli.Result today(String store, String format) {
    return Cli.runOn(PERSON, "today", "--store", store, "--person", "p-1", "--format", format, "-");
  }

  private static JsonNode origin(JsonNode answer, String fact) {
    for (JsonNode origin : answer.get("fromDiary")) {
      if (origin.get("fact").asText().equals(fact)) {
        return origin;
      }
    }
    throw new AssertionError("no fact " + fact);
  }

  @Test
  void the_facts_are_right_and_each_names_its_entries() {
    JsonNode answer = today(store("a.db", phone, tablet), "json").json();

    Schemas.assertFits("today", answer);
    JsonNode usual = origin(answer, "usualPain");
    assertThat(usual.get("words").asText()).endsWith(": 3");
    assertThat(Cases.strings(usual.get("entries")))
        .hasSize(14)
        .startsWith("pain-2026-11-09")
        .endsWith("pain-2026-11-22");
    assertThat(Cases.strings(origin(answer, "falls").get("entries")))
        .containsExactly("fall-clocks", "fall-trip");
    JsonNode height = origin(answer, "clinicHeightLoss");
    assertThat(height.get("words").asText()).endsWith(": 1 cm");
    assertThat(Cases.strings(height.get("entries"))).containsExactly("height-late", "height-right");
    JsonNode event = answer.at("/progress/0");
    assertThat(event.get("fact").asText()).isEqualTo("painEvent");
    assertThat(event.get("value").asText()).isEqualTo("FLARE");
  }

  @Test
  void people_are_told_of_the_correction_and_of_what_came_late() {
    assertThat(today(store("a.db", phone, tablet), "text").out().replaceAll("\\s+", " "))
        .contains("height-right of 2026-10-23 corrects height-wrong.")
        .contains("height-late of 2026-05-06 was recorded 200 days later.");
  }

  @Test
  void before_the_late_arrival_nothing_is_known_of_a_lost_height() {
    String store = store("a.db", phone);

    assertThat(today(store, "json").out()).doesNotContain("clinicHeightLoss", "height-late");
    store("a.db", tablet);
    assertThat(today(store, "json").out()).contains("clinicHeightLoss", "height-late");
  }

  @Test
  void it_makes_no_difference_which_device_came_first() {
    String phoneFirst = store("a.db", phone, tablet);
    String tabletFirst = store("b.db", tablet, phone, phone);

    for (String format : List.of("text", "json")) {
      assertThat(today(tabletFirst, format).out()).isEqualTo(today(phoneFirst, format).out());
    }
    assertThat(Cli.run("export", "--store", tabletFirst, "--person", "p-1").out())
        .isEqualTo(Cli.run("export", "--store", phoneFirst, "--person", "p-1").out());
  }
}
