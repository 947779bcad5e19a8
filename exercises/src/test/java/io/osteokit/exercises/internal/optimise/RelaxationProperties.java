package io.osteokit.exercises.internal.optimise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** At any multipliers, compared with what trying every choice finds. */
class RelaxationProperties {
  private static long price(Relaxation relaxation, int[] choice) {
    return EveryChoice.price(relaxation.problem, relaxation.multiplier, choice);
  }

  @Property(tries = 200)
  void a_problem_is_feasible_just_when_there_is_a_choice(@ForAll long seed) {
    Problem problem = EveryChoice.part(seed);

    assertThat(EveryChoice.relaxation(problem, seed).isFeasible())
        .isEqualTo(!EveryChoice.of(problem).isEmpty());
  }

  @Property(tries = 200)
  void the_bound_is_the_highest_price_of_all_choices(@ForAll long seed) {
    Problem problem = EveryChoice.part(seed);
    Relaxation relaxation = EveryChoice.relaxation(problem, seed);

    EveryChoice.of(problem).stream()
        .mapToLong(choice -> price(relaxation, choice))
        .max()
        .ifPresent(highest -> assertThat(relaxation.exactBound()).isEqualTo(highest));
  }

  @Property(tries = 200)
  void nothing_is_worth_more_than_its_price(@ForAll long seed) {
    Problem problem = EveryChoice.part(seed);
    Relaxation relaxation = EveryChoice.relaxation(problem, seed);

    assertThat(EveryChoice.of(problem))
        .allSatisfy(
            choice ->
                assertThat(problem.scale * EveryChoice.worth(problem, choice))
                    .isLessThanOrEqualTo(price(relaxation, choice)));
  }

  @Property(tries = 200)
  void the_choice_keeps_the_rules_and_has_the_price_of_the_bound(@ForAll long seed) {
    Problem problem = EveryChoice.part(seed);
    Relaxation relaxation = EveryChoice.relaxation(problem, seed);
    if (relaxation.isFeasible()) {
      int[] choice = new int[problem.families];
      relaxation.choice(choice);

      assertThat(EveryChoice.of(problem)).contains(choice);
      assertThat(price(relaxation, choice)).isEqualTo(relaxation.exactBound());
    }
  }

  @Property(tries = 200)
  void an_option_is_useful_just_when_a_choice_with_it_is_priced_high_enough(@ForAll long seed) {
    Problem problem = EveryChoice.part(seed);
    Relaxation relaxation = EveryChoice.relaxation(problem, seed);
    long[] highest = new long[problem.id.length];
    Arrays.fill(highest, Long.MIN_VALUE);
    for (int[] choice : EveryChoice.of(problem)) {
      for (int o : EveryChoice.chosen(choice)) {
        highest[o] = Math.max(highest[o], price(relaxation, choice));
      }
    }
    long bound = Math.floorDiv(relaxation.exactBound(), problem.scale);
    for (long needed = bound - 40; relaxation.isFeasible() && needed <= bound + 1; needed++) {
      boolean[] useful = relaxation.useful(needed);
      for (int o = 0; o < useful.length; o++) {
        assertThat(useful[o]).isEqualTo(highest[o] >= needed * problem.scale);
      }
    }
  }

  @Property(tries = 200)
  void the_table_knows_the_most_that_can_be_added_to_any_beginning(@ForAll long seed) {
    Problem problem = EveryChoice.part(seed);
    Relaxation relaxation = EveryChoice.relaxation(problem, seed);
    Map<List<Integer>, Long> most = new HashMap<>();
    List<int[]> all = EveryChoice.of(problem);
    for (int[] choice : all) {
      long added = 0;
      for (int k = problem.families - 1; k >= 0; k--) {
        added += choice[k] < 0 ? 0 : relaxation.gain[choice[k]];
        most.merge(beginning(choice, k), added, Math::max);
      }
    }
    for (int[] choice : all) {
      int slot = relaxation.start();
      int left = problem.units;
      for (int k = 0; k < problem.families; k++) {
        assertThat((long) relaxation.rest(k, slot, left)).isEqualTo(most.get(beginning(choice, k)));
        int o = choice[k];
        slot = o < 0 ? relaxation.skip(k, slot) : relaxation.take(o, slot);
        left -= o < 0 ? 0 : problem.time[o];
      }
    }
  }

  private static List<Integer> beginning(int[] choice, int families) {
    return Arrays.stream(choice).limit(families).boxed().toList();
  }
}
