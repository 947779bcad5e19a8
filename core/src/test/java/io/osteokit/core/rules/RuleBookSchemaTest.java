package io.osteokit.core.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.osteokit.core.evidence.Sources;
import io.osteokit.core.json.Json;
import io.osteokit.core.json.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleBookSchemaTest {
  /** What a schema can say. */
  private static final Set<String> SHAPE =
      Set.of(
          "UNKNOWN_PROPERTY",
          "MISSING",
          "NULL",
          "TYPE",
          "RANGE",
          "UNKNOWN_VALUE",
          "DUPLICATE_VALUE",
          "FORMAT",
          "NO_REASON",
          "NO_SOURCE");

  /** What the reader alone finds. */
  private static final Set<String> MEANING =
      Set.of(
          "UNKNOWN_FACT",
          "OUT_OF_RANGE",
          "DUPLICATE_RULE",
          "DUPLICATE_FACT",
          "UNKNOWN_UNSTATED",
          "NEVER_HOLDS",
          "TOO_COMPLEX",
          "UNKNOWN_SOURCE");

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(resource("rulebook.schema.json"), InputFormat.JSON);

  static List<Path> accepted() {
    return SampleBooks.accepted();
  }

  static List<Path> wrongShapes() {
    return refused(SHAPE);
  }

  static List<Path> wrongMeanings() {
    return refused(MEANING);
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void an_accepted_book_fits_the_schema(Path file) {
    assertThat(SCHEMA.validate(SampleBooks.text(file), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("wrongShapes")
  void a_book_refused_for_its_shape_does_not_fit_the_schema(Path file) {
    assertThat(SCHEMA.validate(SampleBooks.text(file), InputFormat.JSON)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("wrongMeanings")
  void a_book_refused_for_its_meaning_alone_fits_the_schema(Path file) {
    assertThat(SCHEMA.validate(SampleBooks.text(file), InputFormat.JSON)).isEmpty();
  }

  @Test
  void the_shipped_rules_of_triage_fit_the_schema() {
    Problems problems = new Problems();
    RuleBook book =
        Json.parse(resource("/io/osteokit/core/triage/triage.json"), problems)
            .flatMap(pack -> pack.find("rules"))
            .flatMap(node -> RuleBooks.read(node, problems, Sources.shipped()))
            .orElseThrow();

    assertThat(SCHEMA.validate(RuleBooks.write(book), InputFormat.JSON)).isEmpty();
  }

  @Property(tries = 50)
  void what_was_written_fits_the_schema(@ForAll long seed) {
    String text = RuleBooks.write(RandomBooks.soundBook(seed));

    assertThat(SCHEMA.validate(text, InputFormat.JSON)).isEmpty();
  }

  private static List<Path> refused(Set<String> codes) {
    return SampleBooks.refused().stream()
        .filter(file -> codes.stream().anyMatch(SampleBooks.name(file)::startsWith))
        .toList();
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(RuleBooks.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
