package io.osteokit.exercises.internal.optimise;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;

/** Random problems in a form that can also be solved by trying everything. */
final class RandomProblems {
  record Choice(int seconds, int value, ImmutableIntArray coverage, int quota, int count) {}

  record Instance(
      int budget,
      ImmutableIntArray weights,
      ImmutableIntArray caps,
      ImmutableIntArray minimums,
      List<List<Choice>> families) {

    Problem problem() {
      Problem.Builder builder = Problem.builder(budget);
      for (int g = 0; g < weights.length(); g++) {
        builder.goal(weights.get(g), caps.get(g));
      }
      for (int q = 0; q < minimums.length(); q++) {
        builder.quota(minimums.get(q));
      }
      for (List<Choice> family : families) {
        builder.family();
        for (Choice c : family) {
          builder.option(c.seconds, c.value, c.coverage.toArray(), c.quota, c.count);
        }
      }
      return builder.build();
    }

    /** Returns what the options with these ids are worth, or empty if they break a rule. */
    OptionalLong worth(List<Integer> ids) {
      int[] covered = new int[weights.length()];
      int[] served = new int[minimums.length()];
      long worth = 0;
      int seconds = 0;
      int id = 0;
      for (List<Choice> family : families) {
        int taken = 0;
        for (Choice c : family) {
          if (ids.contains(id++)) {
            taken++;
            worth += c.value;
            seconds += c.seconds;
            if (c.quota >= 0) {
              served[c.quota] += c.count;
            }
            for (int g = 0; g < covered.length; g++) {
              covered[g] += c.coverage.get(g);
            }
          }
        }
        if (taken > 1) {
          return OptionalLong.empty();
        }
      }
      boolean allowed = seconds <= budget;
      for (int q = 0; q < served.length; q++) {
        allowed &= served[q] >= minimums.get(q);
      }
      for (int g = 0; g < covered.length; g++) {
        worth += (long) weights.get(g) * Math.min(caps.get(g), covered[g]);
      }
      return allowed ? OptionalLong.of(worth) : OptionalLong.empty();
    }

    /** Tries everything. */
    OptionalLong best() {
      return best(0, 0, new ArrayList<>());
    }

    private OptionalLong best(int k, int firstId, List<Integer> ids) {
      if (k == families.size()) {
        return worth(ids);
      }
      int size = families.get(k).size();
      OptionalLong best = best(k + 1, firstId + size, ids);
      for (int i = 0; i < size; i++) {
        ids.add(firstId + i);
        OptionalLong with = best(k + 1, firstId + size, ids);
        ids.remove(ids.size() - 1);
        if (with.isPresent() && (best.isEmpty() || with.getAsLong() > best.getAsLong())) {
          best = with;
        }
      }
      return best;
    }
  }

  private RandomProblems() {}

  /** Returns an instance whose size is bounded by the arguments. */
  static Instance instance(long seed, int families, int options, int goals, int budget) {
    Random random = new Random(seed);
    int[] weights = new int[goals];
    int[] caps = new int[goals];
    for (int g = 0; g < goals; g++) {
      weights[g] = random.nextInt(10);
      caps[g] = random.nextInt(25);
    }
    ImmutableIntArray minimums = ImmutableIntArray.of(random.nextInt(2), random.nextInt(4));
    List<List<Choice>> all = new ArrayList<>();
    for (int k = 0; k < families; k++) {
      List<Choice> family = new ArrayList<>();
      int size = 1 + random.nextInt(options);
      for (int i = 0; i < size; i++) {
        int[] coverage = new int[goals];
        for (int g = 0; g < goals; g++) {
          coverage[g] = random.nextInt(3) == 0 ? 1 + random.nextInt(12) : 0;
        }
        int quota = random.nextInt(4) == 0 ? -1 : random.nextInt(2);
        int count = quota < 0 ? 0 : 1 + random.nextInt(2);
        int value = random.nextInt(30) - 12;
        family.add(
            new Choice(
                15 * (1 + random.nextInt(8)),
                value,
                ImmutableIntArray.copyOf(coverage),
                quota,
                count));
      }
      all.add(family);
    }
    return new Instance(
        budget, ImmutableIntArray.copyOf(weights), ImmutableIntArray.copyOf(caps), minimums, all);
  }

  /** Returns an instance of the size of a real catalogue: about 120 exercises, 8 goals. */
  static Instance catalogue(long seed, int families, int budget) {
    Random random = new Random(seed);
    int goals = 8;
    int[] weights = new int[goals];
    int[] caps = new int[goals];
    for (int g = 0; g < goals; g++) {
      weights[g] = 3 + random.nextInt(8);
      caps[g] = 10 + random.nextInt(30);
    }
    List<List<Choice>> all = new ArrayList<>();
    for (int k = 0; k < families; k++) {
      int shape = random.nextInt(8);
      int quota = shape == 0 ? 0 : shape < 3 ? 1 : -1;
      int main = random.nextInt(goals);
      int side = random.nextInt(goals);
      int strength = 1 + random.nextInt(3);
      int start = 2 + random.nextInt(6);
      int cost = -random.nextInt(12);
      List<Choice> family = new ArrayList<>();
      for (int level = 0; level < 3; level++) {
        int work = start + level * (1 + start / 2);
        int[] coverage = new int[goals];
        coverage[main] = work * strength;
        coverage[side] = Math.max(coverage[side], work);
        family.add(
            new Choice(
                15 * (work + 1),
                cost,
                ImmutableIntArray.copyOf(coverage),
                quota,
                quota < 0 ? 0 : 1));
      }
      all.add(family);
    }
    return new Instance(
        budget,
        ImmutableIntArray.copyOf(weights),
        ImmutableIntArray.copyOf(caps),
        ImmutableIntArray.of(1, 3),
        all);
  }
}
