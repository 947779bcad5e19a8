package io.osteokit.exercises.planning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.osteokit.core.rules.Condition;
import io.osteokit.exercises.ExerciseGroup;
import io.osteokit.exercises.Goal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The kinds of entry that the planning content is made of. */
final class Entries {
  private Entries() {}

  /** An entry that holds for some people only. */
  interface ForSome {
    Ruling ruling();

    /** Returns for whom it holds, over the facts of a person. */
    Condition when();
  }

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

  record MinutesRule(Ruling ruling, Condition when, int minutes, int longest, int perDay)
      implements ForSome {}

  /** Exercises that may be shorter than their dose says: to one of these lengths, least first. */
  record Shortened(Ruling ruling, Set<String> exercises, List<Integer> seconds) {
    Shortened {
      exercises = ImmutableSet.copyOf(exercises);
      seconds = ImmutableList.copyOf(seconds);
    }

    int least() {
      return seconds.get(0);
    }
  }

  /** What the body's answer to a session is called. */
  record ResponseRule(Ruling ruling, Condition when, Response response) implements ForSome {}

  /** Where an exercise goes after a session that got this answer. */
  record StepRule(Ruling ruling, Condition when, Step step) implements ForSome {}

  /** The dose to begin with, and for how many days a session before counts. */
  record Begin(Ruling ruling, Ceiling ceiling, int days) {}

  /** For which groups, and how many days at most, an easier exercise takes the place of another. */
  record Easier(Ruling ruling, Set<ExerciseGroup> groups, int days) {
    Easier {
      groups = Sets.immutableEnumSet(groups);
    }
  }

  /** What an exercise that the screen lets through with a change may have at most. */
  record Modified(Ruling ruling, Ceiling ceiling) {}

  /** Every session holds at least so many exercises of a group. */
  record Quota(Ruling ruling, ExerciseGroup group, int least) {}

  /** The order of a session, by groups. */
  record Order(Ruling ruling, List<ExerciseGroup> groups) {
    Order {
      groups = ImmutableList.copyOf(groups);
    }
  }

  record DoseRule(Ruling ruling, Condition when, Set<ExerciseGroup> groups, Ceiling ceiling)
      implements ForSome {
    DoseRule {
      groups = Sets.immutableEnumSet(groups);
    }
  }

  /** An entry about some exercises only. */
  interface AboutSome {
    Ruling ruling();

    /** Returns which exercises it is about, over the facts of an exercise. */
    Condition which();
  }

  /**
   * What a session does not hold for some people, though the screen would let it through.
   *
   * @param releaseLifts whether a release that names the exercise ends the limit for it
   */
  record Limit(Ruling ruling, Condition when, Condition which, boolean releaseLifts)
      implements ForSome, AboutSome {}

  /** A session holds at most one of these exercises, of whatever families. */
  record Cap(Ruling ruling, Condition which) implements AboutSome {}

  record Recovery(Ruling ruling, Set<ExerciseGroup> groups, int days) {
    Recovery {
      groups = Sets.immutableEnumSet(groups);
    }
  }

  record Alternation(
      Ruling ruling,
      Condition when,
      List<String> rests,
      List<String> longRests,
      int notAlternatedCost)
      implements ForSome {
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
  record Worth(int minutes, int points) {}

  record Mix(
      Ruling ruling,
      Condition when,
      Set<ExerciseGroup> groups,
      Map<SessionPart, List<Worth>> parts,
      Map<Goal, List<Worth>> goals)
      implements ForSome {
    Mix {
      groups = Sets.immutableEnumSet(groups);
      parts = Maps.immutableEnumMap(parts);
      goals = Maps.immutableEnumMap(goals);
    }
  }

  record Target(
      Ruling ruling,
      Condition when,
      Component component,
      Week.Measure measure,
      int least,
      Set<ExerciseGroup> groups)
      implements ForSome {
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
