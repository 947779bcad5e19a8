package io.osteokit.exercises.internal.optimise;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/**
 * Solves a {@link Problem} exactly by branch and bound.
 *
 * <p>The caps are priced so that the bound is low, then the search asks for a choice worth as much
 * as the bound, then for one a little less good, then twice as much less, until there is one. Each
 * time options that no such choice can hold are dropped first; the closer to the bound, the fewer
 * are left, so that what is asked in vain costs little. A depth-first search goes through the rest.
 * Where that gets long, what is left is split on the option that the pricing disagreed about most:
 * with it, and without it, each priced anew. The node with the highest bound is opened first, so
 * that the bound that is left when nodes run out is as low as that many nodes can make it.
 *
 * <p>Immutable and safe to share between threads; a call holds its own tables.
 */
public final class Solver {
  private final int nodeCap;

  /**
   * Creates a solver.
   *
   * @param nodeCap how many nodes it may open, 1 or more, each with a depth-first search of limited
   *     length; when they are used up the best choice so far is returned with the bound that was
   *     proved
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
    return new Tree(problem, nodeCap, Tree.STEPS).solve();
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
}
