package io.osteokit.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** How sets of changes are searched, for targets made up of pain and hours in bed. */
class WhatIfSearchTest {
  private static final World PERSON =
      Reasoning.world(
          Reasoning.person(
              "\"conditions\":[],\"vertebralFractures\":[]",
              ",\"painNow\":9,\"bedHoursPerDay\":12"));
  private static final Moves MOVES = Reasoning.moves(PERSON, Subject.option("HEAT"));

  /** A target that counts how many sets were tried and how heavy it found a fact. */
  private static final class Wanted implements Target {
    private final Predicate<World> met;
    private final Function<World, Set<String>> conflict;
    private int tried;
    private final List<Integer> weights = new ArrayList<>();
    private String weighed = "painNow";

    Wanted(Predicate<World> met, Function<World, Set<String>> conflict) {
      this.met = met;
      this.conflict = conflict;
    }

    @Override
    public boolean isMet(World world) {
      tried++;
      return met.test(world);
    }

    @Override
    public Set<String> conflict(World world, Support support) {
      weights.add(support.weigh(Set.of(weighed)));
      return conflict.apply(world);
    }
  }

  private static double pain(World world) {
    return world.base().number("painNow").orElseThrow();
  }

  private static double hours(World world) {
    return world.base().number("bedHours").orElseThrow();
  }

  private static Wanted wanted(Predicate<World> met, String... conflict) {
    return new Wanted(met, world -> Set.of(conflict));
  }

  private static WhatIfSearch search(Target target) {
    return new WhatIfSearch(
        Reasoning.REASONS.worlds(), Reasoning.REASONS.changes(), PERSON, MOVES, target);
  }

  private static List<Object> values(List<Move> set) {
    return set.stream().<Object>map(move -> move.slot() + "=" + move.value()).toList();
  }

  @Test
  void what_is_there_already_needs_no_change() {
    WhatIfSearch search = search(wanted(world -> true)).run(5, 100);

    assertThat(search.found()).containsExactly(List.of());
    assertThat(search.isNever()).isFalse();
  }

  @Test
  void the_nearest_change_is_found_first() {
    WhatIfSearch search = search(wanted(world -> pain(world) <= 6, "painNow")).run(5, 100);

    assertThat(search.found().stream().map(WhatIfSearchTest::values))
        .containsExactly(List.of("painNow=6.0"));
  }

  @Test
  void what_costs_less_is_found_before_what_costs_more() {
    // Less pain is a recovery; more hours in bed would be a change for the worse.
    Wanted either = wanted(world -> pain(world) < 1 || hours(world) > 16, "bedHours", "painNow");

    assertThat(values(search(either).run(1, 100).found().get(0))).containsExactly("painNow=0.0");
  }

  @Test
  void only_what_stands_against_the_target_is_changed() {
    WhatIfSearch search = search(wanted(world -> pain(world) <= 6, "bedHours")).run(5, 1000);

    assertThat(search.found()).isEmpty();
    assertThat(search.isNever()).isTrue();
  }

  @Test
  void no_set_is_found_that_holds_one_found_before() {
    Wanted less = wanted(world -> pain(world) <= 6, "painNow", "bedHours");

    assertThat(search(less).run(20, 1000).found()).isNotEmpty().allMatch(set -> set.size() == 1);
  }

  @Test
  void a_set_that_holds_one_found_before_is_not_even_tried() {
    int hours = MOVES.of("bedHours").size();
    Wanted less = wanted(world -> pain(world) < 9, "painNow", "bedHours");
    search(less).run(50, 1000);

    // The person as it is, the first change of pain, which is enough, and each of hours alone.
    assertThat(less.tried).isEqualTo(1 + 1 + hours);
  }

  @Test
  void a_set_is_tried_once_in_whatever_order_its_changes_come() {
    int pains = MOVES.of("painNow").size();
    int hours = MOVES.of("bedHours").size();
    Wanted none = wanted(world -> false, "painNow", "bedHours");
    search(none).run(5, 1000);

    assertThat(none.tried).isEqualTo((1 + pains) * (1 + hours));
  }

  @Test
  void it_stops_at_as_many_sets_as_are_asked_for() {
    Wanted either = wanted(world -> pain(world) < 9 || hours(world) > 12, "painNow", "bedHours");

    assertThat(search(either).run(1, 100).found()).hasSize(1);
    assertThat(search(either).run(5, 100).found()).hasSize(2);
  }

  @Test
  void it_stops_after_as_many_tries_as_are_allowed() {
    Wanted seven = wanted(world -> pain(world) <= 7, "painNow");
    WhatIfSearch stopped = search(seven).run(5, 1);

    assertThat(stopped.found()).isEmpty();
    assertThat(seven.tried).isEqualTo(1);
    assertThat(stopped.isNever()).isFalse();
    assertThat(search(seven).run(5, 2).found()).hasSize(1);
  }

  @Test
  void what_changes_at_the_most_ways_weighs_most() {
    Wanted none = wanted(world -> false, "painNow");
    search(none).run(5, 1000);

    // Each change counts twice, and one for a fact that can change at all; then its turn is over.
    assertThat(none.weights.get(0)).isEqualTo(1 + 2 * MOVES.of("painNow").size());
    assertThat(none.weights.subList(1, none.weights.size())).isNotEmpty().containsOnly(1);
  }

  @Test
  void what_nothing_can_change_weighs_nothing() {
    Wanted none = wanted(world -> false, "painNow");
    none.weighed = "fractureKnown";
    search(none).run(5, 1000);

    assertThat(MOVES.of(none.weighed)).isEmpty();
    assertThat(none.weights).isNotEmpty().containsOnly(0);
  }

  @Test
  void the_smallest_wall_of_facts_that_cannot_change_is_told() {
    Wanted walled =
        new Wanted(
            world -> false,
            world ->
                pain(world) == 9
                    ? Set.of("painNow")
                    : pain(world) == 6 ? Set.of("one") : Set.of("one", "two"));
    WhatIfSearch search = search(walled).run(5, 1000);

    assertThat(search.isNever()).isTrue();
    assertThat(search.wall()).containsExactly("one");
  }

  @Test
  void what_was_changed_on_the_way_is_no_wall() {
    WhatIfSearch search = search(wanted(world -> false, "painNow")).run(5, 1000);

    assertThat(search.isNever()).isTrue();
    assertThat(search.wall()).isEmpty();
  }

  @Test
  void time_stands_against_a_target_only_where_an_age_does() {
    assertThat(search(wanted(world -> false, "nothing")).run(5, 100).timeStands()).isFalse();
    assertThat(search(wanted(world -> false, "painNow")).run(5, 100).timeStands()).isFalse();
    assertThat(search(wanted(world -> false, "youngestFractureDays")).run(5, 100).timeStands())
        .isTrue();
  }
}
