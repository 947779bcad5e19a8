package io.osteokit.exercises.internal.optimise;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Solves a {@link Problem} exactly by branch and bound.
 *
 * <p>At a node the caps are priced so that the bound is as low as a few passes make it, options
 * that cannot matter any more are dropped, and a short depth-first search tries to finish what is
 * left. If it cannot, the node splits on the option that the passes disagreed about most: with it,
 * and without it. The node with the highest bound is opened first, so that the bound that is left
 * when nodes run out is as low as that many nodes can make it.
 *
 * <p>Immutable and safe to share between threads; a call holds its own tables.
 */
public final class Solver {
  private static final int ROOT_PASSES = 40;
  private static final int NODE_PASSES = 8;
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
    return new Run(problem).solve(nodeCap);
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

  /** A part of the tree that is still to be searched. */
  private static final class Node {
    final boolean[] alive;
    final boolean[] forced;
    final int[] multiplier;
    final long bound;
    final int number;

    Node(boolean[] alive, boolean[] forced, int[] multiplier, long bound, int number) {
      this.alive = alive;
      this.forced = forced;
      this.multiplier = multiplier;
      this.bound = bound;
      this.number = number;
    }
  }

  private static final class Run {
    private final Problem problem;
    private final Relaxation relaxation;
    private final Incumbent best;
    private final Descent descent;
    private final Search search;
    private final PriorityQueue<Node> open =
        new PriorityQueue<>(
            Comparator.<Node>comparingLong(node -> -node.bound)
                .thenComparingInt(node -> -node.number));
    private int numbers;

    Run(Problem problem) {
      this.problem = problem;
      this.relaxation = new Relaxation(problem);
      this.best = new Incumbent(problem);
      this.descent = new Descent(relaxation, best);
      this.search = new Search(relaxation, best);
    }

    Optional<Solution> solve(int nodeCap) {
      for (int g = 0; g < problem.goals; g++) {
        relaxation.multiplier[g] = problem.scale * problem.weight[g] / 2;
      }
      expand(ROOT_PASSES, Long.MAX_VALUE);
      if (!best.isPresent()) {
        return Optional.empty();
      }
      int nodes = 1;
      while (!open.isEmpty() && open.peek().bound > best.objective() && nodes < nodeCap) {
        Node node = open.remove();
        load(node);
        expand(NODE_PASSES, node.bound);
        nodes++;
      }
      long bound = open.isEmpty() ? best.objective() : open.peek().bound;
      return Optional.of(
          new Solution(
              best.ids(),
              best.objective() * problem.step,
              Math.max(best.objective(), bound) * problem.step,
              nodes,
              descent.passes()));
    }

    /**
     * Finds the best of what is alive, or leaves two nodes to find it.
     *
     * @param steps passes to spend
     * @param above a bound that is already known
     */
    private void expand(int steps, long above) {
      descent.begin();
      descent.run(steps);
      if (descent.isBeaten()) {
        return;
      }
      if (numbers == 0) {
        best.improve();
      }
      descent.restore();
      relaxation.drop(best.objective());
      descent.restore();
      if (!search.run(SHORT_SEARCH + problem.families)) {
        split(Math.min(above, descent.bound()));
      }
    }

    /** Leaves two nodes: with the most disputed option, and without it. */
    private void split(long bound) {
      int o = descent.mostDisputed(undecided());
      int k = familyOf(o);
      boolean[] without = relaxation.alive.clone();
      without[o] = false;
      leave(without, relaxation.forced.clone(), bound);
      boolean[] with = relaxation.alive.clone();
      Arrays.fill(with, problem.first[k], problem.first[k + 1], false);
      with[o] = true;
      boolean[] forced = relaxation.forced.clone();
      forced[k] = true;
      leave(with, forced, bound);
    }

    private void leave(boolean[] alive, boolean[] forced, long bound) {
      numbers++;
      open.add(new Node(alive, forced, descent.lowestAt(), bound, numbers));
    }

    private void load(Node node) {
      System.arraycopy(node.alive, 0, relaxation.alive, 0, node.alive.length);
      System.arraycopy(node.forced, 0, relaxation.forced, 0, node.forced.length);
      System.arraycopy(node.multiplier, 0, relaxation.multiplier, 0, node.multiplier.length);
    }

    /** Returns the options of families that still have a choice. */
    private boolean[] undecided() {
      boolean[] undecided = new boolean[relaxation.alive.length];
      for (int k = 0; k < problem.families; k++) {
        int choices = relaxation.forced[k] ? 0 : 1;
        for (int o = problem.first[k]; o < problem.first[k + 1]; o++) {
          choices += relaxation.alive[o] ? 1 : 0;
        }
        for (int o = problem.first[k]; o < problem.first[k + 1]; o++) {
          undecided[o] = relaxation.alive[o] && choices > 1;
        }
      }
      return undecided;
    }

    private int familyOf(int o) {
      int at = Arrays.binarySearch(problem.first, o);
      return at >= 0 ? at : -at - 2;
    }
  }
}
