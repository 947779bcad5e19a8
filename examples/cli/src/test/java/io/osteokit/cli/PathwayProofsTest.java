package io.osteokit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.osteokit.exercises.Screen;
import io.osteokit.pathways.Pathway;
import io.osteokit.pathways.education.Education;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Proofs and comparisons of content from the command line. */
class PathwayProofsTest {
  @TempDir private Path folder;

  /** Puts the shipped pathway into the folder, with one thing in the place of another. */
  private void change(String from, String to) throws IOException {
    copy(Pathway.class, "pathway.json", from, to);
  }

  private void copy(Class<?> owner, String file, String from, String to) throws IOException {
    try (InputStream in = owner.getResourceAsStream(file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(text).contains(from);
      Files.writeString(folder.resolve(file), text.replace(from, to));
    }
  }

  @Test
  void broken_content_is_told_with_a_case_that_can_be_decided() throws IOException {
    change(
        "\"fact\": \"massageAgreed\", \"is\": true", "\"fact\": \"massageAgreed\", \"is\": false");

    Cli.Result result = Cli.run("pathway", "verify", folder.toString(), "--format", "json");

    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isEqualTo(2);
    Schemas.assertFits("pathway-verify", result.json());
    assertThat(result.json().get("proved").asBoolean()).isFalse();
    JsonNode broken = null;
    for (JsonNode one : result.json().get("invariants")) {
      broken = one.get("outcome").asText().equals("VIOLATED") ? one : broken;
    }
    assertThat(broken.get("id").asText()).isEqualTo("MASSAGE_IS_AGREED");
    String witness = broken.at("/flaws/0/cases/0").toString();
    assertThat(Cli.runOn(witness, "decide", "-", "--format", "json").code()).isZero();
  }

  @Test
  void a_change_is_shown_with_whom_it_concerns() throws IOException {
    change(
        "\"fact\": \"alcoholUnits\", \"above\": 14", "\"fact\": \"alcoholUnits\", \"above\": 21");

    Cli.Result json = Cli.run("pathway", "diff", "shipped", folder.toString(), "--format", "json");
    Cli.Result text = Cli.run("pathway", "diff", "shipped", folder.toString());

    assertThat(json.code()).isZero();
    Schemas.assertFits("pathway-diff", json.json());
    assertThat(json.json().get("changes")).hasSize(1);
    JsonNode change = json.json().at("/changes/0");
    assertThat(change.get("id").asText()).isEqualTo("ALCOHOL");
    assertThat(change.at("/case/profile/alcoholUnitsPerWeek").asDouble()).isBetween(14.01, 21.0);
    assertThat(text.code()).isZero();
    assertThat(text.out()).contains("option ALCOHOL: CONSIDER before, NOT_LISTED after");
  }

  @Test
  void other_words_change_no_outcome_and_are_told_with_their_place() throws IOException {
    change("Six weeks in a brace is a good time", "After six weeks is a good time");

    Cli.Result json = Cli.run("pathway", "diff", "shipped", folder.toString(), "--format", "json");
    Cli.Result text = Cli.run("pathway", "diff", "shipped", folder.toString());

    Schemas.assertFits("pathway-diff", json.json());
    assertThat(json.json().get("changes")).isEmpty();
    assertThat(json.json().at("/edits/0/file").asText()).isEqualTo("pathway.json");
    assertThat(json.json().at("/edits/0/path").asText())
        .endsWith("[guidance.brace-plan.so].because");
    assertThat(json.json().at("/edits/0/after").asText()).startsWith("After six weeks");
    assertThat(text.out())
        .startsWith("NO OUTCOME CHANGES for anybody.")
        .contains("The files differ at 1 place.")
        .contains("before: Six weeks in a brace");
  }

  @Test
  void education_and_planning_are_compared_as_files() throws IOException {
    copy(Education.class, "education.en-GB.json", "What is a compression fracture?", "What is it?");
    copy(Screen.class, "planning.json", "\"minutes\": 10,\n", "\"minutes\": 9,\n");

    Cli.Result result = Cli.run("pathway", "diff", "shipped", folder.toString());

    assertThat(result.out())
        .contains("education.en-GB.json $.topics[what-is-it].title")
        .contains("planning.json $.minutes[PL-MIN-ACUTE].minutes")
        .contains("after: 9");
  }

  @Test
  void education_at_fault_is_refused() throws IOException {
    copy(Education.class, "education.en-GB.json", "\"kind\": \"education\"", "\"kind\": \"x\"");

    Cli.Result result = Cli.run("pathway", "diff", "shipped", folder.toString());

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("education.en-GB.json' is refused: $.kind");
  }

  @Test
  void no_change_is_said_to_be_none() {
    Cli.Result result = Cli.run("pathway", "diff", "shipped", "shipped");

    assertThat(result.code()).isZero();
    assertThat(result.out())
        .startsWith("NO OUTCOME CHANGES for anybody.")
        .contains("The files say the same.");
  }

  @Test
  void a_folder_without_content_is_refused() {
    Cli.Result nothing = Cli.run("pathway", "diff", "shipped", folder.toString());
    Cli.Result nowhere = Cli.run("pathway", "verify", "no/such/folder");

    assertThat(nothing.code()).isEqualTo(2);
    assertThat(nothing.err()).contains("has none of triage.json");
    assertThat(nowhere.code()).isEqualTo(2);
    assertThat(nowhere.err()).isEqualTo("Cannot verify: there is no folder 'no/such/folder'.\n");
  }

  @Test
  void content_at_fault_is_refused_with_the_fault() throws IOException {
    Files.writeString(folder.resolve("triage.json"), "{\"kind\": \"triage\"}");

    Cli.Result result = Cli.run("pathway", "verify", folder.toString());

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("triage.json' is refused: $.").contains("more");
  }
}
