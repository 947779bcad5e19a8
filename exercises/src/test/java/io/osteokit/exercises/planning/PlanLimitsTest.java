package io.osteokit.exercises.planning;

import static io.osteokit.exercises.planning.Requests.ALL_ALLOWED;
import static io.osteokit.exercises.planning.Requests.CATALOGUE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.osteokit.core.person.Activity;
import io.osteokit.core.person.Case;
import io.osteokit.core.person.CheckIn;
import io.osteokit.core.person.Clearance;
import io.osteokit.core.person.Equipment;
import io.osteokit.core.person.Finding;
import io.osteokit.core.person.HabitualActivity;
import io.osteokit.core.person.HabitualImpact;
import io.osteokit.core.person.Profile;
import io.osteokit.core.person.ProfileBuilder;
import io.osteokit.core.person.StopCriterion;
import io.osteokit.core.person.VertebralFracture;
import io.osteokit.core.triage.Phase;
import io.osteokit.core.triage.Triage;
import io.osteokit.core.triage.TriageResult;
import io.osteokit.exercises.Exercise;
import io.osteokit.exercises.ExerciseGroup;
import io.osteokit.exercises.Position;
import io.osteokit.exercises.Screen;
import io.osteokit.exercises.Screening;
import io.osteokit.exercises.Verdict;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the planner leaves out though the screen lets it through. */
class PlanLimitsTest {
  private static final Set<Equipment> EVERYTHING = EnumSet.allOf(Equipment.class);
  private static final Set<Position> STANDING = Set.of(Position.STANDING);

  /** A screen that allows everything and knows of releases. */
  private record Released(Set<Activity> activities, Set<String> exercises) implements Screening {
    @Override
    public Verdict verdict(String exerciseId) {
      return Verdict.ALLOW;
    }

    @Override
    public Set<Activity> releasedActivities() {
      return activities;
    }

    @Override
    public Set<String> releasedExercises() {
      return exercises;
    }
  }

  private static Screening released(Activity... activities) {
    return new Released(ImmutableSet.copyOf(activities), Set.of());
  }

  private static PlanRequestBuilder person() {
    return Requests.person(Phase.NOT_APPLICABLE);
  }

  private static Set<String> possible(
      PlanRequestBuilder person, Screening screening, Set<Equipment> there) {
    Choices choices = new Choices(Requests.RULES, person.build(), screening);
    Set<String> ids = new TreeSet<>();
    new Candidates(Requests.SCOPE, choices).with(there).forEach(c -> ids.add(c.exercise().id()));
    return ids;
  }

  private static Set<String> possible(PlanRequestBuilder person) {
    return possible(person, ALL_ALLOWED, EVERYTHING);
  }

  private static Exercise exercise(String id) {
    return CATALOGUE.find(id).orElseThrow();
  }

  @Test
  void jumping_and_jogging_wait_when_nobody_said_what_somebody_is_used_to() {
    assertThat(possible(person()))
        .contains("heel-drop")
        .doesNotContain("small-jump", "easy-jog", "skipping-rope");
  }

  @ParameterizedTest
  @CsvSource({"NONE, false", "LOW, false", "MODERATE, true", "HIGH, true"})
  void jumping_and_jogging_are_for_those_who_are_used_to_impact(HabitualImpact used, boolean may) {
    Set<String> possible = possible(person().habitualImpact(used));
    assertThat(possible.contains("small-jump")).isEqualTo(may);
    assertThat(possible.contains("easy-jog")).isEqualTo(may);
  }

