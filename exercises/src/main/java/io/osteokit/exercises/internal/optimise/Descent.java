package io.osteokit.exercises.internal.optimise;

import java.util.Arrays;

/**
 * Lowers the bound by walking the multipliers downhill (the subgradient method with Polyak's step,
 * aimed at the best choice known).
 */
final class Descent {
  private static final int PATIENCE = 4;
  private static final double SMALLEST_STRIDE = 1.0 / 64;
  private final Problem problem;
  private final Relaxation relaxation;
  private final Incumbent best;
  private final int[] chosen;
  private final int[] slope;
  private final int[] lowestAt;

  /** How often the passes chose each option. */
  private final int[] votes;

  private int voters;
  private long lowest = Long.MAX_VALUE;
  private int passes;

  Descent(Relaxation relaxation, Incumbent best) {
    this.problem = relaxation.problem;
    this.relaxation = relaxation;
    this.best = best;
    this.chosen = new int[problem.families];
    this.slope = new int[problem.goals];
    this.lowestAt = new int[problem.goals];
    this.votes = new int[problem.id.length];
  }

  /** Makes up to so many passes; each also offers a choice that is really feasible. */
  void run(int steps) {
    double stride = 1.0;
    int stalled = 0;
    for (int step = 0; step < steps; step++) {
      pass();
      if (!relaxation.isFeasible()) {
        lowest = Long.MIN_VALUE;
        return;
      }
      relaxation.choice(chosen);
      if (best.offer(problem, chosen)) {
        best.polish();
        if (passes == 1) {
          best.improve();
        }
      }
      vote();
      if (relaxation.exactBound() < lowest) {
        lowest = relaxation.exactBound();
        System.arraycopy(relaxation.multiplier, 0, lowestAt, 0, lowestAt.length);
        stalled = 0;
      } else if (++stalled >= PATIENCE) {
        stride /= 2;
        stalled = 0;
      }
      if (isBeaten() || stride < SMALLEST_STRIDE) {
        return;
      }
      move(stride);
    }
  }

  /** Puts back the multipliers of the lowest bound and fills the table with them. */
  void restore() {
    System.arraycopy(lowestAt, 0, relaxation.multiplier, 0, lowestAt.length);
    pass();
  }

  /** Returns whether nothing alive can be worth more than the best choice known. */
  boolean isBeaten() {
    return bound() < best.needed();
  }

  /** Returns the lowest bound so far, in points. */
  long bound() {
    long scale = problem.scale;
    return Math.floorDiv(lowest, scale);
  }

  /** Returns the multipliers of the lowest bound. */
  int[] lowestAt() {
    return lowestAt.clone();
  }

  Relaxation relaxation() {
    return relaxation;
  }

  int passes() {
    return passes;
  }

  /**
   * Returns the option of the whole problem that the passes disagreed about most, or −1 if nothing
   * is open.
   *
   * @param isOpen whether the option's family is not yet decided, by option of the whole problem
   */
  int mostDisputed(boolean[] isOpen) {
    int most = -1;
    int score = -1;
    for (int o = 0; o < votes.length; o++) {
      if (isOpen[problem.origin[o]]) {
        int dispute = Math.min(votes[o], voters - votes[o]) * 2 + (votes[o] > 0 ? 1 : 0);
        if (dispute > score) {
          score = dispute;
          most = problem.origin[o];
        }
      }
    }
    return most;
  }

  private void pass() {
    relaxation.solve();
    passes++;
  }

  private void vote() {
    voters++;
    for (int o : chosen) {
      if (o >= 0) {
        votes[o]++;
      }
    }
  }

  /**
   * Steps downhill. There is a slope: without one the choice is priced at what it is worth, and has
   * beaten the bound.
   */
  private void move(double stride) {
    Arrays.fill(slope, 0);
    for (int o : chosen) {
      for (int g = 0; o >= 0 && g < slope.length; g++) {
        slope[g] += problem.coverage[o * slope.length + g];
      }
    }
    double length = 0;
    for (int g = 0; g < slope.length; g++) {
      slope[g] -= problem.cap[g];
      if (relaxation.multiplier[g] == (slope[g] > 0 ? 0 : top(g))) {
        slope[g] = 0;
      }
      length += (double) slope[g] * slope[g];
    }
    double above = relaxation.exactBound() - (double) (best.needed() - 1) * problem.scale;
    for (int g = 0; g < slope.length; g++) {
      long to = Math.round(relaxation.multiplier[g] - stride * above * slope[g] / length);
      relaxation.multiplier[g] = (int) Math.max(0, Math.min(top(g), to));
    }
  }

  private int top(int g) {
    return problem.scale * problem.weight[g];
  }
}
