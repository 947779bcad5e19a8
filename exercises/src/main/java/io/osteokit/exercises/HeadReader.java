package io.osteokit.exercises;

import io.osteokit.core.evidence.ReviewStatus;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.ViolationCodes;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Reads what every pack begins with. */
final class HeadReader {
  private final NodeReader reader;

  HeadReader(NodeReader reader) {
    this.reader = reader;
  }

  /** What a pack is called, and whether a clinician has reviewed it. */
  record Head(String id, String version, Locale language, ReviewStatus reviewStatus) {}

  /** Reads the head of a pack of one kind; empty with a violation if a part is missing or wrong. */
  Optional<Head> read(JsonObject from, String kind) {
    Optional<String> id = name(from, "id");
    Optional<String> version = name(from, "version");
    Optional<Locale> language = from.required("language").flatMap(this::language);
    Optional<ReviewStatus> status = reader.choice(from, "reviewStatus", ReviewStatus.class);
    boolean right = from.isOfKind(kind);
    return id.isPresent()
            && version.isPresent()
            && language.isPresent()
            && status.isPresent()
            && right
        ? Optional.of(new Head(id.get(), version.get(), language.get(), status.get()))
        : Optional.empty();
  }

  private Optional<String> name(JsonObject from, String property) {
    String expected = "must be 1 to 64 of letters, digits, '.', '_', '-', not a sign first";
    return from.required(property).flatMap(node -> reader.matching(node, Checks::isName, expected));
  }

  private Optional<Locale> language(JsonNode node) {
    Optional<Locale> language = node.text(reader.problems()).flatMap(HeadReader::parseLanguage);
    if (node.kind() == JsonNode.Kind.TEXT && !language.isPresent()) {
      String expected = "must be a language tag (BCP 47), for example en-GB";
      reader.problems().add(node, ViolationCodes.FORMAT, expected);
    }
    return language;
  }

  private static Optional<Locale> parseLanguage(String tag) {
    try {
      Locale language = new Locale.Builder().setLanguageTag(tag).build();
      return language.getLanguage().isEmpty() ? Optional.empty() : Optional.of(language);
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }
}
