package io.osteokit.exercises;

import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.JsonWriter;
import io.osteokit.core.json.Problems;
import java.util.TreeSet;

/** Writes a parsed document without white space and with properties in alphabetical order. */
final class CanonicalJson {
  private final Problems ignored = new Problems();
  private final JsonWriter to = JsonWriter.compact();

  private CanonicalJson() {}

  static String of(JsonNode node) {
    CanonicalJson writer = new CanonicalJson();
    writer.write(node);
    return writer.to.text();
  }

  private void write(JsonNode node) {
    switch (node.kind()) {
      case OBJECT -> {
        JsonObject object = node.object(ignored);
        to.object();
        for (String name : new TreeSet<>(object.names())) {
          to.name(name);
          write(object.member(name));
        }
        to.end();
      }
      case ARRAY -> {
        to.array();
        node.items(ignored).forEach(this::write);
        to.end();
      }
      case TEXT -> node.text(ignored).ifPresent(to::value);
      case NUMBER -> node.number(ignored).ifPresent(to::value);
      case BOOLEAN -> node.bool(ignored).ifPresent(to::value);
      case NULL -> throw new IllegalStateException("content holds no null");
    }
  }
}
