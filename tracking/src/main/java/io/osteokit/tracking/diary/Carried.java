package io.osteokit.tracking.diary;

import io.osteokit.core.json.Json;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.JsonWriter;
import io.osteokit.core.json.Problems;
import io.osteokit.core.json.ViolationCodes;
import java.math.BigDecimal;
import java.util.TreeSet;

/** JSON that this version only carries along, in one form for all that means the same. */
final class Carried {
  private Carried() {}

  /** Returns the JSON in its one form: no white space, properties by name, plain numbers. */
  static String canonical(JsonNode value) {
    JsonWriter out = JsonWriter.compact();
    write(value, out);
    return out.text();
  }

  /** Writes JSON that {@link #canonical} made. */
  static void write(String json, JsonWriter out) {
    write(parse(json), out);
  }

  /** Writes the items of a list that {@link #canonical} made; nothing for anything else. */
  static void writeItems(String json, JsonWriter out) {
    parse(json).items(new Problems()).forEach(item -> write(item, out));
  }

  private static JsonNode parse(String json) {
    return Json.parse(json, new Problems()).get();
  }

  /** Reports numbers that would be too long to read again once they are written out. */
  static void refuseLong(JsonNode value, Problems problems) {
    Problems none = new Problems();
    switch (value.kind()) {
      case OBJECT -> {
        JsonObject object = value.object(none);
        object.names().forEach(name -> refuseLong(object.member(name), problems));
      }
      case ARRAY -> value.items(none).forEach(item -> refuseLong(item, problems));
      case NUMBER -> {
        if (value.number(none).filter(Carried::isLong).isPresent()) {
          problems.add(
              value,
              ViolationCodes.TOO_LARGE,
              "must have at most " + Json.MAX_NUMBER + " characters when written without exponent");
        }
      }
      default -> {}
    }
  }

  private static boolean isLong(BigDecimal number) {
    return number.toPlainString().length() > Json.MAX_NUMBER;
  }

  private static void write(JsonNode value, JsonWriter out) {
    // The parser accepted the value and each read asks for the kind that it has: nothing to report.
    Problems none = new Problems();
    switch (value.kind()) {
      case OBJECT -> {
        out.object();
        JsonObject object = value.object(none);
        for (String name : new TreeSet<>(object.names())) {
          out.name(name);
          write(object.member(name), out);
        }
        out.end();
      }
      case ARRAY -> {
        out.array();
        value.items(none).forEach(item -> write(item, out));
        out.end();
      }
      case TEXT -> out.value(value.text(none).get());
      case NUMBER -> out.value(value.number(none).get());
      case BOOLEAN -> out.value(value.bool(none).get());
      case NULL -> out.nullValue();
    }
  }
}
