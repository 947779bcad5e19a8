package io.osteokit.exercises;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.evidence.Evidence;
import io.osteokit.core.evidence.Sources;
import io.osteokit.core.evidence.Strength;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.ViolationCodes;
import io.osteokit.core.person.Activity;
import io.osteokit.core.rules.Condition;
import io.osteokit.core.rules.RuleBooks;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the parts of a screen and remembers where the conditions of their rules stood. */
final class ScreenPartReader {
  /** Short enough that the ids of the rules made of them are ids, too. */
  private static final Pattern ID =
      Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)*");

  private static final int MAX_ID_LENGTH = 30;

  private static final ImmutableMap<String, Verdict> STRICT =
      ImmutableMap.of(
          "MODIFY", Verdict.MODIFY, "CLEARANCE", Verdict.CLEARANCE, "BLOCK", Verdict.BLOCK);

  private static final ImmutableMap<String, Verdict> MILD =
      ImmutableMap.of("ALLOW", Verdict.ALLOW, "MODIFY", Verdict.MODIFY);

  private static final ImmutableMap<String, Verdict> LIFTABLE =
      ImmutableMap.of("CLEARANCE", Verdict.CLEARANCE, "BLOCK", Verdict.BLOCK);

  private static final ImmutableMap<String, Optional<Activity>> CLEARANCES = clearances();

  private final NodeReader reader;
  private final Sources sources;
  private final Map<String, JsonNode> places = new HashMap<>();
  private final Map<String, JsonObject> rowObjects = new HashMap<>();

  ScreenPartReader(NodeReader reader, Sources sources) {
    this.reader = reader;
    this.sources = sources;
  }

  private static ImmutableMap<String, Optional<Activity>> clearances() {
    ImmutableMap.Builder<String, Optional<Activity>> clearances = ImmutableMap.builder();
    clearances.put("EXERCISE", Optional.empty());
    for (Activity activity : Activity.values()) {
      clearances.put(activity.name(), Optional.of(activity));
    }
    return clearances.buildOrThrow();
  }

  /** Returns where the condition of a rule stood, by the id of the rule. */
  Optional<JsonNode> place(String ruleId) {
    return Optional.ofNullable(places.get(ruleId));
  }

  /** Returns the object that a row was read from. */
  Optional<JsonObject> object(ScreenRow row) {
    return Optional.ofNullable(rowObjects.get(row.id()));
  }

  Optional<ScreenRow> row(JsonNode node) {
    JsonObject from = reader.object(node);
    Optional<String> id = id(from, "id");
    Optional<String> rule = id(from, "rule");
    boolean alone = flag(from, "alone");
    boolean fixed = flag(from, "fixed");
    Optional<JsonNode> appliesTo = from.required("appliesTo");
    Optional<Condition> applies = appliesTo.flatMap(this::condition);
    Set<String> columnIds = new HashSet<>();
    List<ScreenRow.Column> columns =
        reader.list(from, "columns", 1, column -> column(column, columnIds, id.orElse("?")));
    Optional<String> because = reader.text(from, "because");
    Optional<String> change = from.optional("change").flatMap(reader::text);
    Optional<String> clearedBy = from.optional("clearedBy").flatMap(reader::text);
    Optional<Evidence> evidence = evidence(from);
    from.close();
    boolean asks = columns.stream().anyMatch(c -> c.verdict() == Verdict.CLEARANCE);
    if (asks && !from.names().contains("clearedBy")) {
      reader.problems().addMissing(from, "clearedBy");
    }
    if (alone && !(fixed && columns.stream().allMatch(c -> c.verdict() == Verdict.BLOCK))) {
      String expected = "must be false unless the row is fixed and gives BLOCK only";
      reader.problems().add(from.member("alone"), ViolationCodes.INCONSISTENT, expected);
    }
    if (!(id.isPresent()
        && rule.isPresent()
        && applies.isPresent()
        && because.isPresent()
        && evidence.isPresent())) {
      return Optional.empty();
    }
    appliesTo.ifPresent(where -> places.put(id.get(), where));
    rowObjects.putIfAbsent(id.get(), from);
    return Optional.of(
        new ScreenRow(
            id.get(),
            rule.get(),
            applies.get(),
            columns,
            because.get(),
            change,
            clearedBy,
            evidence.get(),
            alone,
            fixed));
  }

  private Optional<ScreenRow.Column> column(JsonNode node, Set<String> seen, String row) {
    JsonObject from = reader.object(node);
    Optional<String> id = id(from, "id");
    unique(from, id, seen);
    Optional<Condition> when =
        from.required("when").flatMap(n -> safe(n, true, row + "." + id.orElse("?")));
    Optional<Verdict> verdict =
        from.required("verdict")
            .flatMap(n -> n.choice(reader.problems(), STRICT, "MODIFY, CLEARANCE or BLOCK"));
    from.close();
    return id.isPresent() && when.isPresent() && verdict.isPresent()
        ? Optional.of(new ScreenRow.Column(id.get(), when.get(), verdict.get()))
        : Optional.empty();
  }

  Optional<ScreenClearance> clearance(JsonNode node, Set<String> seen) {
    JsonObject from = reader.object(node);
    Optional<String> id = id(from, "id");
    unique(from, id, seen);
    Optional<Boolean> recent = reader.bool(from, "recent");
    Optional<Condition> when =
        from.required("when").flatMap(n -> safe(n, false, "clearance." + id.orElse("?")));
    Optional<String> because = reader.text(from, "because");
    Optional<Evidence> evidence = evidence(from);
    from.close();
    return reader.problems().isEmpty()
        ? Optional.of(
            new ScreenClearance(id.get(), recent.get(), when.get(), because.get(), evidence.get()))
        : Optional.empty();
  }

  Optional<ScreenLift> lift(JsonNode node, Set<String> seen) {
    JsonObject from = reader.object(node);
    Optional<String> id = id(from, "id");
    unique(from, id, seen);
    Optional<Optional<Activity>> activity =
        from.required("clearance")
            .flatMap(n -> n.choice(reader.problems(), CLEARANCES, "EXERCISE or an activity"));
    boolean allBut = from.names().contains("allRulesBut");
    List<String> rules =
        reader.distinct(from, allBut ? "allRulesBut" : "rules", allBut ? 0 : 1, this::id);
    List<Verdict> changed =
        reader.distinct(
            from, "from", 1, n -> n.choice(reader.problems(), LIFTABLE, "CLEARANCE or BLOCK"));
    Optional<Verdict> to =
        from.required("to").flatMap(n -> n.choice(reader.problems(), MILD, "ALLOW or MODIFY"));
    Optional<Condition> when =
        from.required("when").flatMap(n -> safe(n, false, "lift." + id.orElse("?")));
    Optional<String> because = reader.text(from, "because");
    Optional<Evidence> evidence = evidence(from);
    from.close();
    return reader.problems().isEmpty()
        ? Optional.of(
            new ScreenLift(
                id.get(),
                activity.get(),
                ImmutableSet.copyOf(rules),
                allBut,
                ImmutableSet.copyOf(changed),
                to.get(),
                when.get(),
                because.get(),
                evidence.get()))
        : Optional.empty();
  }

  Optional<ScreenStatement> statement(JsonNode node) {
    JsonObject from = reader.object(node);
    Optional<String> rule = id(from, "rule");
    Optional<String> because = reader.text(from, "because");
    Optional<Evidence> evidence = evidence(from);
    from.close();
    return rule.isPresent() && because.isPresent() && evidence.isPresent()
        ? Optional.of(new ScreenStatement(rule.get(), because.get(), evidence.get()))
        : Optional.empty();
  }

  private Optional<Condition> safe(JsonNode node, boolean unknownHolds, String ruleId) {
    places.put(ruleId, node);
    Optional<Condition> condition = condition(node);
    if (condition.isPresent() && !ScreenConditions.unknownLeads(condition.get(), unknownHolds)) {
      String expected =
          unknownHolds
              ? "must hold whenever a fact is unknown (ifUnknown HOLDS; within a not, FAILS)"
              : "must fail whenever a fact is unknown (ifUnknown FAILS; within a not, HOLDS)";
      reader.problems().add(node, ScreenCodes.UNSAFE_UNKNOWN, expected);
      return Optional.empty();
    }
    return condition;
  }

  private Optional<Condition> condition(JsonNode node) {
    return RuleBooks.readCondition(node, reader.problems());
  }

  private Optional<Evidence> evidence(JsonObject from) {
    List<String> cited =
        from.required("sources")
            .map(list -> sources.readCited(list, reader.problems()))
            .orElse(ImmutableList.of());
    Optional<Strength> strength = reader.choice(from, "strength", Strength.class);
    return cited.isEmpty()
        ? Optional.empty()
        : strength.map(known -> new Evidence(cited, known, ""));
  }

  private boolean flag(JsonObject from, String name) {
    return from.optional(name).flatMap(node -> node.bool(reader.problems())).orElse(false);
  }

  private Optional<String> id(JsonObject from, String name) {
    return from.required(name).flatMap(this::id);
  }

  private Optional<String> id(JsonNode node) {
    String expected =
        "must be 1 to " + MAX_ID_LENGTH + " of letters, digits, '_', '-', with '.' in between";
    return reader.matching(
        node, text -> text.length() <= MAX_ID_LENGTH && ID.matcher(text).matches(), expected);
  }

  private void unique(JsonObject from, Optional<String> id, Set<String> seen) {
    if (id.isPresent() && !seen.add(id.get())) {
      String expected = "must be another id than those before";
      reader.problems().add(from.member("id"), PackCodes.DUPLICATE_ID, expected);
    }
  }
}
