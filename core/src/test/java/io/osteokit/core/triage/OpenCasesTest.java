package io.osteokit.core.triage;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.osteokit.core.json.Json;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.Problems;
import io.osteokit.core.person.Case;
import io.osteokit.core.person.CaseReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The open conformance cases, as far as triage answers them. */
class OpenCasesTest {
  private static final Triage TRIAGE = Triage.shipped();
  private static final Path CASES = Path.of("src/test/resources/io/osteokit/cases");

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void triage_answers_as_the_case_expects(Path file) throws IOException {
    String text = Files.readString(file);
    JsonNode expect = Json.parse(text, new Problems()).flatMap(n -> n.find("expect")).orElseThrow();
    Case person = CaseReader.with(everyId(text), everyId(text)).read(text);

    TriageResult result = TRIAGE.assess(person);

    text(expect, "urgency").ifPresent(u -> assertThat(result.urgency().name()).isEqualTo(u));
    text(expect, "phase").ifPresent(p -> assertThat(result.phase().name()).isEqualTo(p));
    text(expect, "withheld").ifPresent(w -> assertThat(result.withheld().name()).isEqualTo(w));
    expect
        .find("complete")
        .flatMap(n -> n.bool(new Problems()))
        .ifPresent(c -> assertThat(result.complete()).isEqualTo(c));
    for (JsonNode flag : expect.find("redFlags").map(n -> n.items(new Problems())).orElseThrow()) {
      assertThat(result.redFlags())
          .extracting(RaisedFlag::id)
          .contains(flag.text(new Problems()).orElseThrow());
    }
    assertThat(result.redFlags()).allMatch(f -> !f.because().isEmpty() && !f.sources().isEmpty());
  }

  private static Optional<String> text(JsonNode node, String name) {
    return node.find(name).flatMap(n -> n.text(new Problems()));
  }

  /** Triage does not look at exercises and options, so every word of the file may be one. */
  private static Set<String> everyId(String text) {
    return ImmutableSet.copyOf(text.split("[^A-Za-z0-9_-]+"));
  }
}
