package io.osteokit.cli;

import io.osteokit.core.json.Json;
import io.osteokit.core.json.JsonNode;
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
    json.value(node);
  }
}
