package io.osteokit.exercises.internal.optimise;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;

/**
 * The best choice so far, and the means to improve a choice by small exchanges.
 *
 * <p>A good choice early is what makes the search short: it sets the length of the steps that the
 * multipliers take and cuts off branches.
 */
final class Incumbent {
  private final Problem problem;
  private final int[] best;
  private final int[] chosen;
  private final int[] covered;
  private final int[] served;
  private int left;
  private final int[] familyOf;
  private long objective = Long.MIN_VALUE / 1024;
  private long wanted = Long.MIN_VALUE / 1024;

  Incumbent(Problem problem) {
    this.problem = problem;
    this.best = new int[problem.families];
    this.chosen = new int[problem.families];
    this.covered = new int[problem.goals];
    this.served = new int[problem.minimum.length];
    this.familyOf = new int[problem.id.length];
    for (int k = 0; k < problem.families; k++) {
      Arrays.fill(familyOf, problem.first[k], problem.first[k + 1], k);
    }
  }

  /** Sets what a choice must be worth to be looked for, in points. */
  void want(long points) {
    wanted = points;
  }

  /** Returns the least worth that is still looked for, in points. */
  long needed() {
    return Math.max(wanted, objective + 1);
  }

  /**
   * Takes a feasible choice if it is worth more than the one held.
   *
   * @param part the part of the problem that the choice is from
   * @param choice for each family of the part its option or −1
   * @return whether it was taken
   */
  boolean offer(Problem part, int[] choice) {
    clear();
    for (int o : choice) {
      if (o >= 0) {
        put(familyOf[part.origin[o]], part.origin[o]);
      }
    }
    return keep();
  }

  /** Improves the best choice until no other option of one family makes it worth more. */
  void polish() {
    load();
    sweep();
    keep();
  }

  /**
   * Improves the best choice until neither another option of one family nor the exchange of a
   * chosen option for one of another family makes it worth more.
   */
  void improve() {
    load();
    sweep();
    while (exchange()) {
      sweep();
    }
    keep();
  }

  private void sweep() {
    boolean moved = true;
    while (moved) {
      moved = false;
      for (int k = 0; k < problem.families; k++) {
        moved |= change(k);
      }
    }
  }

  /** Returns whether a choice was taken. */
  boolean isPresent() {
    return objective > Long.MIN_VALUE / 1024;
  }

  long objective() {
    return objective;
  }

  ImmutableList<Integer> ids() {
    return Arrays.stream(best)
        .filter(o -> o >= 0)
        .map(o -> problem.id[o])
        .sorted()
        .boxed()
        .collect(ImmutableList.toImmutableList());
  }

  /** Gives one family its best option while everything else stays. */
  private boolean change(int k) {
    int old = chosen[k];
    put(k, -1);
    int to = bestFor(k);
    boolean better = worth(to) > worth(old);
    put(k, better ? to : old);
    return better;
  }

  private boolean exchange() {
    for (int k = 0; k < problem.families; k++) {
      int old = chosen[k];
      if (old < 0) {
        continue;
      }
      put(k, -1);
      long lost = worth(old);
      long most = lost;
      int family = -1;
      int option = -1;
      for (int j = 0; j < problem.families; j++) {
        if (chosen[j] < 0) {
          int to = bestFor(j);
          if (to >= 0 && worth(to) > most) {
            most = worth(to);
            family = j;
            option = to;
          }
        }
      }
      if (family >= 0) {
        put(family, option);
        return true;
      }
      put(k, old);
    }
    return false;
  }

  /** Returns the option of an empty family that is worth most and keeps the quotas, or −1. */
  private int bestFor(int k) {
    int to = -1;
    long most = 0;
    boolean found = quotasHold(-1);
    for (int o = problem.first[k]; o < problem.first[k + 1]; o++) {
      if (fits(o) && quotasHold(o)) {
        long worth = worth(o);
        if (!found || worth > most) {
          found = true;
          most = worth;
          to = o;
        }
      }
    }
    return to;
  }

  private boolean fits(int o) {
    return problem.time[o] <= left;
  }

  private boolean quotasHold(int o) {
    for (int q = 0; q < served.length; q++) {
      int more = o >= 0 && problem.quota[o] == q ? problem.count[o] : 0;
      if (served[q] + more < problem.minimum[q]) {
        return false;
      }
    }
    return true;
  }

  /** Returns what an option adds to the choice as it is. */
  private long worth(int o) {
    if (o < 0) {
      return 0;
    }
    long worth = problem.value[o];
    int base = o * covered.length;
    for (int g = 0; g < covered.length; g++) {
      int more = Math.min(problem.cap[g] - covered[g], problem.coverage[base + g]);
      worth += (long) problem.weight[g] * Math.max(0, more);
    }
    return worth;
  }

  private void load() {
    for (int k = 0; k < best.length; k++) {
      put(k, best[k]);
    }
  }

  private void clear() {
    Arrays.fill(chosen, -1);
    Arrays.fill(covered, 0);
    Arrays.fill(served, 0);
    left = problem.units;
  }

  private void put(int k, int to) {
    count(chosen[k], -1);
    count(to, 1);
    chosen[k] = to;
  }

  private void count(int o, int sign) {
    if (o >= 0) {
      left -= sign * problem.time[o];
      if (problem.quota[o] >= 0) {
        served[problem.quota[o]] += sign * problem.count[o];
      }
      int base = o * covered.length;
      for (int g = 0; g < covered.length; g++) {
        covered[g] += sign * problem.coverage[base + g];
      }
    }
  }

  private boolean keep() {
    long worth = 0;
    for (int o : chosen) {
      worth += o < 0 ? 0 : problem.value[o];
    }
    for (int g = 0; g < covered.length; g++) {
      worth += (long) problem.weight[g] * Math.min(problem.cap[g], covered[g]);
    }
    if (worth <= objective) {
      return false;
    }
    objective = worth;
    System.arraycopy(chosen, 0, best, 0, best.length);
    return true;
  }
}
