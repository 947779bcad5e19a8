package io.osteokit.exercises.planning;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.osteokit.exercises.ExerciseGroup;
import io.osteokit.exercises.Goal;
import io.osteokit.exercises.planning.Composer.Composition;
import io.osteokit.exercises.planning.Entries.Worth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** With the shipped quotas: one RELAXATION exercise and three GENTLE ones. */
class ComposerTest {
  private static final int SAME_FAMILY = 100_000;
  private static final Map<Goal, List<Worth>> NO_GOALS = ImmutableMap.of();

  /** A minute of calm is 48 units, each worth 5,000 points. */
  private static final Map<Goal, List<Worth>> CALM =
      ImmutableMap.of(Goal.RELAXATION, ImmutableList.of(new Worth(60, 5000)));

  private static Composer composer(
      Map<Goal, List<Worth>> goals, int seconds, Candidate... candidates) {
    Objective objective = new Objective(MadeUp.mix(ImmutableMap.of(), goals), ImmutableMap.of());
    return new Composer(Requests.RULES, objective, ImmutableList.copyOf(candidates), seconds);
  }

  private static Composer composer(int seconds, Candidate... candidates) {
    return composer(NO_GOALS, seconds, candidates);
  }

  private static Candidate of(
      ExerciseGroup group, String id, String family, int cost, int... seconds) {
    return MadeUp.candidate(MadeUp.exercise(id, group, family, ImmutableMap.of()), cost, seconds);
  }

  private static Candidate gentle(String id, String family, int cost, int... seconds) {
    return of(ExerciseGroup.GENTLE, id, family, cost, seconds);
  }

  private static Candidate gentle(String id, int cost, int... seconds) {
    return gentle(id, id, cost, seconds);
  }

  private static Candidate calm(String id, int cost, int... seconds) {
    return MadeUp.candidate(
        MadeUp.exercise(id, ExerciseGroup.RELAXATION, id, ImmutableMap.of(Goal.RELAXATION, 3)),
        cost,
        seconds);
  }

  private static List<String> ids(Composition composition) {
    return composition.picks().stream().map(pick -> pick.exercise().id()).sorted().toList();
  }

  private static final Candidate CALM_ONE = calm("calm", 1, 30);

  @Test
  void what_costs_least_of_all_that_meets_the_quotas_is_chosen() {
    Composition best =
        composer(
                600,
                CALM_ONE,
                gentle("a", 2, 30),
                gentle("b", 9, 30),
                gentle("c", 3, 30),
                gentle("d", 4, 30))
            .plain()
            .orElseThrow();

    assertThat(ids(best)).containsExactly("a", "c", "calm", "d");
    assertThat(best.quality()).isEqualTo(new PlanResult.Quality(-10, -10));
    assertThat(best.alternates()).isFalse();
  }

  @Test
  void a_session_may_take_all_of_its_time_and_no_more() {
    Candidate[] some = {CALM_ONE, gentle("a", 2, 45), gentle("b", 3, 60), gentle("c", 4, 75)};

    assertThat(composer(210, some).plain()).isPresent();
    assertThat(composer(210, some).isPossible()).isTrue();
    assertThat(composer(209, some).plain()).isEmpty();
    assertThat(composer(209, some).isPossible()).isFalse();
  }

  @Test
  void without_a_calm_exercise_there_is_no_session() {
    Composer composer = composer(600, gentle("a", 1, 30), gentle("b", 1, 30), gentle("c", 1, 30));

    assertThat(composer.plain()).isEmpty();
    assertThat(composer.isPossible()).isFalse();
  }

  @Test
  void one_of_a_family_is_chosen_while_others_would_do() {
    Composition best =
        composer(
                600,
                CALM_ONE,
                gentle("a1", "a", 1, 30),
                gentle("a2", "a", 1, 30),
                gentle("b", 50, 30),
                gentle("c", 50, 30))
            .plain()
            .orElseThrow();

    assertThat(ids(best)).hasSize(4).contains("b", "c").doesNotContain("a2");
    assertThat(best.quality().objective()).isEqualTo(-102);
  }

