package io.osteokit.exercises.internal.optimise;

import java.util.Arrays;

/**
 * What the quotas still ask for before each family, numbered so that only what can really happen
 * takes room in a table.
 *
 * <p>A state is how many each quota still needs, written as one number in mixed radix. Before
 * family k a state has a slot if it can be reached from the start and the families from k on can
 * still bring it to zero.
 */
final class Quotas {
  private final Problem problem;
  private final int codes;
  private final int[] radix;

  /** {@code states[k][slot]}: the state; {@code slot[k][state]}: its slot or −1. */
  private final int[][] states;

  private final int[][] slot;
  private final int[][] skip;

  /** {@code take[o][slot]}: slot after option o, or −1. */
  private final int[][] take;

  Quotas(Problem problem) {
    this.problem = problem;
    this.radix = new int[problem.minimum.length];
    int product = 1;
    for (int q = 0; q < radix.length; q++) {
      radix[q] = product;
      product *= problem.minimum[q] + 1;
    }
    this.codes = product;
    boolean[][] useful = useful();
    this.states = new int[problem.families + 1][];
    this.slot = new int[problem.families + 1][];
    for (int k = 0; k <= problem.families; k++) {
      int[] slots = new int[codes];
      int[] list = new int[codes];
      int size = 0;
      for (int code = 0; code < codes; code++) {
        slots[code] = useful[k][code] ? size : -1;
        if (useful[k][code]) {
          list[size++] = code;
        }
      }
      slot[k] = slots;
      states[k] = Arrays.copyOf(list, size);
    }
    this.skip = new int[problem.families][];
    this.take = new int[problem.id.length][];
    link();
  }

  private boolean[][] useful() {
    int families = problem.families;
    boolean[][] canEnd = new boolean[families + 1][codes];
    canEnd[families][0] = true;
    for (int k = families - 1; k >= 0; k--) {
      for (int code = 0; code < codes; code++) {
        canEnd[k][code] = canEnd[k + 1][code];
        for (int o = problem.first[k]; o < problem.first[k + 1]; o++) {
          canEnd[k][code] |= canEnd[k + 1][after(code, o)];
        }
      }
    }
    boolean[][] useful = new boolean[families + 1][codes];
    useful[0][codes - 1] = canEnd[0][codes - 1];
    for (int k = 0; k < families; k++) {
      for (int code = 0; code < codes; code++) {
        if (useful[k][code]) {
          useful[k + 1][code] |= canEnd[k + 1][code];
          for (int o = problem.first[k]; o < problem.first[k + 1]; o++) {
            int next = after(code, o);
            useful[k + 1][next] |= canEnd[k + 1][next];
          }
        }
      }
    }
    return useful;
  }

  private void link() {
    for (int k = 0; k < problem.families; k++) {
      skip[k] = new int[states[k].length];
      for (int i = 0; i < skip[k].length; i++) {
        skip[k][i] = slot[k + 1][states[k][i]];
      }
      for (int o = problem.first[k]; o < problem.first[k + 1]; o++) {
        take[o] = new int[states[k].length];
        for (int i = 0; i < take[o].length; i++) {
          take[o][i] = slot[k + 1][after(states[k][i], o)];
        }
      }
    }
  }

  private int after(int code, int o) {
    int q = problem.quota[o];
    if (q == Problem.NO_QUOTA) {
      return code;
    }
    int open = code / radix[q] % (problem.minimum[q] + 1);
    return code - Math.min(open, problem.count[o]) * radix[q];
  }

  /** Returns the only slot before the first family, or −1 when the quotas cannot be met. */
  int start() {
    return slot[0][codes - 1];
  }

  /** Returns how many states there are before family k. */
  int slots(int k) {
    return states[k].length;
  }

  /** Returns the slot after skipping family k, or −1. */
  int skip(int k, int from) {
    return skip[k][from];
  }

  /** Returns the slot after choosing option o, or −1. */
  int take(int o, int from) {
    return take[o][from];
  }

  /** Returns an empty table with a row of the given width for every state; the last row is 0. */
  int[][] table(int width) {
    int[][] table = new int[problem.families + 1][];
    for (int k = 0; k <= problem.families; k++) {
      table[k] = new int[states[k].length * width];
    }
    return table;
  }
}
