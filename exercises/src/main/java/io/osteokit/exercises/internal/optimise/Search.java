package io.osteokit.exercises.internal.optimise;

/**
 * Depth-first branch and bound over the families, in the order of the relaxation's table.
 *
 * <p>At a node the bound is what was chosen, with caps enforced, plus the table's answer for what
 * is left. A goal that is already past its cap counts exactly, which is tighter than its price.
 */
final class Search {
  private final Problem problem;
  private final Relaxation relaxation;
  private final Incumbent best;
  private final int[] chosen;
  private final int[][] covered;
  private final long[][] promise;
  private final int[][] branch;
  private int cap;
  private int nodes;
  private boolean complete;

  Search(Relaxation relaxation, Incumbent best) {
    this.problem = relaxation.problem;
    this.relaxation = relaxation;
    this.best = best;
    this.chosen = new int[problem.families];
    this.covered = new int[problem.families + 1][problem.goals];
    this.promise = new long[problem.families][];
    this.branch = new int[problem.families][];
    for (int k = 0; k < problem.families; k++) {
      int size = problem.first[k + 1] - problem.first[k] + 1;
      promise[k] = new long[size];
      branch[k] = new int[size];
    }
  }

  /**
   * Searches all that the relaxation leaves alive, by its table as it was last solved.
   *
   * @param nodeCap how many nodes may be opened
   * @return whether nothing was left out: nothing alive is better than the incumbent
   */
  boolean run(int nodeCap) {
    cap = nodeCap;
    nodes = 0;
    complete = true;
    if (relaxation.isFeasible()) {
      open(0, relaxation.start(), problem.units, 0);
    }
    return complete;
  }

  /**
   * Opens the node before family k.
   *
   * @param price what the chosen options cost at the multipliers, in scaled points
   */
  private void open(int k, int slot, int left, long price) {
    if (k == problem.families) {
      best.offer(chosen);
      return;
    }
    if (nodes >= cap) {
      complete = false;
      return;
    }
    nodes++;
    int size = gather(k, slot, left, price);
    for (int i = 0; i < size; i++) {
      if (promise[k][i] < needed()) {
        return;
      }
      int o = branch[k][i];
      chosen[k] = o;
      if (o < 0) {
        System.arraycopy(covered[k], 0, covered[k + 1], 0, problem.goals);
        open(k + 1, relaxation.skip(k, slot), left, price);
      } else {
        for (int g = 0; g < problem.goals; g++) {
          covered[k + 1][g] = covered[k][g] + problem.coverage[o * problem.goals + g];
        }
        open(k + 1, relaxation.take(o, slot), left - problem.time[o], price + relaxation.gain[o]);
      }
    }
  }

  /** Lists the branches that can still beat the incumbent, most promising first. */
  private int gather(int k, int slot, int left, long price) {
    int size = 0;
    int skip = relaxation.skip(k, slot);
    if (skip >= 0) {
      size = insert(k, size, -1, price + relaxation.rest(k + 1, skip, left) - excess(k, -1));
    }
    for (int o = problem.first[k]; o < problem.first[k + 1]; o++) {
      int to = relaxation.take(o, slot);
      if (to >= 0 && problem.time[o] <= left) {
        long ahead = relaxation.rest(k + 1, to, left - problem.time[o]);
        size = insert(k, size, o, price + relaxation.gain[o] + ahead - excess(k, o));
      }
    }
    return size;
  }

  private int insert(int k, int size, int o, long promised) {
    long total = promised + relaxation.constant;
    if (total < needed()) {
      return size;
    }
    int at = size;
    while (at > 0 && promise[k][at - 1] < total) {
      promise[k][at] = promise[k][at - 1];
      branch[k][at] = branch[k][at - 1];
      at--;
    }
    promise[k][at] = total;
    branch[k][at] = o;
    return size + 1;
  }

  private long needed() {
    return (best.objective() + 1) * problem.scale;
  }

  /** Returns by how much the prices overrate coverage beyond the caps. */
  private long excess(int k, int o) {
    long sum = 0;
    for (int g = 0; g < problem.goals; g++) {
      int add = o < 0 ? 0 : problem.coverage[o * problem.goals + g];
      int over = covered[k][g] + add - problem.cap[g];
      if (over > 0) {
        sum += (long) relaxation.multiplier[g] * over;
      }
    }
    return sum;
  }
}
