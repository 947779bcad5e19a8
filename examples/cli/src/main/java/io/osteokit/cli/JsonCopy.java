package io.osteokit.cli;

import io.osteokit.core.json.Json;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.JsonWriter;
import io.osteokit.core.json.Problems;

/** Writes JSON that was read. */
final class JsonCopy {
  private JsonCopy() {}

  /** Writes a JSON text that this program wrote before. */
  static void copy(String text, JsonWriter json) {
    copy(Json.parse(text, new Problems()).orElseThrow(), json);
  }

  static void copy(JsonNode node, JsonWriter json) {
    Problems none = new Problems();
    switch (node.kind()) {
      case OBJECT -> {
        json.object();
        JsonObject object = node.object(none);
        for (String name : object.names()) {
          json.name(name);
          copy(object.member(name), json);
        }
        json.end();
      }
      case ARRAY -> {
        json.array();
        node.items(none).forEach(item -> copy(item, json));
        json.end();
      }
      case TEXT -> json.value(node.text(none).orElseThrow());
      case NUMBER -> json.value(node.number(none, "-1e9", "1e9").orElseThrow());
      case BOOLEAN -> json.value(node.bool(none).orElseThrow());
      case NULL -> json.nullValue();
    }
  }
}