  @Test
  void two_of_a_family_are_chosen_at_a_price_if_nothing_else_does() {
    Composition best =
        composer(
                600,
                CALM_ONE,
                gentle("a1", "a", 2, 30),
                gentle("a2", "a", 3, 30),
                gentle("b", 4, 30))
            .plain()
            .orElseThrow();

    assertThat(ids(best)).containsExactly("a1", "a2", "b", "calm");
    assertThat(best.quality().objective()).isEqualTo(-10 - SAME_FAMILY);
  }

  @Test
  void three_of_a_family_cost_the_price_twice() {
    Composer composer =
        composer(
            120,
            CALM_ONE,
            gentle("a1", "a", 2, 30),
            gentle("a2", "a", 3, 30),
            gentle("a3", "a", 4, 30));

    assertThat(composer.isPossible()).isTrue();
    assertThat(ids(composer.plain().orElseThrow())).containsExactly("a1", "a2", "a3", "calm");
    assertThat(composer.plain().orElseThrow().quality().objective())
        .isEqualTo(-10 - 2 * SAME_FAMILY);
  }

  @Test
  void three_of_a_family_take_the_time_of_all_three() {
    Candidate[] some = {
      CALM_ONE, gentle("a1", "a", 2, 45), gentle("a2", "a", 3, 60), gentle("a3", "a", 4, 75)
    };

    assertThat(composer(210, some).plain()).isPresent();
    assertThat(composer(209, some).plain()).isEmpty();
  }

  @Test
  void of_several_of_a_family_one_may_be_long() {
    Candidate one = easing("a1", 30, 60);
    Candidate other = easing("a2", 30, 60);
    Candidate third = easing("a3", 30, 60);
    Map<Goal, List<Worth>> goals =
        ImmutableMap.of(Goal.PAIN_EASE, ImmutableList.of(new Worth(60, 10)));

    Composition best = composer(goals, 600, CALM_ONE, one, other, third).plain().orElseThrow();

    // 30 + 30 + 60 s are eight quarter minutes of 12 units.
    assertThat(best.quality().objective()).isEqualTo(8 * 12 * 10 - 1 - 2 * SAME_FAMILY);
    assertThat(best.picks().stream().mapToInt(pick -> pick.amount().seconds()))
        .containsExactlyInAnyOrder(30, 30, 30, 60);
  }

  private static Candidate easing(String id, int... seconds) {
    return MadeUp.candidate(
        MadeUp.exercise(id, ExerciseGroup.GENTLE, "a", ImmutableMap.of(Goal.PAIN_EASE, 2)),
        0,
        seconds);
  }

  @Test
  void two_calm_ones_of_a_family_are_never_chosen_since_one_is_enough() {
    Map<Goal, Integer> calm = ImmutableMap.of(Goal.RELAXATION, 3);
    Candidate one =
        MadeUp.candidate(MadeUp.exercise("calm1", ExerciseGroup.RELAXATION, "calm", calm), 1, 60);
    Candidate other =
        MadeUp.candidate(MadeUp.exercise("calm2", ExerciseGroup.RELAXATION, "calm", calm), 1, 60);

    Composition best =
        composer(
                CALM,
                600,
                one,
                other,
                gentle("a1", "a", 1, 30),
                gentle("a2", "a", 1, 30),
                gentle("a3", "a", 1, 30))
            .plain()
            .orElseThrow();

    assertThat(ids(best)).hasSize(4).contains("a1", "a2", "a3");
  }

  @Test
  void an_exercise_of_another_group_of_the_family_does_not_stand_in() {
    Candidate[] some = {
      CALM_ONE,
      gentle("a1", "a", 1, 30),
      gentle("a2", "a", 1, 30),
      of(ExerciseGroup.POSTURE, "a3", "a", 1, 30)
    };

    assertThat(composer(600, some).plain()).isEmpty();
  }

  private static final Candidate BREATHE = calm("breathe", 7, 15, 60);
  private static final Candidate LIE = gentle("lie", "lying", 5, 90);
  private static final Candidate[] MOVEMENTS = {
    gentle("a", 2, 30), gentle("b", 3, 45), gentle("c", 4, 60)
  };

