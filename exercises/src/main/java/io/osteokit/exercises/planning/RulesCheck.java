package io.osteokit.exercises.planning;

import com.google.common.collect.Iterables;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.Problems;
import io.osteokit.core.json.ViolationCodes;
import io.osteokit.exercises.planning.Entries.Alternation;
import io.osteokit.exercises.planning.Entries.MinutesRule;
import io.osteokit.exercises.planning.Entries.Mix;
import io.osteokit.exercises.planning.Entries.Preferences;
import io.osteokit.exercises.planning.Entries.Step;
import io.osteokit.exercises.planning.Entries.WeekRule;
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
      List<MinutesRule> minutes,
      List<Mix> mixes,
      Alternation alternation,
      Preferences prefer,
      WeekRule week) {
    if (minutes.isEmpty() || !minutes.get(minutes.size() - 1).when().isAlways()) {
      inconsistent("minutes", "must end with an entry that holds for everybody");
    }
    if (mixes.isEmpty() || !mixes.get(mixes.size() - 1).when().isAlways()) {
      inconsistent("mixes", "must end with an entry that holds for everybody");
    }
    for (Mix mix : mixes) {
      long most = 0;
      for (Map.Entry<?, List<Step>> goal :
          Iterables.concat(mix.goals().entrySet(), mix.parts().entrySet())) {
        most += worth(goal.getValue());
      }
      most *= (long) prefer.chosenGoalFactor() * week.shortFactor();
      if (most > prefer.sameFamilyCost() || most > alternation.notAlternatedCost()) {
        inconsistent("mixes", mix.ruling().id() + " must be worth less than breaking a wish costs");
      }
    }
  }

  /** Returns what a goal adds at most, and complains if it does not flatten out. */
  private long worth(List<Step> steps) {
    long worth = 0;
    int minutes = 0;
    int points = Integer.MAX_VALUE;
    for (Step step : steps) {
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
