package io.osteokit.exercises.planning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.Problems;
import io.osteokit.core.json.ViolationCodes;
import io.osteokit.exercises.ExerciseGroup;
import io.osteokit.exercises.Goal;
import io.osteokit.exercises.internal.optimise.Problem;
import io.osteokit.exercises.planning.Entries.Alternation;
import io.osteokit.exercises.planning.Entries.Begin;
import io.osteokit.exercises.planning.Entries.Cap;
import io.osteokit.exercises.planning.Entries.Ceiling;
import io.osteokit.exercises.planning.Entries.DoseRule;
import io.osteokit.exercises.planning.Entries.Easier;
import io.osteokit.exercises.planning.Entries.Limit;
import io.osteokit.exercises.planning.Entries.MinutesRule;
import io.osteokit.exercises.planning.Entries.Mix;
import io.osteokit.exercises.planning.Entries.Modified;
import io.osteokit.exercises.planning.Entries.Order;
import io.osteokit.exercises.planning.Entries.Preferences;
import io.osteokit.exercises.planning.Entries.Quota;
import io.osteokit.exercises.planning.Entries.RecentCost;
import io.osteokit.exercises.planning.Entries.Recovery;
import io.osteokit.exercises.planning.Entries.ResponseRule;
import io.osteokit.exercises.planning.Entries.SearchRule;
import io.osteokit.exercises.planning.Entries.Shortened;
import io.osteokit.exercises.planning.Entries.StepRule;
import io.osteokit.exercises.planning.Entries.Target;
import io.osteokit.exercises.planning.Entries.WeekRule;
import io.osteokit.exercises.planning.Entries.Worth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the fields of each kind of entry of the planning content. */
final class EntryReader {
  private static final int MAX_POINTS = 1000;
  private final Problems problems;
  private final FieldReader fields;
  private final ConditionFields conditions;

  EntryReader(Problems problems, FieldReader fields, ConditionFields conditions) {
    this.problems = problems;
    this.fields = fields;
    this.conditions = conditions;
  }

  SearchRule search(JsonObject from, Ruling ruling) {
    return new SearchRule(
        ruling,
        fields.integer(from, "unitSeconds", 1, 60),
        fields.integer(from, "nodeCap", 1, 1_000_000));
  }

  MinutesRule minutes(JsonObject from, Ruling ruling) {
    return new MinutesRule(
        ruling,
        conditions.when(from, ruling.id()),
        fields.integer(from, "minutes", Session.MIN_MINUTES, Session.MAX_MINUTES),
        fields.integer(from, "longest", Session.MIN_MINUTES, Session.MAX_MINUTES),
        fields.integer(from, "perDay", 1, 6));
  }

