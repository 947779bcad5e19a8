package io.osteokit.exercises.planning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.osteokit.exercises.ExerciseGroup;
import io.osteokit.exercises.Goal;
import io.osteokit.exercises.Position;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The kinds of entry that the planning content is made of. */
final class Entries {
  private Entries() {}

  /** How far up a dose may go. */
  enum Ceiling {
    /** The least of the starting dose. */
    LEAST,
    /** Anything in the starting dose. */
    START,
    /** Up to the most of the target. */
    TARGET
  }

  record SearchRule(Ruling ruling, int unitSeconds, int nodeCap) {}

  record MinutesRule(Ruling ruling, When when, int minutes, int longest, int perDay) {}

  record Shortened(Ruling ruling, Set<String> exercises, int seconds) {
    Shortened {
      exercises = ImmutableSet.copyOf(exercises);
    }
  }

  record DoseRule(
      Ruling ruling,
      When when,
      Set<ExerciseGroup> groups,
      Ceiling ceiling,
      int afterSessions,
      int withinDays) {
    DoseRule {
      groups = Sets.immutableEnumSet(groups);
    }
  }

  record Limit(Ruling ruling, When when, boolean bedOnly, Set<Position> withoutPositions) {
    Limit {
      withoutPositions = Sets.immutableEnumSet(withoutPositions);
    }
  }

  record Recovery(Ruling ruling, Set<ExerciseGroup> groups, int days) {
    Recovery {
      groups = Sets.immutableEnumSet(groups);
    }
  }

  record Alternation(
      Ruling ruling, When when, List<String> rests, List<String> longRests, int notAlternatedCost) {
    Alternation {
      rests = ImmutableList.copyOf(rests);
      longRests = ImmutableList.copyOf(longRests);
    }
  }

  record RecentCost(int days, int cost) {}

  record Preferences(
      Ruling ruling,
      int itemCost,
      int modifiedCost,
      List<RecentCost> recentCosts,
      int sameFamilyCost,
      int chosenGoalFactor) {
    Preferences {
      recentCosts = ImmutableList.copyOf(recentCosts);
    }
  }

  /** Up to so many minutes a goal is worth so many points a unit; see {@link Objective}. */
  record Step(int minutes, int points) {}

  record Mix(
      Ruling ruling,
      When when,
      Set<ExerciseGroup> groups,
      Map<SessionPart, List<Step>> parts,
      Map<Goal, List<Step>> goals) {
    Mix {
      groups = Sets.immutableEnumSet(groups);
      parts = Maps.immutableEnumMap(parts);
      goals = Maps.immutableEnumMap(goals);
    }
  }

  record Target(
      Ruling ruling,
      When when,
      Component component,
      Week.Measure measure,
      int least,
      Set<ExerciseGroup> groups) {
    Target {
      groups = Sets.immutableEnumSet(groups);
    }
  }

  record WeekRule(Ruling ruling, int shortFactor, Map<Component, Set<Goal>> goalsOf) {
    WeekRule {
      goalsOf = ImmutableMap.copyOf(goalsOf);
    }

    Set<Goal> goalsOf(Component component) {
      return goalsOf.getOrDefault(component, ImmutableSet.of());
    }
  }
}
