package io.osteokit.core.text;

import io.osteokit.core.evidence.ReviewStatus;
import io.osteokit.core.internal.PackHead;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.Problems;
import io.osteokit.core.json.ViolationCodes;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads a pack of texts. */
final class TextPackReader {
  private TextPackReader() {}

  static Optional<TextPack> read(JsonNode root, Problems problems) {
    JsonObject object = root.object(problems);
    Optional<String> id = PackHead.name(object, "id", problems);
    Optional<String> version = PackHead.name(object, "version", problems);
    Optional<Locale> language = PackHead.language(object, problems);
    ReviewStatus status =
        object
            .optional("reviewStatus")
            .flatMap(n -> n.choice(problems, ReviewStatus.class))
            .orElse(ReviewStatus.UNREVIEWED);
    Map<String, String> texts = new LinkedHashMap<>();
    object
        .required("texts")
        .map(n -> n.object(problems))
        .ifPresent(all -> all.names().forEach(key -> text(key, all.member(key), texts, problems)));
    object.close();
    return problems.isEmpty()
        ? Optional.of(new TextPack(id.get(), version.get(), language.get(), status, texts))
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
