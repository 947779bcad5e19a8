package io.osteokit.exercises.planning;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.Problems;
import io.osteokit.core.json.ViolationCodes;
import io.osteokit.core.rules.Fact;
import io.osteokit.exercises.ExerciseGroup;
import io.osteokit.exercises.internal.facts.ExerciseFacts;
import io.osteokit.exercises.planning.Entries.Alternation;
import io.osteokit.exercises.planning.Entries.ForSome;
import io.osteokit.exercises.planning.Entries.Mix;
import io.osteokit.exercises.planning.Entries.Preferences;
import io.osteokit.exercises.planning.Entries.Quota;
import io.osteokit.exercises.planning.Entries.Worth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Checks what single fields of the planning content cannot say. */
final class RulesCheck {
  /** A session that alternates has three movements or more, so that two fit before the end. */
  static final int MOST_LONG_RESTS = 2;

  private final Problems problems;
  private final JsonObject root;

  RulesCheck(Problems problems, JsonObject root) {
    this.problems = problems;
    this.root = root;
  }

  void check(
      PlanningParts parts,
      List<Fact> personFacts,
      List<Fact> sessionFacts,
      List<Fact> exerciseFacts) {
    for (Fact fact : personFacts) {
      if (!PlanFacts.isDeclaredRight(fact)) {
        inconsistent("personFacts", fact.id() + " must have the values that the planner gives it");
      }
    }
    for (Fact fact : exerciseFacts) {
      if (!ExerciseFacts.isDeclaredRight(fact)) {
        String expected = " must be a fact of exercises, with their type and values";
        inconsistent("exerciseFacts", fact.id() + expected);
      }
    }
    for (Fact fact : sessionFacts) {
      if (!SessionFacts.isDeclaredRight(fact)) {
        String expected = " must be a fact of sessions, with their type and values";
        inconsistent("sessionFacts", fact.id() + expected);
      }
    }
    endsWithEverybody("minutes", parts.minutes());
    endsWithEverybody("mixes", parts.mixes());
    if (parts.shortened().seconds().isEmpty()) {
      inconsistent("shortened", "must name a length");
    }
    order(parts);
    quotas(parts);
    Alternation alternation = parts.alternation();
    Preferences prefer = parts.preferences();
    for (Mix mix : parts.mixes()) {
      long most = 0;
      for (Map.Entry<?, List<Worth>> goal :
          Iterables.concat(mix.goals().entrySet(), mix.parts().entrySet())) {
        most += worth(goal.getValue());
      }
      most *= (long) prefer.chosenGoalFactor() * parts.week().shortFactor();
      if (most > prefer.sameFamilyCost() || most > alternation.notAlternatedCost()) {
        inconsistent("mixes", mix.ruling().id() + " must be worth less than breaking a wish costs");
      }
    }
  }

  private void endsWithEverybody(String property, List<? extends ForSome> entries) {
    if (entries.isEmpty() || !ConditionFields.isAlways(entries.get(entries.size() - 1).when())) {
      inconsistent(property, "must end with an entry that holds for everybody");
    }
  }

  private void order(PlanningParts parts) {
    List<ExerciseGroup> groups = parts.order().groups();
    if (groups.size() != ExerciseGroup.values().length
        || ImmutableSet.copyOf(groups).size() < groups.size()) {
      inconsistent("order", "must name every group once");
    }
  }

  /**
   * A session has three parts: something gentle can open it and fill the middle, something calm can
   * end it. One that alternates needs a movement more than there are long rests.
   */
  private void quotas(PlanningParts parts) {
    Map<ExerciseGroup, Integer> least = new EnumMap<>(ExerciseGroup.class);
    for (Quota quota : parts.quotas()) {
      if (least.put(quota.group(), quota.least()) != null) {
        inconsistent("quotas", "must name a group once");
      }
    }
    int movements = Math.max(2, parts.alternation().longRests().size() + 1);
    if (least.getOrDefault(ExerciseGroup.RELAXATION, 0) < 1
        || least.getOrDefault(ExerciseGroup.GENTLE, 0) < movements) {
      inconsistent(
          "quotas", "must ask for a RELAXATION exercise and for " + movements + " GENTLE ones");
    }
  }

  /** Returns what a goal adds at most, and complains if it does not flatten out. */
  private long worth(List<Worth> steps) {
    long worth = 0;
    int minutes = 0;
    int points = Integer.MAX_VALUE;
    for (Worth step : steps) {
      if (step.minutes() <= minutes || step.points() >= points) {
        inconsistent("mixes", "must have steps of more minutes and fewer points, one by one");
      }
      worth += (long) (step.minutes() - minutes) * Objective.UNITS_PER_MINUTE * step.points();
      minutes = step.minutes();
      points = step.points();
    }
    return worth;
  }

  private void inconsistent(String property, String expected) {
    JsonNode node = root.member(property);
    problems.add(node, ViolationCodes.INCONSISTENT, expected);
  }
}
