package io.osteokit.exercises.planning;

import static io.osteokit.exercises.planning.Requests.CATALOGUE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import io.osteokit.core.person.Equipment;
import io.osteokit.core.person.HabitualImpact;
import io.osteokit.core.person.StopCriterion;
import io.osteokit.core.triage.Phase;
import io.osteokit.exercises.Dose;
import io.osteokit.exercises.Exercise;
import io.osteokit.exercises.ExerciseGroup;
import io.osteokit.exercises.Goal;
import io.osteokit.exercises.MuscleGroup;
import io.osteokit.exercises.Position;
import io.osteokit.exercises.Verdict;
import io.osteokit.exercises.planning.Requests.Question;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SessionPlannerProperties {

  @Provide
  Arbitrary<Question> questions() {
    return Requests.questions();
  }

  private static void eachItem(Question question, BiConsumer<SessionItem, Exercise> check) {
    Optional<Session> session = question.answer().sessionIfAny();
    Assume.that(session.isPresent());
    session
        .get()
        .items()
        .forEach(item -> check.accept(item, CATALOGUE.find(item.exercise()).orElseThrow()));
  }

  @Property(tries = 400)
  void a_session_holds_only_what_the_screen_lets_through(@ForAll("questions") Question question) {
    eachItem(
        question,
        (item, exercise) -> {
          assertThat(question.screen().verdict(item.exercise()))
              .isIn(Verdict.ALLOW, Verdict.MODIFY);
          assertThat(exercise.autoAssigned()).isTrue();
        });
  }

  @Property(tries = 400)
  void a_session_holds_one_exercise_with_impact_and_fifty_impacts_at_most(
      @ForAll("questions") Question question) {
    PlanRequest request =
        question.request().toBuilder()
            .facts(Requests.person(Phase.NOT_APPLICABLE).build().facts())
            .habitualImpact(HabitualImpact.HIGH)
            .equipment(EnumSet.allOf(Equipment.class))
            .goals(Set.of(Goal.BONE_LOADING))
            .recent(List.of(easy(4), easy(6)))
            .build();
    Session session =
        Requests.PLANNER.plan(request, Requests.ALL_ALLOWED).sessionIfAny().orElseThrow();
    List<SessionItem> impact =
        session.items().stream()
            .filter(
                item -> CATALOGUE.find(item.exercise()).orElseThrow().attributes().impact() >= 2)
            .toList();

    assertThat(impact).hasSizeLessThanOrEqualTo(1);
    assertThat(impact)
        .filteredOn(item -> !item.exercise().equals("easy-jog"))
        .allSatisfy(
            item -> {
              assertThat(item.sets() * item.reps()).isLessThanOrEqualTo(50);
              assertThat(item.reps()).isEqualTo(10);
            });
  }

  private static RecentSession easy(int daysAgo) {
    SessionResponse easy =
        new SessionResponse(
            Optional.of(true),
            Optional.of(0),
            Optional.of(0),
            Optional.of(3),
            Optional.of(true),
            Optional.of(Set.of()));
    return new RecentSession(daysAgo, CATALOGUE.ids(), easy);
  }

  @Property(tries = 400)
  void hard_impact_is_only_for_those_who_are_used_to_impact(
      @ForAll("questions") Question question) {
    String used = question.request().facts().choice("habitualImpact").orElse("UNKNOWN");
    Assume.that(!Set.of("MODERATE", "HIGH").contains(used));
    eachItem(
        question,
        (item, exercise) ->
            assertThat(
                    exercise.attributes().impact() >= 2 && exercise.attributes().intensity() == 3)
                .isFalse());
  }

  @Property(tries = 400)
  void on_an_unsteady_day_nobody_stands_without_a_hold(@ForAll("questions") Question question) {
    PlanRequest request = question.request().toBuilder().unsteadyToday(true).build();
    eachItem(
        new Question(request, question.screen()),
        (item, exercise) ->
            assertThat(exercise.positions()).isNotEqualTo(Set.of(Position.STANDING)));
  }

  @Property(tries = 400)
  void a_session_needs_only_what_is_there(@ForAll("questions") Question question) {
    Set<Equipment> there = question.request().equipment().orElseThrow();
    eachItem(
        question, (item, exercise) -> assertThat(exercise.equipment().isMetBy(there)).isTrue());
  }

  @Property(tries = 400)
  void somebody_who_may_fall_does_floor_work_on_a_bed_only(@ForAll("questions") Question question) {
    PlanRequest request = question.request().toBuilder().fallRisk(true).build();
    Set<Equipment> there = request.equipment().orElseThrow();
    eachItem(
        new Question(request, question.screen()),
        (item, exercise) -> {
          if (exercise.attributes().floorTransfer()) {
            assertThat(exercise.attributes().bedVersion()).isTrue();
            assertThat(there).contains(Equipment.FIRM_BED);
          }
        });
  }

  @Property(tries = 400)
  void a_session_holds_a_relaxation_and_three_gentle_exercises(
      @ForAll("questions") Question question) {
    Optional<Session> session = question.answer().sessionIfAny();
    Assume.that(session.isPresent());
    assertThat(ids(session.get(), ExerciseGroup.RELAXATION)).isNotEmpty();
    assertThat(ids(session.get(), ExerciseGroup.GENTLE)).hasSizeGreaterThanOrEqualTo(3);
  }

  private static Set<String> ids(Session session, ExerciseGroup group) {
    return session.items().stream()
        .map(SessionItem::exercise)
        .filter(id -> CATALOGUE.find(id).orElseThrow().group() == group)
        .collect(Collectors.toSet());
  }

  @Property(tries = 400)
  void warm_up_and_cool_down_are_of_fitting_groups(@ForAll("questions") Question question) {
    eachItem(
        question,
        (item, exercise) -> {
          if (item.part() == SessionPart.WARM_UP) {
            assertThat(exercise.group())
                .isIn(ExerciseGroup.WARM_UP, ExerciseGroup.GENTLE, ExerciseGroup.RELAXATION);
          }
          if (item.part() == SessionPart.COOL_DOWN) {
            assertThat(exercise.group()).isIn(ExerciseGroup.COOL_DOWN, ExerciseGroup.RELAXATION);
          }
        });
  }

  @Property(tries = 400)
  void amounts_stay_within_the_dose(@ForAll("questions") Question question) {
    eachItem(
        question,
        (item, exercise) -> {
          Dose dose = exercise.dose().orElseThrow();
          boolean least =
              question.screen().verdict(item.exercise()) == Verdict.MODIFY
                  && exercise.group() != ExerciseGroup.RELAXATION;
          if (dose.durationSeconds().isPresent()) {
            assertThat(item.reps()).isEqualTo(1);
            assertThat(item.holdSeconds()).isZero();
            int seconds =
                exercise.id().equals("guided-imagery-rest")
                    ? 60
                    : dose.durationSeconds().get().start().least();
            assertThat(item.seconds()).isGreaterThanOrEqualTo(seconds);
            if (least) {
              assertThat(item.seconds()).isLessThan(seconds + 30);
            }
            return;
          }
          int reps = item.reps() / (dose.eachSide() ? 2 : 1);
          within(reps, dose.repetitions(), least);
          within(item.sets(), dose.sets(), least);
          dose.holdSeconds()
              .ifPresent(range -> within(item.holdSeconds(), Optional.of(range), least));
        });
  }

  private static void within(int amount, Optional<Dose.Range> range, boolean least) {
    Dose.Range bounds = range.orElse(Dose.Range.constant(1, 1));
    assertThat(amount).isGreaterThanOrEqualTo(bounds.start().least());
    int most = Math.max(bounds.start().most(), bounds.target().most());
    assertThat(amount).isLessThanOrEqualTo(least ? bounds.start().least() : most);
  }

  @Property(tries = 400)
  void lengths_hold_all_rests_and_fit(@ForAll("questions") Question question) {
    eachItem(
        question,
        (item, exercise) -> {
          int work = item.sets() * item.reps() * item.holdSeconds();
          assertThat(item.seconds())
              .isGreaterThanOrEqualTo(work + (item.sets() - 1) * item.restSeconds());
        });
  }

  @Property(tries = 150)
  void no_family_is_used_twice_while_others_would_do(@ForAll("questions") Question question) {
    Set<Equipment> equipment = EnumSet.of(Equipment.FIRM_BED, Equipment.ARMLESS_CHAIR);
    equipment.addAll(question.request().equipment().orElseThrow());
    PlanRequest request =
        question.request().toBuilder().severePain(false).equipment(equipment).build();
    PlanResult result = Requests.PLANNER.plan(request, Requests.ALL_ALLOWED);
    Session session = result.sessionIfAny().orElseThrow();
    assertThat(
            session.items().stream()
                .map(item -> CATALOGUE.find(item.exercise()).orElseThrow().family()))
        .doesNotHaveDuplicates();
  }

  @Property(tries = 100)
  void the_same_question_has_the_same_answer(@ForAll("questions") Question question) {
    assertThat(question.answer()).isEqualTo(question.answer());
  }

  @Property(tries = 150)
  void more_equipment_never_makes_a_session_impossible(
      @ForAll("questions") Question question, @ForAll Set<Equipment> more) {
    Assume.that(question.answer().sessionIfAny().isPresent());
    Set<Equipment> all = Sets.union(question.request().equipment().orElseThrow(), more);
    PlanRequest richer = question.request().toBuilder().equipment(all).build();

    assertThat(Requests.PLANNER.plan(richer, question.screen()).sessionIfAny()).isPresent();
  }

  @Property(tries = 150)
  void more_minutes_never_make_a_session_worth_less(
      @ForAll("questions") Question question, @ForAll @IntRange(min = 0, max = 30) int more) {
    PlanResult shorter = question.answer();
    Assume.that(shorter instanceof PlanResult.Planned);
    int minutes = question.request().minutes().orElseThrow() + more;
    PlanRequest request = question.request().toBuilder().minutes(minutes).build();

    PlanResult longer = Requests.PLANNER.plan(request, question.screen());

    assertThat(longer).isInstanceOf(PlanResult.Planned.class);
    PlanResult.Quality less = ((PlanResult.Planned) shorter).quality();
    PlanResult.Quality most = ((PlanResult.Planned) longer).quality();
    assertThat(most.isProved() ? most.objective() : most.bound())
        .isGreaterThanOrEqualTo(less.objective());
  }

  @Property(tries = 150)
  void what_is_said_to_be_enough_equipment_is_enough(@ForAll("questions") Question question) {
    PlanResult result = question.answer();
    Assume.that(result instanceof PlanResult.NeedsEquipment);
    Set<Equipment> more = ((PlanResult.NeedsEquipment) result).enough();
    Set<Equipment> all = Sets.union(question.request().equipment().orElseThrow(), more);
    PlanRequest richer = question.request().toBuilder().equipment(all).build();

    assertThat(Requests.PLANNER.plan(richer, question.screen()).sessionIfAny()).isPresent();
  }

  @Property(tries = 150)
  void a_pain_response_never_makes_a_session_impossible(@ForAll("questions") Question question) {
    List<RecentSession> none = List.of();
    SessionResponse painful =
        new SessionResponse(
            Optional.of(false),
            Optional.of(4),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(EnumSet.allOf(StopCriterion.class)));
    PlanRequest before = question.request().toBuilder().recent(none).build();
    PlanRequest after =
        before.toBuilder().recent(List.of(new RecentSession(1, Set.of(), painful))).build();

    assertThat(Requests.PLANNER.plan(after, question.screen()).sessionIfAny().isPresent())
        .isEqualTo(Requests.PLANNER.plan(before, question.screen()).sessionIfAny().isPresent());
  }

  @Property(tries = 300)
  void a_clinician_is_named_just_when_no_equipment_would_help(
      @ForAll("questions") Question question) {
    PlanRequest all =
        question.request().toBuilder().equipment(EnumSet.allOf(Equipment.class)).build();
    boolean possible = Requests.PLANNER.plan(all, question.screen()).sessionIfAny().isPresent();

    assertThat(question.answer() instanceof PlanResult.SeeClinician).isEqualTo(!possible);
  }

  @Property(tries = 200)
  void severe_pain_never_has_two_movements_in_a_row_when_it_alternates(
      @ForAll("questions") Question question) {
    PlanRequest request = question.request().toBuilder().severePain(true).build();
    PlanResult result = Requests.PLANNER.plan(request, question.screen());
    Assume.that(result instanceof PlanResult.Planned planned && planned.quality().objective() > 0);
    boolean rested = true;
    for (SessionItem item : result.sessionIfAny().orElseThrow().items()) {
      Exercise exercise = CATALOGUE.find(item.exercise()).orElseThrow();
      boolean rest =
          exercise.group() == ExerciseGroup.RELAXATION
              || exercise.id().equals("supine-unload-rest");
      assertThat(rest).isNotEqualTo(rested);
      rested = rest;
    }
    assertThat(rested).isTrue();
  }

  @Property(tries = 300)
  void muscles_rest_between_strength_sessions(@ForAll("questions") Question question) {
    Set<MuscleGroup> tired =
        question.request().recent().stream()
            .filter(session -> session.daysAgo() < 2)
            .flatMap(session -> session.exercises().stream())
            .map(id -> CATALOGUE.find(id).orElseThrow())
            .filter(SessionPlannerProperties::isStrength)
            .flatMap(exercise -> exercise.muscles().stream())
            .collect(Collectors.toSet());
    eachItem(
        question,
        (item, exercise) -> {
          if (isStrength(exercise)) {
            assertThat(Collections.disjoint(exercise.muscles(), tired)).isTrue();
          }
        });
  }

  private static boolean isStrength(Exercise exercise) {
    return exercise.group() == ExerciseGroup.STRENGTH_LOWER
        || exercise.group() == ExerciseGroup.STRENGTH_UPPER;
  }
}
