package io.osteokit.exercises.internal.optimise;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/** The branch and bound of one problem. */
final class Tree {
  private static final int FIRST_PASSES = 10;
  private static final int ROOT_PASSES = 40;
  private static final int NODE_PASSES = 8;

  /** How long the search of a node should be: long enough to be worth what its pricing costs. */
  static final int STEPS = 20_000;

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

  private final Problem whole;
  private final int nodeCap;
  private final int steps;
  private final Incumbent best;
  private final PriorityQueue<Node> open =
      new PriorityQueue<>(
          Comparator.<Node>comparingLong(node -> -node.bound)
              .thenComparingInt(node -> -node.number));
  private int numbers;
  private int nodes = 1;
  private int passes;

  /**
   * Prepares a branch and bound.
   *
   * @param nodeCap how many nodes may be opened
   * @param steps how long the search of a node may be
   */
  Tree(Problem whole, int nodeCap, int steps) {
    this.whole = whole;
    this.nodeCap = nodeCap;
    this.steps = steps;
    this.best = new Incumbent(whole);
  }

  Optional<Solution> solve() {
    Relaxation relaxation = new Relaxation(whole);
    for (int g = 0; g < whole.goals; g++) {
      relaxation.multiplier[g] = whole.scale * whole.weight[g] / 2;
    }
    Descent descent = new Descent(relaxation, best);
    descent.run(FIRST_PASSES);
    if (!best.isPresent()) {
      return Optional.empty();
    }
    long bound = prove(descent);
    passes += descent.passes();
    return Optional.of(
        new Solution(best.ids(), best.objective() * whole.step, bound * whole.step, nodes, passes));
  }

  /** Finds the best choice and returns the proved bound. */
  private long prove(Descent descent) {
    if (descent.isBeaten()) {
      return best.objective();
    }
    best.improve();
    descent.restore();
    if (!finish(new boolean[whole.families], descent, steps / 20).isPresent()) {
      return best.objective();
    }
    descent.run(ROOT_PASSES);
    if (descent.isBeaten()) {
      return best.objective();
    }
    descent.restore();
    long bound = descent.bound();
    long slack = Math.max(1, (bound - best.objective()) / 4);
    while (bound > best.objective()) {
      best.want(bound + 1 - slack);
      long wanted = best.needed();
      search(descent);
      if (!open.isEmpty()) {
        return Math.min(bound, open.element().bound);
      }
      bound = Math.max(best.objective(), wanted - 1);
      slack *= 2;
    }
    return bound;
  }

  /** Searches for what is wanted; leaves nodes open if there are too many. */
  private void search(Descent descent) {
    boolean[] none = new boolean[whole.families];
    finish(none, descent, steps).ifPresent(keep -> split(none, descent, descent.bound(), keep));
    while (!open.isEmpty() && nodes < nodeCap && open.element().bound >= best.needed()) {
      nodes++;
      expand(open.remove());
    }
    if (!open.isEmpty() && open.element().bound < best.needed()) {
      open.clear();
    }
  }

  /** Finds the best of what is alive, or leaves two nodes to find it. */
  private void expand(Node node) {
    Descent descent = new Descent(part(node.alive, node.forced, node.multiplier), best);
    descent.run(NODE_PASSES);
    if (!descent.isBeaten()) {
      descent.restore();
      long bound = Math.min(node.bound, descent.bound());
      finish(node.forced, descent, steps)
          .ifPresent(keep -> split(node.forced, descent, bound, keep));
    }
    passes += descent.passes();
  }

  /**
   * Drops what no choice that is looked for can hold and searches the rest.
   *
   * @param descent restored to its lowest bound
   * @param most how long the search may be, beside the way to a single choice
   * @return the options of the whole problem that are left, if they were too many to finish
   */
  private Optional<boolean[]> finish(boolean[] forced, Descent descent, int most) {
    boolean[] useful = descent.relaxation().useful(best.needed());
    boolean[] keep = new boolean[whole.id.length];
    for (int o = 0; o < useful.length; o++) {
      keep[descent.relaxation().problem.origin[o]] = useful[o];
    }
    Relaxation rest = part(keep, forced, descent.lowestAt());
    rest.solve();
    passes++;
    return new Search(rest, best).run(most + rest.problem.families)
        ? Optional.empty()
        : Optional.of(keep);
  }

  private Relaxation part(boolean[] alive, boolean[] forced, int[] multiplier) {
    Problem part = new Problem(whole, alive, forced, Order.of(whole, alive));
    Relaxation relaxation = new Relaxation(part);
    System.arraycopy(multiplier, 0, relaxation.multiplier, 0, multiplier.length);
    return relaxation;
  }

  /** Leaves two nodes: with the most disputed option, and without it. */
  private void split(boolean[] forced, Descent descent, long bound, boolean[] keep) {
    int o = descent.mostDisputed(undecided(keep, forced));
    int k = whole.familyOf(o);
    boolean[] without = keep.clone();
    without[o] = false;
    leave(without, forced, descent, bound);
    boolean[] with = keep.clone();
    Arrays.fill(with, whole.first[k], whole.first[k + 1], false);
    with[o] = true;
    boolean[] decided = forced.clone();
    decided[k] = true;
    leave(with, decided, descent, bound);
  }

  private void leave(boolean[] alive, boolean[] forced, Descent descent, long bound) {
    numbers++;
    open.add(new Node(alive, forced, descent.lowestAt(), bound, numbers));
  }

  /** Returns the options of families that still have a choice. */
  private boolean[] undecided(boolean[] keep, boolean[] forced) {
    boolean[] undecided = new boolean[keep.length];
    for (int k = 0; k < whole.families; k++) {
      int choices = forced[k] ? 0 : 1;
      for (int o = whole.first[k]; o < whole.first[k + 1]; o++) {
        choices += keep[o] ? 1 : 0;
      }
      for (int o = whole.first[k]; o < whole.first[k + 1]; o++) {
        undecided[o] = keep[o] && choices > 1;
      }
    }
    return undecided;
  }
}
