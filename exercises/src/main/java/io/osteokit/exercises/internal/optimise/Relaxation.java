package io.osteokit.exercises.internal.optimise;

import java.util.Arrays;

/**
 * The problem with its caps priced instead of enforced, solved exactly by dynamic programming.
 *
 * <p>For a multiplier λ between 0 and the goal's weight w, min(cap, c) · w is at most λ · c + (w −
 * λ) · cap. With all caps replaced so, each option has one price, what is left is a multiple-choice
 * knapsack with quotas, and its best value bounds the best value of the problem from above. The
 * table also says, for every family, open quota and time left, what the families after it can still
 * add; the search uses it at every node. One pass costs options × open quotas × time units.
 *
 * <p>Not thread-safe; one search owns one relaxation.
 */
final class Relaxation {
  /** Below half of this nothing is feasible; far enough from the smallest int to add to it. */
  static final int NONE = -(1 << 29);

  static final int FEASIBLE = NONE / 2;

  final Problem problem;

  /** Multipliers in units of 1 / {@link Problem#scale} points. */
  final int[] multiplier;

  /** Price of each option at the multipliers. */
  final int[] gain;

  /** Options that some other of their family does not make pointless at these prices. */
  private final boolean[] useful;

  /** What all caps are worth at the multipliers; part of every bound. */
  long constant;

  private final int width;
  private final Quotas quotas;

  /** {@code table[k][slot * width + t]}: most that families k and later add in t units. */
  private final int[][] table;

  /**
   * {@code before[k][slot * width + t]}: most that families before k add in t units, 0 at first.
   */
  private int[][] before = new int[0][];

  /** Most that a choice with each option is priced, by the table; empty until it is asked for. */
  private int[] bestWith = new int[0];

  Relaxation(Problem problem) {
    this.problem = problem;
    this.multiplier = new int[problem.goals];
    this.gain = new int[problem.id.length];
    this.useful = new boolean[problem.id.length];
    this.width = problem.units + 1;
    this.quotas = new Quotas(problem);
    this.table = quotas.table(width);
  }

  /** Prices the options at the multipliers and fills the table. */
  void solve() {
    bestWith = new int[0];
    price();
    for (int k = problem.families - 1; k >= 0; k--) {
      int[] out = table[k];
      int[] next = table[k + 1];
      for (int slot = 0; slot < quotas.slots(k); slot++) {
        int base = slot * width;
        int skip = skip(k, slot);
        if (skip < 0) {
          Arrays.fill(out, base, base + width, NONE);
        } else {
          System.arraycopy(next, skip * width, out, base, width);
        }
        for (int o = problem.first[k]; o < problem.first[k + 1]; o++) {
          int to = useful[o] ? take(o, slot) : -1;
          if (to >= 0) {
            raise(out, base + problem.time[o], next, to * width, width - problem.time[o], gain[o]);
          }
        }
      }
    }
  }

  /** Returns the bound in units of 1 / {@link Problem#scale} points. */
  long exactBound() {
    return constant + root();
  }

  /** Returns whether any choice meets the quotas within the budget. */
  boolean isFeasible() {
    return root() > FEASIBLE;
  }

  private int root() {
    return start() < 0 ? NONE : table[0][width - 1];
  }

  /** Returns what families k and later can add; below {@link #FEASIBLE} when nothing fits. */
  int rest(int k, int slot, int timeLeft) {
    return table[k][slot * width + timeLeft];
  }

  /** Returns the slot before the first family. */
  int start() {
    return quotas.start();
  }

  /** Returns the slot after skipping family k, or −1 if it may not be skipped. */
  int skip(int k, int slot) {
    return problem.forced[k] ? -1 : quotas.skip(k, slot);
  }

  /** Returns the slot after choosing option o, or −1. */
  int take(int o, int slot) {
    return quotas.take(o, slot);
  }

