package io.osteokit.exercises.internal.optimise;

/**
 * Depth-first branch and bound over the families of a part, in their order.
 *
 * <p>At a node the bound is looked up: the price of what was chosen, plus what the relaxation's
 * table says that the rest can add, less what the goals must lose.
 */
final class Search {
  private final Problem problem;
  private final Relaxation relaxation;
  private final Losses losses;
  private final Incumbent best;
  private final int[] chosen;

  /** Coverage before each family, at most the caps. */
  private final int[][] covered;

  private final long[][] promise;
  private final int[][] branch;
  private int stepsLeft;
  private boolean complete;

  /**
   * Prepares a search.
   *
   * @param relaxation solved at the multipliers that it has
   * @param best takes what is found and says what is looked for
   */
  Search(Relaxation relaxation, Incumbent best) {
    this.problem = relaxation.problem;
    this.relaxation = relaxation;
    this.losses = new Losses(problem, relaxation.multiplier);
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
   * Searches all of the part.
   *
   * @param steps how many choices may be looked at
   * @return whether nothing was left out: the part holds nothing that is still looked for
   */
  boolean run(int steps) {
    stepsLeft = steps;
    complete = true;
    if (relaxation.isFeasible()) {
      open(0, relaxation.start(), problem.units, relaxation.constant - losses.start());
    }
    return complete;
  }

  /**
   * Opens the node before family k.
   *
   * @param price what is paid for the chosen options and the caps, in scaled points, less what is
   *     known to be lost of it
   */
  private void open(int k, int slot, int left, long price) {
    if (k == problem.families) {
      best.offer(problem, chosen);
      return;
    }
    if (stepsLeft == 0) {
      complete = false;
      return;
    }
    stepsLeft--;
    int size = gather(k, slot, left, price);
    for (int i = 0; i < size; i++) {
      if (promise[k][i] < needed()) {
        return;
      }
      int o = branch[k][i];
      chosen[k] = o;
      int next = o < 0 ? relaxation.skip(k, slot) : relaxation.take(o, slot);
      int rest = o < 0 ? left : left - problem.time[o];
      cover(k, o);
      open(k + 1, next, rest, promise[k][i] - relaxation.rest(k + 1, next, rest));
    }
  }

  /** Lists the branches that can still be what is looked for, most promising first. */
  private int gather(int k, int slot, int left, long price) {
    int size = 0;
    int skip = relaxation.skip(k, slot);
    if (skip >= 0) {
      size = insert(k, size, -1, price + relaxation.rest(k + 1, skip, left));
    }
    for (int o = problem.first[k]; o < problem.first[k + 1]; o++) {
      int to = relaxation.take(o, slot);
      if (to >= 0 && problem.time[o] <= left) {
        long rest = relaxation.rest(k + 1, to, left - problem.time[o]);
        size = insert(k, size, o, price + relaxation.gain[o] + rest);
      }
    }
    return size;
  }

  /**
   * Inserts a branch if it is worth it.
   *
   * @param most its bound with the losses that were known before it; they only grow
   */
  private int insert(int k, int size, int o, long most) {
    if (most < needed()) {
      return size;
    }
    long bound = most - further(k, o);
    if (bound < needed()) {
      return size;
    }
    int at = size;
    while (at > 0 && promise[k][at - 1] < bound) {
      promise[k][at] = promise[k][at - 1];
      branch[k][at] = branch[k][at - 1];
      at--;
    }
    promise[k][at] = bound;
    branch[k][at] = o;
    return size + 1;
  }

  /** Returns what is lost with this branch beyond what was lost before it. */
  private long further(int k, int o) {
    long sum = 0;
    for (int g : losses.goals(k)) {
      int before = covered[k][g];
      int after = before + (o < 0 ? 0 : problem.coverage[o * problem.goals + g]);
      sum += losses.least(k + 1, g, Math.min(after, problem.cap[g])) - losses.least(k, g, before);
      sum += losses.beyond(g, after);
    }
    return sum;
  }

  /** Adds the coverage of a branch. */
  private void cover(int k, int o) {
    int[] to = covered[k + 1];
    System.arraycopy(covered[k], 0, to, 0, problem.goals);
    if (o >= 0) {
      for (int g : losses.goals(k)) {
        to[g] = Math.min(to[g] + problem.coverage[o * problem.goals + g], problem.cap[g]);
      }
    }
  }

  private long needed() {
    return best.needed() * problem.scale;
  }
}
