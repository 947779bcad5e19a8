package io.osteokit.benchmarks.planner;

import io.osteokit.exercises.internal.optimise.Problem;
import io.osteokit.exercises.internal.optimise.Solver;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A session to be composed by chance: 25 minutes, eight goals that are worth something up to a cap,
 * one warm-up and three strength exercises at least, from each family at most one candidate.
 */
final class Instance {
  static final int BUDGET = 25 * 60;
  static final int GOALS = 8;
  static final int[] MINIMUMS = {1, 3};
  private static final int AMOUNTS = 3;
  private static final int STEP_SECONDS = 15;

  /** One candidate: an exercise in one of three amounts. */
  @SuppressWarnings("ArrayRecordComponent") // Nobody compares options.
  record Option(int family, int seconds, int value, int[] coverage, int quota) {}

  final int[] weights = new int[GOALS];
  final int[] caps = new int[GOALS];
  final int families;
  final List<Option> options = new ArrayList<>();

  private Instance(Random random, int candidates) {
    families = (candidates + AMOUNTS - 1) / AMOUNTS;
    for (int g = 0; g < GOALS; g++) {
      weights[g] = 3 + random.nextInt(8);
      caps[g] = 10 + random.nextInt(30);
    }
    for (int family = 0; family < families; family++) {
      int shape = random.nextInt(8);
      int quota = shape == 0 ? 0 : shape < 3 ? 1 : Problem.NO_QUOTA;
      int main = random.nextInt(GOALS);
      int side = random.nextInt(GOALS);
      int strength = 1 + random.nextInt(3);
      int start = 2 + random.nextInt(6);
      int cost = -random.nextInt(12);
      for (int i = 0; i < AMOUNTS && options.size() < candidates; i++) {
        int work = start + i * (1 + start / 2);
        int[] coverage = new int[GOALS];
        coverage[main] = work * strength;
        coverage[side] = Math.max(coverage[side], work);
        options.add(new Option(family, STEP_SECONDS * (work + 1), cost, coverage, quota));
      }
    }
  }

  /** Returns instances that have a solution, the same ones each time. */
  static List<Instance> some(int count, int candidates) {
    Random random = new Random(candidates);
    List<Instance> instances = new ArrayList<>();
    while (instances.size() < count) {
      Instance instance = new Instance(random, candidates);
      if (Solver.isFeasible(instance.problem())) {
        instances.add(instance);
      }
    }
    return instances;
  }

  /** Returns the instance as the planner's search has it; options keep their index as id. */
  Problem problem() {
    Problem.Builder builder = Problem.builder(BUDGET);
    for (int g = 0; g < GOALS; g++) {
      builder.goal(weights[g], caps[g]);
    }
    for (int minimum : MINIMUMS) {
      builder.quota(minimum);
    }
    int family = -1;
    for (Option option : options) {
      if (option.family != family) {
        family = option.family;
        builder.family();
      }
      int count = option.quota == Problem.NO_QUOTA ? 0 : 1;
      builder.option(option.seconds, option.value, option.coverage, option.quota, count);
    }
    return builder.build();
  }

  /** Returns what a choice is worth that keeps the rules. */
  long worth(List<Integer> chosen) {
    int[] covered = new int[GOALS];
    long worth = 0;
    for (int index : chosen) {
      worth += options.get(index).value;
      for (int g = 0; g < GOALS; g++) {
        covered[g] += options.get(index).coverage[g];
      }
    }
    for (int g = 0; g < GOALS; g++) {
      worth += (long) weights[g] * Math.min(caps[g], covered[g]);
    }
    return worth;
  }
}
