package io.osteokit.core.text;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.osteokit.core.evidence.ReviewStatus;
import io.osteokit.core.internal.ShippedContent;
import io.osteokit.core.json.InvalidInputException;
import io.osteokit.core.json.Json;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.Problems;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Texts of one language as content: with a version and a review status.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the pack's own name
 * @param version the version of its content
 * @param language the language of the texts, for example {@code de-AT}
 * @param reviewStatus whether a clinician signed the texts off
 * @param texts the texts by key, in the pack's order; a text may hold places like {@code {name}}
 */
public record TextPack(
    String id,
    String version,
    Locale language,
    ReviewStatus reviewStatus,
    Map<String, String> texts) {

  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_.\\-\\[\\]]{1,200}");

  private static final class Shipped {
    static final TextPack PACK = read(ShippedContent.read(TextPack.class, "en-GB.json"));
  }

  /**
   * Creates a pack.
   *
   * @throws IllegalArgumentException if the language is not named, if a key is not made of letters,
   *     digits, {@code .}, {@code _}, {@code -} and brackets, or if a text is empty, begins or ends
   *     with a space or holds a brace that belongs to no place
   */
  public TextPack {
    requireNonNull(id, "id");
    requireNonNull(version, "version");
    requireNonNull(language, "language");
    requireNonNull(reviewStatus, "reviewStatus");
    texts = ImmutableMap.copyOf(texts);
    if (language.getLanguage().isEmpty()) {
      throw new IllegalArgumentException("language must be named");
    }
    texts.forEach(
        (key, text) ->
            fault(key, text)
                .ifPresent(
                    fault -> {
                      throw new IllegalArgumentException("text " + key + " " + fault);
                    }));
  }

  /** Returns the British English texts that ship with this library. */
  public static TextPack shipped() {
    return Shipped.PACK;
  }

  /**
   * Reads a pack from JSON in UTF-8.
   *
   * @param utf8 an object with {@code id}, {@code version}, {@code language} (BCP 47), optionally
   *     {@code reviewStatus} (if it is left out the pack is unreviewed) and {@code texts}, an
   *     object of texts by key
   * @return the pack
   * @throws InvalidInputException with every violation, if it is no such object
   */
  public static TextPack read(byte[] utf8) {
    Problems problems = new Problems();
    return read(Json.parse(utf8, problems), problems);
  }

  /**
   * Reads a pack from JSON.
   *
   * @param json as in {@link #read(byte[])}
   * @return the pack
   * @throws InvalidInputException with every violation, if it is no such object
   */
  public static TextPack read(String json) {
    Problems problems = new Problems();
    return read(Json.parse(json, problems), problems);
  }

  private static TextPack read(Optional<JsonNode> root, Problems problems) {
    Optional<TextPack> pack = root.flatMap(node -> TextPackReader.read(node, problems));
    problems.throwIfAny();
    return pack.orElseThrow(IllegalStateException::new);
  }

  /** Returns what is wrong with a text, or empty. */
  static Optional<String> fault(String key, String text) {
    if (!KEY.matcher(key).matches()) {
      return Optional.of("must have a key of letters, digits, '.', '_', '-' and brackets");
    }
    if (text.trim().isEmpty() || !text.trim().equals(text)) {
      return Optional.of("must not be empty, nor begin or end with a space");
    }
    return Template.isWellFormed(text)
        ? Optional.empty()
        : Optional.of("must use braces only for places like {name}");
  }
}
