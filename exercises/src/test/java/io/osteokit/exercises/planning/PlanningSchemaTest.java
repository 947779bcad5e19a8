package io.osteokit.exercises.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.osteokit.core.json.InvalidInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanningSchemaTest {
  private static final Path RESOURCES = Path.of("src/main/resources/io/osteokit/exercises");
  private static final String SHIPPED = text("planning.json");
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(text("planning.schema.json"), InputFormat.JSON);

  private static String text(String file) {
    try {
      return Files.readString(RESOURCES.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean fits(String json) {
    return SCHEMA.validate(json, InputFormat.JSON).isEmpty();
  }

  @Test
  void the_shipped_content_fits_the_schema() {
    assertThat(SCHEMA.validate(SHIPPED, InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"kind\": \"planning\"|\"kind\": \"screen\"",
        "\"en-GB\"|\"1\"",
        "\"UNREVIEWED\"|\"READ\"",
        "\"type\": \"SET\"|\"type\": \"LIST\"",
        "\"id\": \"PL-TEMPO\"|\"id\": \"a tempo\"",
        "\"nodeCap\": 40|\"nodeCap\": 0",
        "\"nodeCap\": 40|\"nodeCap\": 40, \"more\": 1",
        "\"unitSeconds\": 15,|",
        "\"when\": {\"all\": []},|",
        "{\"all\": []}|{\"phases\": []}",
        "\"ifUnknown\": \"HOLDS\"|\"ifUnknown\": \"UNKNOWN\"",
        "\"seconds\": [60, 120]|\"seconds\": []",
        "\"least\": 3|\"least\": 8",
        "\"ceiling\": \"TARGET\"|\"ceiling\": \"MORE\"",
        "\"response\": \"EASY\"|\"response\": \"GOOD\"",
        "\"step\": \"UP\"|\"step\": \"HIGHER\"",
        "\"sources\": [\"DESIGN\"]|\"sources\": []",
        "\"strength\": \"D\"|\"strength\": \"E\"",
        "\"measure\": \"DAYS\"|\"measure\": \"HOURS\"",
        "\"points\": 5|\"points\": 0",
        "\"releaseOfTheExercise\": \"LIFTS\"|\"releaseOfTheExercise\": \"ENDS\"",
        "\"which\": {\"fact\": \"impact\"|\"whom\": {\"fact\": \"impact\"",
        "\"PAIN_EASE\": [|\"PAIN_EASES\": ["
      })
  void what_the_reader_refuses_for_its_shape_does_not_fit_the_schema(String from, String to) {
    assertThat(SHIPPED).contains(from);
    String broken = SHIPPED.replaceFirst(Pattern.quote(from), to == null ? "" : to);

    assertThat(fits(broken)).isFalse();
    assertThatThrownBy(() -> PlanningRules.read(broken.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(InvalidInputException.class);
  }
}
