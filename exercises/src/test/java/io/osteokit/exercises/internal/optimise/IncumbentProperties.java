package io.osteokit.exercises.internal.optimise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Compared with what trying every choice finds. */
class IncumbentProperties {
  private static Problem problem(long seed) {
    return RandomProblems.instance(seed, 5, 3, 3, 400).problem();
  }

  private static int differences(int[] one, int[] other) {
    int count = 0;
    for (int k = 0; k < one.length; k++) {
      count += one[k] == other[k] ? 0 : 1;
    }
    return count;
  }

  /** Returns whether one has an option where the other has none, and the other way round. */
  private static boolean isExchange(int[] one, int[] other) {
    int gone = 0;
    int come = 0;
    for (int k = 0; k < one.length; k++) {
      gone += one[k] >= 0 && other[k] < 0 ? 1 : 0;
      come += one[k] < 0 && other[k] >= 0 ? 1 : 0;
    }
    return differences(one, other) == 2 && gone == 1 && come == 1;
  }

  private static int[] held(Problem problem, Incumbent best, List<int[]> all) {
    return all.stream()
        .filter(choice -> best.ids().equals(ids(problem, choice)))
        .findFirst()
        .orElseThrow();
  }

  private static List<Integer> ids(Problem problem, int[] choice) {
    return Arrays.stream(EveryChoice.chosen(choice))
        .map(o -> problem.id[o])
        .sorted()
        .boxed()
        .toList();
  }

  @Property(tries = 100)
  void a_choice_is_taken_just_when_it_is_worth_more_than_all_before(@ForAll long seed) {
    Problem problem = problem(seed);
    Incumbent best = new Incumbent(problem);
    long most = Long.MIN_VALUE;
    for (int[] choice : EveryChoice.of(problem)) {
      long worth = EveryChoice.worth(problem, choice);

      assertThat(best.offer(problem, choice)).isEqualTo(worth > most);

      most = Math.max(most, worth);
      assertThat(best.objective()).isEqualTo(most);
      assertThat(best.needed()).isEqualTo(most + 1);
    }
  }

  @Property(tries = 200)
  void after_polishing_no_change_of_one_family_makes_it_worth_more(@ForAll long seed) {
    Problem problem = problem(seed);
    List<int[]> all = EveryChoice.of(problem);
    if (!all.isEmpty()) {
      Incumbent best = afterTwo(problem, all, seed);

      best.polish();

      int[] held = held(problem, best, all);
      assertThat(best.objective()).isEqualTo(EveryChoice.worth(problem, held));
      assertThat(all)
          .filteredOn(other -> differences(held, other) == 1)
          .allSatisfy(
              other ->
                  assertThat(EveryChoice.worth(problem, other))
                      .isLessThanOrEqualTo(best.objective()));
    }
  }

  @Property(tries = 300)
  void after_improving_no_change_and_no_exchange_makes_it_worth_more(@ForAll long seed) {
    Problem problem = problem(seed);
    List<int[]> all = EveryChoice.of(problem);
    if (!all.isEmpty()) {
      Incumbent best = afterTwo(problem, all, seed);

      best.improve();

      int[] held = held(problem, best, all);
      assertThat(best.objective()).isEqualTo(EveryChoice.worth(problem, held));
      assertThat(all)
          .filteredOn(other -> differences(held, other) == 1 || isExchange(held, other))
          .allSatisfy(
              other ->
                  assertThat(EveryChoice.worth(problem, other))
                      .isLessThanOrEqualTo(best.objective()));
    }
  }

  /** Returns what two random choices were offered to; the better one may be either. */
  private static Incumbent afterTwo(Problem problem, List<int[]> all, long seed) {
    Random random = new Random(seed);
    Incumbent best = new Incumbent(problem);
    best.offer(problem, all.get(random.nextInt(all.size())));
    best.offer(problem, all.get(random.nextInt(all.size())));
    return best;
  }

  @Property(tries = 200)
  void improving_never_makes_it_worth_less(@ForAll long seed) {
    Problem problem = problem(seed);
    List<int[]> all = EveryChoice.of(problem);
    if (!all.isEmpty()) {
      Incumbent best = afterTwo(problem, all, seed);
      long before = best.objective();

      best.improve();

      assertThat(best.objective()).isGreaterThanOrEqualTo(before);
    }
  }
}
