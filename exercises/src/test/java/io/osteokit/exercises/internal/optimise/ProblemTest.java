package io.osteokit.exercises.internal.optimise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTest {
  private static final int[] NOTHING = {};

  private static Problem.Builder builder() {
    Problem.Builder builder = Problem.builder(60);
    builder.family();
    return builder;
  }

  private static int plain(Problem.Builder builder, int seconds, int value) {
    return builder.option(seconds, value, NOTHING, Problem.NO_QUOTA, 0);
  }

  private static void refused(ThrowingCallable call, String saying) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessageContaining(saying);
  }

  @Test
  void a_budget_below_zero_is_refused() {
    refused(() -> Problem.builder(-1), "0 s or more, was -1");
  }

  @Test
  void a_budget_of_nothing_is_a_problem_too() {
    assertThat(Problem.builder(0).build().units).isZero();
  }

  @Test
  void a_weight_or_a_cap_below_zero_is_refused() {
    refused(() -> Problem.builder(60).goal(-1, 1), "0 or more");
    refused(() -> Problem.builder(60).goal(1, -1), "0 or more");
  }

  @Test
  void a_goal_after_an_option_is_refused() {
    Problem.Builder builder = builder();
    plain(builder, 30, 1);
    assertThatIllegalStateException().isThrownBy(() -> builder.goal(1, 1));
  }

  @Test
  void goals_quotas_and_options_are_numbered_from_0() {
    Problem.Builder builder = Problem.builder(60);
    assertThat(builder.goal(1, 1)).isZero();
    assertThat(builder.goal(1, 1)).isEqualTo(1);
    assertThat(builder.quota(1)).isZero();
    assertThat(builder.quota(1)).isEqualTo(1);
    builder.family();
    assertThat(builder.option(30, 1, new int[2], 0, 1)).isZero();
    assertThat(builder.option(30, 2, new int[2], 1, 1)).isEqualTo(1);
    builder.family();
    assertThat(builder.option(30, 3, new int[2], 1, 1)).isEqualTo(2);
  }

  @Test
  void a_quota_asks_for_none_to_seven() {
    refused(() -> Problem.builder(60).quota(-1), "0..7, was -1");
    refused(() -> Problem.builder(60).quota(8), "0..7, was 8");
    Problem.Builder builder = Problem.builder(60);
    assertThat(builder.quota(0)).isZero();
    assertThat(builder.quota(7)).isEqualTo(1);
  }

  @Test
  void an_option_without_a_family_is_refused() {
    Problem.Builder builder = Problem.builder(60);
    assertThatIllegalStateException().isThrownBy(() -> plain(builder, 30, 1));
  }

  @Test
  void an_option_takes_a_second_or_more() {
    refused(() -> plain(builder(), 0, 1), "1 s or more, was 0");
    assertThat(plain(builder(), 1, 1)).isZero();
  }

  @Test
  void an_option_needs_a_coverage_for_each_goal() {
    refused(() -> builder().option(30, 1, new int[1], Problem.NO_QUOTA, 0), "for each goal");
  }

  @Test
  void a_coverage_below_zero_is_refused() {
    Problem.Builder builder = Problem.builder(60);
    builder.goal(1, 10);
    builder.family();
    refused(() -> builder.option(30, 1, new int[] {-1}, Problem.NO_QUOTA, 0), "was -1");
  }

  @Test
  void a_quota_that_there_is_not_is_refused() {
    Problem.Builder builder = builder();
    builder.quota(1);
    refused(() -> builder.option(30, 1, NOTHING, -2, 1), "no quota -2");
    refused(() -> builder.option(30, 1, NOTHING, 1, 1), "no quota 1");
  }

  @Test
  void coverage_beyond_the_cap_does_not_count() {
    Problem.Builder builder = Problem.builder(60);
    builder.goal(1, 10);
    builder.family();
    builder.option(30, 1, new int[] {12}, Problem.NO_QUOTA, 0);
    assertThat(builder.build().coverage).containsExactly(10);
  }

  @Test
  void an_option_may_take_all_of_the_budget_and_no_more() {
    Problem.Builder builder = builder();
    int all = plain(builder, 60, 1);
    plain(builder, 61, 100);
    assertThat(builder.build().id).containsExactly(all);
  }

  @Test
  void an_option_that_is_worth_nothing_is_dropped() {
    Problem.Builder builder = builder();
    plain(builder, 30, 0);
    plain(builder, 20, -1);
    assertThat(builder.build().families).isZero();
  }

  @Test
  void a_cost_that_the_goals_outweigh_is_kept() {
    Problem.Builder builder = Problem.builder(60);
    builder.goal(3, 10);
    builder.family();
    builder.option(10, -6, new int[] {2}, Problem.NO_QUOTA, 0);
    int worthOne = builder.option(20, -5, new int[] {2}, Problem.NO_QUOTA, 0);
    assertThat(builder.build().id).containsExactly(worthOne);
  }

  @Test
  void an_option_that_serves_a_quota_is_kept_whatever_it_costs() {
    Problem.Builder builder = builder();
    int quota = builder.quota(1);
    int served = builder.option(30, -5, NOTHING, quota, 1);
    assertThat(builder.build().id).containsExactly(served);
  }

  /** One option against another of 30 s, worth 5, covering 5, serving quota 0 twice. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "the same again,           30, 5, 5,  0, 2, false",
    "a longer one,             31, 5, 5,  0, 2, false",
    "a shorter one,            29, 5, 5,  0, 2, true",
    "one worth more,           30, 6, 5,  0, 2, true",
    "one worth less,           30, 4, 5,  0, 2, false",
    "one that covers more,     30, 5, 6,  0, 2, true",
    "one that covers less,     30, 5, 4,  0, 2, false",
    "one that serves no quota, 30, 5, 5, -1, 0, false",
    "one of another quota,     30, 5, 5,  1, 2, true",
    "one that serves more,     30, 5, 5,  0, 3, true",
    "one that serves less,     30, 5, 5,  0, 1, false"
  })
  void beside_another_that_is_no_worse_in_anything_an_option_is_dropped(
      String what, int seconds, int value, int covers, int quota, int count, boolean kept) {
    Problem.Builder builder = Problem.builder(60);
    builder.goal(1, 10);
    builder.quota(3);
    builder.quota(3);
    builder.family();
    builder.option(30, 5, new int[] {5}, 0, 2);
    int other = builder.option(seconds, value, new int[] {covers}, quota, count);
    assertThat(builder.build().id).as(what).matches(ids -> contains(ids, other) == kept);
  }

  private static boolean contains(int[] ids, int id) {
    for (int one : ids) {
      if (one == id) {
        return true;
      }
    }
    return false;
  }

  @Test
  void an_option_takes_the_place_of_all_that_it_covers() {
    Problem.Builder builder = builder();
    plain(builder, 30, 1);
    plain(builder, 40, 2);
    int best = plain(builder, 20, 3);
    assertThat(builder.build().id).containsExactly(best);
  }

  @Test
  void options_of_a_family_are_sorted_by_time() {
    Problem.Builder builder = builder();
    plain(builder, 30, 3);
    plain(builder, 10, 1);
    plain(builder, 20, 2);
    assertThat(builder.build().id).containsExactly(1, 2, 0);
  }

  @Test
  void families_that_serve_a_quota_come_first_quota_by_quota() {
    Problem.Builder builder = Problem.builder(60);
    builder.quota(1);
    builder.quota(1);
    for (int quota : new int[] {Problem.NO_QUOTA, 1, 0, Problem.NO_QUOTA, 1}) {
      builder.family();
      builder.option(30, 1, NOTHING, quota, quota < 0 ? 0 : 1);
    }
    assertThat(builder.build().id).containsExactly(2, 1, 4, 0, 3);
  }

  @Test
  void time_is_counted_in_the_largest_unit_that_divides_all_lengths() {
    Problem.Builder builder = builder();
    plain(builder, 20, 1);
    plain(builder, 50, 2);
    Problem problem = builder.build();
    assertThat(problem.time).containsExactly(2, 5);
    assertThat(problem.units).isEqualTo(6);
  }

  @Test
  void worth_is_counted_in_the_largest_step_that_divides_weights_and_values() {
    Problem.Builder builder = Problem.builder(60);
    builder.goal(12, 10);
    builder.family();
    builder.option(20, -6, new int[] {5}, Problem.NO_QUOTA, 0);
    builder.option(30, 9, new int[] {5}, Problem.NO_QUOTA, 0);
    Problem problem = builder.build();
    assertThat(problem.step).isEqualTo(3);
    assertThat(problem.weight).containsExactly(4);
    assertThat(problem.value).containsExactly(-2, 3);
  }

  @Test
  void a_builder_can_be_asked_again() {
    Problem.Builder builder = builder();
    plain(builder, 20, 1);
    builder.build();
    plain(builder, 30, 2);
    assertThat(builder.build().id).containsExactly(0, 1);
  }

  /** The scale times what a choice can be worth at most stays within 2^27. */
  @ParameterizedTest
  @CsvSource({"131072, 1024", "131073, 512", "262144, 512", "134217728, 1"})
  void the_larger_the_worth_the_fewer_fractions_of_a_point(int cap, int scale) {
    Problem.Builder builder = Problem.builder(60);
    builder.goal(1, cap);
    assertThat(builder.build().scale).isEqualTo(scale);
  }

  @Test
  void it_is_steps_that_must_fit_not_points() {
    Problem.Builder builder = Problem.builder(60);
    builder.goal(1000, 131_072);
    assertThat(builder.build().scale).isEqualTo(1024);
  }

  @Test
  void more_worth_than_fits_is_refused() {
    Problem.Builder builder = Problem.builder(60);
    builder.goal(1, (1 << 27) + 1);
    refused(builder::build, "134217728");
  }

  /** Two families of at most 20 + 2 × 5 + 1 points, beside goals of 2 × cap + 1. */
  @ParameterizedTest
  @CsvSource({"65504, 1024", "65505, 512"})
  void goals_and_the_dearest_option_of_each_family_count_towards_it(int cap, int scale) {
    Problem.Builder builder = Problem.builder(60);
    builder.goal(2, cap);
    builder.goal(1, 1);
    builder.quota(1);
    for (int family = 0; family < 2; family++) {
      builder.family();
      builder.option(10, -3, new int[] {0, 0}, 0, 1);
      builder.option(20, -20, new int[] {5, 1}, 0, 1);
    }
    assertThat(builder.build().scale).isEqualTo(scale);
  }

  @Test
  void an_option_knows_its_family() {
    Problem.Builder builder = builder();
    plain(builder, 10, 1);
    plain(builder, 20, 2);
    builder.family();
    plain(builder, 30, 3);
    Problem problem = builder.build();
    assertThat(new int[] {problem.familyOf(0), problem.familyOf(1), problem.familyOf(2)})
        .containsExactly(0, 0, 1);
  }
}
