package io.osteokit.exercises.planning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.evidence.Evidence;
import io.osteokit.core.evidence.ReviewStatus;
import io.osteokit.core.evidence.Sources;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.Problems;
import io.osteokit.core.json.ViolationCodes;
import io.osteokit.core.triage.Phase;
import io.osteokit.exercises.ExerciseGroup;
import io.osteokit.exercises.Goal;
import io.osteokit.exercises.Position;
import io.osteokit.exercises.planning.Entries.Alternation;
import io.osteokit.exercises.planning.Entries.Ceiling;
import io.osteokit.exercises.planning.Entries.DoseRule;
import io.osteokit.exercises.planning.Entries.Limit;
import io.osteokit.exercises.planning.Entries.MinutesRule;
import io.osteokit.exercises.planning.Entries.Mix;
import io.osteokit.exercises.planning.Entries.Preferences;
import io.osteokit.exercises.planning.Entries.RecentCost;
import io.osteokit.exercises.planning.Entries.Recovery;
import io.osteokit.exercises.planning.Entries.SearchRule;
import io.osteokit.exercises.planning.Entries.Shortened;
import io.osteokit.exercises.planning.Entries.Step;
import io.osteokit.exercises.planning.Entries.Target;
import io.osteokit.exercises.planning.Entries.WeekRule;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Reads the planning content; gathers everything that is wrong with it. */
final class RulesReader {
  private static final int MAX_POINTS = 1000;

  /** The document, entry by entry. */
  record Parts(
      String id,
      String version,
      ReviewStatus reviewStatus,
      List<Ruling> rulings,
      SearchRule search,
      List<MinutesRule> minutes,
      Tempo tempo,
      Shortened shortened,
      List<DoseRule> doses,
      List<Limit> limits,
      List<Recovery> recovery,
      Alternation alternation,
      Preferences preferences,
      List<Mix> mixes,
      List<Target> targets,
      WeekRule week) {}

  private final Problems problems;
  private final FieldReader fields;
  private final Sources sources;
  private final ImmutableList.Builder<Ruling> rulings = ImmutableList.builder();
  private final Set<String> ids = new HashSet<>();

  RulesReader(Problems problems, Sources sources) {
    this.problems = problems;
    this.fields = new FieldReader(problems);
    this.sources = sources;
  }

  /** Returns the parts, or empty if there is any problem. */
  Optional<Parts> read(JsonNode root) {
    JsonObject from = root.object(problems);
    String id = fields.text(from, "id");
    String version = fields.text(from, "version");
    ReviewStatus status = fields.choice(from, "reviewStatus", ReviewStatus.class);
    SearchRule search = one(from, "search", this::search);
    List<MinutesRule> minutes = list(from, "minutes", this::minutes);
    Tempo tempo = one(from, "tempo", (o, ruling) -> tempo(o, ruling, search));
    Shortened shortened = one(from, "shortened", this::shortened);
    List<DoseRule> doses = list(from, "doses", this::dose);
    List<Limit> limits = list(from, "limits", this::limit);
    List<Recovery> recovery = list(from, "recovery", this::recovery);
    Alternation alternation = one(from, "alternation", this::alternation);
    Preferences preferences = one(from, "preferences", this::preferences);
    List<Mix> mixes = list(from, "mixes", this::mix);
    List<Target> targets = list(from, "targets", this::target);
    WeekRule week = one(from, "week", this::week);
    from.close();
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    new RulesCheck(problems, from).check(minutes, mixes, alternation, preferences, week);
    return Optional.of(
        new Parts(
            id,
            version,
            status,
            rulings.build(),
            search,
            minutes,
            tempo,
            shortened,
            doses,
            limits,
            recovery,
            alternation,
            preferences,
            mixes,
            targets,
            week));
  }

  private SearchRule search(JsonObject from, Ruling ruling) {
    return new SearchRule(
        ruling,
        fields.integer(from, "unitSeconds", 1, 60),
        fields.integer(from, "nodeCap", 1, 1_000_000));
  }

  private MinutesRule minutes(JsonObject from, Ruling ruling) {
    return new MinutesRule(
        ruling,
        when(from),
        fields.integer(from, "minutes", Session.MIN_MINUTES, Session.MAX_MINUTES),
        fields.integer(from, "longest", Session.MIN_MINUTES, Session.MAX_MINUTES),
        fields.integer(from, "perDay", 1, 6));
  }

  private Tempo tempo(JsonObject from, Ruling ruling, SearchRule search) {
    ImmutableMap.Builder<String, Integer> exceptions = ImmutableMap.builder();
    Set<String> seen = new HashSet<>();
    for (JsonNode node : fields.items(from, "exceptions")) {
      JsonObject exception = node.object(problems);
      String exercise = fields.text(exception, "exercise");
      int seconds = fields.integer(exception, "repetitionSeconds", 1, 60);
      exception.close();
      if (seen.add(exercise)) {
        exceptions.put(exercise, seconds);
      } else {
        problems.add(node, ViolationCodes.DUPLICATE_VALUE, "must name an exercise once");
      }
    }
    return new Tempo(
        ruling,
        search.unitSeconds(),
        fields.integer(from, "readySeconds", 1, 60),
        fields.integer(from, "nextSeconds", 1, 60),
        fields.integer(from, "changeSideSeconds", 1, 60),
        fields.integer(from, "holdEntrySeconds", 1, 60),
        fields.integer(from, "relaxSeconds", 0, 60),
        fields.integer(from, "restBetweenSetsSeconds", 0, 600),
        fields.integer(from, "longestRelaxSeconds", 0, 60),
        fields.integer(from, "repetitionSeconds", 1, 60),
        exceptions.buildOrThrow());
  }

