package io.osteokit.pathways;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.osteokit.core.json.Json;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.Problems;
import io.osteokit.core.json.ViolationCodes;
import io.osteokit.core.person.Finding;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.Facts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads what can change, strictly: it loads whole or not at all, and covers every fact. */
final class ChangesReader {
  private static final ImmutableList<String> WORDS =
      ImmutableList.of("say", "yes", "no", "with", "without", "since", "none", "stays");
  private static final ImmutableList<String> PHRASES =
      ImmutableList.of(
          "findingYes",
          "findingNo",
          "membersNone",
          "membersOnly",
          "unanswered",
          "exerciseRelease",
          "orLess",
          "orMore",
          "between",
          "timeFrom",
          "timeWithin",
          "timePassing",
          "notSo",
          "standing.OPTION.OFFER",
          "standing.OPTION.CONSIDER",
          "standing.OPTION.AVOID",
          "standing.OPTION.NOT_LISTED",
          "standing.EXERCISE.ALLOW",
          "standing.EXERCISE.MODIFY",
          "standing.EXERCISE.CLEARANCE",
          "standing.EXERCISE.BLOCK",
          "standing.RED_FLAG.NONE",
          "standing.RED_FLAG.ROUTINE",
          "standing.RED_FLAG.WITHIN_DAYS",
          "standing.RED_FLAG.SAME_DAY",
          "standing.RED_FLAG.EMERGENCY",
          "neverOption",
          "neverAtAll",
          "neverFact",
          "passed");
  private static final int MAX_DAYS = 36_600;

  private final Problems problems = new Problems();
  private final Map<String, Fact> declared;

  private ChangesReader(Map<String, Fact> declared) {
    this.declared = declared;
  }

  /**
   * Reads the file.
   *
   * @param declared the facts of a person that are handed in, by id
   * @throws io.osteokit.core.json.InvalidInputException with every fault
   */
  static ChangesContent read(byte[] utf8, Map<String, Fact> declared) {
    ChangesReader reader = new ChangesReader(declared);
    Optional<ChangesContent> content = Json.parse(utf8, reader.problems).map(reader::content);
    reader.problems.throwIfAny();
    return content.orElseThrow(IllegalStateException::new);
  }

  private ChangesContent content(JsonNode root) {
    JsonObject object = root.object(problems);
    if (!text(object, "kind").equals("changes")) {
      problems.add(root, ViolationCodes.UNKNOWN_VALUE, "kind must be \"changes\"");
    }
    for (String name : new String[] {"id", "version", "language", "reviewStatus"}) {
      text(object, name);
    }
    ImmutableMap.Builder<ChangeKind, Integer> costs = ImmutableMap.builder();
    object.required("costs").ifPresent(node -> costs(node.object(problems), costs));
    Map<String, String> phrases = map(object.required("phrases"), n -> n.text(problems), false);
    for (String name : PHRASES) {
      if (!phrases.containsKey(name)) {
        problems.add(object.node(), ViolationCodes.MISSING, "phrases must hold " + name);
      }
    }
    Map<String, ChangesContent.Changing> facts = facts(object);
    ChangesContent content =
        new ChangesContent(
            costs.buildOrThrow(),
            phrases,
            facts,
            list(object, "questions", this::asked),
            list(object, "steps", this::step),
            list(object, "groups", this::group),
            list(object, "passed", this::passed));
    object.close();
    complete(object, content);
    return content;
  }

  /** What is in no group is never asked. */
  private void complete(JsonObject object, ChangesContent content) {
    Set<String> grouped =
        content.groups().stream()
            .flatMap(group -> group.asks().stream())
            .collect(ImmutableSet.toImmutableSet());
    Set<String> asked =
        Stream.concat(
                content.questions().stream().map(ChangesContent.Asked::path),
                Stream.of(Finding.values())
                    .filter(finding -> declared.containsKey(finding.name()))
                    .map(finding -> "$.checkIn.answers." + finding))
            .collect(ImmutableSet.toImmutableSet());
    for (String path : Sets.difference(asked, grouped)) {
      problems.add(object.node(), ViolationCodes.MISSING, "groups must ask " + path);
    }
  }

