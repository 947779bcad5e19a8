package io.osteokit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.pathways.verify.hazard.Hazard;
import io.osteokit.pathways.verify.hazard.HazardLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HazardsCommandTest {
  @TempDir private Path folder;

  @Test
  void programs_get_every_hazard() {
    Cli.Result result = Cli.run("hazards", "--format", "json");

    assertThat(result.code()).isZero();
    Schemas.assertFits("hazards", result.json());
    assertThat(result.json().get("hazards")).hasSameSizeAs(HazardLog.shipped().hazards());
  }

  @Test
  void the_log_itself_fits_its_schema() {
    String schema = Schemas.text(HazardLog.class, "hazards.schema.json");

    Schemas.check(schema, Cli.parse(Schemas.text(HazardLog.class, "hazards.json")));
  }

  @Test
  void some_hazards_can_be_asked_for() {
    Cli.Result result = Cli.run("hazards", "HZ-17", "HZ-03");

    assertThat(result.code()).isZero();
    assertThat(result.out())
        .startsWith("2 hazards\n")
        .contains("HZ-17: ", "UNANSWERED_LEAVES_CALM", "unreviewed by a clinician")
        .doesNotContain("HZ-01");
  }

  @Test
  void a_hazard_that_there_is_not_is_refused() {
    Cli.Result result = Cli.run("hazards", "HZ-00");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).isEqualTo("There is no hazard HZ-00.\n");
  }

  @Test
  void the_document_has_a_heading_for_each_hazard_and_one_table() throws IOException {
    Path file = folder.resolve("hazards.md");

    Cli.Result result = Cli.run("hazards", "--output", file.toString());

    assertThat(result.code()).isZero();
    assertThat(result.out()).isEmpty();
    String text = Files.readString(file, UTF_8);
    assertThat(text).contains("UNREVIEWED");
    for (Hazard hazard : HazardLog.shipped().hazards()) {
      assertThat(text).contains("### " + hazard.id() + ": ").contains(hazard.residual());
    }
    assertThat(Doc.parse(text)).filteredOn(TableBlock.class::isInstance).hasSize(1);
    assertThat(Doc.parse(text))
        .filteredOn(HazardsCommandTest::isHazard)
        .hasSameSizeAs(HazardLog.shipped().hazards());
  }

  private static boolean isHazard(Node node) {
    return node instanceof Heading heading && heading.getLevel() == 3;
  }

  @Test
  void a_file_that_cannot_be_written_is_an_error() {
    Cli.Result result = Cli.run("hazards", "--output", folder.toString());

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).startsWith("Cannot write '");
  }
}