  private static Optional<Composition> alternating(
      Map<Goal, List<Worth>> goals, int seconds, Candidate... candidates) {
    ShortRests rests =
        ShortRests.of(
                MadeUp.alternation(List.of("breathe"), List.of("lie", "scan")),
                ImmutableList.copyOf(candidates))
            .orElseThrow();
    return composer(goals, seconds, candidates).alternating(rests);
  }

  private static Candidate[] with(Candidate[] some, Candidate... more) {
    return ImmutableList.<Candidate>builder().add(more).add(some).build().toArray(Candidate[]::new);
  }

  @Test
  void in_alternation_each_movement_takes_the_time_of_its_rest() {
    Candidate[] some = with(MOVEMENTS, BREATHE);

    assertThat(alternating(NO_GOALS, 135 + 3 * 15, some)).isPresent();
    assertThat(alternating(NO_GOALS, 135 + 3 * 15 - 1, some)).isEmpty();
  }

  @Test
  void in_alternation_the_short_rests_are_calm_enough_and_not_chosen() {
    Composition best = alternating(NO_GOALS, 600, with(MOVEMENTS, BREATHE)).orElseThrow();

    assertThat(ids(best)).containsExactly("a", "b", "c");
    assertThat(best.quality()).isEqualTo(new PlanResult.Quality(-9, -9));
    assertThat(best.alternates()).isTrue();
  }

  @Test
  void in_alternation_each_movement_is_worth_its_rest_too() {
    Composition best = alternating(CALM, 600, with(MOVEMENTS, BREATHE)).orElseThrow();

    // Three rests of one quarter minute of 12 units.
    assertThat(best.quality().objective()).isEqualTo(3 * 12 * 5000 - 9);
  }

  @Test
  void a_long_rest_takes_the_place_and_the_time_of_a_short_one() {
    Candidate scan = calm("scan", 6, 75);
    Candidate[] some = with(MOVEMENTS, BREATHE, scan);

    // Two rests of one quarter minute and one of five.
    assertThat(alternating(CALM, 135 + 2 * 15 + 75, some).orElseThrow().quality().objective())
        .isEqualTo((2 + 5) * 12 * 5000 - 9 - 6);
    assertThat(ids(alternating(CALM, 135 + 2 * 15 + 74, some).orElseThrow()))
        .doesNotContain("scan");
  }

  @Test
  void a_long_rest_that_is_no_longer_than_a_short_one_is_left_out() {
    Candidate scan = calm("scan", -100, 15);

    assertThat(ids(alternating(NO_GOALS, 600, with(MOVEMENTS, BREATHE, scan)).orElseThrow()))
        .containsExactly("a", "b", "c");
  }

  @Test
  void a_long_rest_never_takes_away_from_what_the_movements_cover() {
    Candidate[] some = with(MOVEMENTS, BREATHE, gentle("lie", "lying", -7, 90));

    assertThat(alternating(NO_GOALS, 600, some).orElseThrow().quality().objective())
        .isEqualTo(-9 + 7);
    assertThat(alternating(CALM, 600, some).orElseThrow().quality().objective())
        .isEqualTo(3 * 12 * 5000 - 9 + 7);
  }

  @Test
  void a_long_rest_is_no_movement_even_if_it_is_gentle() {
    assertThat(alternating(NO_GOALS, 600, BREATHE, LIE, gentle("a", 2, 30), gentle("b", 3, 30)))
        .isEmpty();
  }

  @Test
  void in_alternation_several_of_a_family_take_a_rest_each() {
    Candidate[] some = {
      BREATHE, gentle("a1", "a", 2, 30), gentle("a2", "a", 3, 45), gentle("a3", "a", 4, 60)
    };

    assertThat(alternating(CALM, 135 + 3 * 15, some).orElseThrow().quality().objective())
        .isEqualTo(3 * 12 * 5000 - 9 - 2 * SAME_FAMILY);
    assertThat(alternating(CALM, 135 + 3 * 15 - 1, some)).isEmpty();
  }

  @Test
  void in_alternation_a_long_rest_does_not_stand_in_for_a_movement_of_its_family() {
    assertThat(
            alternating(
                NO_GOALS, 600, BREATHE, LIE, gentle("a", "lying", 2, 30), gentle("b", 3, 30)))
        .isEmpty();
  }
}
