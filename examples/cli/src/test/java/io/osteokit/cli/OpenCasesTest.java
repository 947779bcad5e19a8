package io.osteokit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.osteokit.pathways.Pathway;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case that says what to expect gets it, through the real commands. */
class OpenCasesTest {
  static List<Path> cases() {
    return Cases.files();
  }

  @Test
  void triage_of_all_cases_in_one_batch_is_as_expected() {
    Cli.Result result = Cli.runOn(Cases.jsonLines(), "triage", "--batch", "-");

    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.lines()).hasSameSizeAs(cases());
    for (int i = 0; i < cases().size(); i++) {
      JsonNode asked = Cases.read(cases().get(i));
      JsonNode answer = result.lines().get(i);
      assertThat(answer.get("caseId")).isEqualTo(asked.get("id"));
      triageIsAsExpected(asked.get("expect"), answer);
      Schemas.assertFitsAnswer(
          answer,
          "caseId",
          "content",
          "urgency",
          "complete",
          "phase",
          "withheld",
          "redFlags",
          "escalations");
    }
  }

  private static void triageIsAsExpected(JsonNode expect, JsonNode answer) {
    for (String property : List.of("urgency", "complete", "phase", "withheld")) {
      if (expect.has(property)) {
        assertThat(answer.get(property)).as(property).isEqualTo(expect.get(property));
      }
    }
    assertThat(Cases.ids(answer.get("redFlags")))
        .containsAll(Cases.strings(expect.path("redFlags")));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_whole_answer_is_as_expected(Path file) {
    JsonNode expect = Cases.read(file).get("expect");

    Cli.Result result = Cli.run("decide", "--format", "json", file.toString());

    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    JsonNode answer = result.json();
    Schemas.assertFitsWholeAnswer(answer);
    triageIsAsExpected(expect, answer);
    List<String> listed = ids(answer.get("options"), "offer", "consider");
    assertThat(listed).containsAll(Cases.strings(expect.path("offer")));
    assertThat(listed).doesNotContainAnyElementsOf(Cases.strings(expect.path("notOffer")));
    assertThat(ids(answer.get("options"), "avoid"))
        .containsAll(Cases.strings(expect.path("avoid")));
  }

  /** What a command prints of the answer is what the whole answer says. */
  @Test
  void the_parts_agree_with_the_whole() {
    List<JsonNode> whole = Cli.runOn(Cases.jsonLines(), "decide", "--batch", "-").lines();

    for (String command : List.of("triage", "screen", "session")) {
      List<JsonNode> parts = Cli.runOn(Cases.jsonLines(), command, "--batch", "-").lines();
      for (int i = 0; i < whole.size(); i++) {
        JsonNode answer = whole.get(i);
        parts
            .get(i)
            .properties()
            .forEach(part -> assertThat(part.getValue()).isEqualTo(answer.get(part.getKey())));
      }
      assertThat(parts).hasSameSizeAs(whole);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_screen_is_as_expected(Path file) {
    JsonNode expect = Cases.read(file).get("expect");

    Cli.Result result = Cli.run("screen", "--format", "json", file.toString());

    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    JsonNode exercises = result.json().get("exercises");
    assertThat(exercises.fieldNames())
        .toIterable()
        .containsExactly("allow", "modify", "clearance", "block");
    assertThat(ids(exercises, "clearance", "block"))
        .containsAll(Cases.strings(expect.path("blocked")));
    assertThat(ids(exercises, "allow", "modify"))
        .containsAll(Cases.strings(expect.path("available")));
    Schemas.assertFitsAnswer(result.json(), "caseId", "content", "exercises");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void every_exercise_has_one_verdict(Path file) {
    JsonNode exercises =
        Cli.run("screen", "--format", "json", file.toString()).json().get("exercises");

    assertThat(ids(exercises, "allow", "modify", "clearance", "block"))
        .hasSize(88)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void there_is_a_session_when_one_is_expected(Path file) {
    JsonNode expect = Cases.read(file).get("expect");

    Cli.Result result = Cli.run("session", "--format", "json", file.toString());

    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    if (expect.has("sessionPresent")) {
      assertThat(!result.json().get("session").isNull())
          .isEqualTo(expect.get("sessionPresent").asBoolean());
    }
    Schemas.assertFitsAnswer(result.json(), "caseId", "content", "session");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_session_holds_only_what_the_screen_allows(Path file) {
    JsonNode session =
        Cli.run("session", "--format", "json", file.toString()).json().get("session");
    JsonNode exercises =
        Cli.run("screen", "--format", "json", file.toString()).json().get("exercises");

    List<String> chosen = new ArrayList<>();
    session.path("items").forEach(item -> chosen.add(item.get("exercise").asText()));
    assertThat(ids(exercises, "allow", "modify")).containsAll(chosen);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_week_fits_its_schema(Path file) {
    Cli.Result result = Cli.run("week", "--format", "json", file.toString());

    assertThat(result.code()).isZero();
    Schemas.assertFits("week", result.json());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void every_command_tells_people_too_and_says_that_nobody_reviewed_it(Path file) {
    for (String command : List.of("decide", "triage", "screen", "session", "week")) {
      Cli.Result result = Cli.run(command, file.toString());

      assertThat(result.code()).isZero();
      assertThat(result.err()).isEmpty();
      assertThat(result.out()).endsWith("unreviewed by a clinician. Not a medical device.\n");
      assertThat(result.out().lines()).allMatch(line -> line.length() <= 80);
    }
  }

  @Test
  void all_commands_stamp_their_answers_alike() {
    List<JsonNode> stamps = new ArrayList<>();
    for (String command : List.of("decide", "triage", "screen", "session", "week")) {
      stamps.add(Cli.run(command, "--format", "json", Cases.file("V06")).json().get("content"));
    }
    stamps.add(Cli.run("exercises", "list", "--format", "json").json().get("content"));
    stamps.add(Cli.run("trace", "seeds", "--format", "json").json().get("content"));

    assertThat(stamps).hasSize(7).containsOnly(stamps.get(0));
    assertThat(stamps.get(0).get("fingerprint").asText())
        .isEqualTo(Pathway.shipped().content().fingerprint());
  }

  @Test
  void the_same_case_gets_the_same_answer_byte_for_byte() {
    String once = Cli.run("screen", "--format", "json", Cases.file("V06")).out();

    assertThat(Cli.run("screen", "--format", "json", Cases.file("V06")).out()).isEqualTo(once);
  }

  private static List<String> ids(JsonNode exercises, String... verdicts) {
    List<String> ids = new ArrayList<>();
    for (String verdict : verdicts) {
      ids.addAll(Cases.ids(exercises.get(verdict)));
    }
    return ids;
  }
}
