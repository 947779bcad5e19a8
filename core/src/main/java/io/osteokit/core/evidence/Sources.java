package io.osteokit.core.evidence;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.Problems;
import io.osteokit.core.json.ViolationCodes;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The sources that rules and texts may cite, by key.
 *
 * <p>No key is there twice, and every statement's document is there. Immutable and thread-safe.
 */
public final class Sources {
  /** The code of a violation where a source is cited that is not there. */
  public static final String UNKNOWN_SOURCE = "UNKNOWN_SOURCE";

  private static final class Shipped {
    static final Sources SOURCES = of(SourcePack.shipped().sources());
  }

  private final ImmutableMap<String, Source> byKey;

  private Sources(Map<String, Source> byKey) {
    this.byKey = ImmutableMap.copyOf(byKey);
  }

  /**
   * Returns the sources that this library cites; see {@link SourcePack#shipped} for their status.
   */
  public static Sources shipped() {
    return Shipped.SOURCES;
  }

  /**
   * Returns the given sources and no others.
   *
   * @param sources in the order that {@link #all} keeps
   * @throws IllegalArgumentException if a key is there twice, or a statement's document is not
   *     there
   */
  public static Sources of(List<Source> sources) {
    return new Sources(ImmutableMap.of()).with(sources);
  }

  /**
   * Returns these sources and an app's own.
   *
   * @param more sources with keys that are not there yet
   * @throws IllegalArgumentException if a key is there twice, or a statement's document is not
   *     there
   */
  public Sources with(List<Source> more) {
    Map<String, Source> all = new LinkedHashMap<>(byKey);
    for (Source source : more) {
      if (all.put(source.key(), source) != null) {
        throw new IllegalArgumentException("a source key must be new, was " + source.key());
      }
    }
    for (Source source : more) {
      source.statement().ifPresent(statement -> requireDocument(all, source, statement));
    }
    return new Sources(all);
  }

  /**
   * Returns these sources and those of a pack.
   *
   * @param pack sources with keys that are not there yet
   * @throws IllegalArgumentException if a key is there twice, or a statement's document is not
   *     there
   */
  public Sources with(SourcePack pack) {
    return with(pack.sources());
  }

  private static void requireDocument(
      Map<String, Source> all, Source source, Source.Statement statement) {
    if (!all.containsKey(statement.document())) {
      throw new IllegalArgumentException(
          source.key() + " must state what a known document says, was " + statement.document());
    }
  }

  /** Returns all sources, in the order in which they were added. */
  public List<Source> all() {
    return byKey.values().asList();
  }

  /** Returns whether there is a source with this key. */
  public boolean contains(String key) {
    return byKey.containsKey(requireNonNull(key, "key"));
  }

  /** Returns the source with this key, or empty. */
  public Optional<Source> find(String key) {
    return Optional.ofNullable(byKey.get(requireNonNull(key, "key")));
  }

  /**
   * Returns the source with this key.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Source get(String key) {
    return find(key).orElseThrow(() -> unknown(key));
  }

  /**
   * Returns what evidence rests on, in the order of citation.
   *
   * @throws IllegalArgumentException if it cites a source that is not there
   */
  public List<Source> resolve(Evidence evidence) {
    ImmutableList.Builder<Source> resolved = ImmutableList.builder();
    evidence.sources().forEach(key -> resolved.add(get(key)));
    return resolved.build();
  }

  /**
   * Reads a list of keys, for content that cites sources.
   *
   * @param node the list
   * @param problems receives what is wrong: {@link #UNKNOWN_SOURCE} for a source that is not there,
   *     {@link ViolationCodes#DUPLICATE_VALUE} for one cited twice, {@link ViolationCodes#MISSING}
   *     for an empty list
   * @return the keys that are right, in the order of citation
   */
  public List<String> readCited(JsonNode node, Problems problems) {
    List<JsonNode> items = node.items(problems);
    if (items.isEmpty() && node.kind() == JsonNode.Kind.ARRAY) {
      problems.add(node, ViolationCodes.MISSING, "must cite at least one source");
    }
    Set<String> cited = new LinkedHashSet<>();
    for (JsonNode item : items) {
      item.text(problems).ifPresent(key -> readCited(item, key, cited, problems));
    }
    return ImmutableList.copyOf(cited);
  }

  private void readCited(JsonNode item, String key, Set<String> cited, Problems problems) {
    if (!contains(key)) {
      problems.add(item, UNKNOWN_SOURCE, "must be the key of a known source");
    } else if (!cited.add(key)) {
      problems.add(item, ViolationCodes.DUPLICATE_VALUE, "must cite a source once");
    }
  }

  private static IllegalArgumentException unknown(String key) {
    return new IllegalArgumentException("there is no source " + key + " [" + UNKNOWN_SOURCE + "]");
  }
}
