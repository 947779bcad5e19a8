package io.osteokit.exercises;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import io.osteokit.core.evidence.PackHead;
import io.osteokit.core.evidence.ReviewStatus;
import io.osteokit.core.evidence.Sources;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.Problems;
import io.osteokit.core.rules.CompiledRules;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.RuleBook;
import io.osteokit.core.rules.RuleBooks;
import io.osteokit.core.rules.RuleProblem;
import io.osteokit.core.rules.RulesRefusedException;
import io.osteokit.exercises.internal.facts.ExerciseFacts;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the content of a screen, or rows that join one, and gathers all that is wrong with it. */
final class ScreenReader {
  private final Problems problems;
  private final NodeReader reader;
  private final ScreenPartReader parts;

  private ScreenReader(Problems problems) {
    this.problems = problems;
    this.reader = new NodeReader(problems);
    this.parts = new ScreenPartReader(reader, Sources.shipped());
  }

  static ScreenContent read(Optional<JsonNode> root, Problems problems) {
    ScreenReader reader = new ScreenReader(problems);
    return reader.accepted(root, root.flatMap(reader::whole));
  }

  static ScreenContent join(ScreenContent base, Optional<JsonNode> root, Problems problems) {
    ScreenReader reader = new ScreenReader(problems);
    return reader.accepted(root, root.flatMap(node -> reader.rows(node, base)));
  }

  private ScreenContent accepted(Optional<JsonNode> root, Optional<ScreenContent> content) {
    if (root.isPresent() && content.isPresent() && problems.isEmpty()) {
      compile(root.get(), content.get().exerciseRules());
      compile(root.get(), content.get().personRules());
    }
    if (!problems.isEmpty() || !content.isPresent()) {
      throw new PackRefusedException("screen", problems.list());
    }
    return content.get();
  }

  private Optional<ScreenContent> whole(JsonNode node) {
    JsonObject from = reader.object(node);
    from.isOfKind("screen");
    Optional<PackHead> head = PackHead.read(from, reader.problems());
    List<Fact> exercise = facts(from.required("exerciseFacts"), ImmutableList.of());
    List<Fact> person = facts(from.required("personFacts"), ImmutableList.of());
    List<ScreenRow> rows = rows(from);
    Set<String> ids = new HashSet<>();
    List<ScreenClearance> clearances =
        reader.list(from, "clearances", 0, n -> parts.clearance(n, ids));
    Set<String> liftIds = new HashSet<>();
    List<ScreenLift> lifts = reader.list(from, "lifts", 0, n -> parts.lift(n, liftIds));
    List<ScreenStatement> statements = reader.list(from, "statements", 0, parts::statement);
    from.close();
    declaredRight(node, exercise);
    changes(rows, lifts);
    fixedRules(node, rows, lifts);
    return problems.isEmpty()
        ? head.map(
            known ->
                new ScreenContent(
                    known,
                    fingerprint(node),
                    exercise,
                    person,
                    rows,
                    clearances,
                    lifts,
                    statements))
        : Optional.empty();
  }

  private Optional<ScreenContent> rows(JsonNode node, ScreenContent base) {
    JsonObject from = reader.object(node);
    from.isOfKind("screen-rows");
    Optional<PackHead> head = PackHead.read(from, reader.problems());
    List<Fact> more = facts(from.optional("personFacts"), base.personFacts());
    List<ScreenRow> rows = rows(from);
    List<ScreenStatement> statements =
        from.optional("statements")
            .map(list -> reader.list(list, 0, parts::statement))
            .orElse(ImmutableList.of());
    from.close();
    changes(rows, base.lifts());
    Map<String, ScreenRow> joined = new LinkedHashMap<>();
    base.rows().forEach(row -> joined.put(row.id(), row));
    for (ScreenRow row : rows) {
      ScreenRow replaced = joined.put(row.id(), row);
      if (replaced != null && replaced.fixed()) {
        report(row, "id", ScreenCodes.FIXED, "must be another id: that row is fixed");
      }
    }
    return problems.isEmpty()
        ? head.map(
            added ->
                new ScreenContent(
                    together(base.head(), added),
                    base.fingerprintWith(fingerprint(node)),
                    base.exerciseFacts(),
                    concat(base.personFacts(), more),
                    ImmutableList.copyOf(joined.values()),
                    base.clearances(),
                    base.lifts(),
                    concat(base.statements(), statements)))
        : Optional.empty();
  }

  private static <T> List<T> concat(List<T> one, List<T> other) {
    return ImmutableList.<T>builder().addAll(one).addAll(other).build();
  }

