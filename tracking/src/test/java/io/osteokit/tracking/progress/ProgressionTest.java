package io.osteokit.tracking.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.MissedReason;
import io.osteokit.core.person.SessionBuilder;
import io.osteokit.core.person.StopCriterion;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProgressionTest {
  private static final Progression PROGRESSION = Progression.shipped();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static OffsetDateTime ago(int days) {
    return OffsetDateTime.of(TODAY.minusDays(days).atTime(10, 0), ZoneOffset.UTC);
  }

  private static SessionBuilder good(int daysAgo) {
    return DiaryEvent.Session.completed(ago(daysAgo))
        .painBefore(3)
        .painAfter(4)
        .painNextDay(3)
        .effort(6)
        .formKept(true)
        .stops(Set.of());
  }

  private static Advice advise(SessionBuilder... sessions) {
    return PROGRESSION.advise(
        Arrays.stream(sessions).map(SessionBuilder::build).collect(Collectors.toList()),
        Optional.of(PainEvent.NOTHING),
        TODAY);
  }

  private static String rule(Advice advice) {
    return advice.why().get(0).rule().id();
  }

  @Test
  void two_good_sessions_step_up() {
    Advice advice = advise(good(4), good(1));

    assertThat(advice.step()).isEqualTo(Advice.Step.STEP_UP);
    assertThat(rule(advice)).isEqualTo("up.ready");
  }

  @Test
  void one_good_session_or_none_holds() {
    assertThat(advise(good(1)).step()).isEqualTo(Advice.Step.HOLD);
    assertThat(advise().step()).isEqualTo(Advice.Step.HOLD);
  }

  @Test
  void the_order_in_which_sessions_are_told_does_not_matter() {
    assertThat(rule(advise(good(1).painAfter(5), good(4)))).isEqualTo("back.R40.during");
    assertThat(rule(advise(good(4), good(1).painAfter(5)))).isEqualTo("back.R40.during");
    assertThat(rule(advise(good(1), good(4).painAfter(5)))).isEqualTo("hold.pain");
  }

  @Test
  void pain_still_up_a_day_later_steps_back() {
    assertThat(rule(advise(good(4), good(1).painNextDay(4)))).isEqualTo("back.R40.next-day");
  }

  @Test
  void pain_above_seven_steps_back_unless_it_was_above_seven_before() {
    assertThat(rule(advise(good(4), good(1).painBefore(7).painAfter(8).painNextDay(7))))
        .isEqualTo("back.pain");
    assertThat(rule(advise(good(4), good(1).painBefore(8).painAfter(8).painNextDay(8))))
        .isEqualTo("hold.severe");
    assertThat(rule(advise(good(4), good(1).painBefore(8).painAfter(9).painNextDay(8))))
        .isEqualTo("hold.severe");
    assertThat(rule(advise(good(4), good(1).painBefore(8).painAfter(10).painNextDay(8))))
        .isEqualTo("back.R40.during");
    assertThat(rule(advise(good(4), DiaryEvent.Session.completed(ago(1)).painAfter(8))))
        .isEqualTo("back.pain");
  }

  @Test
  void hard_work_or_lost_form_holds() {
    assertThat(rule(advise(good(4), good(1).effort(7)))).isEqualTo("hold.effort");
    assertThat(rule(advise(good(4).formKept(false), good(1)))).isEqualTo("hold.form");
  }

  @Test
  void whatever_is_unknown_holds() {
    assertThat(advise(good(4), DiaryEvent.Session.completed(ago(1))).step())
        .isEqualTo(Advice.Step.HOLD);
    assertThat(
            PROGRESSION
                .advise(List.of(good(4).build(), good(1).build()), Optional.empty(), TODAY)
                .step())
        .isEqualTo(Advice.Step.HOLD);
  }

  @Test
  void after_two_weeks_without_a_session_the_step_is_done_again() {
    assertThat(rule(advise(good(17), good(14)))).isEqualTo("hold.pause");
    assertThat(advise(good(17), good(13)).step()).isEqualTo(Advice.Step.STEP_UP);
  }

  @ParameterizedTest
  @CsvSource({
    "STOP_1, STOP",
    "STOP_2, STOP",
    "STOP_3, STOP",
    "STOP_4, STEP_BACK",
    "STOP_5, STOP",
    "STOP_6, STEP_BACK",
    "STOP_7, STEP_BACK",
    "STOP_8, STEP_BACK"
  })
  void each_stop_sign_stops_or_steps_back(StopCriterion stop, Advice.Step step) {
    assertThat(advise(good(4), good(1).stops(Set.of(stop))).step()).isEqualTo(step);
  }

  @Test
  void a_stop_sign_counts_in_a_session_that_was_broken_off() {
    assertThat(
            advise(
                    good(5),
                    good(4),
                    DiaryEvent.Session.missed(ago(1)).stops(Set.of(StopCriterion.STOP_3)))
                .step())
        .isEqualTo(Advice.Step.STOP);
  }

  @Test
  void two_sessions_stopped_for_pain_stop() {
    assertThat(
            rule(
                advise(
                    good(4).stops(Set.of(StopCriterion.STOP_4)),
                    good(1).stops(Set.of(StopCriterion.STOP_4)))))
        .isEqualTo("stop.twice");
  }

  @ParameterizedTest
  @EnumSource
  void a_rise_of_pain_never_steps_up(PainEvent event) {
    Advice advice =
        PROGRESSION.advise(List.of(good(4).build(), good(1).build()), Optional.of(event), TODAY);

    assertThat(advice.step())
        .isEqualTo(
            switch (event) {
              case NOTHING -> Advice.Step.STEP_UP;
              case RISE -> Advice.Step.HOLD;
              case FLARE -> Advice.Step.STEP_BACK;
              case UNCLEAR, SUSPECTED_FRACTURE -> Advice.Step.STOP;
            });
  }

  @Test
  void sessions_to_come_are_left_out() {
    assertThat(advise(good(1), good(-1)).step()).isEqualTo(Advice.Step.HOLD);
  }

  @Test
  void however_many_and_however_old_the_sessions_are_there_is_advice() {
    List<DiaryEvent.Session> many = Collections.nCopies(10_001, good(1).build());
    DiaryEvent.Session ancient =
        DiaryEvent.Session.completed(OffsetDateTime.parse("0001-01-01T08:00Z")).build();

    assertThat(PROGRESSION.advise(many, Optional.of(PainEvent.NOTHING), TODAY).step())
        .isEqualTo(Advice.Step.STEP_UP);
    assertThat(
            rule(
                PROGRESSION.advise(
                    List.of(ancient, ancient), Optional.of(PainEvent.NOTHING), TODAY)))
        .isEqualTo("hold.pause");
  }

  @Test
  void every_advice_has_a_reason_with_sources() {
    assertThat(advise().why().get(0).rule().sources()).isNotEmpty();
    assertThat(advise(good(4), good(1)) + "").isEqualTo("Advice[…]");
  }

  @Test
  void only_sessions_that_were_begun_say_something_of_the_next() {
    DiaryEvent.Session skipped =
        DiaryEvent.Session.missed(ago(3)).because(MissedReason.FEAR).stops(Set.of()).build();
    DiaryEvent.Session begun = DiaryEvent.Session.missed(ago(2)).exercise("wall-slide").build();
    DiaryEvent.Session stopped =
        DiaryEvent.Session.missed(ago(1)).stops(Set.of(StopCriterion.STOP_7)).build();

    assertThat(PROGRESSION.sessions(List.of(stopped, skipped, begun), Optional.empty()))
        .containsExactly(begun, stopped);
    assertThat(PROGRESSION.sessions(List.of(begun, stopped), Optional.of(TODAY.minusDays(1))))
        .containsExactly(stopped);
  }

  @ParameterizedTest
  @CsvSource({"12, 5", "36, 5", "11, ", "37, "})
  void a_score_within_half_a_day_of_the_day_after_tells_of_it(int hours, Integer pain) {
    DiaryEvent.Session session = DiaryEvent.Session.completed(ago(4)).painBefore(3).build();
    DiaryEvent score = new DiaryEvent.Pain(ago(4).plusHours(hours), 5);

    assertThat(nextDay(session, score)).isEqualTo(Optional.ofNullable(pain));
  }

  @Test
  void of_the_scores_of_the_day_after_the_nearest_counts_and_of_two_the_higher() {
    DiaryEvent.Session session = DiaryEvent.Session.completed(ago(4)).painBefore(3).build();

    assertThat(
            nextDay(
                session,
                new DiaryEvent.Pain(ago(3).minusHours(3), 2),
                new DiaryEvent.Pain(ago(3).plusHours(3), 5),
                new DiaryEvent.Pain(ago(3).plusHours(4), 9)))
        .contains(5);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "3, 3", "4, ", "5, 5"})
  void a_score_one_point_up_tells_nothing_of_the_day_after(int score, Integer pain) {
    DiaryEvent.Session session = DiaryEvent.Session.completed(ago(4)).painBefore(3).build();

    assertThat(nextDay(session, new DiaryEvent.Pain(ago(3), score)))
        .isEqualTo(Optional.ofNullable(pain));
  }

  @Test
  void what_a_session_says_of_the_day_after_goes_before_the_scores() {
    assertThat(nextDay(good(4).build(), new DiaryEvent.Pain(ago(3), 9))).contains(3);
  }

  private static Optional<Integer> nextDay(DiaryEvent... events) {
    return PROGRESSION.sessions(List.of(events), Optional.empty()).get(0).painNextDay();
  }
}