  private Shortened shortened(JsonObject from, Ruling ruling) {
    List<String> exercises = fields.texts(from, "exercises");
    return new Shortened(
        ruling, ImmutableSet.copyOf(exercises), fields.integer(from, "seconds", 1, 600));
  }

  private DoseRule dose(JsonObject from, Ruling ruling) {
    return new DoseRule(
        ruling,
        when(from),
        fields.set(from, "groups", ExerciseGroup.class),
        fields.choice(from, "ceiling", Ceiling.class),
        fields.integer(from, "afterSessions", 0, 100, 0),
        fields.integer(from, "withinDays", 0, 366, 0));
  }

  private Limit limit(JsonObject from, Ruling ruling) {
    When when = when(from);
    boolean bedOnly = fields.choice(from, "floor", Floor.class) == Floor.BED_ONLY;
    return new Limit(ruling, when, bedOnly, fields.set(from, "withoutPositions", Position.class));
  }

  private enum Floor {
    AS_IT_IS,
    BED_ONLY
  }

  private Recovery recovery(JsonObject from, Ruling ruling) {
    Set<ExerciseGroup> groups = fields.set(from, "groups", ExerciseGroup.class);
    return new Recovery(ruling, groups, fields.integer(from, "days", 1, 7));
  }

  private Alternation alternation(JsonObject from, Ruling ruling) {
    from.optional("longRests")
        .filter(node -> node.items(problems).size() > RulesCheck.MOST_LONG_RESTS)
        .ifPresent(node -> problems.add(node, ViolationCodes.RANGE, "must name at most two"));
    return new Alternation(
        ruling,
        when(from),
        fields.texts(from, "rests"),
        fields.texts(from, "longRests"),
        fields.integer(from, "notAlternatedCost", 0, 1_000_000));
  }

  private Preferences preferences(JsonObject from, Ruling ruling) {
    ImmutableList.Builder<RecentCost> recent = ImmutableList.builder();
    for (JsonNode node : fields.items(from, "recentCosts")) {
      JsonObject cost = node.object(problems);
      recent.add(
          new RecentCost(
              fields.integer(cost, "days", 0, 366), fields.integer(cost, "cost", 0, MAX_POINTS)));
      cost.close();
    }
    return new Preferences(
        ruling,
        fields.integer(from, "itemCost", 0, MAX_POINTS),
        fields.integer(from, "modifiedCost", 0, MAX_POINTS),
        recent.build(),
        fields.integer(from, "sameFamilyCost", 0, 1_000_000),
        fields.integer(from, "chosenGoalFactor", 1, 10));
  }

  private Mix mix(JsonObject from, Ruling ruling) {
    return new Mix(
        ruling,
        when(from),
        fields.set(from, "groups", ExerciseGroup.class),
        steps(from, "parts", SessionPart.class),
        steps(from, "goals", Goal.class));
  }

  private <E extends Enum<E>> Map<E, List<Step>> steps(
      JsonObject from, String name, Class<E> keys) {
    return fields.map(
        from,
        name,
        keys,
        node -> {
          ImmutableList.Builder<Step> steps = ImmutableList.builder();
          for (JsonNode item : node.items(problems)) {
            JsonObject step = item.object(problems);
            steps.add(
                new Step(
                    fields.integer(step, "minutes", 1, Session.MAX_MINUTES),
                    fields.integer(step, "points", 1, 100)));
            step.close();
          }
          return steps.build();
        });
  }

  private Target target(JsonObject from, Ruling ruling) {
    return new Target(
        ruling,
        when(from),
        fields.choice(from, "component", Component.class),
        fields.choice(from, "measure", Week.Measure.class),
        fields.integer(from, "least", 0, 10_080),
        fields.set(from, "groups", ExerciseGroup.class));
  }

  private WeekRule week(JsonObject from, Ruling ruling) {
    int factor = fields.integer(from, "shortFactor", 1, 10);
    Map<Component, Set<Goal>> goals =
        fields.map(from, "goalsOf", Component.class, node -> fields.set(node, Goal.class));
    return new WeekRule(ruling, factor, goals);
  }

  private When when(JsonObject from) {
    JsonObject when = fields.object(from, "when");
    Set<Phase> phases = fields.optionalSet(when, "phases", Phase.class);
    Set<PlanningFact> facts = fields.optionalSet(when, "facts", PlanningFact.class);
    when.close();
    return new When(phases, facts);
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
    String id = fields.text(from, "id");
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
