package io.osteokit.core.rules;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.Problems;
import io.osteokit.core.json.ViolationCodes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads conditions and remembers where their leaves stood. */
final class ConditionReader {
  /** The properties that compare a number with a limit. */
  static final ImmutableMap<String, Condition.Comparison> COMPARISONS =
      ImmutableMap.of(
          "below", Condition.Comparison.BELOW,
          "atMost", Condition.Comparison.AT_MOST,
          "equals", Condition.Comparison.EQUALS,
          "atLeast", Condition.Comparison.AT_LEAST,
          "above", Condition.Comparison.ABOVE);

  private static final ImmutableSet<String> QUESTIONS =
      ImmutableSet.of("is", "in", "reaches", "containsAny", "onlyFrom");

  private static final ImmutableMap<String, IfUnknown> IF_UNKNOWN =
      ImmutableMap.of(
          "HOLDS", IfUnknown.HOLDS, "FAILS", IfUnknown.FAILS, "UNKNOWN", IfUnknown.UNKNOWN);

  private final Problems problems;
  private final Places places;

  ConditionReader(Problems problems, Places places) {
    this.problems = problems;
    this.places = places;
  }

  Optional<Condition> read(JsonNode node) {
    JsonObject object = node.object(problems);
    Optional<Condition> condition = shape(object);
    object.close();
    return condition;
  }

  private Optional<Condition> shape(JsonObject object) {
    List<String> names = object.names();
    if (names.contains("fact")) {
      return leaf(object);
    }
    if (names.contains("all")) {
      return parts(object, "all").map(Condition.All::new);
    }
    if (names.contains("any")) {
      return parts(object, "any").map(Condition.Any::new);
    }
    if (names.contains("not")) {
      return object.required("not").flatMap(this::read).map(Condition.Not::new);
    }
    if (names.contains("atLeast")) {
      return atLeast(object);
    }
    if (names.contains("known")) {
      return Words.id(object, "known", problems)
          .map(fact -> places.put(new Condition.Known(fact), object.node()));
    }
    if (names.isEmpty()) {
      object.required("fact");
    } else {
      problems.add(
          object.node(), ViolationCodes.MISSING, "must have all, any, not, atLeast, known or fact");
    }
    return Optional.empty();
  }

  private Optional<List<Condition>> parts(JsonObject object, String property) {
    Optional<JsonNode> list = object.required(property);
    if (!list.isPresent()) {
      return Optional.empty();
    }
    ImmutableList.Builder<Condition> parts = ImmutableList.builder();
    boolean complete = list.get().kind() == JsonNode.Kind.ARRAY;
    for (JsonNode item : list.get().items(problems)) {
      Optional<Condition> part = read(item);
      part.ifPresent(parts::add);
      complete &= part.isPresent();
    }
    return complete ? Optional.of(parts.build()) : Optional.empty();
  }

  private Optional<Condition> atLeast(JsonObject object) {
    Optional<JsonNode> count = object.required("atLeast");
    Optional<List<Condition>> parts = parts(object, "of");
    int most = parts.map(List::size).orElse(Integer.MAX_VALUE);
    if (most == 0) {
      problems.add(object.member("of"), ViolationCodes.MISSING, "must name at least one");
      return Optional.empty();
    }
    Optional<Integer> number = count.flatMap(n -> n.integer(problems, 1, most));
    return parts.flatMap(of -> number.map(n -> new Condition.AtLeast(n, of)));
  }

  private Optional<Condition> leaf(JsonObject object) {
    Optional<String> fact = Words.id(object, "fact", problems);
    IfUnknown unknown =
        object
            .optional("ifUnknown")
            .flatMap(n -> n.choice(problems, IF_UNKNOWN, "one of HOLDS, FAILS, UNKNOWN"))
            .orElse(IfUnknown.NEVER);
    Optional<? extends Condition> leaf = question(object, fact.orElse("?"), unknown);
    return fact.isPresent()
        ? leaf.map(found -> places.put(found, object.node()))
        : Optional.empty();
  }

  /** Reads the first question; a second one is reported as a property too many. */
  private Optional<? extends Condition> question(
      JsonObject object, String fact, IfUnknown unknown) {
    for (String name : object.names()) {
      if (QUESTIONS.contains(name)) {
        return switch (name) {
          case "is" ->
              object
                  .required(name)
                  .flatMap(n -> n.bool(problems))
                  .map(value -> new Condition.Is(fact, value, unknown));
          case "in" -> values(object, name).map(v -> new Condition.In(fact, v, unknown));
          case "reaches" ->
              Words.id(object, name, problems)
                  .map(value -> new Condition.Reaches(fact, value, unknown));
          case "containsAny" ->
              values(object, name).map(v -> new Condition.Contains(fact, v, unknown));
          default -> values(object, name).map(v -> new Condition.OnlyFrom(fact, v, unknown));
        };
      }
      Condition.Comparison comparison = COMPARISONS.get(name);
      if (comparison != null) {
        return object
            .required(name)
            .flatMap(n -> n.number(problems))
            .map(BigDecimal::doubleValue)
            .map(limit -> new Condition.Compare(fact, comparison, limit, unknown));
      }
    }
    problems.add(
        object.node(),
        ViolationCodes.MISSING,
        "must have one of "
            + Joiner.on(", ").join(Iterables.concat(QUESTIONS, COMPARISONS.keySet())));
    return Optional.empty();
  }

  private Optional<List<String>> values(JsonObject object, String property) {
    return object
        .required(property)
        .map(n -> Words.ids(n, problems))
        .filter(values -> !values.isEmpty());
  }
}
