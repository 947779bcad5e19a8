package io.osteokit.exercises.planning;

import io.osteokit.exercises.Exercise;
import io.osteokit.exercises.ExerciseGroup;
import io.osteokit.exercises.Goal;
import io.osteokit.exercises.internal.optimise.Problem;
import io.osteokit.exercises.planning.Entries.Mix;
import io.osteokit.exercises.planning.Entries.Worth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * What a session is worth.
 *
 * <p>A started quarter minute of movement or holding is shared among the goals that the exercise
 * serves, by how much it serves each, so that no minute counts twice: a full minute is {@value
 * #UNITS_PER_MINUTE} units. A step of the content says how many points a unit is worth up to so
 * many minutes of a goal; after its last step a goal is worth nothing more. A goal with two steps
 * becomes two goals of the optimiser with different caps, which keeps the sum concave. Warm-up and
 * cool-down count beside the goals, for the exercises of their groups.
 */
final class Objective {
  /** Units of coverage in a minute, for all goals of an exercise together. */
  static final int UNITS_PER_MINUTE = 48;

  private static final int QUARTER_MINUTE = 15;
  private static final int UNITS_PER_QUARTER = UNITS_PER_MINUTE / 4;
  private final List<ToIntFunction<Exercise>> serving = new ArrayList<>();
  private final List<Integer> weights = new ArrayList<>();
  private final List<Integer> caps = new ArrayList<>();

  /** What a quarter minute covers, of each exercise that was asked about; most are many times. */
  private final Map<String, int[]> ofQuarter = new HashMap<>();

  /**
   * Creates the objective of a mix.
   *
   * @param factors by how much goals count more for this person or this day; 1 if missing
   */
  Objective(Mix mix, Map<Goal, Integer> factors) {
    mix.parts()
        .forEach(
            (part, steps) ->
                add(steps, 1, exercise -> isOf(part, exercise.group()) ? UNITS_PER_QUARTER : 0));
    mix.goals()
        .forEach(
            (goal, steps) ->
                add(steps, factors.getOrDefault(goal, 1), exercise -> share(exercise, goal)));
  }

  /** Tells the optimiser of the goals. */
  void declare(Problem.Builder builder) {
    for (int g = 0; g < weights.size(); g++) {
      builder.goal(weights.get(g), caps.get(g));
    }
  }

  /** Returns what so much of an exercise covers, by goal of the optimiser. */
  int[] coverage(Exercise exercise, int activeSeconds) {
    int quarters = (activeSeconds + QUARTER_MINUTE - 1) / QUARTER_MINUTE;
    int[] coverage = ofQuarter.computeIfAbsent(exercise.id(), id -> ofQuarter(exercise)).clone();
    for (int g = 0; g < coverage.length; g++) {
      coverage[g] *= quarters;
    }
    return coverage;
  }

  private int[] ofQuarter(Exercise exercise) {
    int[] coverage = new int[serving.size()];
    for (int g = 0; g < coverage.length; g++) {
      coverage[g] = serving.get(g).applyAsInt(exercise);
    }
    return coverage;
  }

  private void add(List<Worth> steps, int factor, ToIntFunction<Exercise> serves) {
    for (int i = 0; i < steps.size(); i++) {
      int next = i + 1 < steps.size() ? steps.get(i + 1).points() : 0;
      serving.add(serves);
      weights.add((steps.get(i).points() - next) * factor);
      caps.add(steps.get(i).minutes() * UNITS_PER_MINUTE);
    }
  }

  /** Returns the goal's share of a quarter minute; shares are rounded down. */
  private static int share(Exercise exercise, Goal goal) {
    int all = 0;
    for (int one : exercise.serves().values()) {
      all += one;
    }
    return all == 0 ? 0 : UNITS_PER_QUARTER * exercise.serves().getOrDefault(goal, 0) / all;
  }

  private static boolean isOf(SessionPart part, ExerciseGroup group) {
    return (part == SessionPart.WARM_UP && group == ExerciseGroup.WARM_UP)
        || (part == SessionPart.COOL_DOWN && group == ExerciseGroup.COOL_DOWN);
  }
}
