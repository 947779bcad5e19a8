package io.osteokit.tracking.diary;

import com.google.common.collect.ImmutableSortedMap;
import io.osteokit.core.json.Json;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.JsonWriter;
import io.osteokit.core.json.Problems;
import io.osteokit.core.json.ViolationCodes;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
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
    write(Json.parse(json, new Problems()).get(), out);
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

  /** Refuses names that have a meaning and values that are not in the one form. */
  static ImmutableSortedMap<String, String> check(
      ImmutableSortedMap<String, String> carried, Happening what) {
    Set<String> known = Types.propertiesOf(Types.nameOf(what));
    carried.forEach(
        (name, json) -> {
          Problems problems = new Problems();
          // In a list, as it will stand one level deeper on the line.
          Optional<JsonNode> node =
              Json.parse("[" + json + "]", problems).flatMap(list -> list.find(0));
          node.ifPresent(found -> refuseLong(found, problems));
          boolean fits =
              problems.isEmpty() && node.map(Carried::canonical).equals(Optional.of(json));
          if (!fits || known.contains(name) || name.length() > Json.MAX_NAME) {
            throw new IllegalArgumentException(
                "carried must hold unknown names with compact JSON whose properties are in order");
          }
        });
    return carried;
  }
}
