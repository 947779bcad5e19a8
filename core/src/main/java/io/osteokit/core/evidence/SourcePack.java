package io.osteokit.core.evidence;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.internal.ShippedContent;
import io.osteokit.core.json.InvalidInputException;
import io.osteokit.core.json.Json;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A list of sources as content: with a version, a language and a review status.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the pack's own name
 * @param version the version of its content
 * @param language the language of citations, notes and statements
 * @param reviewStatus whether a clinician signed it off
 * @param checkedOn the day on which somebody last looked whether the sources still stand
 * @param sources the sources; each key once
 */
public record SourcePack(
    String id,
    String version,
    Locale language,
    ReviewStatus reviewStatus,
    LocalDate checkedOn,
    List<Source> sources) {

  private static final class Shipped {
    static final SourcePack PACK = read(ShippedContent.read(SourcePack.class, "sources.json"));
  }

  /** Creates a pack. Duplicate keys are found when it joins {@link Sources}. */
  public SourcePack {
    requireNonNull(id, "id");
    requireNonNull(version, "version");
    requireNonNull(language, "language");
    requireNonNull(reviewStatus, "reviewStatus");
    requireNonNull(checkedOn, "checkedOn");
    sources = ImmutableList.copyOf(sources);
  }

  /** Returns the pack that ships with this library. */
  public static SourcePack shipped() {
    return Shipped.PACK;
  }

  /**
   * Reads a pack from JSON in UTF-8.
   *
   * @param utf8 an object with {@code id}, {@code version}, {@code language}, {@code reviewStatus},
   *     {@code checkedOn} and {@code sources}; the shipped {@code sources.json} is an example
   * @return the pack
   * @throws InvalidInputException with every violation, if it is no such object
   */
  public static SourcePack read(byte[] utf8) {
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
  public static SourcePack read(String json) {
    Problems problems = new Problems();
    return read(Json.parse(json, problems), problems);
  }

  private static SourcePack read(Optional<JsonNode> root, Problems problems) {
    Optional<SourcePack> pack = root.flatMap(node -> new SourcePackReader(problems).read(node));
    problems.throwIfAny();
    return pack.orElseThrow(IllegalStateException::new);
  }
}
