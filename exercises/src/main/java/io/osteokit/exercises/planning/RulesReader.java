package io.osteokit.exercises.planning;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.evidence.Evidence;
import io.osteokit.core.evidence.PackHead;
import io.osteokit.core.evidence.Sources;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.Problems;
import io.osteokit.core.json.ViolationCodes;
import io.osteokit.core.rules.CompiledRules;
import io.osteokit.core.rules.Fact;
import io.osteokit.exercises.planning.Entries.SearchRule;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Reads the planning content; gathers everything that is wrong with it. */
final class RulesReader {
  private static final String KIND = "planning";

  /** The content with its rules compiled. */
  record Content(
      PackHead head,
      List<Fact> personFacts,
      PlanningParts parts,
      List<Ruling> rulings,
      CompiledRules people,
      CompiledRules sessions,
      CompiledRules exercises) {}

  private final Problems problems;
  private final FieldReader fields;
  private final ConditionFields conditions;
  private final EntryReader entries;
  private final Sources sources;
  private final ImmutableList.Builder<Ruling> rulings = ImmutableList.builder();
  private final Set<String> ids = new HashSet<>();

  RulesReader(Problems problems, Sources sources) {
    this.problems = problems;
    this.fields = new FieldReader(problems);
    this.conditions = new ConditionFields(problems);
    this.entries = new EntryReader(problems, fields, conditions);
    this.sources = sources;
  }

  /** Returns the content, or empty if there is any problem. */
  Optional<Content> read(JsonNode root) {
    JsonObject from = root.object(problems);
    from.isOfKind(KIND);
    Optional<PackHead> packHead = PackHead.read(from, problems);
    List<Fact> personFacts = conditions.facts(from, "personFacts");
    List<Fact> sessionFacts = conditions.facts(from, "sessionFacts");
    List<Fact> exerciseFacts = conditions.facts(from, "exerciseFacts");
    PlanningParts parts = parts(from);
    from.close();
    if (!problems.isEmpty() || !packHead.isPresent()) {
      return Optional.empty();
    }
    PackHead head = packHead.get();
    new RulesCheck(problems, from).check(parts, personFacts, sessionFacts, exerciseFacts);
    Optional<CompiledRules> people =
        conditions.compile(PlanningBooks.personRules(head, personFacts, parts), root);
    Optional<CompiledRules> sessions =
        conditions.compile(PlanningBooks.sessionRules(head, sessionFacts, parts), root);
    Optional<CompiledRules> exercises =
        conditions.compile(PlanningBooks.exerciseRules(head, exerciseFacts, parts), root);
    return problems.isEmpty()
        ? Optional.of(
            new Content(
                head,
                personFacts,
                parts,
                rulings.build(),
                people.orElseThrow(IllegalStateException::new),
                sessions.orElseThrow(IllegalStateException::new),
                exercises.orElseThrow(IllegalStateException::new)))
        : Optional.empty();
  }

  private PlanningParts parts(JsonObject from) {
    SearchRule search = one(from, "search", entries::search);
    return new PlanningParts(
        search,
        list(from, "minutes", entries::minutes),
        one(from, "tempo", (o, ruling) -> entries.tempo(o, ruling, search)),
        one(from, "shortened", entries::shortened),
        list(from, "quotas", entries::quota),
        one(from, "order", entries::order),
        list(from, "doses", entries::dose),
        list(from, "responses", entries::response),
        list(from, "steps", entries::step),
        one(from, "begin", entries::begin),
        one(from, "easier", entries::easier),
        one(from, "modified", entries::modified),
        list(from, "limits", entries::limit),
        list(from, "caps", entries::cap),
        list(from, "recovery", entries::recovery),
        one(from, "alternation", entries::alternation),
        one(from, "preferences", entries::preferences),
        list(from, "mixes", entries::mix),
        list(from, "targets", entries::target),
        one(from, "week", entries::week));
  }

  private <T> T one(JsonObject from, String name, BiFunction<JsonObject, Ruling, T> entry) {
    return entry(fields.object(from, name), entry);
  }

  private <T> List<T> list(JsonObject from, String name, BiFunction<JsonObject, Ruling, T> entry) {
    ImmutableList.Builder<T> all = ImmutableList.builder();
    for (JsonNode node : fields.items(from, name)) {
      all.add(entry(node.object(problems), entry));
    }
    return all.build();
  }

  private <T> T entry(JsonObject from, BiFunction<JsonObject, Ruling, T> entry) {
    String id = fields.name(from, "id");
    if (!ids.add(id)) {
      problems.add(from.node(), ViolationCodes.DUPLICATE_VALUE, "must have an id of its own");
    }
    String reason = fields.text(from, "reason");
    Evidence evidence =
        from.required("evidence")
            .flatMap(node -> Evidence.read(node, sources, problems))
            .orElse(FieldReader.NO_EVIDENCE);
    Ruling ruling = new Ruling(id, reason, evidence);
    rulings.add(ruling);
    T value = entry.apply(from, ruling);
    from.close();
    return value;
  }
}
