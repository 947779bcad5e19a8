package io.osteokit.exercises.internal.optimise;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.Optional;

/**
 * Solves a {@link Problem} exactly by branch and bound.
 *
 * <p>At a node the caps are priced so that the bound is as low as a few passes make it, options
 * that cannot matter any more are dropped, and a short depth-first search tries to finish what is
 * left. If it cannot, the node splits on the option that the passes disagreed about most: with it,
 * and without it.
 *
 * <p>Immutable and safe to share between threads; a call holds its own tables.
 */
public final class Solver {
  private static final int ROOT_PASSES = 40;
  private static final int NODE_PASSES = 8;
  private static final int ROUNDS = 2;
  private static final int SHORT_SEARCH = 1500;
  private final int nodeCap;

  /**
   * Creates a solver.
   *
   * @param nodeCap how many nodes it may open, 1 or more; when they are used up the best choice so
   *     far is returned with the bound that was proved
   */
  public Solver(int nodeCap) {
    checkArgument(nodeCap >= 1, "the node cap must be 1 or more, was %s", nodeCap);
    this.nodeCap = nodeCap;
  }

  /**
   * Returns the best choice, or empty if no choice meets the quotas within the budget.
   *
   * <p>Equal problems have equal answers. Feasibility never depends on the node cap.
   *
   * @param problem what to choose from
   * @return the best choice found and the proved bound
   */
  public Optional<Solution> solve(Problem problem) {
    return new Run(problem).solve();
  }

  /**
   * Returns whether any choice meets the quotas within the budget.
   *
   * @param problem what to choose from
   */
  public static boolean isFeasible(Problem problem) {
    Relaxation relaxation = new Relaxation(problem);
    relaxation.solve();
    return relaxation.isFeasible();
  }

  private final class Run {
    private final Problem problem;
    private final Relaxation relaxation;
    private final Incumbent best;
    private final Descent descent;
    private final Search search;
    private long abandoned = Long.MIN_VALUE;
    private int nodes;

    Run(Problem problem) {
      this.problem = problem;
      this.relaxation = new Relaxation(problem);
      this.best = new Incumbent(problem);
      this.descent = new Descent(relaxation, best);
      this.search = new Search(relaxation, best);
    }

    Optional<Solution> solve() {
      for (int g = 0; g < problem.goals; g++) {
        relaxation.multiplier[g] = problem.scale * problem.weight[g] / 2;
      }
      open(ROOT_PASSES, Long.MAX_VALUE);
      if (!best.isPresent()) {
        return Optional.empty();
      }
      long bound = Math.max(best.objective(), abandoned);
      return Optional.of(
          new Solution(
              best.ids(),
              best.objective() * problem.step,
              bound * problem.step,
              nodes,
              descent.passes()));
    }

    /**
     * Finds the best of what is alive, or gives it up with its bound when the nodes are used up.
     *
     * @param steps passes to spend on the first round
     * @param above a bound that is already known
     */
    private void open(int steps, long above) {
      if (nodes >= nodeCap) {
        abandoned = Math.max(abandoned, above);
        return;
      }
      nodes++;
      descent.begin();
      int left = Integer.MAX_VALUE;
      for (int round = 0; round < ROUNDS; round++) {
        descent.run(round == 0 ? steps : NODE_PASSES);
        if (nodes == 1 && !descent.isBeaten()) {
          best.improve();
        }
        if (descent.isBeaten()) {
          return;
        }
        descent.restore();
        int now = relaxation.drop(best.objective());
        if (now > left / 4 * 3) {
          break;
        }
        left = now;
      }
      descent.restore();
      if (!search.run(SHORT_SEARCH + problem.families)) {
        split(Math.min(above, descent.bound()));
      }
    }

    /** Opens two nodes: with the most disputed option, and without it. */
    private void split(long bound) {
      boolean[] alive = relaxation.alive.clone();
      boolean[] forced = relaxation.forced.clone();
      int[] multiplier = descent.lowestAt();
      int o = descent.mostDisputed(undecided());
      int k = familyOf(o);
      Arrays.fill(relaxation.alive, problem.first[k], problem.first[k + 1], false);
      relaxation.alive[o] = true;
      relaxation.forced[k] = true;
      open(NODE_PASSES, bound);
      System.arraycopy(alive, 0, relaxation.alive, 0, alive.length);
      System.arraycopy(forced, 0, relaxation.forced, 0, forced.length);
      System.arraycopy(multiplier, 0, relaxation.multiplier, 0, multiplier.length);
      relaxation.alive[o] = false;
      open(NODE_PASSES, bound);
      System.arraycopy(alive, 0, relaxation.alive, 0, alive.length);
    }

    /** Returns the options of families that still have a choice. */
    private boolean[] undecided() {
      boolean[] open = new boolean[relaxation.alive.length];
      for (int k = 0; k < problem.families; k++) {
        int choices = relaxation.forced[k] ? 0 : 1;
        for (int o = problem.first[k]; o < problem.first[k + 1]; o++) {
          choices += relaxation.alive[o] ? 1 : 0;
        }
        for (int o = problem.first[k]; o < problem.first[k + 1]; o++) {
          open[o] = relaxation.alive[o] && choices > 1;
        }
      }
      return open;
    }

    private int familyOf(int o) {
      int at = Arrays.binarySearch(problem.first, o);
      return at >= 0 ? at : -at - 2;
    }
  }
}
