package io.osteokit.exercises;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import io.osteokit.core.evidence.PackHead;
import io.osteokit.core.evidence.ReviewStatus;
import io.osteokit.core.json.Json;
import io.osteokit.core.json.JsonWriter;
import io.osteokit.core.json.Problems;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Exercises that are handed round together, in one language and with one version.
 *
 * <p>The JSON form is described by {@code pack.schema.json} beside this class. Immutable, and safe
 * for use by several threads.
 */
public final class ExercisePack {
  private final String id;
  private final String version;
  private final Locale language;
  private final ReviewStatus reviewStatus;
  private final ImmutableList<Exercise> exercises;

  /** Two threads may both work it out; they get the same. */
  private volatile @Nullable String fingerprint;

  ExercisePack(
      String id,
      String version,
      Locale language,
      ReviewStatus reviewStatus,
      List<Exercise> exercises) {
    this.id = id;
    this.version = version;
    this.language = language;
    this.reviewStatus = reviewStatus;
    this.exercises = ImmutableList.copyOf(exercises);
  }

  /**
   * Returns a pack of exercises built in Java.
   *
   * <p>Whether its exercises name each other soundly, and sources that exist, is checked when it
   * joins a {@link Catalogue}.
   *
   * @param id 1 to 64 of ASCII letters, digits, dots, underscores and hyphens, not a sign first
   * @param version of the content, of the same characters
   * @param language of the texts
   * @param reviewStatus whether a clinician has reviewed it
   * @param exercises at least one; no two with the same id
   * @throws IllegalArgumentException if a part is not as said
   */
  public static ExercisePack of(
      String id,
      String version,
      Locale language,
      ReviewStatus reviewStatus,
      List<Exercise> exercises) {
    if (!PackHead.isName(requireNonNull(id, "id"))) {
      throw new IllegalArgumentException("id must be a name, was '" + id + "'");
    }
    if (!PackHead.isName(requireNonNull(version, "version"))) {
      throw new IllegalArgumentException("version must be a name, was '" + version + "'");
    }
    if (requireNonNull(language, "language").getLanguage().isEmpty()) {
      throw new IllegalArgumentException("language must be named, was '" + language + "'");
    }
    requireNonNull(reviewStatus, "reviewStatus");
    Set<String> ids = new HashSet<>();
    for (Exercise exercise : requireNonNull(exercises, "exercises")) {
      if (!ids.add(exercise.id())) {
        throw new IllegalArgumentException("two exercises have the id '" + exercise.id() + "'");
      }
    }
    if (ids.isEmpty()) {
      throw new IllegalArgumentException("a pack must hold an exercise");
    }
    return new ExercisePack(id, version, language, reviewStatus, exercises);
  }

  /**
   * Reads a pack that stands alone: its exercises name only each other.
   *
   * @param json the text
   * @throws PackRefusedException with every problem, if there is one; then nothing was read
   */
  public static ExercisePack read(String json) {
    Problems problems = new Problems();
    return PackReader.read(
        Json.parse(requireNonNull(json, "json"), problems), problems, ImmutableList.of());
  }

  /**
   * Reads a pack that stands alone: its exercises name only each other.
   *
   * @param utf8 the text in UTF-8
   * @throws PackRefusedException with every problem, if there is one; then nothing was read
   */
  public static ExercisePack read(byte[] utf8) {
    Problems problems = new Problems();
    return PackReader.read(
        Json.parse(requireNonNull(utf8, "utf8"), problems), problems, ImmutableList.of());
  }

  /**
   * Reads a pack whose exercises may name those of a catalogue that it is meant to join.
   *
   * @param json the text
   * @param base the catalogue; stays as it is
   * @throws PackRefusedException with every problem of the pack and of the two together, if there
   *     is one; then nothing was read
   */
  public static ExercisePack read(String json, Catalogue base) {
    Problems problems = new Problems();
    return PackReader.read(
        Json.parse(requireNonNull(json, "json"), problems), problems, base.links());
  }

  /**
   * Reads a pack whose exercises may name those of a catalogue that it is meant to join.
   *
   * @param utf8 the text in UTF-8
   * @param base the catalogue; stays as it is
   * @throws PackRefusedException with every problem of the pack and of the two together, if there
   *     is one; then nothing was read
   */
  public static ExercisePack read(byte[] utf8, Catalogue base) {
    Problems problems = new Problems();
    return PackReader.read(
        Json.parse(requireNonNull(utf8, "utf8"), problems), problems, base.links());
  }

  /** Returns the id of the pack, the same in every version. */
  public String id() {
    return id;
  }

  /** Returns the version of the content. */
  public String version() {
    return version;
  }

  /** Returns the language of the texts. */
  public Locale language() {
    return language;
  }

  /** Returns whether a clinician has reviewed the pack. */
  public ReviewStatus reviewStatus() {
    return reviewStatus;
  }

  /** Returns the exercises in the order of the pack; at least one. */
  public List<Exercise> exercises() {
    return exercises;
  }

  /**
   * Returns the SHA-256 of the content as 64 lower-case hex digits.
   *
   * <p>It is taken over the canonical form: {@link #toJson} without white space. Layout, and the
   * order of properties and of entries in sets, do not change it. Worked out once, on first use.
   */
  public String fingerprint() {
    String known = fingerprint;
    if (known == null) {
      String canonical = PackWriter.write(this, JsonWriter.compact());
      known = Hashing.sha256().hashString(canonical, StandardCharsets.UTF_8).toString();
      fingerprint = known;
    }
    return known;
  }

  /** Returns the pack as JSON, indented, that {@link #read} reads to an equal pack. */
  public String toJson() {
    return PackWriter.write(this, JsonWriter.indented());
  }

  /** Returns whether the other one is a pack with the same content. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ExercisePack pack
        && id.equals(pack.id)
        && version.equals(pack.version)
        && language.equals(pack.language)
        && reviewStatus == pack.reviewStatus
        && exercises.equals(pack.exercises);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, version, language, reviewStatus, exercises);
  }

  /** Returns the id, the version and the number of exercises. */
  @Override
  public String toString() {
    return id + " " + version + " (" + exercises.size() + " exercises)";
  }
}
