package io.osteokit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.osteokit.core.OsteoKitException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks the folder {@code refused}. What stands there for a person is 4711 or Qwertz. */
class RefusedInputTest {
  private static final String[] PLANTED = {"4711", "Qwertz", "QWERTZ"};

  @TempDir private Path folder;

  static List<Refused.Sample> samples() {
    return Refused.samples();
  }

  static List<JsonNode> commands() {
    return Refused.lines("commands.jsonl");
  }

  @ParameterizedTest
  @EnumSource
  void a_sound_document_is_accepted(Reader reader) {
    assertThat(reader.refusal(reader.sound())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void a_sample_raises_what_it_is_named_by_and_nothing_else(Refused.Sample sample) {
    List<String> raised =
        sample.reader().refusal(sample.utf8()).map(Reader::violations).orElse(List.of());

    assertThat(raised).containsExactlyElementsOf(sample.raises());
    if (sample.raises().isEmpty()) {
      assertThat(sample.name()).startsWith("ACCEPTED_");
    } else {
      assertThat(raised)
          .anyMatch(one -> sample.name().startsWith(one.substring(one.lastIndexOf(' ') + 1) + "_"));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void a_refusal_is_told_on_one_line_without_what_was_found(Refused.Sample sample) {
    String told =
        sample.reader().refusal(sample.utf8()).map(OsteoKitException::toString).orElse("");

    assertThat(told).doesNotContain("\n").doesNotContain(PLANTED);
  }

  @Test
  void a_batch_of_all_refused_cases_tells_each_as_its_sample_says() throws IOException {
    List<Refused.Sample> cases =
        samples().stream()
            .filter(one -> one.reader() == Reader.CASE && !one.of().isEmpty())
            .toList();
    Path file = folder.resolve("cases.jsonl");
    List<String> lines = new ArrayList<>();
    cases.forEach(one -> lines.add(new String(one.utf8(), StandardCharsets.UTF_8)));
    Files.write(file, lines);

    Cli.Result result = Cli.run("triage", "--batch", file.toString());

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).doesNotContain(PLANTED);
    assertThat(result.lines()).hasSameSizeAs(cases);
    for (int i = 0; i < cases.size(); i++) {
      List<String> told = new ArrayList<>();
      for (JsonNode error : result.lines().get(i).path("errors")) {
        told.add(error.get("path").asText() + " " + error.get("code").asText());
      }
      assertThat(told).as(cases.get(i).name()).isEqualTo(cases.get(i).raises());
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void a_wrong_command_line_is_refused_on_standard_error_alone(JsonNode sample) throws IOException {
    List<String> args = new ArrayList<>();
    for (String arg : Cases.strings(sample.get("args"))) {
      args.add(arg.replace("{folder}", folder.toString()).replace("{case}", Cases.file("V13")));
    }
    for (JsonNode file : sample.path("files")) {
      Files.writeString(folder.resolve(file.get(0).asText()), file.get(1).asText());
    }

    Cli.Result result = Cli.runOn(sample.path("in").asText(), args.toArray(String[]::new));

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    // The name of the folder is drawn by chance and may hold anything.
    assertThat(result.err().replace(folder.toString(), "FOLDER"))
        .contains(sample.get("says").asText())
        .doesNotContain(PLANTED)
        .doesNotContain("Exception", "\tat ", "fault of osteokit");
  }
}
