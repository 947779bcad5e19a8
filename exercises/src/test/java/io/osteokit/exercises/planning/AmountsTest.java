package io.osteokit.exercises.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.osteokit.exercises.Dose;
import io.osteokit.exercises.Dose.Range;
import io.osteokit.exercises.Dose.Span;
import io.osteokit.exercises.Exercise;
import io.osteokit.exercises.ExerciseGroup;
import io.osteokit.exercises.planning.Entries.Ceiling;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AmountsTest {
  private static final Amounts AMOUNTS = new Amounts(Requests.RULES);
  private static final Range REPETITIONS = new Range(new Span(5, 8), new Span(10, 12));
  private static final Range SETS = new Range(new Span(1, 2), new Span(2, 3));

  private static Exercise counted(boolean eachSide) {
    Dose dose =
        new Dose(
            Optional.empty(),
            Optional.empty(),
            Optional.of(REPETITIONS),
            eachSide,
            Optional.of(SETS),
            Optional.empty(),
            Optional.empty());
    return MadeUp.exercise("counted", ExerciseGroup.CORE).toBuilder().dose(dose).build();
  }

  /** Returns sets x repetitions of each amount. */
  private static List<String> sets(Exercise exercise, Ceiling ceiling) {
    return AMOUNTS.of(exercise, ceiling).stream()
        .map(amount -> amount.sets() + "x" + amount.reps())
        .toList();
  }

  private static Exercise shipped(String id) {
    return Requests.CATALOGUE.find(id).orElseThrow();
  }

  private static List<Integer> seconds(String id, Ceiling ceiling) {
    return AMOUNTS.of(shipped(id), ceiling).stream().map(Amount::activeSeconds).toList();
  }

  @Test
  void at_the_least_there_is_the_least_of_the_start_alone() {
    assertThat(sets(counted(false), Ceiling.LEAST)).containsExactly("1x5");
  }

  @Test
  void the_start_goes_over_the_middle_and_one_full_set_to_its_most() {
    assertThat(sets(counted(false), Ceiling.START)).containsExactly("1x5", "1x6", "1x8", "2x8");
  }

  @Test
  void the_target_adds_both_of_its_ends() {
    assertThat(sets(counted(false), Ceiling.TARGET))
        .containsExactly("1x5", "1x6", "1x8", "2x8", "2x10", "3x12");
  }

  @Test
  void repetitions_of_each_side_are_counted_together() {
    assertThat(sets(counted(true), Ceiling.LEAST)).containsExactly("1x10");
  }

  @Test
  void a_timed_exercise_lasts_the_ends_and_the_middle_of_its_dose() {
    assertThat(seconds("body-scan-relaxation", Ceiling.START)).containsExactly(300, 600, 900);
  }

  @Test
  void an_exercise_that_may_be_short_has_the_short_lengths_first() {
    assertThat(seconds("guided-imagery-rest", Ceiling.LEAST)).containsExactly(60, 120, 300);
  }

  @Test
  void counted_breaths_may_be_short_but_not_shorter_than_the_least_length() {
    assertThat(AMOUNTS.of(shipped("diaphragmatic-breathing"), Ceiling.LEAST))
        .extracting(Amount::reps, Amount::activeSeconds)
        .containsExactly(tuple(10, 60));
  }
}
