package io.osteokit.exercises.internal.optimise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The depth-first search by itself, without a good choice to begin with. */
class SearchProperties {
  private static OptionalLong best(Problem problem) {
    return EveryChoice.of(problem).stream()
        .mapToLong(choice -> EveryChoice.worth(problem, choice))
        .max();
  }

  @Property(tries = 300)
  void it_finds_the_best_at_any_multipliers(@ForAll long seed) {
    Problem problem = EveryChoice.part(seed);
    Incumbent found = new Incumbent(EveryChoice.whole(seed));

    boolean complete = new Search(EveryChoice.relaxation(problem, seed), found).run(1_000_000);

    assertThat(complete).isTrue();
    assertThat(found.isPresent()).isEqualTo(best(problem).isPresent());
    best(problem).ifPresent(worth -> assertThat(found.objective()).isEqualTo(worth));
  }

  @Property(tries = 300)
  void it_finds_the_best_when_it_is_asked_for_nothing_less(@ForAll long seed) {
    Problem problem = EveryChoice.part(seed);
    Incumbent found = new Incumbent(EveryChoice.whole(seed));
    best(problem)
        .ifPresent(
            worth -> {
              found.want(worth);
              new Search(EveryChoice.relaxation(problem, seed), found).run(1_000_000);
              assertThat(found.objective()).isEqualTo(worth);
            });
  }

  @Property(tries = 300)
  void one_that_was_cut_short_says_so_unless_it_has_the_best(
      @ForAll long seed, @ForAll @IntRange(max = 20) int steps) {
    Problem problem = EveryChoice.part(seed);
    Incumbent found = new Incumbent(EveryChoice.whole(seed));

    if (new Search(EveryChoice.relaxation(problem, seed), found).run(steps)) {
      best(problem).ifPresent(worth -> assertThat(found.objective()).isEqualTo(worth));
    }
  }
}
