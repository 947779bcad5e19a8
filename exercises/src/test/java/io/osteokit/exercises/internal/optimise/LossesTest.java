package io.osteokit.exercises.internal.optimise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LossesTest {
  private static final int MOST_COVERAGE = 1 << 13;

  /** Returns a problem of one goal and one option for each coverage. */
  private static Problem problem(int cap, int... coverage) {
    Problem.Builder builder = Problem.builder(600);
    builder.goal(1, cap);
    for (int one : coverage) {
      builder.family();
      builder.option(60, 1, new int[] {one}, Problem.NO_QUOTA, 0);
    }
    return builder.build();
  }

  private static Losses losses(Problem problem) {
    int[] half = Arrays.stream(problem.weight).map(w -> problem.scale * w / 2).toArray();
    return new Losses(problem, half);
  }

  @Property(tries = 200)
  void the_least_loss_is_the_least_of_all_ways_to_go_on(@ForAll long seed) {
    Problem problem = EveryChoice.part(seed);
    int[] multiplier = EveryChoice.relaxation(problem, seed).multiplier;
    Losses losses = new Losses(problem, multiplier);
    for (int g = 0; g < problem.goals; g++) {
      for (int k = 0; k <= problem.families; k++) {
        for (int before : sums(problem, g, 0, k)) {
          long least = Long.MAX_VALUE;
          for (int more : sums(problem, g, k, problem.families)) {
            least = Math.min(least, loss(problem, multiplier, g, before + more));
          }
          int capped = Math.min(before, problem.cap[g]);
          assertThat((long) losses.least(k, g, capped) + losses.beyond(g, before)).isEqualTo(least);
        }
      }
    }
  }

  /** Returns what the families of a range may cover together. */
  private static Set<Integer> sums(Problem problem, int goal, int from, int to) {
    Set<Integer> sums = new TreeSet<>(Set.of(0));
    for (int k = from; k < to; k++) {
      Set<Integer> next = problem.forced[k] ? new TreeSet<>() : new TreeSet<>(sums);
      for (int o = problem.first[k]; o < problem.first[k + 1]; o++) {
        for (int sum : sums) {
          next.add(sum + problem.coverage[o * problem.goals + goal]);
        }
      }
      sums = next;
    }
    return sums;
  }

  private static long loss(Problem problem, int[] multiplier, int goal, int covered) {
    long each = (long) problem.scale * problem.weight[goal] - multiplier[goal];
    int missing = problem.cap[goal] - covered;
    return missing > 0 ? missing * each : (long) -missing * multiplier[goal];
  }

  @Property(tries = 200)
  void the_loss_at_the_start_is_that_of_all_goals_together(@ForAll long seed) {
    Problem problem = EveryChoice.part(seed);
    Losses losses = new Losses(problem, EveryChoice.relaxation(problem, seed).multiplier);
    long sum = 0;
    for (int g = 0; g < problem.goals; g++) {
      sum += losses.least(0, g, 0);
    }

    assertThat(losses.start()).isEqualTo(sum);
  }

  @Test
  void a_family_has_the_goals_that_one_of_its_options_covers() {
    Problem.Builder builder = Problem.builder(600);
    for (int g = 0; g < 3; g++) {
      builder.goal(1, 10);
    }
    builder.family();
    builder.option(60, 1, new int[] {0, 0, 5}, Problem.NO_QUOTA, 0);
    builder.option(30, 1, new int[] {4, 0, 0}, Problem.NO_QUOTA, 0);

    assertThat(losses(builder.build()).goals(0)).containsExactly(0, 2);
  }

  @Test
  void a_goal_that_counts_up_to_the_most_that_a_table_holds_is_known() {
    Losses losses = losses(problem(MOST_COVERAGE, 5000, 5000));

    assertThat(losses.goals(0)).containsExactly(0);
    assertThat(losses.start()).isPositive();
  }

  @Test
  void a_goal_that_counts_beyond_it_is_left_out() {
    Losses losses = losses(problem(MOST_COVERAGE + 1, 5000, 5000));

    assertThat(losses.goals(0)).isEmpty();
    assertThat(losses.start()).isZero();
  }

  @Test
  void a_goal_with_a_high_cap_that_nothing_comes_near_is_known() {
    Problem problem = problem(MOST_COVERAGE + 1000, MOST_COVERAGE - 1, 1);

    assertThat(losses(problem).start()).isEqualTo(1000L * problem.scale / 2);
  }

  @Test
  void coverage_up_to_the_cap_is_not_paid_for_nothing() {
    assertThat(losses(problem(10, 10)).beyond(0, 10)).isZero();
  }

  @Test
  void each_unit_beyond_the_cap_is_paid_the_multiplier() {
    Problem problem = problem(10, 10);

    assertThat(losses(problem).beyond(0, 13)).isEqualTo(3 * problem.scale / 2);
  }
}
