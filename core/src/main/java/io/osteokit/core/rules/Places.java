package io.osteokit.core.rules;

import io.osteokit.core.json.JsonNode;
import java.util.IdentityHashMap;
import java.util.Optional;

/** Where the parts of a book stood in its document. Equal parts may stand in several places. */
final class Places {
  private final IdentityHashMap<Object, JsonNode> nodes = new IdentityHashMap<>();

  /** Remembers the place of a part and returns the part. */
  <T> T put(T part, JsonNode node) {
    nodes.put(part, node);
    return part;
  }

  Optional<JsonNode> find(Object part) {
    return Optional.ofNullable(nodes.get(part));
  }
}
