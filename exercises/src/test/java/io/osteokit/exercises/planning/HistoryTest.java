package io.osteokit.exercises.planning;

import static io.osteokit.exercises.planning.Requests.ALL_ALLOWED;
import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.Equipment;
import io.osteokit.core.person.SessionBuilder;
import io.osteokit.core.person.StopCriterion;
import io.osteokit.core.triage.Phase;
import io.osteokit.exercises.Exercise;
import io.osteokit.exercises.ExerciseGroup;
import io.osteokit.exercises.Position;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class HistoryTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final String RISE = "sit-to-stand";
  private static final int LEAST = 5;
  private static final int START = 15;
  private static final int TARGET = 36;

  private static RecentSession session(
      int daysAgo, UnaryOperator<SessionBuilder> said, String... exercises) {
    SessionBuilder session =
        DiaryEvent.Session.completed(
            TODAY.minusDays(daysAgo).atTime(10, 0).atOffset(ZoneOffset.UTC));
    return RecentSession.of(said.apply(session.exercises(List.of(exercises))).build(), TODAY);
  }

  private static SessionBuilder easy(SessionBuilder session) {
    return session.painBefore(3).painAfter(4).effort(6).formKept(true).stops(Set.of());
  }

  private static SessionBuilder painful(SessionBuilder session) {
    return easy(session).painAfter(5);
  }

  private static SessionBuilder nothingSaid(SessionBuilder session) {
    return session;
  }

  private static List<Candidate> candidates(Phase phase, RecentSession... recent) {
    PlanRequest request = Requests.person(phase).recent(List.of(recent)).build();
    return new Candidates(Requests.SCOPE, new Choices(Requests.RULES, request, ALL_ALLOWED))
        .with(EnumSet.allOf(Equipment.class));
  }

  private static Optional<Candidate> find(List<Candidate> candidates, String id) {
    return candidates.stream().filter(c -> c.exercise().id().equals(id)).findFirst();
  }

  /** Returns the most repetitions of rising from a chair, over all sets. */
  private static int most(RecentSession... recent) {
    return find(candidates(Phase.CHRONIC, recent), RISE).orElseThrow().amounts().stream()
        .mapToInt(amount -> amount.sets() * amount.reps())
        .max()
        .orElseThrow();
  }

  private static List<String> because(Optional<Adjustment> adjustment) {
    return adjustment.orElseThrow().because().stream().map(Ruling::id).toList();
  }

  @Test
  void somebody_new_begins_with_the_starting_dose() {
    assertThat(most()).isEqualTo(START);
  }

  @Test
  void two_easy_sessions_in_a_row_open_the_target() {
    assertThat(most(session(8, HistoryTest::easy, RISE), session(5, HistoryTest::easy, RISE)))
        .isEqualTo(TARGET);
  }

  static Stream<UnaryOperator<SessionBuilder>> notEasy() {
    return Stream.of(
        HistoryTest::nothingSaid,
        s -> easy(s).effort(7),
        s -> easy(s).formKept(false),
        s -> s.painBefore(3).painAfter(4).effort(6).stops(Set.of()),
        s -> s.effort(6).formKept(true).stops(Set.of()),
        s -> s.painBefore(3).painAfter(4).effort(6).formKept(true),
        s -> easy(s).stops(Set.of(StopCriterion.STOP_6)));
  }

  @ParameterizedTest
  @MethodSource("notEasy")
  void what_is_not_shown_to_be_easy_holds_the_dose(UnaryOperator<SessionBuilder> said) {
    assertThat(most(session(8, HistoryTest::easy, RISE), session(5, said, RISE))).isEqualTo(START);
    assertThat(
            most(
                session(9, HistoryTest::easy, RISE),
                session(7, said, RISE),
                session(5, HistoryTest::easy, RISE)))
        .isEqualTo(START);
  }

  @Test
  void what_was_more_than_three_weeks_ago_no_longer_counts() {
    assertThat(most(session(22, HistoryTest::easy, RISE), session(5, HistoryTest::easy, RISE)))
        .isEqualTo(START);
    assertThat(most(session(22, HistoryTest::painful, RISE))).isEqualTo(START);
  }

  @Test
  void a_session_of_just_three_weeks_ago_still_counts() {
    assertThat(most(session(21, HistoryTest::painful, RISE))).isEqualTo(LEAST);
  }

  @Test
  void the_oldest_session_comes_first_in_whatever_order_they_are_told() {
    RecentSession[] easyThenPainful = {
      session(5, HistoryTest::painful, RISE),
      session(9, HistoryTest::easy, RISE),
      session(11, HistoryTest::easy, RISE),
      session(13, HistoryTest::easy, RISE),
      session(15, HistoryTest::easy, RISE)
    };
    assertThat(most(easyThenPainful)).isEqualTo(START);
  }

  @Test
  void back_where_it_began_nothing_is_said_of_the_way() {
    List<Candidate> candidates =
        candidates(
            Phase.CHRONIC,
            session(9, HistoryTest::painful, RISE),
            session(7, HistoryTest::easy, RISE),
            session(5, HistoryTest::easy, RISE));
    assertThat(find(candidates, RISE).orElseThrow().adjustment()).isEmpty();
  }

  static Stream<UnaryOperator<SessionBuilder>> setbacks() {
    return Stream.of(
        HistoryTest::painful,
        s -> easy(s).painNextDay(4),
        s -> easy(s).stops(Set.of(StopCriterion.STOP_4)),
        s -> s.stops(Set.of(StopCriterion.STOP_7)),
        s -> s.stops(Set.of(StopCriterion.STOP_8)));
  }

  @ParameterizedTest
  @MethodSource("setbacks")
  void after_a_pain_response_the_dose_goes_one_level_back(UnaryOperator<SessionBuilder> said) {
    assertThat(most(session(5, said, RISE))).isEqualTo(LEAST);
  }

  @Test
  void from_the_target_one_level_back_is_the_starting_dose() {
    RecentSession[] recent = {
      session(9, HistoryTest::easy, RISE),
      session(7, HistoryTest::easy, RISE),
      session(5, HistoryTest::painful, RISE)
    };
    assertThat(most(recent)).isEqualTo(START);
    assertThat(
            most(
                recent[0],
                recent[1],
                recent[2],
                session(4, HistoryTest::easy, RISE),
                session(3, HistoryTest::easy, RISE)))
        .isEqualTo(TARGET);
  }

  @Test
  void of_two_sessions_on_a_day_the_painful_one_counts_as_the_last() {
    RecentSession easy = session(5, HistoryTest::easy, RISE);
    RecentSession painful = session(5, HistoryTest::painful, RISE);

    assertThat(most(easy, painful)).isEqualTo(LEAST);
    assertThat(most(painful, easy)).isEqualTo(LEAST);
  }

  @Test
  void the_whole_next_session_goes_back_and_later_only_what_was_done_then() {
    RecentSession painful = session(5, HistoryTest::painful, "mini-squat");

    assertThat(most(painful)).isEqualTo(LEAST);
    assertThat(most(painful, session(4, HistoryTest::nothingSaid, "mini-squat"))).isEqualTo(START);
  }

  @Test
  void a_painful_session_of_which_nobody_said_what_it_held_counts_for_everything() {
    RecentSession painful = session(5, HistoryTest::painful);

    assertThat(most(painful, session(4, HistoryTest::nothingSaid, "mini-squat"))).isEqualTo(LEAST);
  }

  @Test
  void calm_exercises_stay_as_they_are() {
    List<Candidate> before = candidates(Phase.CHRONIC);
    List<Candidate> after = candidates(Phase.CHRONIC, session(5, HistoryTest::painful));
    for (Candidate candidate : before) {
      if (candidate.exercise().group() == ExerciseGroup.RELAXATION) {
        assertThat(find(after, candidate.exercise().id())).contains(candidate);
      }
    }
  }

  @Test
  void at_its_least_already_an_exercise_gives_way_to_an_easier_one_for_a_week() {
    List<Candidate> after = candidates(Phase.ACUTE, session(7, HistoryTest::painful));

    assertThat(find(after, "seated-march")).isEmpty();
    Optional<Adjustment> why = find(after, "ankle-pump").orElseThrow().adjustment();
    assertThat(why.orElseThrow().insteadOf()).contains("seated-march");
    assertThat(because(why)).containsExactly("PL-R40-DURING", "PL-R40-BACK", "PL-R40-EASIER");
    assertThat(find(candidates(Phase.ACUTE, session(8, HistoryTest::painful)), "seated-march"))
        .isPresent();
  }

  @Test
  void an_exercise_with_nothing_easier_stays_at_its_least() {
    Optional<Candidate> stretch =
        find(candidates(Phase.ACUTE, session(7, HistoryTest::painful)), "calf-stretch-wall");
    assertThat(stretch.orElseThrow().adjustment()).isEmpty();
  }

  @Test
  void an_item_says_why_it_was_stepped_back() {
    PlanRequest request =
        Requests.person(Phase.CHRONIC)
            .minutes(40)
            .equipment(EnumSet.allOf(Equipment.class))
            .recent(List.of(session(5, HistoryTest::painful)))
            .build();
    Session session = Requests.PLANNER.plan(request, ALL_ALLOWED).sessionIfAny().orElseThrow();

    assertThat(session.items())
        .filteredOn(item -> group(item) != ExerciseGroup.RELAXATION)
        .isNotEmpty()
        .allSatisfy(
            item -> {
              assertThat(item.adjustment().orElseThrow().step()).isEqualTo(Step.BACK);
              assertThat(because(item.adjustment())).contains("PL-R40-DURING", "PL-R40-BACK");
            });
  }

  private static ExerciseGroup group(SessionItem item) {
    return Requests.CATALOGUE.find(item.exercise()).orElseThrow().group();
  }

  @Test
  void a_step_up_says_why() {
    List<Candidate> candidates =
        candidates(
            Phase.CHRONIC,
            session(8, HistoryTest::easy, RISE),
            session(5, HistoryTest::easy, RISE));
    Optional<Adjustment> why = find(candidates, RISE).orElseThrow().adjustment();

    assertThat(why.orElseThrow().step()).isEqualTo(Step.UP);
    assertThat(because(why)).containsExactly("PL-EASY", "PL-STEP-UP");
  }

  @Test
  void after_a_loss_of_balance_nobody_stands_without_a_hold() {
    RecentSession unsteady = session(1, s -> s.stops(Set.of(StopCriterion.STOP_6)));
    assertThat(candidates(Phase.CHRONIC, unsteady))
        .extracting(Candidate::exercise)
        .extracting(Exercise::positions)
        .doesNotContain(Set.of(Position.STANDING));
  }

  @ParameterizedTest
  @EnumSource(Phase.class)
  void a_pain_response_leaves_five_minutes_possible(Phase phase) {
    PlanRequest request =
        Requests.person(phase)
            .minutes(5)
            .equipment(Set.of(Equipment.FIRM_BED, Equipment.ARMLESS_CHAIR))
            .recent(List.of(session(0, HistoryTest::painful)))
            .build();
    assertThat(Requests.PLANNER.plan(request, ALL_ALLOWED).sessionIfAny()).isPresent();
  }
}