  @Test
  void a_release_for_impact_opens_jumping_and_jogging() {
    assertThat(possible(person(), released(Activity.IMPACT), EVERYTHING))
        .contains("small-jump", "easy-jog");
    assertThat(possible(person(), released(Activity.WEIGHTS), EVERYTHING))
        .doesNotContain("small-jump", "easy-jog");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "small-jump",
        "easy-jog",
        "overhead-band-press",
        "loaded-hip-hinge",
        "prone-lying-rest",
        "prone-shoulder-lift"
      })
  void a_release_that_names_an_exercise_opens_it_alone(String id) {
    Set<String> without = possible(person());
    Set<String> with = possible(person(), new Released(Set.of(), Set.of(id)), EVERYTHING);

    assertThat(Sets.difference(with, without)).containsExactly(id);
  }

  @Test
  void what_a_coach_teaches_waits_for_a_release() {
    assertThat(possible(person())).doesNotContain("overhead-band-press", "loaded-hip-hinge");
    assertThat(possible(person(), released(Activity.WEIGHTS), EVERYTHING))
        .contains("overhead-band-press", "loaded-hip-hinge");
  }

  @Test
  void nobody_is_sent_onto_the_front_without_a_release() {
    assertThat(possible(person())).noneMatch(id -> isOnTheFront(exercise(id)));
    assertThat(possible(person(), released(Activity.FLOOR_WORK), EVERYTHING))
        .contains("prone-lying-rest", "prone-shoulder-lift", "prone-arm-leg-lift");
  }

  private static boolean isOnTheFront(Exercise exercise) {
    return exercise.positions().equals(Set.of(Position.PRONE));
  }

  @Test
  void every_exercise_that_is_to_be_learned_from_somebody_waits_for_a_release() {
    Set<String> taught = new TreeSet<>();
    for (Exercise one : CATALOGUE.exercises()) {
      String texts = one.texts().setUp() + one.texts().cautions();
      if (one.autoAssigned() && texts.matches("(?s).*(trained coach|physio ).*")) {
        taught.add(one.id());
      }
    }
    assertThat(taught).contains("overhead-band-press", "prone-lying-rest");
    assertThat(possible(person().habitualImpact(HabitualImpact.HIGH)))
        .doesNotContainAnyElementsOf(taught);
  }

  @Test
  void somebody_unsteady_today_does_not_stand_without_a_hold() {
    assertThat(possible(person().unsteadyToday(true)))
        .contains("supported-march", "sit-to-stand")
        .noneMatch(id -> exercise(id).positions().equals(STANDING));
    assertThat(possible(person().unsteadyToday(false))).contains("march-on-spot");
  }

  @Test
  void of_several_sessions_on_the_newest_day_one_loss_of_balance_is_enough() {
    RecentSession silent = new RecentSession(1, Set.of());
    RecentSession unsteady = new RecentSession(1, Set.of(), stops(StopCriterion.STOP_6));

    assertThat(possible(person().recent(List.of(silent)))).contains("march-on-spot");
    assertThat(possible(person().recent(List.of(silent, unsteady))))
        .doesNotContain("march-on-spot");
  }

  private static SessionResponse stops(StopCriterion stop) {
    return new SessionResponse(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Set.of(stop)));
  }

  @Test
  void somebody_who_may_fall_and_has_no_worktop_walks_but_does_not_march_or_step() {
    Set<Equipment> noWorktop = EnumSet.complementOf(EnumSet.of(Equipment.WORKTOP));
    PlanRequestBuilder mayFall = person().fallRisk(true);

    assertThat(possible(mayFall, ALL_ALLOWED, noWorktop))
        .contains("flat-walk", "slow-walk-cooldown", "standing-arm-swing")
        .doesNotContain("march-on-spot", "side-step", "slow-weight-transfer-flow", "heel-toe-walk");
    assertThat(possible(mayFall, ALL_ALLOWED, EVERYTHING)).contains("march-on-spot", "side-step");
    assertThat(possible(person(), ALL_ALLOWED, noWorktop)).contains("march-on-spot", "side-step");
  }

  @Test
  void somebody_who_cannot_rise_from_a_chair_alone_still_walks_at_an_easy_pace() {
    assertThat(possible(person().risesFromChair(false)))
        .contains("flat-walk", "slow-walk-cooldown", "supported-march")
        .doesNotContain("brisk-walk", "sit-to-stand", "march-on-spot", "body-weight-squat");
  }

  @ParameterizedTest
  @EnumSource(Phase.class)
  void in_severe_pain_legs_do_what_a_day_needs_and_no_more(Phase phase) {
    assertThat(possible(Requests.person(phase).severePain(true)))
        .contains("flat-walk", "ankle-pump", "sit-to-stand")
        .doesNotContain("brisk-walk", "march-on-spot", "mini-squat", "heel-raise-supported")
        .noneMatch(id -> exercise(id).attributes().intensity() > 1);
  }

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static Session session(ProfileBuilder profile, CheckIn checkIn, Equipment... there) {
    Case one =
        Case.builder("p-1", TODAY)
            .profile(profile.noConditions().build())
            .checkIn(checkIn)
            .equipment(List.of(there))
            .build();
    TriageResult triage = Triage.shipped().assess(one);
    return Requests.PLANNER
        .plan(PlanRequest.builder(one, triage).build(), Screen.shipped().screen(triage))
        .sessionIfAny()
        .orElseThrow();
  }

  @Test
  void a_fresh_fracture_with_severe_pain_still_has_a_short_walk_with_rest_after_it() {
    Session session =
        session(
            Profile.builder()
                .vertebralFracture(VertebralFracture.seenOnImaging().withDate(TODAY.minusDays(10))),
            CheckIn.on(TODAY).painNow(8).everythingElseNo().build(),
            Equipment.FIRM_BED,
            Equipment.ARMCHAIR);
    List<SessionItem> items = session.items();

    int walk = index(items, "flat-walk");
    assertThat(walk).isNotNegative();
    assertThat(items.get(walk).seconds()).isBetween(120, 150);
    assertThat(exercise(items.get(walk + 1).exercise()).group())
        .isIn(ExerciseGroup.RELAXATION, ExerciseGroup.GENTLE);
  }

  private static int index(List<SessionItem> items, String id) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).exercise().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  @Test
  void the_answer_of_today_that_somebody_is_unsteady_reaches_the_plan() {
    CheckIn steady = CheckIn.on(TODAY).painNow(2).everythingElseNo().build();
    CheckIn unsteady =
        CheckIn.on(TODAY).painNow(2).yes(Finding.UNSTEADY_TODAY).everythingElseNo().build();
    Equipment[] there = EVERYTHING.toArray(new Equipment[0]);

    assertThat(session(Profile.builder(), steady, there).items()).anyMatch(PlanLimitsTest::stands);
    assertThat(session(Profile.builder(), unsteady, there).items())
        .noneMatch(PlanLimitsTest::stands);
  }

  private static boolean stands(SessionItem item) {
    return exercise(item.exercise()).positions().equals(STANDING);
  }

  @Test
  void what_the_profile_says_of_habitual_impact_reaches_the_plan() {
    Case jogs =
        Case.builder("p-1", TODAY)
            .profile(
                Profile.builder()
                    .activity(HabitualActivity.unknown().withHabitualImpact(HabitualImpact.HIGH))
                    .build())
            .build();
    PlanRequest request = PlanRequest.builder(jogs, Triage.shipped().assess(jogs)).build();

    assertThat(request.facts().choice(PlanFacts.HABITUAL_IMPACT)).contains("HIGH");
  }

  @Test
  void the_screen_says_which_releases_count() {
    Case one =
        Case.builder("p-1", TODAY)
            .profile(
                Profile.builder()
                    .clearance(Clearance.forActivity(Activity.IMPACT, "A physio", TODAY))
                    .clearance(Clearance.forExercise("prone-lying-rest", "A physio", TODAY))
                    .build())
            .checkIn(CheckIn.on(TODAY).painNow(2).everythingElseNo().build())
            .build();
    Screening screening = Screen.shipped().screen(Triage.shipped().assess(one));

    assertThat(screening.releasedActivities()).containsExactly(Activity.IMPACT);
    assertThat(screening.releasedExercises()).containsExactly("prone-lying-rest");
  }
}
