package io.osteokit.exercises.internal.optimise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IncumbentTest {

  /** Two options worth 5 and 3, with time for one. */
  private final Problem problem = EveryChoice.oneOf(5, 3);

  private final Incumbent best = new Incumbent(problem);

  @Test
  void a_choice_that_leaves_no_time_is_exchanged_for_a_better_one() {
    best.offer(problem, new int[] {-1, 1});

    best.improve();

    assertThat(best.ids()).containsExactly(0);
  }

  @Test
  void until_a_choice_is_taken_there_is_none() {
    assertThat(best.isPresent()).isFalse();

    best.offer(problem, new int[] {-1, -1});

    assertThat(best.isPresent()).isTrue();
    assertThat(best.ids()).isEmpty();
  }

  @Test
  void what_is_looked_for_is_worth_more_than_what_there_is_and_as_much_as_is_wanted() {
    best.offer(problem, new int[] {-1, 1});
    assertThat(best.needed()).isEqualTo(4);

    best.want(5);
    assertThat(best.needed()).isEqualTo(5);

    best.offer(problem, new int[] {0, -1});
    assertThat(best.needed()).isEqualTo(6);
  }
}
