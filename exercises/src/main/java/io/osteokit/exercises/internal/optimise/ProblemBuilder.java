package io.osteokit.exercises.internal.optimise;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.math.IntMath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Checks, drops what can never be chosen, and sorts. */
final class ProblemBuilder implements Problem.Builder {
  private static final int LARGEST_SCALE = 1024;
  private static final long LARGEST_SUM = 1L << 27;

  /** One option as it was handed in. */
  static final class Entry {
    final int id;
    final int seconds;
    final int value;
    final int[] coverage;
    final int quota;
    final int count;

    Entry(int id, int seconds, int value, int[] coverage, int quota, int count) {
      this.id = id;
      this.seconds = seconds;
      this.value = value;
      this.coverage = coverage;
      this.quota = quota;
      this.count = count;
    }

    /** Returns whether this option is at least as good as the other in every way. */
    boolean covers(Entry other) {
      if (seconds > other.seconds || value < other.value) {
        return false;
      }
      if (other.quota != Problem.NO_QUOTA && (quota != other.quota || count < other.count)) {
        return false;
      }
      for (int g = 0; g < coverage.length; g++) {
        if (coverage[g] < other.coverage[g]) {
          return false;
        }
      }
      return true;
    }
  }

  final List<Integer> weights = new ArrayList<>();
  final List<Integer> caps = new ArrayList<>();
  final List<Integer> minimums = new ArrayList<>();
  final List<List<Entry>> order = new ArrayList<>();
  private final int budgetSeconds;
  private final List<List<Entry>> entered = new ArrayList<>();
  private int options;
  int unitSeconds;
  int units;
  int kept;
  int scale;
  int step;

  ProblemBuilder(int budgetSeconds) {
    checkArgument(budgetSeconds >= 0, "the budget must be 0 s or more, was %s", budgetSeconds);
    this.budgetSeconds = budgetSeconds;
  }

  @Override
  public int goal(int weight, int cap) {
    checkState(options == 0, "goals come before options");
    checkArgument(weight >= 0 && cap >= 0, "weight %s and cap %s must be 0 or more", weight, cap);
    weights.add(weight);
    caps.add(cap);
    return weights.size() - 1;
  }

  @Override
  public int quota(int minimum) {
    checkArgument(
        minimum >= 0 && minimum <= Problem.MOST_OF_A_QUOTA,
        "a quota must be 0..7, was %s",
        minimum);
    minimums.add(minimum);
    return minimums.size() - 1;
  }

  @Override
  public void family() {
    entered.add(new ArrayList<>());
  }

  @Override
  public int option(int seconds, int value, int[] coverage, int quota, int count) {
    checkState(!entered.isEmpty(), "an option needs a family");
    checkArgument(seconds >= 1, "an option takes 1 s or more, was %s", seconds);
    checkArgument(coverage.length == weights.size(), "one coverage for each goal");
    checkArgument(quota >= Problem.NO_QUOTA && quota < minimums.size(), "no quota %s", quota);
    int[] capped = new int[coverage.length];
    for (int g = 0; g < capped.length; g++) {
      checkArgument(coverage[g] >= 0, "coverage must be 0 or more, was %s", coverage[g]);
      capped[g] = Math.min(coverage[g], caps.get(g));
    }
    entered.get(entered.size() - 1).add(new Entry(options, seconds, value, capped, quota, count));
    return options++;
  }

  @Override
  public Problem build() {
    order.clear();
    int divisor = 0;
    step = 0;
    kept = 0;
    for (int weight : weights) {
      step = IntMath.gcd(step, weight);
    }
    for (List<Entry> family : entered) {
      List<Entry> best = undominated(family);
      if (!best.isEmpty()) {
        best.sort(Comparator.comparingInt(entry -> entry.seconds));
        order.add(best);
        kept += best.size();
        for (Entry entry : best) {
          divisor = IntMath.gcd(divisor, entry.seconds);
          step = IntMath.gcd(step, Math.abs(entry.value));
        }
      }
    }
    unitSeconds = Math.max(1, divisor);
    units = budgetSeconds / unitSeconds;
    order.sort(Comparator.comparingInt(ProblemBuilder::quotaRank));
    step = Math.max(1, step);
    scale = scaleFor(largestSum() / step);
    return new Problem(this);
  }

  /** Returns the options that fit the budget and that no other option of the family covers. */
  private List<Entry> undominated(List<Entry> family) {
    List<Entry> best = new ArrayList<>();
    for (Entry entry : family) {
      if (entry.seconds <= budgetSeconds
          && (entry.quota != Problem.NO_QUOTA || entry.value + coverageGain(entry) > 0)
          && best.stream().noneMatch(b -> b.covers(entry))) {
        best.removeIf(entry::covers);
        best.add(entry);
      }
    }
    return best;
  }

  private long coverageGain(Entry entry) {
    long gain = 0;
    for (int g = 0; g < weights.size(); g++) {
      gain += (long) weights.get(g) * entry.coverage[g];
    }
    return gain;
  }

  private static int quotaRank(List<Entry> family) {
    int rank = Integer.MAX_VALUE;
    for (Entry entry : family) {
      if (entry.quota != Problem.NO_QUOTA) {
        rank = Math.min(rank, entry.quota);
      }
    }
    return rank;
  }

  private long largestSum() {
    long sum = 0;
    for (int g = 0; g < weights.size(); g++) {
      sum += (long) weights.get(g) * caps.get(g);
    }
    for (List<Entry> family : order) {
      long largest = 0;
      for (Entry entry : family) {
        largest = Math.max(largest, Math.abs((long) entry.value) + coverageGain(entry));
      }
      sum += largest;
    }
    return sum;
  }

  private static int scaleFor(long sum) {
    checkArgument(sum <= LARGEST_SUM, "the objective may not add up to more than %s", LARGEST_SUM);
    int scale = LARGEST_SCALE;
    while (sum * scale > LARGEST_SUM) {
      scale /= 2;
    }
    return scale;
  }
}
