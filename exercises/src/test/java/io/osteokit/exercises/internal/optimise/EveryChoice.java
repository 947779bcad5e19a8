package io.osteokit.exercises.internal.optimise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** All that can be chosen from a small problem, and what it is worth, without any cleverness. */
final class EveryChoice {
  private EveryChoice() {}

  /** Returns each choice that keeps the rules: for each family its option or −1. */
  static List<int[]> of(Problem problem) {
    List<int[]> all = new ArrayList<>();
    gather(problem, new int[problem.families], 0, all);
    return all;
  }

  private static void gather(Problem problem, int[] choice, int k, List<int[]> all) {
    if (k == problem.families) {
      if (isAllowed(problem, choice)) {
        all.add(choice.clone());
      }
      return;
    }
    if (!problem.forced[k]) {
      choice[k] = -1;
      gather(problem, choice, k + 1, all);
    }
    for (int o = problem.first[k]; o < problem.first[k + 1]; o++) {
      choice[k] = o;
      gather(problem, choice, k + 1, all);
    }
  }

  private static boolean isAllowed(Problem problem, int[] choice) {
    int units = 0;
    int[] served = new int[problem.minimum.length];
    for (int o : chosen(choice)) {
      units += problem.time[o];
      if (problem.quota[o] != Problem.NO_QUOTA) {
        served[problem.quota[o]] += problem.count[o];
      }
    }
    boolean allowed = units <= problem.units;
    for (int q = 0; q < served.length; q++) {
      allowed &= served[q] >= problem.minimum[q];
    }
    return allowed;
  }

  static int[] chosen(int[] choice) {
    return Arrays.stream(choice).filter(o -> o >= 0).toArray();
  }

  static int covered(Problem problem, int[] choice, int goal) {
    int sum = 0;
    for (int o : chosen(choice)) {
      sum += problem.coverage[o * problem.goals + goal];
    }
    return sum;
  }

  static long worth(Problem problem, int[] choice) {
    long worth = 0;
    for (int o : chosen(choice)) {
      worth += problem.value[o];
    }
    for (int g = 0; g < problem.goals; g++) {
      worth += (long) problem.weight[g] * Math.min(problem.cap[g], covered(problem, choice, g));
    }
    return worth;
  }

  /** Returns what a choice costs where caps are priced, in scaled points. */
  static long price(Problem problem, int[] multiplier, int[] choice) {
    long price = 0;
    for (int o : chosen(choice)) {
      price += (long) problem.scale * problem.value[o];
    }
    for (int g = 0; g < problem.goals; g++) {
      long full = (long) problem.scale * problem.weight[g];
      price += (long) multiplier[g] * covered(problem, choice, g);
      price += (full - multiplier[g]) * problem.cap[g];
    }
    return price;
  }

  /** Returns a problem of options of these values, each in its family, with time for one. */
  static Problem oneOf(int... values) {
    Problem.Builder builder = Problem.builder(60);
    for (int value : values) {
      builder.family();
      builder.option(60, value, new int[0], Problem.NO_QUOTA, 0);
    }
    return builder.build();
  }

  static Problem whole(long seed) {
    Random random = new Random(seed);
    return RandomProblems.instance(seed, 1 + random.nextInt(5), 3, 3, 15 * random.nextInt(40))
        .problem();
  }

  /** Returns a part of the whole: some options are gone, and some families must be used. */
  static Problem part(long seed) {
    Random random = new Random(seed);
    Problem whole = whole(seed);
    boolean[] alive = new boolean[whole.id.length];
    for (int o = 0; o < alive.length; o++) {
      alive[o] = random.nextInt(8) > 0;
    }
    boolean[] forced = new boolean[whole.families];
    for (int k = 0; k < forced.length; k++) {
      forced[k] = random.nextInt(4) == 0;
    }
    return new Problem(whole, alive, forced, Order.of(whole, alive));
  }

  /** Returns the relaxation of a problem at random multipliers, solved; at half of them whole. */
  static Relaxation relaxation(Problem problem, long seed) {
    Random random = new Random(seed);
    Relaxation relaxation = new Relaxation(problem);
    int unit = random.nextBoolean() ? problem.scale : 1;
    for (int g = 0; g < problem.goals; g++) {
      int units = problem.scale / unit * problem.weight[g];
      relaxation.multiplier[g] = unit * random.nextInt(units + 1);
    }
    relaxation.solve();
    return relaxation;
  }
}
