package io.osteokit.exercises.internal.optimise;

import java.util.Arrays;

/**
 * A choice to be made: from each family at most one option, so that
 *
 * <pre>
 *   Σ value(option) + Σ weight(goal) · min(cap(goal), Σ coverage(option, goal))
 * </pre>
 *
 * is greatest, while the chosen options together take at most the budget and each quota gets at
 * least its minimum. A goal with several levels (worth a lot at first, a little later) is several
 * goals that share their coverage and differ in cap and weight; the objective stays concave.
 *
 * <p>Immutable and safe to share between threads. Inside, options are sorted by family, families
 * that serve a quota come first, and time and points are counted in the largest units that divide
 * all of them: the table of the relaxed problem is small, a bound that is less than one step away
 * is a proof, and every answer is still exact.
 */
public final class Problem {
  /** Stands for "serves no quota" in {@link Builder#option}. */
  public static final int NO_QUOTA = -1;

  /** The most that a quota can ask for. */
  public static final int MOST_OF_A_QUOTA = 7;

  final int units;
  final int goals;

  /** What the objective is counted in here: the greatest number that divides weights and values. */
  final int step;

  final int[] weight;
  final int[] cap;
  final int[] minimum;
  final int families;

  /** Options of family {@code k} are {@code first[k]} up to {@code first[k + 1]}, exclusive. */
  final int[] first;

  final int[] id;
  final int[] time;
  final int[] value;

  /** Coverage of option {@code o} for goal {@code g} at {@code o * goals + g}, at most the cap. */
  final int[] coverage;

  final int[] quota;
  final int[] count;

  /** Families of which one option must be chosen. */
  final boolean[] forced;

  /** Where each option is in the problem that this is a part of. */
  final int[] origin;

  /** Fractions of a point that multipliers may take; the relaxed problem counts in these. */
  final int scale;

  Problem(ProblemBuilder from) {
    this.units = from.units;
    this.goals = from.weights.size();
    this.step = from.step;
    this.weight = from.weights.stream().mapToInt(w -> w / from.step).toArray();
    this.cap = from.caps.stream().mapToInt(Integer::intValue).toArray();
    this.minimum = from.minimums.stream().mapToInt(Integer::intValue).toArray();
    this.families = from.order.size();
    this.first = new int[families + 1];
    int size = from.kept;
    this.id = new int[size];
    this.time = new int[size];
    this.value = new int[size];
    this.coverage = new int[size * goals];
    this.quota = new int[size];
    this.count = new int[size];
    int at = 0;
    for (int k = 0; k < families; k++) {
      first[k] = at;
      for (ProblemBuilder.Entry entry : from.order.get(k)) {
        id[at] = entry.id;
        time[at] = entry.seconds / from.unitSeconds;
        value[at] = entry.value / step;
        System.arraycopy(entry.coverage, 0, coverage, at * goals, goals);
        quota[at] = entry.quota;
        count[at] = entry.count;
        at++;
      }
    }
    first[families] = at;
    this.scale = from.scale;
    this.forced = new boolean[families];
    this.origin = new int[size];
    Arrays.setAll(origin, o -> o);
  }

  /**
   * Creates a part of a whole problem.
   *
   * @param alive the options that are kept, by option of the whole
   * @param forced the families of which one option must be chosen, by family of the whole
   * @param order the families that are kept, in the order that they take here
   */
  Problem(Problem whole, boolean[] alive, boolean[] forced, int[] order) {
    this.units = whole.units;
    this.goals = whole.goals;
    this.step = whole.step;
    this.weight = whole.weight;
    this.cap = whole.cap;
    this.minimum = whole.minimum;
    this.scale = whole.scale;
    this.families = order.length;
    this.first = new int[families + 1];
    this.forced = new boolean[families];
    int size = 0;
    for (int k : order) {
      for (int o = whole.first[k]; o < whole.first[k + 1]; o++) {
        size += alive[o] ? 1 : 0;
      }
    }
    this.id = new int[size];
    this.time = new int[size];
    this.value = new int[size];
    this.coverage = new int[size * goals];
    this.quota = new int[size];
    this.count = new int[size];
    this.origin = new int[size];
    int at = 0;
    for (int i = 0; i < families; i++) {
      int k = order[i];
      first[i] = at;
      this.forced[i] = forced[k];
      for (int o = whole.first[k]; o < whole.first[k + 1]; o++) {
        if (alive[o]) {
          id[at] = whole.id[o];
          time[at] = whole.time[o];
          value[at] = whole.value[o];
          System.arraycopy(whole.coverage, o * goals, coverage, at * goals, goals);
          quota[at] = whole.quota[o];
          count[at] = whole.count[o];
          origin[at] = o;
          at++;
        }
      }
    }
    first[families] = at;
  }

  /** Returns the family of an option. */
  int familyOf(int o) {
    int at = Arrays.binarySearch(first, o);
    return at >= 0 ? at : -at - 2;
  }

  /**
   * Starts a problem.
   *
   * @param budgetSeconds time that the chosen options may take together, 0 or more
   * @return an empty builder
   */
  public static Builder builder(int budgetSeconds) {
    return new ProblemBuilder(budgetSeconds);
  }

  /** Gathers goals, quotas and options; the goals must be complete before the first option. */
  public interface Builder {

    /**
     * Adds a goal.
     *
     * @param weight what one unit of coverage is worth, 0 or more
     * @param cap coverage that counts at most, 0 or more
     * @return the goal's index, from 0 in the order of the calls
     */
    int goal(int weight, int cap);

    /**
     * Adds a quota.
     *
     * @param minimum how many the chosen options must hold together, 0 to {@value #MOST_OF_A_QUOTA}
     * @return the quota's index, from 0 in the order of the calls
     */
    int quota(int minimum);

    /** Starts a family: of the options added until the next call at most one is chosen. */
    void family();

    /**
     * Adds an option to the newest family.
     *
     * @param seconds time that it takes, 1 or more
     * @param value what choosing it is worth by itself; negative for a cost
     * @param coverage what it adds to each goal, 0 or more, by index
     * @param quota the quota that it serves, or {@link #NO_QUOTA}
     * @param count how many it adds to that quota
     * @return the option's id, from 0 in the order of the calls
     */
    int option(int seconds, int value, int[] coverage, int quota, int count);

    /**
     * Returns the problem.
     *
     * @throws IllegalArgumentException if weights, caps and values are so large that the sums do
     *     not fit
     */
    Problem build();
  }
}
