package io.osteokit.exercises.internal.optimise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SolverTest {

  @Test
  void at_least_one_node_must_be_allowed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Solver(0))
        .withMessageContaining("1 or more, was 0");
    assertThat(new Solver(1).solve(Problem.builder(0).build())).isPresent();
  }

  /** Returns a problem of two quotas, each with an option of so many seconds. */
  private static Problem twoQuotas(int budget, int seconds) {
    Problem.Builder builder = Problem.builder(budget);
    for (int q = 0; q < 2; q++) {
      builder.quota(1);
      builder.family();
      builder.option(seconds, 1, new int[0], q, 1);
    }
    return builder.build();
  }

  @Test
  void quotas_that_fit_the_budget_together_are_feasible() {
    assertThat(Solver.isFeasible(twoQuotas(60, 30))).isTrue();
    assertThat(new Solver(1).solve(twoQuotas(60, 30))).isPresent();
  }

  @Test
  void quotas_that_fit_the_budget_one_by_one_only_are_not() {
    assertThat(Solver.isFeasible(twoQuotas(59, 30))).isFalse();
    assertThat(new Solver(1).solve(twoQuotas(59, 30))).isEmpty();
  }

  @Test
  void a_quota_that_nothing_serves_is_not() {
    Problem.Builder builder = Problem.builder(60);
    builder.quota(1);
    assertThat(Solver.isFeasible(builder.build())).isFalse();
    assertThat(new Solver(1).solve(builder.build())).isEmpty();
  }

  @Test
  void only_a_choice_that_reaches_the_bound_is_proved() {
    assertThat(new Solution(ImmutableList.of(), 5, 5, 1, 1).isProved()).isTrue();
    assertThat(new Solution(ImmutableList.of(), 5, 6, 1, 1).isProved()).isFalse();
  }

  @Test
  void worth_and_bound_are_in_the_points_that_were_handed_in() {
    Problem.Builder builder = Problem.builder(60);
    builder.goal(200, 5);
    builder.family();
    builder.option(60, -300, new int[] {4}, Problem.NO_QUOTA, 0);

    Solution found = new Solver(1).solve(builder.build()).orElseThrow();

    assertThat(found.objective()).isEqualTo(500);
    assertThat(found.bound()).isEqualTo(500);
  }

  /**
   * Equal answers on every machine are promised, so some are written down, with the work that they
   * took. After a change of the search take the new ones if the bounds or the work got better.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "196 | 16 | 500 | 30 | 10 | 675 | 675 | 1 | 4 | 4 15 18 45",
        "22 | 16 | 500 | 30 | 10 | 594 | 594 | 1 | 12 | 9 12 18 28 43 45",
        "164 | 16 | 500 | 30 | 10 | 584 | 584 | 1 | 56 | 15 24 30 39 44",
        "114 | 40 | 1200 | 20 | 200 | 838 | 838 | 3 | 74 | 0 4 38 56 67 86 94 107",
        "338 | 24 | 700 | 60 | 0 | 1029 | 1029 | 3 | 76 | 2 12 37 52 54 59 69",
        "317 | 30 | 900 | 12 | 40 | 1077 | 1077 | 9 | 126 | 7 23 26 29 48 52",
        "10 | 30 | 900 | 12 | 40 | 899 | 939 | 12 | 165 | 0 18 34 38 45 48 55 75",
        "30 | 30 | 900 | 12 | 40 | 1218 | 1231 | 12 | 166 | 6 11 29 36 51 54 64 69",
        "300 | 24 | 700 | 60 | 0 | 834 | 834 | 15 | 182 | 12 15 24 31 36 66 71",
        "266 | 40 | 1200 | 20 | 200 | 949 | 957 | 20 | 212 | 1 5 16 34 42 68 84 110",
        "230 | 40 | 1200 | 20 | 200 | 718 | 738 | 20 | 244 | 40 44 45 60 70 80 83 93 97 104",
        "243 | 24 | 700 | 60 | 0 | 722 | 722 | 23 | 268 | 1 21 24 49 63 66 71",
        "73 | 24 | 700 | 60 | 0 | 957 | 957 | 45 | 419 | 0 6 28 43 56 57 60",
        "102 | 24 | 700 | 60 | 0 | 951 | 960 | 60 | 541 | 6 28 42 46 56 64 66",
        "0 | 60 | 1200 | 10 | 20000 | 1592 | 1615 | 10 | 145 | 2 11 30 42 51 71 98 126 139 151"
      })
  void the_answer_and_the_way_to_it_are_the_same_on_every_machine(
      long seed,
      int families,
      int budget,
      int nodeCap,
      int steps,
      long objective,
      long bound,
      int nodes,
      int passes,
      String options) {
    Problem problem = RandomProblems.catalogue(seed, families, budget).problem();

    Solution found = new Tree(problem, nodeCap, steps).solve().orElseThrow();

    assertThat(Joiner.on(' ').join(found.options())).isEqualTo(options);
    assertThat(found.objective()).isEqualTo(objective);
    assertThat(found.bound()).isEqualTo(bound);
    assertThat(found.nodes()).isEqualTo(nodes);
    assertThat(found.passes()).isEqualTo(passes);
  }

  /** What the bounds of the search cut off is what makes it fast. */
  @ParameterizedTest
  @CsvSource({"0, 1052", "1, 81", "4, 35", "5, 3734", "6, 77", "7, 5437", "8, 2105", "9, 558"})
  void to_prove_that_nothing_is_better_the_search_looks_at_no_more_than_this(long seed, int steps) {
    Problem problem = RandomProblems.catalogue(seed, 14, 400).problem();
    Relaxation relaxation = new Relaxation(problem);
    for (int g = 0; g < problem.goals; g++) {
      relaxation.multiplier[g] = problem.scale * problem.weight[g] / 2;
    }
    relaxation.solve();
    Incumbent best = new Incumbent(problem);
    long objective = new Solver(100).solve(problem).orElseThrow().objective();
    best.want(objective / problem.step + 1);

    assertThat(new Search(relaxation, best).run(steps)).isTrue();
    assertThat(best.isPresent()).isFalse();
  }
}
