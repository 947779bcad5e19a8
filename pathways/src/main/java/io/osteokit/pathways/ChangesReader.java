package io.osteokit.pathways;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.osteokit.core.json.Json;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.Problems;
import io.osteokit.core.json.ViolationCodes;
import io.osteokit.core.person.Finding;
import io.osteokit.core.rules.Fact;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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
  private final Set<String> options;
  private final StepReader steps;

  private ChangesReader(Map<String, Fact> declared, Set<String> options) {
    this.declared = declared;
    this.options = options;
    this.steps = new StepReader(problems, declared);
  }

  /**
   * Reads the file.
   *
   * @param declared the facts of a person that are handed in, by id
   * @param options the ids of the options of the pathway
   * @throws io.osteokit.core.json.InvalidInputException with every fault
   */
  static ChangesContent read(byte[] utf8, Map<String, Fact> declared, Set<String> options) {
    ChangesReader reader = new ChangesReader(declared, options);
    Optional<ChangesContent> content = Json.parse(utf8, reader.problems).map(reader::content);
    reader.problems.throwIfAny();
    return content.orElseThrow(IllegalStateException::new);
  }

  private ChangesContent content(JsonNode root) {
    JsonObject object = root.object(problems);
    object.isOfKind("changes");
    for (String name : new String[] {"id", "version", "language", "reviewStatus"}) {
      steps.text(object, name);
    }
    ImmutableMap.Builder<ChangeKind, Integer> costs = ImmutableMap.builder();
    object.required("costs").ifPresent(node -> costs(node.object(problems), costs));
    Map<String, String> phrases =
        steps.map(object.required("phrases"), n -> n.text(problems), false);
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
            object.objects("questions", steps::asked),
            object.objects("steps", steps::step),
            object.objects("groups", this::group),
            object.objects("passed", this::passed));
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
    object
        .objects(
            "facts", one -> one.required("fact").flatMap(steps::fact).map(id -> entry(id, one)))
        .forEach(read -> read.ifPresent(facts::put));
    Map<String, ChangesContent.Changing> known = facts.buildKeepingLast();
    for (String id : declared.keySet()) {
      if (!known.containsKey(id)) {
        problems.add(
            object.node(), ViolationCodes.MISSING, "facts must say how " + id + " can change");
      }
    }
    return known;
  }

  private Map.Entry<String, ChangesContent.Changing> entry(String id, JsonObject one) {
    return Maps.immutableEntry(id, changing(one));
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
        one.optional("lasting").map(steps::texts).orElse(ImmutableList.of()));
  }

  private ChangesContent.Group group(JsonObject one) {
    return new ChangesContent.Group(
        steps.text(one, "id"),
        steps.text(one, "title"),
        one.required("noneOfThese").flatMap(n -> n.bool(problems)).orElse(false),
        one.required("asks").map(steps::texts).orElse(ImmutableList.of()));
  }

  private ChangesContent.Passed passed(JsonObject one) {
    return new ChangesContent.Passed(
        option(one, "option"),
        steps.text(one, "say"),
        option(one, "instead"),
        steps.text(one, "sayInstead"));
  }

  /** What is said of an option that is not there would never be said. */
  private String option(JsonObject one, String name) {
    Optional<JsonNode> node = one.required(name);
    String id = node.flatMap(n -> n.text(problems)).orElse("");
    if (node.isPresent() && node.get().kind() == JsonNode.Kind.TEXT && !options.contains(id)) {
      problems.add(node.get(), ViolationCodes.UNKNOWN_VALUE, "must be an option of the pathway");
    }
    return id;
  }
}
