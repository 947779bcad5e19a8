package io.osteokit.tracking.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.Height;
import io.osteokit.core.person.MeasuredBy;
import io.osteokit.core.person.MissedReason;
import io.osteokit.core.rules.Tri;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What progress says of height, brace, bed rest, worries, sessions and adherence. */
class ProgressBesidesPainTest {
  private static final Progress PROGRESS = Progress.shipped();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static ProgressInput.Builder input() {
    return ProgressInput.builder(TODAY);
  }

  private static ProgressReport assess(ProgressInput.Builder input) {
    return PROGRESS.assess(input.build());
  }

  private static Height height(int daysAgo, double cm, MeasuredBy by) {
    return Height.of(TODAY.minusDays(daysAgo), cm, by);
  }

  @Test
  void two_centimetres_between_clinics_call_for_a_look_within_days() {
    ProgressReport report =
        assess(
            input()
                .heights(
                    List.of(
                        height(400, 160, MeasuredBy.CLINIC), height(0, 158, MeasuredBy.CLINIC))));

    assertThat(report.height()).isEqualTo(ProgressReport.HeightAction.REVIEW_WITHIN_DAYS);
    assertThat(report.contact()).isEqualTo(Contact.WITHIN_DAYS);
  }

  @Test
  void a_height_lost_at_home_asks_for_a_clinic_and_a_clinic_settles_it() {
    Height clinic = height(400, 160, MeasuredBy.CLINIC);
    Height home = height(10, 157, MeasuredBy.SELF);

    assertThat(assess(input().heights(List.of(clinic, home))).height())
        .isEqualTo(ProgressReport.HeightAction.REPEAT_IN_CLINIC);
    assertThat(
            assess(input().heights(List.of(clinic, home, height(2, 159.8, MeasuredBy.CLINIC))))
                .height())
        .isEqualTo(ProgressReport.HeightAction.NOTHING);
  }

  @Test
  void four_centimetres_since_the_tallest_height_call_for_a_routine_look() {
    assertThat(
            assess(input().heights(List.of(height(0, 160, MeasuredBy.SELF))).tallestRemembered(164))
                .height())
        .isEqualTo(ProgressReport.HeightAction.ROUTINE_REVIEW);
  }

  @ParameterizedTest
  @CsvSource({
    "41, true, NOTHING",
    "42, true, PLAN_WEANING",
    "42, false, CLINICIAN_REVIEW",
    "70, true, END_SOON",
    "84, true, CLINICIAN_REVIEW"
  })
  void the_brace_is_on_a_clock(int days, boolean plan, ProgressReport.BraceAction action) {
    assertThat(assess(input().braceSince(TODAY.minusDays(days)).braceWeanPlan(plan)).brace())
        .isEqualTo(action);
  }

  /** So many hours a day in the newest week, and so many in the week before. */
  private static ProgressInput.Builder braceHours(double lately, double before) {
    Map<LocalDate, Double> hours = new TreeMap<>();
    for (int ago = 0; ago < 14; ago += 2) {
      hours.put(TODAY.minusDays(ago), ago < 7 ? lately : before);
    }
    hours.put(TODAY.minusDays(14), 24.0);
    hours.put(TODAY.plusDays(1), 24.0);
    return input().braceHours(hours);
  }

  @ParameterizedTest
  @CsvSource({"5, 6, FEWER", "5.1, 6, AS_MANY", "6.9, 6, AS_MANY", "7, 6, MORE", "0, 1, FEWER"})
  void hours_in_a_brace_are_compared_with_the_week_before(
      double lately, double before, ProgressReport.BraceTrend trend) {
    assertThat(assess(braceHours(lately, before)).braceTrend()).hasValue(trend);
  }

  @Test
  void few_hours_in_a_brace_are_not_compared() {
    Map<LocalDate, Double> hours =
        Map.of(TODAY, 4.0, TODAY.minusDays(1), 4.0, TODAY.minusDays(8), 9.0);

    assertThat(assess(input().braceHours(hours)).braceTrend()).isEmpty();
  }

