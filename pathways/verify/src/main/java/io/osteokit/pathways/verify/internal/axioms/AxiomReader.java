package io.osteokit.pathways.verify.internal.axioms;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.osteokit.core.json.Json;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.Problems;
import io.osteokit.core.json.ViolationCodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads axioms, strictly. */
final class AxiomReader {
  private static final ImmutableMap<String, Axiom.Test> BARE =
      ImmutableMap.of(
          "known", Axiom.Test.KNOWN,
          "unknown", Axiom.Test.UNKNOWN,
          "yes", Axiom.Test.YES,
          "no", Axiom.Test.NO,
          "holdsAny", Axiom.Test.HOLDS_ANY);
  private static final ImmutableMap<String, Axiom.Test> LIMITS =
      ImmutableMap.of(
          "atLeast", Axiom.Test.AT_LEAST,
          "above", Axiom.Test.ABOVE,
          "below", Axiom.Test.BELOW);
  private static final ImmutableMap<String, Axiom.Test> LISTS =
      ImmutableMap.of("in", Axiom.Test.IN, "holds", Axiom.Test.HOLDS);

  private final Problems problems = new Problems();

  record Read(List<String> alwaysKnown, List<Axiom> axioms) {}

  static Read read(byte[] utf8) {
    AxiomReader reader = new AxiomReader();
    Optional<Read> read =
        Json.parse(utf8, reader.problems)
            .map(
                root -> {
                  JsonObject object = root.object(reader.problems);
                  object.isOfKind("axioms");
                  Read all =
                      new Read(
                          reader.words(object, "alwaysKnown"),
                          reader.list(object, "axioms", reader::axiom));
                  object.close();
                  return all;
                });
    reader.problems.throwIfAny();
    return read.orElseThrow(IllegalStateException::new);
  }

  private Axiom axiom(JsonNode node) {
    JsonObject object = node.object(problems);
    ImmutableMap.Builder<String, String> facts = ImmutableMap.builder();
    object
        .required("facts")
        .ifPresent(
            names -> {
              JsonObject all = names.object(problems);
              for (String name : all.names()) {
                facts.put(name, text(all, name));
              }
              all.close();
            });
    Optional<Axiom.Relation> relation = Optional.empty();
    for (Axiom.Kind kind : Axiom.Kind.values()) {
      Optional<JsonNode> found = object.optional(name(kind));
      if (found.isPresent()) {
        relation =
            Optional.of(new Axiom.Relation(kind, words(found.get()), number(object, "plus")));
      }
    }
    Axiom axiom =
        new Axiom(
            text(object, "id"),
            text(object, "because"),
            facts.buildOrThrow(),
            object.optional("anyParameters").flatMap(n -> n.bool(problems)).orElse(false),
            object.optional("otherParameters").map(this::words).orElse(ImmutableList.of()),
            list(object, "where", this::where),
            list(object, "given", this::literal),
            list(object, "then", this::literal),
            relation);
    if (axiom.relation().isPresent() == !axiom.then().isEmpty()) {
      problems.add(node, ViolationCodes.INCONSISTENT, "needs either \"then\" or a relation");
    }
    object.close();
    return axiom;
  }

  private static String name(Axiom.Kind kind) {
    return switch (kind) {
      case NOT_ABOVE -> "notAbove";
      case ONLY_MEMBER -> "onlyMember";
      default -> kind.name().toLowerCase(Locale.ROOT);
    };
  }

  private Axiom.Where where(JsonNode node) {
    JsonObject object = node.object(problems);
    boolean strict = object.names().contains("below");
    Axiom.Where where =
        new Axiom.Where(
            text(object, "parameter"),
            number(object, "plus"),
            text(object, strict ? "below" : "atLeast"),
            strict);
    object.close();
    return where;
  }

  private Axiom.Literal literal(JsonNode node) {
    JsonObject object = node.object(problems);
    Axiom.Literal literal = null;
    for (Map.Entry<String, Axiom.Test> test : BARE.entrySet()) {
      if (object.names().contains(test.getKey())) {
        literal =
            new Axiom.Literal(
                text(object, test.getKey()), test.getValue(), ImmutableList.of(), Optional.empty());
      }
    }
    if (literal == null) {
      String fact = text(object, "fact");
      literal = new Axiom.Literal(fact, Axiom.Test.KNOWN, ImmutableList.of(), Optional.empty());
      for (Map.Entry<String, Axiom.Test> test : LISTS.entrySet()) {
        Optional<JsonNode> list = object.optional(test.getKey());
        if (list.isPresent()) {
          literal = new Axiom.Literal(fact, test.getValue(), words(list.get()), Optional.empty());
        }
      }
      for (Map.Entry<String, Axiom.Test> test : LIMITS.entrySet()) {
        Optional<JsonNode> limit = object.optional(test.getKey());
        if (limit.isPresent()) {
          literal =
              new Axiom.Literal(
                  fact,
                  test.getValue(),
                  ImmutableList.of(),
                  Optional.of(limit(limit.get(), object)));
        }
      }
    }
    object.close();
    return literal;
  }

  private Axiom.Limit limit(JsonNode node, JsonObject object) {
    if (node.kind() == JsonNode.Kind.TEXT) {
      return new Axiom.Limit(number(object, "plus"), node.text(problems));
    }
    return new Axiom.Limit(
        node.number(problems).map(Number::doubleValue).orElse(0.0), Optional.empty());
  }

  private double number(JsonObject object, String name) {
    return object
        .optional(name)
        .flatMap(n -> n.number(problems))
        .map(Number::doubleValue)
        .orElse(0.0);
  }

  private String text(JsonObject object, String name) {
    return object.required(name).flatMap(n -> n.text(problems)).orElse("");
  }

  private List<String> words(JsonObject object, String name) {
    return object.required(name).map(this::words).orElse(ImmutableList.of());
  }

  private List<String> words(JsonNode node) {
    if (node.kind() == JsonNode.Kind.TEXT) {
      return ImmutableList.of(node.text(problems).orElse(""));
    }
    return node.items(problems).stream()
        .map(item -> item.text(problems).orElse(""))
        .collect(ImmutableList.toImmutableList());
  }

  private <T> List<T> list(JsonObject object, String name, Function<JsonNode, T> entry) {
    List<T> all = new ArrayList<>();
    object.optional(name).ifPresent(n -> n.items(problems).forEach(i -> all.add(entry.apply(i))));
    return all;
  }
}