  private static PackHead together(PackHead base, PackHead added) {
    boolean reviewed =
        base.reviewStatus() == ReviewStatus.REVIEWED
            && added.reviewStatus() == ReviewStatus.REVIEWED;
    return new PackHead(
        base.id(),
        base.version(),
        base.language(),
        reviewed ? ReviewStatus.REVIEWED : ReviewStatus.UNREVIEWED);
  }

  private List<ScreenRow> rows(JsonObject from) {
    List<ScreenRow> rows = reader.list(from, "rows", 1, parts::row);
    Set<String> seen = new HashSet<>();
    from.optional("rows")
        .ifPresent(
            list -> {
              for (int i = 0; list.find(i).isPresent(); i++) {
                duplicate(list.find(i).get(), seen);
              }
            });
    return rows;
  }

  private void duplicate(JsonNode node, Set<String> seen) {
    Optional<JsonNode> id = node.find("id").filter(n -> n.kind() == JsonNode.Kind.TEXT);
    if (id.isPresent() && !seen.add(id.get().text(new Problems()).orElse(""))) {
      problems.add(id.get(), PackCodes.DUPLICATE_ID, "must be another id than those before");
    }
  }

  private List<Fact> facts(Optional<JsonNode> node, List<Fact> base) {
    if (!node.isPresent()) {
      return ImmutableList.of();
    }
    Set<String> seen = new HashSet<>();
    base.forEach(fact -> seen.add(fact.id()));
    return reader.list(
        node.get(),
        0,
        item -> {
          Optional<Fact> fact = RuleBooks.readFact(item, problems);
          if (fact.isPresent() && !seen.add(fact.get().id())) {
            String expected = "must be another id than those before";
            problems.add(item.find("id").orElse(item), PackCodes.DUPLICATE_ID, expected);
          }
          return fact;
        });
  }

  private void declaredRight(JsonNode root, List<Fact> facts) {
    Optional<JsonNode> list = root.find("exerciseFacts");
    for (int i = 0; i < facts.size(); i++) {
      if (!ExerciseFacts.isDeclaredRight(facts.get(i))) {
        JsonNode where = list.flatMap(l -> l.find(0)).isPresent() ? list.get() : root;
        String expected =
            facts.get(i).id() + " must be a fact of exercises, with their type and values";
        problems.add(where.find(i).orElse(where), ScreenCodes.NOT_AN_EXERCISE_FACT, expected);
      }
    }
  }

  /** Whoever is told to modify an exercise has to hear how. */
  private void changes(List<ScreenRow> rows, List<ScreenLift> lifts) {
    for (ScreenRow row : rows) {
      boolean modified =
          row.columns().stream()
              .map(ScreenRow.Column::verdict)
              .anyMatch(v -> v == Verdict.MODIFY || becomesModify(row, v, lifts));
      Optional<JsonObject> object = parts.object(row);
      if (modified && object.isPresent() && !object.get().names().contains("change")) {
        problems.addMissing(object.get(), "change");
      }
    }
  }

  private static boolean becomesModify(ScreenRow row, Verdict verdict, List<ScreenLift> lifts) {
    return !row.fixed()
        && lifts.stream()
            .anyMatch(
                lift ->
                    lift.to() == Verdict.MODIFY
                        && lift.from().contains(verdict)
                        && lift.isAbout(row.rule()));
  }

  private void fixedRules(JsonNode root, List<ScreenRow> rows, List<ScreenLift> lifts) {
    for (int i = 0; i < lifts.size(); i++) {
      ScreenLift lift = lifts.get(i);
      if (rows.stream().anyMatch(row -> row.fixed() && lift.isAbout(row.rule()))) {
        int index = i;
        JsonNode where = root.find("lifts").flatMap(list -> list.find(index)).orElse(root);
        problems.add(where, ScreenCodes.FIXED, "must not lift a rule that is fixed");
      }
    }
  }

  private void report(ScreenRow row, String property, String code, String expected) {
    parts.object(row).ifPresent(from -> problems.add(from.member(property), code, expected));
  }

  private void compile(JsonNode root, RuleBook book) {
    try {
      CompiledRules.compile(book);
    } catch (RulesRefusedException e) {
      for (RuleProblem problem : e.problems()) {
        problems.add(parts.place(problem.where()).orElse(root), problem.code(), problem.message());
      }
    }
  }

  private static String fingerprint(JsonNode node) {
    return Hashing.sha256().hashString(CanonicalJson.of(node), StandardCharsets.UTF_8).toString();
  }
}
