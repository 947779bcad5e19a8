package io.osteokit.exercises.internal.optimise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SolverProperties {
  private static final Solver SOLVER = new Solver(1_000_000);

  @Property(tries = 3000)
  void the_answer_is_the_best_that_trying_everything_finds(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 7) int families,
      @ForAll @IntRange(min = 0, max = 6) int goals,
      @ForAll @IntRange(min = 0, max = 900) int budget) {
    RandomProblems.Instance instance = RandomProblems.instance(seed, families, 3, goals, budget);

    Optional<Solution> found = SOLVER.solve(instance.problem());

    OptionalLong best = instance.best();
    assertThat(found.isPresent()).isEqualTo(best.isPresent());
    found.ifPresent(
        solution -> {
          assertThat(solution.objective()).isEqualTo(best.getAsLong());
          assertThat(solution.isProved()).isTrue();
          assertThat(instance.worth(solution.options())).hasValue(solution.objective());
        });
  }

  @Property(tries = 1000)
  void the_answer_is_the_best_however_short_the_searches_of_the_nodes_are(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 7) int families,
      @ForAll @IntRange(max = 3) int steps) {
    RandomProblems.Instance instance = RandomProblems.instance(seed, families, 3, 5, 600);

    Optional<Solution> found = new Tree(instance.problem(), 1_000_000, steps).solve();

    OptionalLong best = instance.best();
    assertThat(found.isPresent()).isEqualTo(best.isPresent());
    found.ifPresent(
        solution -> {
          assertThat(solution.objective()).isEqualTo(best.getAsLong());
          assertThat(solution.isProved()).isTrue();
          assertThat(instance.worth(solution.options())).hasValue(solution.objective());
        });
  }

  @Property(tries = 1000)
  void no_more_nodes_are_opened_than_allowed_and_the_bound_then_holds(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int nodes) {
    RandomProblems.Instance instance = RandomProblems.instance(seed, 7, 3, 6, 600);

    Optional<Solution> found = new Tree(instance.problem(), nodes, 0).solve();

    OptionalLong best = instance.best();
    assertThat(found.isPresent()).isEqualTo(best.isPresent());
    found.ifPresent(
        solution -> {
          assertThat(solution.nodes()).isLessThanOrEqualTo(nodes);
          assertThat(solution.bound()).isGreaterThanOrEqualTo(best.getAsLong());
          assertThat(solution.objective()).isLessThanOrEqualTo(solution.bound());
          assertThat(instance.worth(solution.options())).hasValue(solution.objective());
        });
  }

  @Property(tries = 1000)
  void with_a_single_node_the_bound_is_still_above_the_best(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 7) int families) {
    RandomProblems.Instance instance = RandomProblems.instance(seed, families, 3, 4, 400);

    Optional<Solution> found = new Solver(1).solve(instance.problem());

    OptionalLong best = instance.best();
    assertThat(found.isPresent()).isEqualTo(best.isPresent());
    found.ifPresent(
        solution -> {
          assertThat(solution.bound()).isGreaterThanOrEqualTo(best.getAsLong());
          assertThat(instance.worth(solution.options())).hasValue(solution.objective());
        });
  }

  @Property(tries = 25)
  void nothing_found_with_more_nodes_is_above_the_bound_of_fewer(
      @ForAll @IntRange(max = 100_000) int seed, @ForAll @IntRange(min = 5, max = 60) int minutes) {
    RandomProblems.Instance instance = RandomProblems.catalogue(seed, 120, minutes * 60);

    Solution few = new Solver(1).solve(instance.problem()).orElseThrow();
    Solution more = new Solver(20).solve(instance.problem()).orElseThrow();

    assertThat(instance.worth(more.options())).hasValue(more.objective());
    assertThat(few.objective()).isLessThanOrEqualTo(more.objective());
    assertThat(more.objective()).isLessThanOrEqualTo(more.bound());
    assertThat(more.bound()).isLessThanOrEqualTo(few.bound());
  }

  @Property(tries = 20)
  void the_same_problem_has_the_same_answer(@ForAll @IntRange(max = 1000) int seed) {
    RandomProblems.Instance instance = RandomProblems.catalogue(seed, 60, 1200);

    Solver solver = new Solver(20);

    assertThat(solver.solve(instance.problem())).isEqualTo(solver.solve(instance.problem()));
  }
}
