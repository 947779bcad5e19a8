package io.osteokit.pathways.verify;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import io.osteokit.core.json.InvalidInputException;
import io.osteokit.core.json.Json;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.JsonWriter;
import io.osteokit.core.json.Problems;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What was written otherwise in two versions of a document of content: words, numbers, conditions,
 * sources and all else, each with its place. It compares what stands there, not what follows from
 * it; for that, see {@link ContentDiff}.
 *
 * <p>Entries of a list are matched by their names, so that one more entry is one edit. The names of
 * an entry are, in this order, its {@code id}, {@code fact}, {@code path} or {@code option}. Where
 * entries have no names of their own, lists of one length are compared entry by entry and others as
 * a whole.
 */
public final class DocumentDiff {
  private static final ImmutableList<String> NAMES =
      ImmutableList.of("id", "fact", "path", "option");

  private final Problems none = new Problems();
  private final ImmutableList.Builder<Edit> edits = ImmutableList.builder();

  private DocumentDiff() {}

  /**
   * Compares two versions of a document.
   *
   * @param before the old document, as JSON
   * @param after the new document, as JSON
   * @return where they differ, in the order of the old document; empty if they say the same,
   *     however they are laid out
   * @throws InvalidInputException if one of them is no JSON
   */
  public static List<Edit> between(byte[] before, byte[] after) {
    DocumentDiff diff = new DocumentDiff();
    diff.compare(
        "$", parsed(requireNonNull(before, "before")), parsed(requireNonNull(after, "after")));
    return diff.edits.build();
  }

  private static JsonNode parsed(byte[] utf8) {
    Problems problems = new Problems();
    Optional<JsonNode> root = Json.parse(utf8, problems);
    problems.throwIfAny();
    return root.orElseThrow();
  }

  private void compare(String path, JsonNode before, JsonNode after) {
    if (before.kind() == JsonNode.Kind.OBJECT && after.kind() == JsonNode.Kind.OBJECT) {
      entries(path, ".", "", members(before), members(after));
    } else if (before.kind() == JsonNode.Kind.ARRAY && after.kind() == JsonNode.Kind.ARRAY) {
      lists(path, before, after);
    } else {
      whole(path, before, after);
    }
  }

  private Map<String, JsonNode> members(JsonNode node) {
    JsonObject object = node.object(none);
    return Maps.toMap(object.names(), object::member);
  }

  private void lists(String path, JsonNode before, JsonNode after) {
    List<JsonNode> was = before.items(none);
    List<JsonNode> is = after.items(none);
    boolean objects =
        Stream.concat(was.stream(), is.stream()).allMatch(n -> n.kind() == JsonNode.Kind.OBJECT);
    if (!objects || (was.isEmpty() && is.isEmpty())) {
      whole(path, before, after);
      return;
    }
    for (String property : NAMES) {
      Optional<Map<String, JsonNode>> old = byName(was, property);
      Optional<Map<String, JsonNode>> young = byName(is, property);
      if (old.isPresent() && young.isPresent()) {
        entries(path, "[", "]", old.get(), young.get());
        order(path, old.get().keySet(), young.get().keySet());
        return;
      }
    }
    if (was.size() != is.size()) {
      whole(path, before, after);
      return;
    }
    for (int i = 0; i < was.size(); i++) {
      compare(path + "[" + i + "]", was.get(i), is.get(i));
    }
  }

  private void entries(
      String path,
      String open,
      String close,
      Map<String, JsonNode> before,
      Map<String, JsonNode> after) {
    Set<String> all = new LinkedHashSet<>(before.keySet());
    all.addAll(after.keySet());
    for (String name : all) {
      String place = path + open + name + close;
      JsonNode was = before.get(name);
      JsonNode is = after.get(name);
      if (was != null && is != null) {
        compare(place, was, is);
      } else {
        edits.add(
            new Edit(
                place,
                Optional.ofNullable(was).map(this::words),
                Optional.ofNullable(is).map(this::words)));
      }
    }
  }

  /** The order of what is in both means something: options are listed by it, first rules win. */
  private void order(String path, Set<String> before, Set<String> after) {
    Set<String> was = new LinkedHashSet<>(before);
    was.retainAll(after);
    Set<String> is = new LinkedHashSet<>(after);
    is.retainAll(before);
    if (!ImmutableList.copyOf(was).equals(ImmutableList.copyOf(is))) {
      edits.add(
          new Edit(
              path,
              Optional.of("in the order " + String.join(", ", was)),
              Optional.of("in the order " + String.join(", ", is))));
    }
  }

  /** Returns the entries by a property, if each has it and no two have the same. */
  private Optional<Map<String, JsonNode>> byName(List<JsonNode> items, String property) {
    Map<String, JsonNode> byName = Maps.newLinkedHashMap();
    for (JsonNode item : items) {
      Optional<String> name = item.find(property).flatMap(this::name);
      if (name.isEmpty() || byName.put(name.get(), item) != null) {
        return Optional.empty();
      }
    }
    return Optional.of(byName);
  }

  /** A derived fact stands in a rule book with all that it is, its id among it. */
  private Optional<String> name(JsonNode node) {
    JsonNode named = node.kind() == JsonNode.Kind.OBJECT ? node.find("id").orElse(node) : node;
    return named.kind() == JsonNode.Kind.TEXT ? named.text(none) : Optional.empty();
  }

  private void whole(String path, JsonNode before, JsonNode after) {
    String was = words(before);
    String is = words(after);
    if (before.kind() != after.kind() || !was.equals(is)) {
      edits.add(new Edit(path, Optional.of(was), Optional.of(is)));
    }
  }

  private String words(JsonNode node) {
    return node.kind() == JsonNode.Kind.TEXT
        ? node.text(none).orElse("")
        : JsonWriter.compact().value(node).text();
  }
}
