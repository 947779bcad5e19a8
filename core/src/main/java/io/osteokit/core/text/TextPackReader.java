package io.osteokit.core.text;

import io.osteokit.core.evidence.PackHead;
import io.osteokit.core.evidence.ReviewStatus;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.Problems;
import io.osteokit.core.json.ViolationCodes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads a pack of texts. */
final class TextPackReader {
  private TextPackReader() {}

  static Optional<TextPack> read(JsonNode root, Problems problems) {
    JsonObject object = root.object(problems);
    Optional<PackHead> head = PackHead.read(object, ReviewStatus.UNREVIEWED, problems);
    Map<String, String> texts = new LinkedHashMap<>();
    object
        .required("texts")
        .map(n -> n.object(problems))
        .ifPresent(all -> all.names().forEach(key -> text(key, all.member(key), texts, problems)));
    object.close();
    return problems.isEmpty()
        ? head.map(h -> new TextPack(h.id(), h.version(), h.language(), h.reviewStatus(), texts))
        : Optional.empty();
  }

  private static void text(
      String key, JsonNode node, Map<String, String> texts, Problems problems) {
    Optional<String> text = node.text(problems);
    Optional<String> fault = text.flatMap(t -> TextPack.fault(key, t));
    fault.ifPresent(expected -> problems.add(node, ViolationCodes.FORMAT, expected));
    text.ifPresent(t -> texts.put(key, t));
  }
}