  @Test
  void a_brace_that_only_the_diary_knows_of_is_noticed() {
    assertThat(assess(braceHours(4, 9)).braceUndated()).isEqualTo(Tri.TRUE);
    assertThat(assess(braceHours(0, 9)).braceUndated()).isEqualTo(Tri.FALSE);
    assertThat(assess(braceHours(4, 9).braceSince(TODAY.minusDays(20))).braceUndated())
        .isEqualTo(Tri.FALSE);
    assertThat(assess(input()).braceUndated()).isEqualTo(Tri.FALSE);
  }

  @Test
  void worries_now_are_counted_when_those_at_first_are_not_known() {
    ProgressReport report = assess(input().worries(2));

    assertThat(report.worryLevel()).hasValue(ProgressReport.WorryLevel.SEVERAL);
    assertThat(report.worryTrend()).isEmpty();
  }

  @Test
  void sixteen_hours_in_bed_are_looked_at_within_days() {
    assertThat(assess(input().bedHours(16)).contact()).isEqualTo(Contact.WITHIN_DAYS);
    assertThat(assess(input().bedHours(15.5)).bedRest())
        .isEqualTo(ProgressReport.BedRestAction.NOTHING);
  }

  @Test
  void worries_are_counted_and_followed() {
    ProgressReport report = assess(input().worries(1, 3));

    assertThat(report.worryLevel()).hasValue(ProgressReport.WorryLevel.SEVERAL);
    assertThat(report.worryTrend()).hasValue(ProgressReport.WorryTrend.MORE);
    assertThat(assess(input().worries(2, 0)).worryTrend())
        .hasValue(ProgressReport.WorryTrend.FEWER);
  }

  private static DiaryEvent.Session session(int before, int after, Integer nextDay) {
    return new DiaryEvent.Session(
        OffsetDateTime.of(TODAY.minusDays(1), LocalTime.NOON, ZoneOffset.UTC),
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.of(before),
        Optional.of(after),
        Optional.ofNullable(nextDay),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void pain_that_rises_or_stays_up_after_a_session_steps_back() {
    assertThat(assess(input().lastSession(session(3, 5, 3))).sessionResponse())
        .hasValue(ProgressReport.SessionResponse.STEP_BACK);
    assertThat(assess(input().lastSession(session(3, 4, 4))).sessionResponse())
        .hasValue(ProgressReport.SessionResponse.STEP_BACK);
    assertThat(assess(input().lastSession(session(3, 4, 3))).sessionResponse())
        .hasValue(ProgressReport.SessionResponse.SETTLED);
    assertThat(assess(input().lastSession(session(3, 4, null))).sessionResponse()).isEmpty();
  }

  @Test
  void pain_up_by_two_a_day_after_a_session_is_looked_at_in_the_first_twelve_weeks() {
    ProgressInput.Builder input = input().lastSession(session(3, 5, 5));

    assertThat(assess(input.newestFracture(TODAY.minusDays(83))).contact())
        .isEqualTo(Contact.WITHIN_DAYS);
    assertThat(assess(input.newestFracture(TODAY.minusDays(84))).contact())
        .isEqualTo(Contact.NOTHING);
  }

  private static Adherence adherence(int done, int skipped) {
    return new Adherence(
        done, 0, skipped, 0, 0, 0, skipped == 0 ? Map.of() : Map.of(MissedReason.PAIN, skipped));
  }

  @ParameterizedTest
  @CsvSource({
    "8, 2, FULL, NOTHING",
    "7, 3, PARTIAL, NOTHING",
    "5, 5, PARTIAL, NOTHING",
    "4, 6, LOW, ROUTINE"
  })
  void adherence_has_three_classes_and_pain_behind_a_low_one_is_looked_at(
      int done, int skipped, ProgressReport.AdherenceClass adherence, Contact contact) {
    ProgressReport report = assess(input().adherence(adherence(done, skipped)));

    assertThat(report.adherence()).hasValue(adherence);
    assertThat(report.contact()).isEqualTo(contact);
  }
}
