package io.osteokit.exercises.planning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.evidence.Evidence;
import io.osteokit.core.evidence.PackHead;
import io.osteokit.core.evidence.Strength;
import io.osteokit.core.json.Json;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.Problems;
import io.osteokit.core.json.ViolationCodes;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads fields that must be there. What is wrong goes to the problems, and a stand-in is returned:
 * nobody uses what was read once there is a problem.
 */
final class FieldReader {
  /** Stands in for evidence that could not be read. */
  static final Evidence NO_EVIDENCE = Evidence.of(Strength.D, "DESIGN");

  private final Problems problems;

  FieldReader(Problems problems) {
    this.problems = problems;
  }

  String text(JsonObject from, String name) {
    return from.required(name).flatMap(this::text).orElse("");
  }

  List<String> texts(JsonObject from, String name) {
    ImmutableSet.Builder<String> texts = ImmutableSet.builder();
    for (JsonNode node : items(from, name)) {
      text(node).ifPresent(texts::add);
    }
    return texts.build().asList();
  }

  private Optional<String> text(JsonNode node) {
    Optional<String> text = node.text(problems);
    if (text.isPresent() && text.get().trim().isEmpty()) {
      problems.add(node, ViolationCodes.FORMAT, "must not be blank");
    }
    return text;
  }

  /** Returns a name that rules may have as well. */
  String name(JsonObject from, String name) {
    Optional<JsonNode> node = from.required(name);
    String text = node.flatMap(this::text).orElse("");
    if (!text.isEmpty() && !PackHead.isName(text)) {
      String expected = "must be 1 to 64 of letters, digits, '.', '_', '-', not a sign first";
      problems.add(node.get(), ViolationCodes.FORMAT, expected);
    }
    return text;
  }

  int integer(JsonObject from, String name, int min, int max) {
    return from.required(name).flatMap(node -> node.integer(problems, min, max)).orElse(min);
  }

  int integer(JsonObject from, String name, int min, int max, int ifAbsent) {
    return from.optional(name).flatMap(node -> node.integer(problems, min, max)).orElse(ifAbsent);
  }

  <E extends Enum<E>> E choice(JsonObject from, String name, Class<E> type) {
    return from.required(name)
        .flatMap(node -> node.choice(problems, type))
        .orElse(type.getEnumConstants()[0]);
  }

  <E extends Enum<E>> Set<E> set(JsonObject from, String name, Class<E> type) {
    return from.required(name).map(node -> set(node, type)).orElse(ImmutableSet.of());
  }

  <E extends Enum<E>> Set<E> set(JsonNode list, Class<E> type) {
    Set<E> set = EnumSet.noneOf(type);
    for (JsonNode node : list.items(problems)) {
      Optional<E> value = node.choice(problems, type);
      if (value.isPresent() && !set.add(value.get())) {
        problems.add(node, ViolationCodes.DUPLICATE_VALUE, "must be given once");
      }
    }
    return set;
  }

  <E extends Enum<E>, T> Map<E, T> map(
      JsonObject from, String name, Class<E> keys, Function<JsonNode, T> value) {
    Map<E, T> map = new EnumMap<>(keys);
    JsonObject object = object(from, name);
    for (E key : keys.getEnumConstants()) {
      object.optional(key.name()).ifPresent(node -> map.put(key, value.apply(node)));
    }
    object.close();
    return map;
  }

  List<JsonNode> items(JsonObject from, String name) {
    return from.required(name).map(node -> node.items(problems)).orElse(ImmutableList.of());
  }

  /** Returns the object of that name; when there is none, one that reads as empty. */
  JsonObject object(JsonObject from, String name) {
    return from.required(name).map(node -> node.object(problems)).orElseGet(FieldReader::nothing);
  }

  private static JsonObject nothing() {
    Problems unheard = new Problems();
    return Json.parse("0", unheard).orElseThrow(IllegalStateException::new).object(unheard);
  }
}
