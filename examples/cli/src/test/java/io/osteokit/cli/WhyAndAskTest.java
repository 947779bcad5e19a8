package io.osteokit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WhyAndAskTest {
  private static final String NOBODY = "{\"id\":\"x\",\"today\":\"2026-11-22\"}";
  private static final String CASE = Cases.checkout().resolve("examples/case.json").toString();

  static List<Path> cases() {
    return Cases.files();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void answers_fit_their_schemas(Path file) {
    String path = file.toString();
    Cli.Result option = Cli.run("why", path, "--option", "AUGMENT_DISCUSS", "--format", "json");
    Cli.Result exercise = Cli.run("why", path, "--exercise", "plank", "--format", "json");
    Cli.Result flag = Cli.run("why", path, "--red-flag", "RF-24", "--format", "json");
    Cli.Result ask = Cli.run("ask", path, "--format", "json");

    for (Cli.Result why : List.of(option, exercise, flag)) {
      Schemas.assertFits("why", why.json());
    }
    Schemas.assertFits("ask", ask.json());
  }

  @Test
  void nothing_brings_a_bicycle_crunch_after_a_fracture() {
    Cli.Result result = Cli.run("why", CASE, "--exercise", "bicycle-crunch");

    assertThat(result.code()).isZero();
    assertThat(result.out())
        .startsWith("Bicycle crunch is not for you as things are.")
        .contains("No change can bring this", "R16", "TFTF15", "Instead");
    assertThat(result.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void what_decided_is_told_once() {
    Cli.Result result = Cli.run("why", CASE, "--exercise", "bicycle-crunch");

    assertThat(result.out())
        .containsOnlyOnce("What decided: ")
        .containsOnlyOnce("Phase: subacute.");
  }

  @Test
  void somebody_unknown_is_asked_about_nerves_first() {
    Cli.Result result = Cli.runOn(NOBODY, "ask", "-");

    assertThat(result.code()).isZero();
    assertThat(result.out())
        .startsWith("ASK NEXT: ")
        .containsSubsequence("Nerves to legs, bladder and bowel", "none of these");
  }

  @Test
  void in_an_emergency_there_is_nothing_to_ask() {
    String emergency =
        "{\"id\":\"x\",\"today\":\"2026-11-22\",\"checkIn\":{\"date\":\"2026-11-22\","
            + "\"answers\":{\"CHEST_PAIN\":true}}}";

    assertThat(Cli.runOn(emergency, "ask", "-").out()).startsWith("There is nothing to ask");
  }

  @ParameterizedTest
  @CsvSource({
    "--option, 'no such option. There are ACUPRESSURE, '",
    "--exercise, no such exercise",
    "--red-flag, no such red flag"
  })
  void something_that_is_not_there_is_wrong_usage(String option, String expected) {
    Cli.Result result = Cli.runOn(NOBODY, "why", "-", option, "NOTHING");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains(expected);
  }

  @Test
  void one_thing_is_explained_at_a_time() {
    assertThat(Cli.runOn(NOBODY, "why", "-").code()).isEqualTo(2);
    assertThat(Cli.runOn(NOBODY, "why", "-", "--option", "HEAT", "--exercise", "plank").code())
        .isEqualTo(2);
  }

  @Test
  void a_batch_is_answered_line_by_line() {
    Cli.Result result = Cli.runOn(NOBODY + "\n{\n", "why", "--option", "HEAT", "--batch", "-");

    assertThat(result.code()).isEqualTo(2);
    List<String> lines = result.out().lines().toList();
    assertThat(lines).hasSize(2);
    JsonNode first = Cli.parse(lines.get(0));
    assertThat(first.at("/subject/id").asText()).isEqualTo("HEAT");
  }
}