  /** Writes the best choice of the relaxed problem: for each family its option or −1. */
  void choice(int[] chosen) {
    int slot = quotas.start();
    int left = problem.units;
    for (int k = 0; k < problem.families; k++) {
      int best = table[k][slot * width + left];
      chosen[k] = -1;
      int skip = skip(k, slot);
      if (skip >= 0 && table[k + 1][skip * width + left] == best) {
        slot = skip;
        continue;
      }
      for (int o = problem.first[k]; o < problem.first[k + 1]; o++) {
        int to = problem.time[o] <= left ? take(o, slot) : -1;
        if (to >= 0 && gain[o] + table[k + 1][to * width + left - problem.time[o]] == best) {
          chosen[k] = o;
          slot = to;
          left -= problem.time[o];
          break;
        }
      }
    }
  }

  /**
   * Returns which options a choice worth so much can hold, by the table as it was last solved.
   *
   * @param needed points
   */
  boolean[] useful(long needed) {
    if (bestWith.length == 0) {
      solveForwards();
      bestWith = new int[gain.length];
      for (int k = 0; k < problem.families; k++) {
        for (int o = problem.first[k]; o < problem.first[k + 1]; o++) {
          bestWith[o] = bestWith(k, o);
        }
      }
    }
    long least = needed * problem.scale - constant;
    boolean[] keep = new boolean[gain.length];
    for (int o = 0; o < keep.length; o++) {
      keep[o] = bestWith[o] >= least;
    }
    return keep;
  }

  private int bestWith(int k, int o) {
    int best = NONE;
    int spare = width - problem.time[o];
    for (int slot = 0; slot < quotas.slots(k); slot++) {
      int to = quotas.take(o, slot);
      for (int t = 0; to >= 0 && t < spare; t++) {
        int sum = before[k][slot * width + t] + table[k + 1][to * width + spare - 1 - t];
        best = Math.max(best, sum);
      }
    }
    return best + gain[o];
  }

  private void solveForwards() {
    if (before.length == 0) {
      before = quotas.table(width);
    }
    for (int k = 0; k + 1 < problem.families; k++) {
      int[] out = before[k + 1];
      Arrays.fill(out, NONE);
      for (int slot = 0; slot < quotas.slots(k); slot++) {
        int base = slot * width;
        int skip = skip(k, slot);
        if (skip >= 0) {
          raise(out, skip * width, before[k], base, width, 0);
        }
        for (int o = problem.first[k]; o < problem.first[k + 1]; o++) {
          int to = useful[o] ? take(o, slot) : -1;
          if (to >= 0) {
            int time = problem.time[o];
            raise(out, to * width + time, before[k], base, width - time, gain[o]);
          }
        }
      }
    }
  }

  private static void raise(int[] out, int at, int[] from, int start, int length, int by) {
    for (int t = 0; t < length; t++) {
      out[at + t] = Math.max(out[at + t], from[start + t] + by);
    }
  }

  private void price() {
    constant = 0;
    for (int g = 0; g < problem.goals; g++) {
      constant += ((long) problem.scale * problem.weight[g] - multiplier[g]) * problem.cap[g];
    }
    for (int o = 0; o < gain.length; o++) {
      int sum = problem.scale * problem.value[o];
      int base = o * problem.goals;
      for (int g = 0; g < problem.goals; g++) {
        sum += multiplier[g] * problem.coverage[base + g];
      }
      gain[o] = sum;
    }
    for (int k = 0; k < problem.families; k++) {
      for (int o = problem.first[k]; o < problem.first[k + 1]; o++) {
        useful[o] = isUseful(k, o);
      }
    }
  }

  /** Returns whether nothing that takes no longer and serves the same quota is priced as high. */
  private boolean isUseful(int k, int o) {
    if (gain[o] <= 0 && !problem.forced[k] && problem.quota[o] == Problem.NO_QUOTA) {
      return false;
    }
    for (int p = problem.first[k]; p < o; p++) {
      boolean serves =
          problem.quota[o] == Problem.NO_QUOTA
              || (problem.quota[p] == problem.quota[o] && problem.count[p] >= problem.count[o]);
      if (serves && gain[p] >= gain[o]) {
        return false;
      }
    }
    return true;
  }
}
