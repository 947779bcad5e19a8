package io.osteokit.exercises.internal.optimise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class OrderTest {

  /** Returns a problem with a family for each row, of one option that covers so much. */
  private static Problem problem(int[]... coverage) {
    Problem.Builder builder = Problem.builder(600);
    for (int g = 0; g < coverage[0].length; g++) {
      builder.goal(1, 10);
    }
    for (int[] one : coverage) {
      builder.family();
      builder.option(60, 1, one, Problem.NO_QUOTA, 0);
    }
    return builder.build();
  }

  private static int[] order(Problem problem, boolean... alive) {
    return Order.of(problem, alive);
  }

  private static int[] order(Problem problem) {
    boolean[] all = new boolean[problem.id.length];
    Arrays.fill(all, true);
    return order(problem, all);
  }

  @Test
  void the_goal_that_fewest_families_cover_is_settled_first() {
    Problem problem =
        problem(new int[] {1, 0}, new int[] {1, 0}, new int[] {0, 1}, new int[] {1, 0});

    assertThat(order(problem)).containsExactly(2, 0, 1, 3);
  }

  @Test
  void of_equal_goals_the_first_is_settled_first() {
    Problem problem = problem(new int[] {0, 1}, new int[] {1, 0});

    assertThat(order(problem)).containsExactly(1, 0);
  }

  @Test
  void families_that_are_placed_no_longer_count() {
    Problem problem =
        problem(
            new int[] {0, 1, 0},
            new int[] {0, 1, 0},
            new int[] {0, 0, 1},
            new int[] {1, 0, 1},
            new int[] {0, 0, 1});

    assertThat(order(problem)).containsExactly(3, 0, 1, 2, 4);
  }

  @Test
  void families_that_cover_nothing_come_last() {
    Problem problem = problem(new int[] {0}, new int[] {1}, new int[] {0});

    assertThat(order(problem)).containsExactly(1, 0, 2);
  }

  @Test
  void a_family_without_an_option_is_left_out() {
    Problem problem = problem(new int[] {1}, new int[] {1}, new int[] {0});

    assertThat(order(problem, true, false, true)).containsExactly(0, 2);
  }

  @Test
  void what_only_dropped_options_cover_does_not_count() {
    Problem.Builder builder = Problem.builder(600);
    builder.goal(1, 10);
    builder.goal(1, 10);
    builder.family();
    builder.option(30, 1, new int[] {0, 1}, Problem.NO_QUOTA, 0);
    builder.option(60, 1, new int[] {1, 0}, Problem.NO_QUOTA, 0);
    builder.family();
    builder.option(60, 1, new int[] {0, 1}, Problem.NO_QUOTA, 0);

    assertThat(order(builder.build(), false, true, true)).containsExactly(0, 1);
    assertThat(order(builder.build(), true, false, true)).containsExactly(0, 1);
    assertThat(order(builder.build(), true, true, true)).containsExactly(0, 1);
  }
}
