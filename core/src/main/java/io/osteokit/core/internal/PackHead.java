package io.osteokit.core.internal;

import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.Problems;
import io.osteokit.core.json.ViolationCodes;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what every content pack begins with. */
public final class PackHead {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

  private PackHead() {}

  /**
   * Reads a required name or version.
   *
   * @param object the pack
   * @param property the property
   * @param problems receives what is wrong
   * @return the name, or empty with a violation
   */
  public static Optional<String> name(JsonObject object, String property, Problems problems) {
    Optional<JsonNode> node = object.required(property);
    Optional<String> name = node.flatMap(n -> n.text(problems));
    if (name.isPresent() && !NAME.matcher(name.get()).matches()) {
      problems.add(
          node.get(), ViolationCodes.FORMAT, "must be 1 to 64 of letters, digits, '.', '_', '-'");
      return Optional.empty();
    }
    return name;
  }

  /**
   * Reads the required {@code language}.
   *
   * @param object the pack
   * @param problems receives what is wrong
   * @return the language, or empty with a violation
   */
  public static Optional<Locale> language(JsonObject object, Problems problems) {
    Optional<JsonNode> node = object.required("language");
    Optional<Locale> language =
        node.flatMap(n -> n.text(problems)).flatMap(PackHead::parseLanguage);
    if (node.isPresent() && node.get().kind() == JsonNode.Kind.TEXT && !language.isPresent()) {
      problems.add(
          node.get(), ViolationCodes.FORMAT, "must be a language tag (BCP 47), for example de-AT");
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
