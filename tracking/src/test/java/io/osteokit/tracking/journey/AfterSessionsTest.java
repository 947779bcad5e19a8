package io.osteokit.tracking.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.person.Case;
import io.osteokit.core.person.CheckIn;
import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.Equipment;
import io.osteokit.core.person.Profile;
import io.osteokit.core.person.SessionBuilder;
import io.osteokit.core.person.StopCriterion;
import io.osteokit.core.person.VertebralFracture;
import io.osteokit.core.triage.Urgency;
import io.osteokit.tracking.diary.Diary;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.EventId;
import io.osteokit.tracking.diary.Happening;
import io.osteokit.tracking.progress.Advice;
import io.osteokit.tracking.progress.Contact;
import io.osteokit.tracking.progress.ProgressReport;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the sessions of a diary mean for the day. */
class AfterSessionsTest {
  private static final Journey JOURNEY = Journey.shipped();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String SLIDE = "wall-slide";

  private static OffsetDateTime ago(int days) {
    return OffsetDateTime.of(TODAY.minusDays(days), LocalTime.of(9, 0), ZoneOffset.UTC);
  }

  private static SessionBuilder good(int daysAgo) {
    return DiaryEvent.Session.completed(ago(daysAgo))
        .exercise(SLIDE)
        .painBefore(2)
        .painAfter(2)
        .effort(4)
        .formKept(true)
        .stops(Set.of());
  }

  private static SessionBuilder stopped(int daysAgo, StopCriterion sign) {
    return DiaryEvent.Session.missed(ago(daysAgo)).exercise("seated-march").stops(Set.of(sign));
  }

  /** Three weeks of the same pain, so that no rise keeps an exercise from getting harder. */
  private static Object[] calmly(Object... events) {
    return Stream.concat(
            Stream.of(events),
            IntStream.rangeClosed(0, 20).mapToObj(days -> pain(ago(days).plusHours(11), 2)))
        .toArray();
  }

  private static Diary diary(Object... events) {
    Diary diary = Diary.empty();
    for (Object one : events) {
      DiaryEvent event = one instanceof SessionBuilder session ? session.build() : (DiaryEvent) one;
      diary =
          diary.with(
              DiaryEntry.record(
                  EventId.of("e-" + diary.entries().size()),
                  Happening.of(event),
                  ZoneOffset.UTC,
                  "phone",
                  event.at().toInstant()));
    }
    return diary;
  }

  private static JourneyStatus status(Object... events) {
    return status(Optional.empty(), events);
  }

  private static JourneyStatus status(Optional<LocalDate> fracture, Object... events) {
    var profile = Profile.builder().noConditions();
    fracture.ifPresent(
        day -> profile.vertebralFracture(VertebralFracture.seenOnImaging().withDate(day)));
    Case person =
        Case.builder("p-1", TODAY)
            .profile(profile.build())
            .checkIn(CheckIn.on(TODAY).painNow(2).everythingElseNo().build())
            .equipment(List.of(Equipment.MAT, Equipment.WALL, Equipment.ARMLESS_CHAIR))
            .build();
    return JOURNEY.status(person, diary(events), TODAY);
  }

  private static Advice slide(JourneyStatus status) {
    return status.advice().get(SLIDE);
  }

  private static String rule(Advice advice) {
    return advice.why().get(0).rule().id();
  }

  private static DiaryEvent.Pain pain(OffsetDateTime at, int score) {
    return new DiaryEvent.Pain(at, score);
  }

  @Test
  void dizziness_in_the_newest_session_takes_exercise_away_and_asks_for_a_doctor() {
    JourneyStatus status = status(good(5), stopped(1, StopCriterion.STOP_5));

    assertThat(rule(status.leave())).isEqualTo("stop.dizzy");
    assertThat(status.session()).isEmpty();
    assertThat(status.contact()).isEqualTo(Contact.WITHIN_DAYS);
    assertThat(status.urgency()).isEqualTo(Urgency.WITHIN_DAYS);
  }

  @Test
  void signs_to_stop_are_told_in_words() {
    assertThat(status(stopped(1, StopCriterion.STOP_5)).becauseOfProgress("stopSigns").origins())
        .extracting(Origin::words)
        .containsExactly("signs to stop that were noted last: dizziness or a racing heart");
  }

