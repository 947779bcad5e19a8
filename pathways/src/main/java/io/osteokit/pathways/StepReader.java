package io.osteokit.pathways;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.Problems;
import io.osteokit.core.json.ViolationCodes;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.Facts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads questions and changes of facts, each of facts that a case can tell. */
final class StepReader {
  private final Problems problems;
  private final Map<String, Fact> declared;

  /**
   * Creates a reader.
   *
   * @param problems where faults go
   * @param declared the facts that a case can tell, by their ids
   */
  StepReader(Problems problems, Map<String, Fact> declared) {
    this.problems = problems;
    this.declared = declared;
  }

  /** Reads a question and what its answer tells. */
  ChangesContent.Asked asked(JsonObject one) {
    List<String> facts = one.required("facts").map(this::factIds).orElse(ImmutableList.of());
    if (facts.isEmpty()) {
      problems.add(one.node(), ViolationCodes.MISSING, "facts must hold at least one entry");
    }
    List<String> unless = one.optional("unless").map(this::factIds).orElse(ImmutableList.of());
    ImmutableSet.Builder<String> unknown = ImmutableSet.<String>builder().addAll(unless);
    facts.stream().limit(1).forEach(unknown::add);
    ChangesContent.Open otherwise =
        new ChangesContent.Open(
            unknown.build().asList(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableMap.of(),
            ImmutableMap.of());
    ChangeKind kind =
        one.optional("kind")
            .flatMap(n -> n.choice(problems, ChangeKind.class))
            .orElse(ChangeKind.ANSWER);
    return new ChangesContent.Asked(
        text(one, "path"),
        facts,
        one.optional("open").map(this::open).orElse(otherwise),
        kind,
        one.optional("ask")
            .flatMap(n -> n.choice(problems, ChangesContent.Ask.class))
            .orElse(ChangesContent.Ask.OPEN),
        one.optional("answers").map(n -> answers(n, kind)).orElse(ImmutableList.of()),
        one.optional("text").flatMap(n -> n.text(problems)),
        one.optional("why").flatMap(n -> n.text(problems)));
  }

  private List<ChangesContent.Step> answers(JsonNode node, ChangeKind otherwise) {
    return node.objects(
        problems,
        one ->
            step(
                one,
                "",
                one.optional("kind")
                    .flatMap(n -> n.choice(problems, ChangeKind.class))
                    .orElse(otherwise)));
  }

  /** Reads a change of facts that go together. */
  ChangesContent.Step step(JsonObject one) {
    ChangeKind kind =
        one.required("kind")
            .flatMap(n -> n.choice(problems, ChangeKind.class))
            .orElse(ChangeKind.ANSWER);
    return step(one, text(one, "id"), kind);
  }

  private ChangesContent.Step step(JsonObject one, String id, ChangeKind kind) {
    return new ChangesContent.Step(
        id,
        kind,
        one.optional("open").map(this::open).orElse(ChangesContent.Open.ALWAYS),
        text(one, "say"),
        set(one.optional("set")),
        map(one.optional("same"), this::fact, true),
        numbers(one.optional("atMost")),
        map(one.optional("add"), n -> n.text(problems), true),
        one.optional("forget").map(this::factIds).orElse(ImmutableList.of()));
  }

  private Map<String, Double> numbers(Optional<JsonNode> node) {
    return map(node, n -> n.number(problems).map(Number::doubleValue), true);
  }

  private Map<String, Object> set(Optional<JsonNode> node) {
    Map<String, Object> values = map(node, this::value, true);
    values.forEach(
        (id, value) -> {
          Fact fact = declared.get(id);
          if (fact != null && !isOf(fact, value)) {
            node.ifPresent(
                n -> problems.add(n, ViolationCodes.UNKNOWN_VALUE, "no value for the fact " + id));
          }
        });
    return values;
  }

  private static boolean isOf(Fact fact, Object value) {
    return fact.match(
        f -> value instanceof Boolean,
        f -> value instanceof Double number && f.min() <= number && number <= f.max(),
        f -> value instanceof String word && f.values().contains(word),
        f ->
            value instanceof Facts.KnownMembers members
                && f.values().containsAll(members.present()));
  }

  private Optional<Object> value(JsonNode node) {
    return switch (node.kind()) {
      case BOOLEAN -> node.bool(problems).map(Object.class::cast);
      case NUMBER -> node.number(problems).map(Number::doubleValue);
      case ARRAY -> Optional.of(new Facts.KnownMembers(ImmutableSet.copyOf(texts(node)), true));
      default -> node.text(problems).map(Object.class::cast);
    };
  }

  private ChangesContent.Open open(JsonNode node) {
    JsonObject one = node.object(problems);
    Function<String, List<String>> ids =
        name -> one.optional(name).map(this::factIds).orElse(ImmutableList.of());
    ChangesContent.Open open =
        new ChangesContent.Open(
            ids.apply("unknown"),
            ids.apply("incomplete"),
            ids.apply("known"),
            ids.apply("yes"),
            ids.apply("no"),
            ids.apply("zero"),
            numbers(one.optional("below")),
            map(one.optional("not"), n -> n.text(problems), true));
    one.close();
    return open;
  }

  /** Reads the id of a fact that a case can tell. */
  Optional<String> fact(JsonNode node) {
    Optional<String> id = node.text(problems);
    if (id.isPresent() && !declared.containsKey(id.get())) {
      problems.add(node, ViolationCodes.UNKNOWN_VALUE, "must be a fact that a case can tell");
      return Optional.empty();
    }
    return id;
  }

  private List<String> factIds(JsonNode node) {
    ImmutableList.Builder<String> ids = ImmutableList.builder();
    node.items(problems).forEach(item -> fact(item).ifPresent(ids::add));
    return ids.build();
  }

  /** Reads a list of texts. */
  List<String> texts(JsonNode node) {
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    node.items(problems).forEach(item -> item.text(problems).ifPresent(texts::add));
    return texts.build();
  }

  /**
   * Reads an object by its names.
   *
   * @param ofFacts whether each name has to be a fact of a case
   */
  <T> Map<String, T> map(
      Optional<JsonNode> node, Function<JsonNode, Optional<T>> value, boolean ofFacts) {
    ImmutableMap.Builder<String, T> map = ImmutableMap.builder();
    node.ifPresent(
        given -> {
          JsonObject object = given.object(problems);
          for (String name : object.names()) {
            object.required(name).flatMap(value).ifPresent(one -> map.put(name, one));
            if (ofFacts && !declared.containsKey(name)) {
              problems.add(given, ViolationCodes.UNKNOWN_VALUE, name + " is no fact of a case");
            }
          }
          object.close();
        });
    return map.buildOrThrow();
  }

  /** Reads a required text. */
  String text(JsonObject object, String name) {
    return object.required(name).flatMap(node -> node.text(problems)).orElse("");
  }
}
