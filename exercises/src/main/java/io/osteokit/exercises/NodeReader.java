package io.osteokit.exercises;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.Problems;
import io.osteokit.core.json.ViolationCodes;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Reads properties of the kinds that a pack is made of; what is wrong goes to the problems. */
final class NodeReader {
  private final Problems problems;

  NodeReader(Problems problems) {
    this.problems = problems;
  }

  Problems problems() {
    return problems;
  }

  JsonObject object(JsonNode node) {
    return node.object(problems);
  }

  Optional<JsonObject> object(JsonObject from, String name) {
    return from.required(name).map(this::object);
  }

  Optional<Boolean> bool(JsonObject from, String name) {
    return from.required(name).flatMap(node -> node.bool(problems));
  }

  Optional<Integer> integer(JsonObject from, String name, int min, int max) {
    return from.required(name).flatMap(node -> node.integer(problems, min, max));
  }

  <E extends Enum<E>> Optional<E> choice(JsonObject from, String name, Class<E> type) {
    return from.required(name).flatMap(node -> node.choice(problems, type));
  }

  Optional<String> text(JsonObject from, String name) {
    return from.required(name).flatMap(this::text);
  }

  Optional<String> text(JsonNode node) {
    return matching(node, Checks::isText, "must be a text without white space at its ends");
  }

  Optional<String> id(JsonObject from, String name) {
    return from.required(name).flatMap(this::id);
  }

  Optional<String> id(JsonNode node) {
    String expected = "must be lower-case words of letters and digits, joined by hyphens";
    return matching(node, Checks::isId, expected);
  }

  Optional<String> matching(JsonNode node, Predicate<String> test, String expected) {
    Optional<String> text = node.text(problems);
    if (text.isPresent() && !test.test(text.get())) {
      problems.add(node, ViolationCodes.FORMAT, expected);
      return Optional.empty();
    }
    return text;
  }

  /** Reads a list; an entry that cannot be read is left out, with its problem. */
  <T> List<T> list(JsonNode node, int least, Function<JsonNode, Optional<T>> entry) {
    ImmutableList.Builder<T> list = ImmutableList.builder();
    List<JsonNode> items = node.items(problems);
    if (items.size() < least && node.kind() == JsonNode.Kind.ARRAY) {
      problems.add(node, ViolationCodes.RANGE, "must hold at least " + least);
    }
    for (JsonNode item : items) {
      entry.apply(item).ifPresent(list::add);
    }
    return list.build();
  }

  <T> List<T> list(JsonObject from, String name, int least, Function<JsonNode, Optional<T>> entry) {
    return from.required(name).map(node -> list(node, least, entry)).orElse(ImmutableList.of());
  }

  /** Reads a list that must not hold the same twice. */
  <T> List<T> distinct(JsonNode node, int least, Function<JsonNode, Optional<T>> entry) {
    Set<T> seen = new HashSet<>();
    return list(
        node,
        least,
        item -> {
          Optional<T> value = entry.apply(item);
          if (value.isPresent() && !seen.add(value.get())) {
            problems.add(item, ViolationCodes.DUPLICATE_VALUE, "must be given once");
          }
          return value;
        });
  }

  <T> List<T> distinct(
      JsonObject from, String name, int least, Function<JsonNode, Optional<T>> entry) {
    return from.required(name).map(node -> distinct(node, least, entry)).orElse(ImmutableList.of());
  }

  <E extends Enum<E>> Set<E> set(JsonNode node, int least, Class<E> type) {
    return toSet(distinct(node, least, item -> item.choice(problems, type)), type);
  }

  <E extends Enum<E>> Set<E> set(JsonObject from, String name, int least, Class<E> type) {
    return toSet(distinct(from, name, least, item -> item.choice(problems, type)), type);
  }

  private static <E extends Enum<E>> Set<E> toSet(List<E> values, Class<E> type) {
    Set<E> set = EnumSet.noneOf(type);
    set.addAll(values);
    return set;
  }
}