  private void costs(JsonObject given, ImmutableMap.Builder<ChangeKind, Integer> costs) {
    for (ChangeKind kind : ChangeKind.values()) {
      given
          .required(kind.name())
          .flatMap(n -> n.integer(problems, 1, 100))
          .ifPresent(cost -> costs.put(kind, cost));
    }
    given.close();
  }

  private Map<String, ChangesContent.Changing> facts(JsonObject object) {
    ImmutableMap.Builder<String, ChangesContent.Changing> facts = ImmutableMap.builder();
    list(
        object,
        "facts",
        one -> {
          one.required("fact").flatMap(this::fact).ifPresent(id -> facts.put(id, changing(one)));
          return "";
        });
    Map<String, ChangesContent.Changing> known = facts.buildKeepingLast();
    for (String id : declared.keySet()) {
      if (!known.containsKey(id)) {
        problems.add(
            object.node(), ViolationCodes.MISSING, "facts must say how " + id + " can change");
      }
    }
    return known;
  }

  private ChangesContent.Changing changing(JsonObject one) {
    ImmutableMap.Builder<String, String> words = ImmutableMap.builder();
    for (String name : WORDS) {
      one.optional(name).flatMap(n -> n.text(problems)).ifPresent(w -> words.put(name, w));
    }
    return new ChangesContent.Changing(
        one.optional("up").flatMap(n -> n.choice(problems, ChangeKind.class)),
        one.optional("down").flatMap(n -> n.choice(problems, ChangeKind.class)),
        one.optional("fadesAfterDays")
            .flatMap(n -> n.integer(problems, 1, MAX_DAYS))
            .map(OptionalInt::of)
            .orElse(OptionalInt.empty()),
        words.buildOrThrow(),
        one.optional("lasting").map(this::texts).orElse(ImmutableList.of()));
  }

  private ChangesContent.Asked asked(JsonObject one) {
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
    ImmutableList.Builder<ChangesContent.Step> answers = ImmutableList.builder();
    for (JsonNode item : node.items(problems)) {
      JsonObject one = item.object(problems);
      ChangeKind kind =
          one.optional("kind").flatMap(n -> n.choice(problems, ChangeKind.class)).orElse(otherwise);
      answers.add(step(one, "", kind));
      one.close();
    }
    return answers.build();
  }

  private ChangesContent.Step step(JsonObject one) {
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

  private ChangesContent.Group group(JsonObject one) {
    return new ChangesContent.Group(
        text(one, "id"),
        text(one, "title"),
        one.required("noneOfThese").flatMap(n -> n.bool(problems)).orElse(false),
        one.required("asks").map(this::texts).orElse(ImmutableList.of()));
  }

  private ChangesContent.Passed passed(JsonObject one) {
    return new ChangesContent.Passed(
        text(one, "option"), text(one, "say"), text(one, "instead"), text(one, "sayInstead"));
  }

  private Optional<String> fact(JsonNode node) {
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

  private List<String> texts(JsonNode node) {
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    node.items(problems).forEach(item -> item.text(problems).ifPresent(texts::add));
    return texts.build();
  }

  private <T> Map<String, T> map(
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

  private String text(JsonObject object, String name) {
    return object.required(name).flatMap(node -> node.text(problems)).orElse("");
  }

  private <T> List<T> list(JsonObject object, String name, Function<JsonObject, T> entry) {
    ImmutableList.Builder<T> list = ImmutableList.builder();
    for (JsonNode item :
        object.required(name).map(n -> n.items(problems)).orElse(ImmutableList.of())) {
      JsonObject one = item.object(problems);
      list.add(entry.apply(one));
      one.close();
    }
    return list.build();
  }
}
