package io.osteokit.exercises;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.io.ByteStreams;
import io.osteokit.core.evidence.ReviewStatus;
import io.osteokit.core.evidence.Sources;
import io.osteokit.core.json.Json;
import io.osteokit.core.json.Problems;
import io.osteokit.core.json.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All exercises that an app works with, by id.
 *
 * <p>They are in order of their {@link ExerciseGroup}; within a group those of the first pack come
 * first, in its order. Immutable, and safe for use by several threads.
 */
public final class Catalogue {
  private final ImmutableMap<String, Exercise> byId;
  private final ImmutableList<ExercisePack> packs;

  private Catalogue(Map<String, Exercise> byId, List<ExercisePack> packs) {
    List<Exercise> sorted = new ArrayList<>(byId.values());
    sorted.sort(Comparator.comparing(Exercise::group));
    ImmutableMap.Builder<String, Exercise> ordered = ImmutableMap.builder();
    for (Exercise exercise : sorted) {
      ordered.put(exercise.id(), exercise);
    }
    this.byId = ordered.buildOrThrow();
    this.packs = ImmutableList.copyOf(packs);
  }

  /** The shipped catalogue, read when it is first asked for. */
  private static final class Shipped {
    static final Catalogue CATALOGUE = read();

    private static Catalogue read() {
      try (InputStream in =
          requireNonNull(Catalogue.class.getResourceAsStream(RESOURCE), RESOURCE)) {
        Problems problems = new Problems();
        ExercisePack pack =
            PackReader.readTrusted(Json.parse(ByteStreams.toByteArray(in), problems), problems);
        return new Catalogue(byId(ImmutableMap.of(), pack), ImmutableList.of(pack));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + RESOURCE, e);
      }
    }
  }

  private static final String RESOURCE = "exercises.json";

  /**
   * Returns the exercises that come with this library, 88 of them, which no clinician has reviewed
   * yet; see {@link #reviewStatus}.
   *
   * <p>Read once, on first use; the build has checked it.
   */
  public static Catalogue shipped() {
    return Shipped.CATALOGUE;
  }

  /**
   * Returns the exercises of one pack and no others.
   *
   * @throws PackRefusedException with every problem, if the exercises name others that are not in
   *     the pack, do not answer each other, run in a circle, or rest on sources that are not listed
   */
  public static Catalogue of(ExercisePack pack) {
    return new Catalogue(ImmutableMap.of(), ImmutableList.of()).with(pack);
  }

  /**
   * Returns a catalogue with the exercises of a pack added.
   *
   * <p>One with an id that is here already replaces the other as a whole; all the others stay as
   * they are.
   *
   * @param pack the exercises to add
   * @throws PackRefusedException with every problem, if after that an exercise of the pack names
   *     one that is nowhere, two do not answer each other, a circle arises, or a source is not
   *     listed
   */
  public Catalogue with(ExercisePack pack) {
    List<Violation> problems = new ArrayList<>();
    Sources sources = Sources.shipped();
    ImmutableList.Builder<Links> links = ImmutableList.builder();
    for (int i = 0; i < requireNonNull(pack, "pack").exercises().size(); i++) {
      Exercise exercise = pack.exercises().get(i);
      links.add(Links.of(exercise));
      List<String> keys = exercise.evidence().sources();
      for (int k = 0; k < keys.size(); k++) {
        if (!sources.contains(keys.get(k))) {
          String path = "$.exercises[" + i + "].evidence.sources[" + k + "]";
          String expected = "must be the key of a known source";
          problems.add(new Violation(path, Sources.UNKNOWN_SOURCE, expected));
        }
      }
    }
    LinkCheck.check(
        links.build(),
        links(),
        (exercise, list, entry, code, expected) -> {
          String path = "$.exercises[" + exercise + "]." + list;
          String place = entry < 0 ? path : path + "[" + entry + "]";
          problems.add(new Violation(place, code, expected));
        });
    if (!problems.isEmpty()) {
      throw new PackRefusedException(pack.id(), problems);
    }
    return new Catalogue(
        byId(byId, pack), ImmutableList.<ExercisePack>builder().addAll(packs).add(pack).build());
  }

  private static Map<String, Exercise> byId(Map<String, Exercise> base, ExercisePack pack) {
    Map<String, Exercise> byId = new LinkedHashMap<>(base);
    for (Exercise exercise : pack.exercises()) {
      byId.put(exercise.id(), exercise);
    }
    return byId;
  }

  /** Returns what the exercises name, for a pack that is to join. */
  Collection<Links> links() {
    ImmutableList.Builder<Links> links = ImmutableList.builder();
    for (Exercise exercise : byId.values()) {
      links.add(Links.of(exercise));
    }
    return links.build();
  }

  /** Returns all exercises in order. */
  public List<Exercise> exercises() {
    return byId.values().asList();
  }

  /** Returns the ids of all exercises, in order. */
  public Set<String> ids() {
    return byId.keySet();
  }

  /**
   * Returns an exercise.
   *
   * @param id its id
   * @return the exercise, or empty if there is none with that id
   */
  public Optional<Exercise> find(String id) {
    return Optional.ofNullable(byId.get(requireNonNull(id, "id")));
  }

  /** Returns the packs that the exercises come from, in the order they were added. */
  public List<ExercisePack> packs() {
    return packs;
  }

  /** Returns REVIEWED if a clinician has reviewed every pack, else UNREVIEWED. */
  public ReviewStatus reviewStatus() {
    for (ExercisePack pack : packs) {
      if (pack.reviewStatus() != ReviewStatus.REVIEWED) {
        return ReviewStatus.UNREVIEWED;
      }
    }
    return ReviewStatus.REVIEWED;
  }

  /**
   * Returns the SHA-256, as 64 lower-case hex digits, over the fingerprints of all packs in their
   * order.
   *
   * <p>Two catalogues with the same fingerprint hold the same exercises.
   */
  public String fingerprint() {
    Hasher hasher = Hashing.sha256().newHasher();
    for (ExercisePack pack : packs) {
      hasher.putString(pack.fingerprint(), StandardCharsets.US_ASCII);
    }
    return hasher.hash().toString();
  }

  /** Returns the number of exercises and the packs that they come from. */
  @Override
  public String toString() {
    return byId.size() + " exercises of " + packs;
  }
}
