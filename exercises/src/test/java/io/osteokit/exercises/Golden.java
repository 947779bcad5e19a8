package io.osteokit.exercises;

import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.Problems;
import java.util.List;
import java.util.Optional;

/** The exercises as the clinical dossier gives them, without its words. */
record Golden(JsonNode node) {
  private static final Problems NONE = new Problems();

  static List<Golden> exercises() {
    return Packs.parse(Packs.GOLDEN).find("exercises").orElseThrow().items(NONE).stream()
        .map(Golden::new)
        .toList();
  }

  String id() {
    return node.find("id").flatMap(id -> id.text(NONE)).orElseThrow();
  }

  JsonObject object(String name) {
    return node.find(name).orElseThrow().object(NONE);
  }

  Optional<JsonNode> find(String name) {
    return node.find(name);
  }

  /** Returns the value of a part as compact JSON. */
  static String json(JsonNode node) {
    return switch (node.kind()) {
      case OBJECT -> {
        JsonObject object = node.object(NONE);
        yield object.names().stream()
            .map(name -> "\"" + name + "\":" + json(object.member(name)))
            .reduce((one, other) -> one + "," + other)
            .map(all -> "{" + all + "}")
            .orElse("{}");
      }
      case ARRAY ->
          node.items(NONE).stream()
              .map(Golden::json)
              .reduce((one, other) -> one + "," + other)
              .map(all -> "[" + all + "]")
              .orElse("[]");
      case TEXT -> "\"" + node.text(NONE).orElseThrow() + "\"";
      case NUMBER -> node.number(NONE).orElseThrow().toPlainString();
      case BOOLEAN -> node.bool(NONE).orElseThrow().toString();
      case NULL -> "null";
    };
  }
}
