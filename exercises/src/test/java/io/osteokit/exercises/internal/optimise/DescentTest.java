package io.osteokit.exercises.internal.optimise;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DescentTest {

  @Test
  void where_nothing_is_disputed_a_split_is_on_what_was_chosen() {
    Problem problem = EveryChoice.oneOf(3, 5);
    Descent descent = new Descent(new Relaxation(problem), new Incumbent(problem));

    descent.run(1);

    assertThat(descent.mostDisputed(new boolean[] {true, true})).isEqualTo(1);
    assertThat(descent.mostDisputed(new boolean[] {true, false})).isZero();
    assertThat(descent.mostDisputed(new boolean[] {false, false})).isEqualTo(-1);
  }

  @Property(tries = 200)
  void the_bound_never_rises_and_never_falls_below_the_best(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int passes) {
    Problem problem = EveryChoice.whole(seed);
    EveryChoice.of(problem).stream()
        .mapToLong(choice -> EveryChoice.worth(problem, choice))
        .max()
        .ifPresent(
            best -> {
              Descent few = run(problem, passes);
              Descent more = run(problem, passes + 1);
              assertThat(few.bound()).isGreaterThanOrEqualTo(more.bound());
              assertThat(more.bound()).isGreaterThanOrEqualTo(best);
              assertThat(few.passes()).isLessThanOrEqualTo(passes);
            });
  }

  private static Descent run(Problem problem, int passes) {
    Descent descent = new Descent(new Relaxation(problem), new Incumbent(problem));
    descent.run(passes);
    return descent;
  }
}
