package io.osteokit.exercises.internal.optimise;

/**
 * In which order the families are decided.
 *
 * <p>The search knows what a goal really adds only when nothing is left that covers it. So one goal
 * after the other is settled: next come all families that cover the goal that fewest of the
 * families left do, and goals without a family left no longer matter.
 */
final class Order {
  private final Problem whole;
  private final boolean[] waits;
  private final boolean[] covers;
  private final int[] order;
  private int size;

  private Order(Problem whole, boolean[] alive) {
    this.whole = whole;
    this.waits = new boolean[whole.families];
    this.covers = new boolean[whole.families * whole.goals];
    int families = 0;
    for (int k = 0; k < whole.families; k++) {
      for (int o = whole.first[k]; o < whole.first[k + 1]; o++) {
        if (alive[o]) {
          waits[k] = true;
          for (int g = 0; g < whole.goals; g++) {
            covers[k * whole.goals + g] |= whole.coverage[o * whole.goals + g] > 0;
          }
        }
      }
      families += waits[k] ? 1 : 0;
    }
    this.order = new int[families];
  }

  /** Returns the families that have an option alive. */
  static int[] of(Problem whole, boolean[] alive) {
    Order order = new Order(whole, alive);
    int goal = order.easiest();
    while (goal >= 0) {
      order.settle(goal);
      goal = order.easiest();
    }
    order.rest();
    return order.order;
  }

  /** Returns the goal that fewest families left cover, of equal ones the first, or −1. */
  private int easiest() {
    int easiest = -1;
    int fewest = Integer.MAX_VALUE;
    for (int g = 0; g < whole.goals; g++) {
      int count = 0;
      for (int k = 0; k < whole.families; k++) {
        count += waits[k] && covers[k * whole.goals + g] ? 1 : 0;
      }
      if (count > 0 && count < fewest) {
        fewest = count;
        easiest = g;
      }
    }
    return easiest;
  }

  private void settle(int goal) {
    for (int k = 0; k < whole.families; k++) {
      if (waits[k] && covers[k * whole.goals + goal]) {
        place(k);
      }
    }
  }

  private void rest() {
    for (int k = 0; k < whole.families; k++) {
      if (waits[k]) {
        place(k);
      }
    }
  }

  private void place(int k) {
    waits[k] = false;
    order[size++] = k;
  }
}
