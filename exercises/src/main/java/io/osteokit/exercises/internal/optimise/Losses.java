package io.osteokit.exercises.internal.optimise;

import java.util.Arrays;

/**
 * By how much the prices overrate every choice, goal by goal.
 *
 * <p>The price of a goal is right only for a coverage that ends at the cap. Each unit beyond is
 * paid λ and worth nothing; each unit missing is worth w, and only w − λ of it are not in the price
 * but in the constant. For a goal by itself, coverage so far and families still to come tell the
 * least that this must be in the end: what those can add are sums of whole options. The losses of
 * the goals add up.
 */
final class Losses {
  /** Too much for any choice, and small enough to add up. */
  private static final int NEVER = 1 << 28;

  /** A goal with more coverage than this would need too large a table; its losses are left out. */
  private static final int MOST_COVERAGE = 1 << 13;

  private final Problem problem;
  private final int[] multiplier;

  /** The most coverage that a goal can come to, and that counts. */
  private final int[] top;

  /** {@code least[k][g][c]}: least loss that families k and later leave after coverage c. */
  private final int[][][] least;

  /** Goals that the options of each family cover. */
  private final int[][] covered;

  Losses(Problem problem, int[] multiplier) {
    this.problem = problem;
    this.multiplier = multiplier.clone();
    this.least = new int[problem.families + 1][problem.goals][];
    this.covered = new int[problem.families][];
    this.top = new int[problem.goals];
    for (int g = 0; g < problem.goals; g++) {
      top[g] = top(g);
      least[problem.families][g] = top[g] > MOST_COVERAGE ? new int[1] : missing(g);
    }
    int[] list = new int[problem.goals];
    for (int k = problem.families - 1; k >= 0; k--) {
      int size = 0;
      for (int g = 0; g < problem.goals; g++) {
        boolean isCovered = isCovered(k, g);
        least[k][g] = isCovered ? before(k, g) : least[k + 1][g];
        if (isCovered) {
          list[size++] = g;
        }
      }
      covered[k] = Arrays.copyOf(list, size);
    }
  }

  /** Returns the goals that the options of a family cover and whose losses are known. */
  int[] goals(int k) {
    return covered[k];
  }

  /** Returns the least loss of a goal that families k and later leave, in scaled points. */
  int least(int k, int goal, int coverage) {
    return least[k][goal][coverage];
  }

  /** Returns what is paid for coverage beyond the cap, in scaled points. */
  int beyond(int goal, int coverage) {
    return multiplier[goal] * Math.max(0, coverage - problem.cap[goal]);
  }

  /** Returns the least loss before anything is chosen. */
  long start() {
    long sum = 0;
    for (int g = 0; g < problem.goals; g++) {
      sum += least[0][g][0];
    }
    return sum;
  }

  private int top(int g) {
    long sum = 0;
    for (int k = 0; k < problem.families; k++) {
      int most = 0;
      for (int o = problem.first[k]; o < problem.first[k + 1]; o++) {
        most = Math.max(most, problem.coverage[o * problem.goals + g]);
      }
      sum += most;
    }
    return (int) Math.min(problem.cap[g], sum);
  }

  private boolean isCovered(int k, int g) {
    if (top[g] > MOST_COVERAGE) {
      return false;
    }
    for (int o = problem.first[k]; o < problem.first[k + 1]; o++) {
      if (problem.coverage[o * problem.goals + g] > 0) {
        return true;
      }
    }
    return false;
  }

  private int[] missing(int g) {
    int[] end = new int[top[g] + 1];
    int each = problem.scale * problem.weight[g] - multiplier[g];
    for (int c = 0; c < end.length; c++) {
      end[c] = (problem.cap[g] - c) * each;
    }
    return end;
  }

  private int[] before(int k, int g) {
    int[] next = least[k + 1][g];
    int last = top[g];
    int[] out = next.clone();
    if (problem.forced[k]) {
      Arrays.fill(out, NEVER);
    }
    for (int o = problem.first[k]; o < problem.first[k + 1]; o++) {
      int add = problem.coverage[o * problem.goals + g];
      for (int c = 0; c <= last - add; c++) {
        out[c] = Math.min(out[c], next[c + add]);
      }
      for (int c = last - add + 1; c <= last; c++) {
        out[c] = Math.min(out[c], next[last] + beyond(g, c + add));
      }
    }
    return out;
  }
}
