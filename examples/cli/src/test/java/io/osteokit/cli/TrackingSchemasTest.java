package io.osteokit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.osteokit.core.json.InvalidInputException;
import io.osteokit.core.text.TextPack;
import io.osteokit.core.text.Texts;
import io.osteokit.exercises.Screen;
import io.osteokit.tracking.measures.Measures;
import io.osteokit.tracking.progress.Progress;
import io.osteokit.tracking.progress.Progression;
import io.osteokit.tracking.report.ReportTexts;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas that ship beside the content of tracking say what its readers ask for. */
class TrackingSchemasTest {

  /** A file with its schema and its reader, both used from one thread. */
  @SuppressWarnings("ImmutableEnumChecker")
  enum File {
    MEASURES(Measures.class, "measures", 25, Measures::of),
    PROGRESS(Progress.class, "progress", 60, Progress::of),
    PROGRESSION(Progression.class, "progression", 3, Progression::of),
    REPORT_TEXTS(
        ReportTexts.class,
        "report.en-GB",
        Schemas.text(Texts.class, "text-pack.schema.json"),
        4,
        utf8 -> ReportTexts.shipped().with(TextPack.read(utf8)));

    private final JsonNode content;
    private final Schema schema;
    private final int required;
    private final Consumer<byte[]> reader;

    File(Class<?> anchor, String name, int required, Consumer<byte[]> reader) {
      this(anchor, name, Schemas.text(anchor, name + ".schema.json"), required, reader);
    }

    File(Class<?> anchor, String name, String schema, int required, Consumer<byte[]> reader) {
      this.content = Cli.parse(Schemas.text(anchor, name + ".json"));
      this.schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(schema, InputFormat.JSON);
      this.required = required;
      this.reader = reader;
    }

    boolean fits(JsonNode json) {
      return schema.validate(json.toString(), InputFormat.JSON).isEmpty();
    }

    boolean isRead(JsonNode json) {
      try {
        reader.accept(json.toString().getBytes(UTF_8));
        return true;
      } catch (InvalidInputException e) {
        return false;
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_shipped_content_fits(File file) {
    assertThat(file.schema.validate(file.content.toString(), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void what_must_not_be_missing_is_missed_by_schema_and_reader(File file) {
    int required = 0;
    for (String place : places(file)) {
      JsonNode without = file.content.deepCopy();
      parent(without, place).remove(name(place));

      assertThat(file.isRead(without)).as(place).isEqualTo(file.fits(without));
      required += file.fits(without) ? 0 : 1;
    }
    assertThat(required).isGreaterThanOrEqualTo(file.required);
  }

  @ParameterizedTest
  @EnumSource
  void what_nobody_knows_is_refused_by_schema_and_reader(File file) {
    for (String place : places(file)) {
      JsonNode with = file.content.deepCopy();
      parent(with, place).put("unknown", true);

      assertThat(file.isRead(with)).as(place).isFalse();
      assertThat(file.fits(with)).as(place).isFalse();
    }
  }

  /** What is of another kind than it should be is neither text, number, yes, list nor object. */
  @ParameterizedTest
  @EnumSource
  void what_is_of_no_kind_is_refused_by_schema_and_reader(File file) {
    for (String place : places(file)) {
      JsonNode with = file.content.deepCopy();
      parent(with, place).putNull(name(place));

      assertThat(file.isRead(with)).as(place).isFalse();
      assertThat(file.fits(with)).as(place).isFalse();
    }
  }

  @Test
  void every_shipped_pack_of_texts_has_the_shape_of_one() {
    for (String shipped :
        List.of(
            Schemas.text(Texts.class, "en-GB.json"),
            Schemas.text(Screen.class, "timeline.en-GB.json"))) {
      assertThat(File.REPORT_TEXTS.fits(Cli.parse(shipped))).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " x", "x ", "{", "x}", "{a-b}", "{}", "{{day}}"})
  void what_is_no_text_is_refused_by_schema_and_reader(String text) {
    JsonNode with = File.REPORT_TEXTS.content.deepCopy();
    ((ObjectNode) with.get("texts")).put("page.title", text);

    assertThat(File.REPORT_TEXTS.isRead(with)).isFalse();
    assertThat(File.REPORT_TEXTS.fits(with)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(names = "MEASURES")
  void a_measure_may_not_be_left_out_nor_stand_twice(File file) {
    JsonNode without = file.content.deepCopy();
    ((ArrayNode) without.get("measures")).remove(0);
    JsonNode twice = file.content.deepCopy();
    ((ArrayNode) twice.get("measures")).add(twice.get("measures").get(0));

    assertThat(file.isRead(without) || file.isRead(twice)).isFalse();
    assertThat(file.fits(without) || file.fits(twice)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(names = "MEASURES")
  void wording_that_may_not_ship_does_not_ship(File file) {
    JsonNode with = file.content.deepCopy();
    ((ObjectNode) with.at("/measures/0/licence")).put("wordingShips", false);

    assertThat(file.isRead(with)).isFalse();
    assertThat(file.fits(with)).isFalse();
  }

  private static ObjectNode parent(JsonNode root, String place) {
    return (ObjectNode) root.at(place.substring(0, place.lastIndexOf('/')));
  }

  private static String name(String place) {
    return place.substring(place.lastIndexOf('/') + 1);
  }

  /** The first place of each kind; rule books have a schema of their own. */
  private static Set<String> places(File file) {
    Set<String> places = new LinkedHashSet<>();
    places(file.content, "", "", new HashSet<>(), places);
    return places;
  }

  private static void places(
      JsonNode node, String place, String kind, Set<String> seen, Set<String> places) {
    if (kind.equals("/rules")) {
      return;
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      places(node.get(i), place + "/" + i, kind + "/-", seen, places);
    }
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      String of = kind + "/" + member.getKey();
      if (seen.add(of)) {
        places.add(place + "/" + member.getKey());
      }
      places(member.getValue(), place + "/" + member.getKey(), of, seen, places);
    }
  }
}
