package io.osteokit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Compares output with JSON Schemas. */
final class Schemas {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private Schemas() {}

  /** Checks output against a schema that is published beside the commands. */
  static void assertFits(String name, JsonNode output) {
    check(text(Osteokit.class, "schema/" + name + ".schema.json"), output);
  }

  /** Checks output against the schema of the answer, of which a command prints some properties. */
  static void assertFitsAnswer(JsonNode output, String... properties) {
    ObjectNode schema = (ObjectNode) Cli.parse(text(Schemas.class, "answer.schema.json"));
    ((ObjectNode) schema.get("properties")).retain(properties);
    ArrayNode required = schema.putArray("required");
    List.of(properties).forEach(required::add);
    check(schema.toString(), output);
    assertThat(output.fieldNames()).toIterable().containsExactly(properties);
  }

  /** Checks output against the schema of the whole answer. */
  static void assertFitsWholeAnswer(JsonNode output) {
    JsonNode schema = Cli.parse(text(Schemas.class, "answer.schema.json"));
    check(schema.toString(), output);
    assertThat(output.fieldNames())
        .toIterable()
        .containsExactlyElementsOf(Cases.strings(schema.get("required")));
  }

  static void check(String schema, JsonNode output) {
    assertThat(
            REGISTRY
                .getSchema(schema, InputFormat.JSON)
                .validate(output.toString(), InputFormat.JSON))
        .isEmpty();
  }

  static String text(Class<?> anchor, String name) {
    try (InputStream in = anchor.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
