package io.osteokit.exercises.planning;

import static io.osteokit.exercises.planning.Requests.ALL_ALLOWED;
import static io.osteokit.exercises.planning.Requests.PLANNER;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.evidence.ReviewStatus;
import io.osteokit.core.person.Equipment;
import io.osteokit.core.triage.Phase;
import io.osteokit.exercises.Catalogue;
import io.osteokit.exercises.EquipmentNeed;
import io.osteokit.exercises.Exercise;
import io.osteokit.exercises.ExerciseGroup;
import io.osteokit.exercises.ExercisePack;
import io.osteokit.exercises.Goal;
import io.osteokit.exercises.Position;
import io.osteokit.exercises.Screening;
import io.osteokit.exercises.Verdict;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SessionPlannerTest {
  private static final Set<Equipment> BED_AND_CHAIR =
      ImmutableSet.of(Equipment.FIRM_BED, Equipment.ARMLESS_CHAIR);

  private static PlanRequestBuilder request(Phase phase) {
    return Requests.person(phase).equipment(BED_AND_CHAIR);
  }

  private static Session session(PlanRequest request) {
    return PLANNER.plan(request, ALL_ALLOWED).sessionIfAny().orElseThrow();
  }

  @Test
  void nothing_is_planned_when_triage_withholds() {
    PlanRequest request = request(Phase.ACUTE).withheld(true).build();
    assertThat(PLANNER.plan(request, ALL_ALLOWED)).isEqualTo(new PlanResult.Withheld());
  }

  @Test
  void unknown_equipment_is_not_taken_for_none() {
    PlanRequest request = PlanRequest.builder(Phase.CHRONIC).build();
    assertThat(PLANNER.plan(request, ALL_ALLOWED)).isEqualTo(new PlanResult.EquipmentUnknown());
  }

  @Test
  void with_nothing_at_hand_one_thing_that_would_help_is_named() {
    PlanRequest request = request(Phase.CHRONIC).equipment(ImmutableSet.of()).build();
    assertThat(PLANNER.plan(request, ALL_ALLOWED))
        .isEqualTo(new PlanResult.NeedsEquipment(ImmutableSet.of(Equipment.MAT)));
  }

  @Test
  void somebody_who_may_fall_is_not_sent_to_a_mat() {
    PlanRequest request =
        request(Phase.CHRONIC).fallRisk(true).equipment(ImmutableSet.of(Equipment.MAT)).build();
    assertThat(PLANNER.plan(request, ALL_ALLOWED))
        .isEqualTo(new PlanResult.NeedsEquipment(ImmutableSet.of(Equipment.FIRM_BED)));
  }

  private static Exercise gentle(String id, Equipment... needed) {
    ImmutableList.Builder<Set<Equipment>> required = ImmutableList.builder();
    for (Equipment one : needed) {
      required.add(ImmutableSet.of(one));
    }
    return MadeUp.exercise(id, ExerciseGroup.GENTLE).toBuilder()
        .equipment(new EquipmentNeed(required.build(), ImmutableSet.of()))
        .build();
  }

  /** Returns a planner of a catalogue with one calm exercise and these. */
  private static SessionPlanner planner(Exercise... gentle) {
    Exercise calm =
        MadeUp.exercise("calm", ExerciseGroup.RELAXATION).toBuilder()
            .equipment(EquipmentNeed.nothing())
            .build();
    ExercisePack pack =
        ExercisePack.of(
            "made-up",
            "1.0.0",
            Locale.ENGLISH,
            ReviewStatus.UNREVIEWED,
            ImmutableList.<Exercise>builder().add(calm).add(gentle).build());
    return SessionPlanner.of(Catalogue.of(pack), Requests.RULES);
  }

  private static PlanResult plan(SessionPlanner planner, Equipment... there) {
    return planner.plan(
        request(Phase.CHRONIC).equipment(ImmutableSet.copyOf(there)).build(), ALL_ALLOWED);
  }

  @Test
  void if_two_things_are_needed_both_are_named() {
    SessionPlanner planner =
        planner(gentle("a", Equipment.STRAP), gentle("b"), gentle("c", Equipment.CUSHION));

    assertThat(plan(planner))
        .isEqualTo(
            new PlanResult.NeedsEquipment(ImmutableSet.of(Equipment.STRAP, Equipment.CUSHION)));
    assertThat(plan(planner, Equipment.STRAP))
        .isEqualTo(new PlanResult.NeedsEquipment(ImmutableSet.of(Equipment.CUSHION)));
    assertThat(plan(planner, Equipment.STRAP, Equipment.CUSHION))
        .isInstanceOf(PlanResult.Planned.class);
  }

  @Test
  void of_two_ways_to_a_session_the_one_with_fewer_things_is_named() {
    SessionPlanner planner =
        planner(
            gentle("a"),
            gentle("b"),
            gentle("c", Equipment.MAT, Equipment.CUSHION),
            gentle("d", Equipment.WALL, Equipment.DOORWAY, Equipment.STRAP));

    assertThat(plan(planner))
        .isEqualTo(
            new PlanResult.NeedsEquipment(ImmutableSet.of(Equipment.MAT, Equipment.CUSHION)));
  }

  @Test
  void if_more_than_two_things_are_needed_all_of_them_and_no_others_are_named() {
    SessionPlanner planner =
        planner(
            gentle("a", Equipment.STRAP),
            gentle("b", Equipment.CUSHION, Equipment.MAT),
            gentle("c", Equipment.WALL));

    assertThat(plan(planner, Equipment.DOORWAY))
        .isEqualTo(
            new PlanResult.NeedsEquipment(
                ImmutableSet.of(
                    Equipment.STRAP, Equipment.CUSHION, Equipment.MAT, Equipment.WALL)));
  }

  @Test
  void without_short_rests_severe_pain_still_has_a_session_that_is_worth_less() {
    SessionPlanner planner = planner(gentle("a"), gentle("b"), gentle("c"));
    PlanRequest severe = request(Phase.CHRONIC).severePain(true).build();

    PlanResult.Planned planned = (PlanResult.Planned) planner.plan(severe, ALL_ALLOWED);

    long items = 4L * Requests.RULES.preferences().itemCost();
    long worth = -items - Requests.RULES.alternation().notAlternatedCost();
    assertThat(planned.quality()).isEqualTo(new PlanResult.Quality(worth, worth));
  }

  @Test
  void the_shipped_planner_plans_by_the_shipped_rules() {
    assertThat(SessionPlanner.shipped().rules()).isSameAs(PlanningRules.shipped());
    assertThat(SessionPlanner.shipped().plan(request(Phase.ACUTE).build(), ALL_ALLOWED))
        .isEqualTo(PLANNER.plan(request(Phase.ACUTE).build(), ALL_ALLOWED));
  }

  @Test
  void a_wish_makes_its_goal_count_twice() {
    PlanRequest plain = request(Phase.CHRONIC).equipment(EnumSet.allOf(Equipment.class)).build();
    PlanRequest wish = plain.toBuilder().goals(ImmutableSet.of(Goal.BALANCE)).build();

    assertThat(PLANNER.plan(wish, ALL_ALLOWED))
        .isEqualTo(PLANNER.plan(plain, ALL_ALLOWED, ImmutableMap.of(Goal.BALANCE, 2)));
  }

  @Test
  void a_wish_for_what_counts_more_already_doubles_that() {
    PlanRequest plain = request(Phase.CHRONIC).equipment(EnumSet.allOf(Equipment.class)).build();
    PlanRequest wish = plain.toBuilder().goals(ImmutableSet.of(Goal.BALANCE)).build();

    assertThat(PLANNER.plan(wish, ALL_ALLOWED, ImmutableMap.of(Goal.BALANCE, 3)))
        .isEqualTo(PLANNER.plan(plain, ALL_ALLOWED, ImmutableMap.of(Goal.BALANCE, 6)));
  }

  @Test
  void if_all_is_blocked_only_a_clinician_helps() {
    Screening blocked = id -> Verdict.BLOCK;
    assertThat(PLANNER.plan(request(Phase.CHRONIC).build(), blocked))
        .isEqualTo(new PlanResult.SeeClinician());
  }

  @Test
  void clearance_is_not_enough() {
    Screening clearance = id -> Verdict.CLEARANCE;
    assertThat(PLANNER.plan(request(Phase.CHRONIC).build(), clearance))
        .isEqualTo(new PlanResult.SeeClinician());
  }

  @ParameterizedTest
  @EnumSource(Phase.class)
  void five_minutes_are_enough(Phase phase) {
    assertThat(session(request(phase).minutes(5).build()).totalSeconds()).isLessThanOrEqualTo(300);
  }

  @ParameterizedTest
  @EnumSource(Phase.class)
  void five_minutes_are_enough_in_severe_pain_with_every_dose_modified(Phase phase) {
    PlanRequest request =
        Requests.person(phase, EnumSet.allOf(Requests.Trait.class))
            .equipment(BED_AND_CHAIR)
            .minutes(5)
            .build();
    assertThat(PLANNER.plan(request, id -> Verdict.MODIFY).sessionIfAny()).isPresent();
  }

  @Test
  void the_length_follows_the_phase_unless_the_person_says() {
    assertThat(session(request(Phase.ACUTE).build()).minutes()).isEqualTo(10);
    assertThat(session(request(Phase.SUBACUTE).build()).minutes()).isEqualTo(20);
    assertThat(session(request(Phase.CHRONIC).build()).minutes()).isEqualTo(30);
    assertThat(session(request(Phase.NOT_APPLICABLE).build()).minutes()).isEqualTo(30);
    assertThat(session(request(Phase.ACUTE).minutes(12).build()).minutes()).isEqualTo(12);
  }

  @ParameterizedTest
  @EnumSource(Phase.class)
  void with_everything_to_choose_from_the_answer_is_near_its_bound(Phase phase) {
    for (int minutes = 5; minutes <= 60; minutes += 5) {
      PlanRequest request =
          request(phase).minutes(minutes).equipment(EnumSet.allOf(Equipment.class)).build();
      PlanResult.Planned planned = (PlanResult.Planned) PLANNER.plan(request, ALL_ALLOWED);
      assertThat((double) planned.quality().objective())
          .isGreaterThan(0.96 * planned.quality().bound());
    }
  }

  @Test
  void pain_that_nobody_told_of_counts_as_severe_and_a_fall_as_likely() {
    PlanRequestBuilder told = request(Phase.CHRONIC).severePain(true).fallRisk(true).several(true);
    PlanRequest unknown =
        PlanRequest.builder(Phase.CHRONIC).equipment(BED_AND_CHAIR).minutes(30).build();

    assertThat(session(unknown)).isEqualTo(session(told.minutes(30).build()));
  }

  @Test
  void severe_pain_goes_from_movement_to_rest_and_back() {
    PlanRequest request = request(Phase.ACUTE).severePain(true).build();
    Session session = session(request);
    assertThat(session.items().get(0).part()).isEqualTo(SessionPart.WARM_UP);
    for (int i = 0; i < session.items().size(); i++) {
      String id = session.items().get(i).exercise();
      boolean rest =
          id.equals("diaphragmatic-breathing")
              || id.equals("guided-imagery-rest")
              || id.equals("supine-unload-rest")
              || id.equals("body-scan-relaxation");
      assertThat(rest).as(id).isEqualTo(i % 2 == 1);
    }
  }

  @Test
  void an_exercise_of_yesterday_gives_way_to_another() {
    PlanRequest fresh = request(Phase.SUBACUTE).build();
    Set<String> yesterday = WeekTally.exercises(session(fresh));
    PlanRequest again =
        fresh.toBuilder().recent(ImmutableList.of(new RecentSession(1, yesterday))).build();

    assertThat(WeekTally.exercises(session(again))).isNotEqualTo(yesterday);
  }

  @Test
  void a_wish_changes_the_mix() {
    PlanRequest plain = request(Phase.CHRONIC).equipment(EnumSet.allOf(Equipment.class)).build();
    PlanRequest wish = plain.toBuilder().goals(ImmutableSet.of(Goal.FLEXIBILITY)).build();

    assertThat(flexibility(session(wish))).isGreaterThan(flexibility(session(plain)));
  }

  private static int flexibility(Session session) {
    return session.items().stream()
        .filter(
            item ->
                Requests.CATALOGUE
                    .find(item.exercise())
                    .orElseThrow()
                    .serves()
                    .containsKey(Goal.FLEXIBILITY))
        .mapToInt(SessionItem::seconds)
        .sum();
  }

  @Test
  void somebody_who_cannot_rise_does_not_stand_without_a_hold() {
    PlanRequest request =
        request(Phase.CHRONIC)
            .risesFromChair(false)
            .equipment(EnumSet.allOf(Equipment.class))
            .build();
    assertThat(session(request).items())
        .extracting(item -> Requests.CATALOGUE.find(item.exercise()).orElseThrow())
        .filteredOn(exercise -> exercise.positions().equals(ImmutableSet.of(Position.STANDING)))
        .allMatch(
            exercise ->
                exercise.id().equals("flat-walk") || exercise.id().equals("slow-walk-cooldown"));
  }
}
