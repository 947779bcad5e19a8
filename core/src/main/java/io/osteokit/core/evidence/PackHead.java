package io.osteokit.core.evidence;

import static java.util.Objects.requireNonNull;

import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.Problems;
import io.osteokit.core.json.ViolationCodes;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * What every pack of content begins with. Immutable.
 *
 * @param id 1 to 64 of ASCII letters, digits, dots, underscores and hyphens, not a sign first
 * @param version the same form
 * @param language the language of its texts
 * @param reviewStatus whether a clinician has reviewed it
 */
public record PackHead(String id, String version, Locale language, ReviewStatus reviewStatus) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

  /**
   * Checks that all is there.
   *
   * @throws IllegalArgumentException if the id or the version is no name
   */
  public PackHead {
    if (!isName(id) || !isName(version)) {
      throw new IllegalArgumentException("not a name: '" + id + "' or '" + version + "'");
    }
    requireNonNull(language, "language");
    requireNonNull(reviewStatus, "reviewStatus");
  }

  /**
   * Returns whether a text may name a pack or its version.
   *
   * @param text the text
   * @return whether it has the form of {@link #id}
   */
  public static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }

  /**
   * Reads {@code id}, {@code version}, {@code language} (BCP 47) and {@code reviewStatus}.
   *
   * @param pack the pack
   * @param problems receives what is missing or wrong
   * @return the head, or empty with a violation
   */
  public static Optional<PackHead> read(JsonObject pack, Problems problems) {
    return read(pack, () -> status(pack.required("reviewStatus"), problems), problems);
  }

  /**
   * Reads the same from a pack that need not say whether it was reviewed.
   *
   * @param pack the pack
   * @param otherwise what it counts as while it does not say
   * @param problems receives what is missing or wrong
   * @return the head, or empty with a violation
   */
  public static Optional<PackHead> read(
      JsonObject pack, ReviewStatus otherwise, Problems problems) {
    return read(
        pack,
        () -> {
          Optional<JsonNode> said = pack.optional("reviewStatus");
          return said.isPresent() ? status(said, problems) : Optional.of(otherwise);
        },
        problems);
  }

  private static Optional<PackHead> read(
      JsonObject pack, Supplier<Optional<ReviewStatus>> reviewed, Problems problems) {
    Optional<String> id = pack.required("id").flatMap(node -> name(node, problems));
    Optional<String> version = pack.required("version").flatMap(node -> name(node, problems));
    Optional<Locale> language = pack.required("language").flatMap(node -> language(node, problems));
    Optional<ReviewStatus> status = reviewed.get();
    return id.isPresent() && version.isPresent() && language.isPresent() && status.isPresent()
        ? Optional.of(new PackHead(id.get(), version.get(), language.get(), status.get()))
        : Optional.empty();
  }

  private static Optional<ReviewStatus> status(Optional<JsonNode> node, Problems problems) {
    return node.flatMap(n -> n.choice(problems, ReviewStatus.class));
  }

  private static Optional<String> name(JsonNode node, Problems problems) {
    Optional<String> name = node.text(problems);
    if (name.isPresent() && !isName(name.get())) {
      problems.add(
          node,
          ViolationCodes.FORMAT,
          "must be 1 to 64 of letters, digits, '.', '_', '-', not a sign first");
      return Optional.empty();
    }
    return name;
  }

  private static Optional<Locale> language(JsonNode node, Problems problems) {
    Optional<String> tag = node.text(problems);
    Optional<Locale> language = tag.flatMap(PackHead::language);
    if (tag.isPresent() && !language.isPresent()) {
      problems.add(
          node, ViolationCodes.FORMAT, "must be a language tag (BCP 47), for example en-GB");
    }
    return language;
  }

  private static Optional<Locale> language(String tag) {
    try {
      Locale language = new Locale.Builder().setLanguageTag(tag).build();
      return language.getLanguage().isEmpty() ? Optional.empty() : Optional.of(language);
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }
}
