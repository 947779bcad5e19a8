package io.osteokit.core.evidence;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.Problems;
import java.util.List;
import java.util.Optional;

/**
 * What a rule, a dose or a statement rests on.
 *
 * <p>It holds keys, not sources; {@link Sources#resolve} finds them. Immutable and thread-safe.
 *
 * @param sources keys of sources, at least one, each once, in the order of citation
 * @param strength how much they carry together
 * @param note which part comes from which source, for a clinician to read; empty if that is plain
 */
public record Evidence(List<String> sources, Strength strength, String note) {
  /**
   * Creates evidence.
   *
   * @throws IllegalArgumentException if no source is cited, or one is cited twice
   */
  public Evidence {
    sources = ImmutableList.copyOf(sources);
    requireNonNull(strength, "strength");
    requireNonNull(note, "note");
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("evidence must cite at least one source");
    }
    if (ImmutableSet.copyOf(sources).size() < sources.size()) {
      throw new IllegalArgumentException("evidence must cite a source once, was " + sources);
    }
  }

  /**
   * Returns evidence without a note.
   *
   * @param strength how much the sources carry
   * @param sources their keys, at least one, each once
   * @throws IllegalArgumentException if no source is cited, or one is cited twice
   */
  public static Evidence of(Strength strength, String... sources) {
    return new Evidence(ImmutableList.copyOf(sources), strength, "");
  }

  /**
   * Reads an object with {@code sources}, {@code strength} and, optionally, {@code note}.
   *
   * @param object the object
   * @param known the sources that may be cited
   * @param problems receives what is wrong; a source that is not known has the code {@link
   *     Sources#UNKNOWN_SOURCE}
   * @return the evidence, or empty with a violation
   */
  public static Optional<Evidence> read(JsonNode object, Sources known, Problems problems) {
    requireNonNull(known, "known");
    JsonObject parts = object.object(problems);
    List<String> sources =
        parts
            .required("sources")
            .map(list -> known.readCited(list, problems))
            .orElse(ImmutableList.of());
    Optional<Strength> strength =
        parts.required("strength").flatMap(s -> s.choice(problems, Strength.class));
    String note = parts.optional("note").flatMap(n -> n.text(problems)).orElse("");
    parts.close();
    return sources.isEmpty()
        ? Optional.empty()
        : strength.map(present -> new Evidence(sources, present, note));
  }
}
