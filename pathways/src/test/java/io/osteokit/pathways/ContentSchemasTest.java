package io.osteokit.pathways;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.osteokit.core.json.InvalidInputException;
import io.osteokit.core.json.Json;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.JsonWriter;
import io.osteokit.core.json.Problems;
import io.osteokit.core.triage.Triage;
import io.osteokit.exercises.Screen;
import io.osteokit.exercises.planning.SessionPlanner;
import io.osteokit.pathways.education.Education;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The schemas that ship beside the content say what its readers ask for. */
class ContentSchemasTest {
  private static final Path RESOURCES = Path.of("src/main/resources/io/osteokit/pathways");
  private static final Problems NONE = new Problems();

  /** A file with its schema and its reader, both used from one thread. */
  @SuppressWarnings("ImmutableEnumChecker")
  enum File {
    PATHWAY(
        "pathway.json",
        "pathway.schema.json",
        utf8 -> Pathway.of(Triage.shipped(), Screen.shipped(), SessionPlanner.shipped(), utf8)),
    CHANGES("changes.json", "changes.schema.json", utf8 -> Reasons.of(OpenCases.PATHWAY, utf8)),
    EDUCATION("education/education.en-GB.json", "education/education.schema.json", Education::read);

    private final String content;
    private final Schema schema;
    private final Consumer<byte[]> reader;

    File(String file, String schema, Consumer<byte[]> reader) {
      this.content = text(file);
      this.schema = schema(schema);
      this.reader = reader;
    }

    boolean fits(String json) {
      return schema.validate(json, InputFormat.JSON).isEmpty();
    }

    boolean isRefused(String json) {
      try {
        reader.accept(json.getBytes(UTF_8));
        return false;
      } catch (InvalidInputException e) {
        return true;
      }
    }
  }

  private static String text(String file) {
    try {
      return Files.readString(RESOURCES.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Schema schema(String file) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(text(file), InputFormat.JSON);
  }

  @ParameterizedTest
  @EnumSource
  void the_shipped_content_fits(File file) {
    assertThat(file.schema.validate(file.content, InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void what_must_not_be_missing_is_missed_by_schema_and_reader(File file) {
    JsonNode root = Json.parse(file.content, NONE).orElseThrow();
    List<String> places = new ArrayList<>();
    places(root, "$", new HashSet<>(), places);
    int required = 0;
    for (String place : places) {
      String without = without(root, place);
      boolean refused = !file.fits(without);

      assertThat(file.isRefused(without)).as(place).isEqualTo(refused);
      required += refused ? 1 : 0;
    }
    assertThat(required).isGreaterThan(5);
  }

  /** Collects the first place of each kind; rule books have a schema of their own. */
  private static void places(JsonNode node, String kind, Set<String> seen, List<String> places) {
    if (kind.equals("$.rules")) {
      return;
    }
    if (node.kind() == JsonNode.Kind.ARRAY) {
      node.items(NONE).forEach(item -> places(item, kind + "[]", seen, places));
    } else if (node.kind() == JsonNode.Kind.OBJECT) {
      JsonObject object = node.object(NONE);
      for (String name : object.names()) {
        if (seen.add(kind + "." + name)) {
          places.add(object.member(name).path());
        }
        places(object.member(name), kind + "." + name, seen, places);
      }
    }
  }

  private static String without(JsonNode root, String path) {
    JsonWriter out = JsonWriter.compact();
    copy(root, path, out);
    return out.text();
  }

  private static void copy(JsonNode node, String without, JsonWriter out) {
    if (node.kind() == JsonNode.Kind.OBJECT) {
      out.object();
      JsonObject object = node.object(NONE);
      for (String name : object.names()) {
        if (!object.member(name).path().equals(without)) {
          out.name(name);
          copy(object.member(name), without, out);
        }
      }
      out.end();
    } else if (node.kind() == JsonNode.Kind.ARRAY) {
      out.array();
      node.items(NONE).forEach(item -> copy(item, without, out));
      out.end();
    } else {
      out.value(node);
    }
  }
}