  @Test
  void chest_pain_days_ago_is_still_for_the_same_day_while_nobody_trained_since() {
    JourneyStatus status = status(good(5), stopped(3, StopCriterion.STOP_1));

    assertThat(status.leave().step()).isEqualTo(Advice.Step.STOP);
    assertThat(status.urgency()).isEqualTo(Urgency.SAME_DAY);
  }

  @Test
  void a_sign_to_stop_is_no_ban_for_ever() {
    assertThat(rule(status(stopped(6, StopCriterion.STOP_1)).leave())).isEqualTo("stop.emergency");
    JourneyStatus later = status(stopped(7, StopCriterion.STOP_1));

    assertThat(rule(later.leave())).isEqualTo("back.after-stop");
    assertThat(later.session()).isPresent();
    assertThat(later.contact()).isEqualTo(Contact.NOTHING);
  }

  @Test
  void a_session_without_a_sign_to_stop_gives_exercise_back() {
    JourneyStatus status = status(stopped(3, StopCriterion.STOP_5), good(1));

    assertThat(status.leave().step()).isNotEqualTo(Advice.Step.STOP);
    assertThat(status.contact()).isEqualTo(Contact.NOTHING);
  }

  @Test
  void a_session_of_which_no_signs_were_noted_gives_nothing_back() {
    SessionBuilder silent = DiaryEvent.Session.completed(ago(1)).exercise(SLIDE);

    assertThat(rule(status(stopped(3, StopCriterion.STOP_5), silent).leave()))
        .isEqualTo("stop.dizzy");
  }

  @Test
  void a_session_that_was_left_out_gives_nothing_back() {
    SessionBuilder skipped = DiaryEvent.Session.missed(ago(1)).stops(Set.of());

    assertThat(rule(status(stopped(3, StopCriterion.STOP_5), skipped).leave()))
        .isEqualTo("stop.dizzy");
  }

  @Test
  void two_sessions_in_a_row_that_were_stopped_for_pain_stop_whatever_was_done_in_them() {
    SessionBuilder slide =
        DiaryEvent.Session.missed(ago(2)).exercise(SLIDE).stops(Set.of(StopCriterion.STOP_4));

    assertThat(rule(status(slide, stopped(1, StopCriterion.STOP_4)).leave()))
        .isEqualTo("stop.twice");
  }

  @Test
  void nothing_gets_harder_while_the_newest_session_asks_for_an_easier_step() {
    JourneyStatus free = status(calmly(good(4), good(2)));
    JourneyStatus held = status(calmly(good(4), good(2), stopped(1, StopCriterion.STOP_4)));

    assertThat(slide(free).step()).isEqualTo(Advice.Step.STEP_UP);
    assertThat(rule(slide(held))).isEqualTo("hold.day");
  }

  @Test
  void sessions_before_the_newest_fracture_count_no_more() {
    Object[] sessions = calmly(good(13), good(12));

    assertThat(slide(status(sessions)).step()).isEqualTo(Advice.Step.STEP_UP);
    assertThat(status(Optional.of(TODAY.minusDays(10)), sessions).advice()).isEmpty();
  }

  @Test
  void after_a_pause_two_good_sessions_come_first_again() {
    assertThat(rule(slide(status(calmly(good(40), good(38), good(1)))))).isEqualTo("hold.too-few");
  }

  @Test
  void pain_noted_the_day_after_answers_for_the_session() {
    JourneyStatus settled = status(calmly(good(4), good(2), pain(ago(1).minusHours(2), 1)));
    JourneyStatus up = status(calmly(good(4), good(2), pain(ago(1), 4)));

    assertThat(slide(settled).step()).isEqualTo(Advice.Step.STEP_UP);
    assertThat(rule(slide(up))).isEqualTo("back.R40.next-day");
    assertThat(up.progress().sessionResponse()).hasValue(ProgressReport.SessionResponse.STEP_BACK);
  }

  @Test
  void pain_two_points_up_the_day_after_is_for_a_clinician_while_a_fracture_is_fresh() {
    JourneyStatus status =
        status(Optional.of(TODAY.minusDays(60)), good(2), pain(ago(1), 4), pain(ago(0), 4));

    assertThat(status.progress().judgements())
        .filteredOn(judged -> judged.fact().equals("contact"))
        .flatExtracting(judged -> judged.reasons())
        .anyMatch(reason -> reason.contains("after a session"));
    assertThat(status.urgency()).isEqualTo(Urgency.WITHIN_DAYS);
  }
}
