package io.osteokit.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackSchemaTest {
  /** What a schema can say; the reader alone knows sources and follows links. */
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
          "NO_DOSE");

  private static final Set<String> LINKS =
      Set.of("DUPLICATE_ID", "UNKNOWN_SOURCE", "UNKNOWN_EXERCISE", "CYCLE", "ONE_WAY");

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Packs.text(Packs.SCHEMA), InputFormat.JSON);

  static List<Path> wrongShapes() {
    return refused(SHAPE);
  }

  static List<Path> wrongLinks() {
    return refused(LINKS);
  }

  static List<Path> accepted() {
    return Packs.files(Packs.ACCEPTED);
  }

  @Test
  void the_shipped_pack_fits_the_schema() {
    assertThat(SCHEMA.validate(Packs.text(Packs.SHIPPED), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void an_accepted_pack_fits_the_schema(Path file) {
    assertThat(SCHEMA.validate(Packs.text(file), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("wrongShapes")
  void a_pack_that_the_reader_refuses_for_its_shape_does_not_fit_the_schema(Path file) {
    assertThat(SCHEMA.validate(Packs.text(file), InputFormat.JSON)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("wrongLinks")
  void a_pack_that_is_refused_for_its_links_alone_fits_the_schema(Path file) {
    assertThat(SCHEMA.validate(Packs.text(file), InputFormat.JSON)).isEmpty();
  }

  private static List<Path> refused(Set<String> codes) {
    return Packs.files(Packs.REFUSED).stream()
        .filter(file -> codes.contains(RefusedPacksTest.codeOf(Packs.name(file))))
        .toList();
  }
}
