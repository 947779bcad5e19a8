package io.osteokit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.osteokit.pathways.Pathway;
import io.osteokit.pathways.describe.PathwayDocument;
import io.osteokit.pathways.describe.PhaseDiagram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PathwayCommandTest {
  private static final Pathway PATHWAY = Pathway.shipped();

  @TempDir private Path folder;

  @Test
  void the_document_is_printed() {
    Cli.Result result = Cli.run("pathway", "describe");

    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).isEqualTo(PathwayDocument.of(PATHWAY).markdown());
    assertThat(result.out()).contains("UNREVIEWED");
  }

  @Test
  void an_own_content_is_described() throws IOException {
    String text = Schemas.text(Pathway.class, "pathway.json");
    Files.writeString(
        folder.resolve("pathway.json"), text.replace("Ten weeks is a long time", "Ten is long"));

    Cli.Result result = Cli.run("pathway", "describe", folder.toString());

    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("Ten is long").doesNotContain("Ten weeks is a long time");
  }

  @Test
  void document_and_drawing_are_written_side_by_side() throws IOException {
    Path document = folder.resolve("pathway.md");
    Path drawing = Files.createDirectory(folder.resolve("img")).resolve("phases.svg");

    Cli.Result result =
        Cli.run(
            "pathway", "describe", "--output", document.toString(), "--svg", drawing.toString());

    assertThat(result.code()).isZero();
    assertThat(result.out()).isEmpty();
    assertThat(document).content(UTF_8).contains("](<img/phases.svg>)");
    assertThat(drawing).content(UTF_8).isEqualTo(PhaseDiagram.of(PATHWAY).svg());
  }

  @Test
  void programs_get_every_rule_once_with_its_sources() {
    Cli.Result result = Cli.run("pathway", "describe", "--format", "json");

    assertThat(result.code()).isZero();
    Schemas.assertFits("pathway-describe", result.json());
    Set<String> ids = new HashSet<>();
    Set<String> cited = new HashSet<>();
    for (JsonNode rule : result.json().get("rules")) {
      assertThat(ids.add(rule.get("part").asText() + " " + rule.get("id").asText())).isTrue();
      cited.addAll(Cases.strings(rule.get("sources")));
    }
    assertThat(ids).contains("TRIAGE RF-12.emergency", "SCREEN R10.ACUTE");
    assertThat(result.json().get("sources"))
        .extracting(source -> source.get("key").asText())
        .containsExactlyInAnyOrderElementsOf(cited);
  }

  @Test
  void a_file_that_cannot_be_written_is_an_error() {
    String nowhere = folder.resolve("none").resolve("pathway.md").toString();

    Cli.Result result = Cli.run("pathway", "describe", "--output", nowhere);

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).isEqualTo("Cannot write '" + nowhere + "'.\n");
  }
}
