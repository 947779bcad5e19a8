package io.osteokit.exercises.planning;

import static io.osteokit.exercises.planning.Requests.ALL_ALLOWED;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.osteokit.core.person.Equipment;
import io.osteokit.core.person.StopCriterion;
import io.osteokit.core.triage.Phase;
import io.osteokit.exercises.Exercise;
import io.osteokit.exercises.Position;
import io.osteokit.exercises.Screening;
import io.osteokit.exercises.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidatesTest {
  private static final int ITEM = Requests.RULES.preferences().itemCost();
  private static final int MODIFIED = Requests.RULES.preferences().modifiedCost();
  private static final int YESTERDAY = 96;
  private static final int THREE_DAYS = 48;

  /** On three days a week at most. */
  private static final String ANGEL = "wall-angel";

  private static RecentSession done(int daysAgo, String... exercises) {
    return new RecentSession(daysAgo, ImmutableSet.copyOf(exercises));
  }

  private static List<Candidate> candidates(Screening screening, RecentSession... recent) {
    PlanRequest request = Requests.person(Phase.CHRONIC).recent(List.of(recent)).build();
    return new Candidates(Requests.SCOPE, new Choices(Requests.RULES, request, screening))
        .with(EnumSet.allOf(Equipment.class));
  }

  private static Optional<Candidate> find(String id, RecentSession... recent) {
    return find(candidates(ALL_ALLOWED, recent), id);
  }

  private static Optional<Candidate> find(List<Candidate> candidates, String id) {
    return candidates.stream().filter(c -> c.exercise().id().equals(id)).findFirst();
  }

  @Test
  void choosing_an_exercise_costs_a_little() {
    assertThat(find(ANGEL).orElseThrow().cost()).isEqualTo(ITEM);
  }

  @Test
  void one_that_must_be_modified_costs_more() {
    assertThat(find(candidates(id -> Verdict.MODIFY), ANGEL).orElseThrow().cost())
        .isEqualTo(ITEM + MODIFIED);
  }

  @ParameterizedTest
  @CsvSource({"0, 96", "1, 96", "2, 48", "3, 48", "4, 0", "6, 0"})
  void the_longer_ago_it_was_done_the_less_it_costs(int daysAgo, int more) {
    assertThat(find(ANGEL, done(daysAgo, ANGEL)).orElseThrow().cost()).isEqualTo(ITEM + more);
  }

  @Test
  void the_last_time_decides_what_it_costs() {
    assertThat(find(ANGEL, done(3, ANGEL), done(1, ANGEL)).orElseThrow().cost())
        .isEqualTo(ITEM + YESTERDAY);
    assertThat(find(ANGEL, done(3, ANGEL), done(1, "bird-dog")).orElseThrow().cost())
        .isEqualTo(ITEM + THREE_DAYS);
  }

  @Test
  void on_as_many_days_of_a_week_as_its_dose_names_it_is_enough() {
    assertThat(find(ANGEL, done(2, ANGEL), done(4, ANGEL))).isPresent();
    assertThat(find(ANGEL, done(2, ANGEL), done(4, ANGEL), done(6, ANGEL))).isEmpty();
  }

  @Test
  void a_day_of_last_week_does_not_count() {
    assertThat(find(ANGEL, done(2, ANGEL), done(4, ANGEL), done(7, ANGEL))).isPresent();
  }

  @Test
  void two_sessions_of_a_day_are_one_day() {
    assertThat(find(ANGEL, done(2, ANGEL), done(2, ANGEL), done(4, ANGEL))).isPresent();
  }

  @Test
  void today_is_not_a_further_day() {
    assertThat(find(ANGEL, done(0, ANGEL), done(2, ANGEL), done(4, ANGEL))).isPresent();
  }

  @Test
  void days_with_other_exercises_do_not_count() {
    assertThat(find(ANGEL, done(2, ANGEL), done(4, ANGEL), done(6, "bird-dog"))).isPresent();
  }

  @Test
  void muscles_that_were_strengthened_yesterday_rest() {
    assertThat(find("mini-squat", done(1, "sit-to-stand"))).isEmpty();
    assertThat(find("mini-squat", done(2, "sit-to-stand"))).isPresent();
  }

  @Test
  void only_strength_tires_muscles() {
    assertThat(find("mini-squat", done(1, "semi-tandem-stand"))).isPresent();
  }

  @Test
  void other_muscles_need_no_rest() {
    assertThat(find("band-row", done(1, "sit-to-stand"))).isPresent();
  }

  private static List<Exercise> ofSomebodyWhoMayFall(Equipment... there) {
    PlanRequest request = Requests.person(Phase.CHRONIC).fallRisk(true).build();
    return new Candidates(Requests.SCOPE, new Choices(Requests.RULES, request, ALL_ALLOWED))
        .with(ImmutableSet.copyOf(there)).stream().map(Candidate::exercise).toList();
  }

  @Test
  void somebody_who_may_fall_does_on_a_firm_bed_what_others_do_on_the_floor() {
    assertThat(ofSomebodyWhoMayFall(Equipment.FIRM_BED))
        .filteredOn(exercise -> exercise.attributes().floorTransfer())
        .isNotEmpty()
        .allMatch(exercise -> exercise.attributes().bedVersion());
  }

  @Test
  void somebody_who_may_fall_does_nothing_on_the_floor_itself() {
    assertThat(ofSomebodyWhoMayFall(Equipment.MAT))
        .isNotEmpty()
        .noneMatch(exercise -> exercise.attributes().floorTransfer());
  }

  @Test
  void what_is_not_done_on_the_floor_needs_no_bed() {
    assertThat(ofSomebodyWhoMayFall(Equipment.ARMLESS_CHAIR))
        .extracting(Exercise::id)
        .contains("sit-to-stand");
  }

  private static Stream<Exercise> afterUnsteadiness() {
    SessionResponse unsteady =
        new SessionResponse(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(Set.of(StopCriterion.STOP_6)));
    return candidates(ALL_ALLOWED, new RecentSession(5, Set.of(), unsteady)).stream()
        .map(Candidate::exercise);
  }

  @Test
  void somebody_who_was_unsteady_does_not_stand_without_a_hold() {
    assertThat(afterUnsteadiness())
        .isNotEmpty()
        .noneMatch(exercise -> exercise.positions().equals(ImmutableSet.of(Position.STANDING)));
  }

  @Test
  void somebody_who_was_unsteady_may_still_exercise_on_the_floor() {
    assertThat(afterUnsteadiness())
        .anyMatch(
            exercise ->
                exercise.attributes().floorTransfer() && !exercise.attributes().bedVersion());
  }
}