  Tempo tempo(JsonObject from, Ruling ruling, SearchRule search) {
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

  Shortened shortened(JsonObject from, Ruling ruling) {
    List<String> exercises = fields.texts(from, "exercises");
    ImmutableList.Builder<Integer> seconds = ImmutableList.builder();
    for (JsonNode node : fields.items(from, "seconds")) {
      seconds.add(node.integer(problems, 1, 600).orElse(1));
    }
    return new Shortened(ruling, ImmutableSet.copyOf(exercises), seconds.build());
  }

  DoseRule dose(JsonObject from, Ruling ruling) {
    return new DoseRule(
        ruling,
        conditions.when(from, ruling.id()),
        fields.set(from, "groups", ExerciseGroup.class),
        fields.choice(from, "ceiling", Ceiling.class));
  }

  Limit limit(JsonObject from, Ruling ruling) {
    return new Limit(
        ruling,
        conditions.when(from, ruling.id()),
        conditions.which(from, ruling.id()),
        fields.choice(from, "releaseOfTheExercise", Release.class) == Release.LIFTS);
  }

  private enum Release {
    CHANGES_NOTHING,
    LIFTS
  }

  Cap cap(JsonObject from, Ruling ruling) {
    return new Cap(ruling, conditions.which(from, ruling.id()));
  }

  ResponseRule response(JsonObject from, Ruling ruling) {
    return new ResponseRule(
        ruling,
        conditions.when(from, ruling.id()),
        fields.choice(from, "response", Response.class));
  }

  StepRule step(JsonObject from, Ruling ruling) {
    return new StepRule(
        ruling, conditions.when(from, ruling.id()), fields.choice(from, "step", Step.class));
  }

  Begin begin(JsonObject from, Ruling ruling) {
    return new Begin(
        ruling,
        fields.choice(from, "ceiling", Ceiling.class),
        fields.integer(from, "days", 0, 366));
  }

  Easier easier(JsonObject from, Ruling ruling) {
    Set<ExerciseGroup> groups = fields.set(from, "groups", ExerciseGroup.class);
    return new Easier(ruling, groups, fields.integer(from, "days", 0, 366));
  }

  Modified modified(JsonObject from, Ruling ruling) {
    return new Modified(ruling, fields.choice(from, "ceiling", Ceiling.class));
  }

  Quota quota(JsonObject from, Ruling ruling) {
    ExerciseGroup group = fields.choice(from, "group", ExerciseGroup.class);
    return new Quota(ruling, group, fields.integer(from, "least", 0, Problem.MOST_OF_A_QUOTA));
  }

  Order order(JsonObject from, Ruling ruling) {
    ImmutableList.Builder<ExerciseGroup> groups = ImmutableList.builder();
    for (JsonNode node : fields.items(from, "groups")) {
      node.choice(problems, ExerciseGroup.class).ifPresent(groups::add);
    }
    return new Order(ruling, groups.build());
  }

  Recovery recovery(JsonObject from, Ruling ruling) {
    Set<ExerciseGroup> groups = fields.set(from, "groups", ExerciseGroup.class);
    return new Recovery(ruling, groups, fields.integer(from, "days", 1, 7));
  }

  Alternation alternation(JsonObject from, Ruling ruling) {
    from.optional("longRests")
        .filter(node -> node.items(problems).size() > RulesCheck.MOST_LONG_RESTS)
        .ifPresent(node -> problems.add(node, ViolationCodes.RANGE, "must name at most two"));
    return new Alternation(
        ruling,
        conditions.when(from, ruling.id()),
        fields.texts(from, "rests"),
        fields.texts(from, "longRests"),
        fields.integer(from, "notAlternatedCost", 0, 1_000_000));
  }

  Preferences preferences(JsonObject from, Ruling ruling) {
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

  Mix mix(JsonObject from, Ruling ruling) {
    return new Mix(
        ruling,
        conditions.when(from, ruling.id()),
        fields.set(from, "groups", ExerciseGroup.class),
        steps(from, "parts", SessionPart.class),
        steps(from, "goals", Goal.class));
  }

  private <E extends Enum<E>> Map<E, List<Worth>> steps(
      JsonObject from, String name, Class<E> keys) {
    return fields.map(
        from,
        name,
        keys,
        node ->
            node.objects(
                problems,
                step ->
                    new Worth(
                        fields.integer(step, "minutes", 1, Session.MAX_MINUTES),
                        fields.integer(step, "points", 1, 100))));
  }

  Target target(JsonObject from, Ruling ruling) {
    return new Target(
        ruling,
        conditions.when(from, ruling.id()),
        fields.choice(from, "component", Component.class),
        fields.choice(from, "measure", Week.Measure.class),
        fields.integer(from, "least", 0, 10_080),
        fields.set(from, "groups", ExerciseGroup.class));
  }

  WeekRule week(JsonObject from, Ruling ruling) {
    int factor = fields.integer(from, "shortFactor", 1, 10);
    Map<Component, Set<Goal>> goals =
        fields.map(from, "goalsOf", Component.class, node -> fields.set(node, Goal.class));
    return new WeekRule(ruling, factor, goals);
  }
}
