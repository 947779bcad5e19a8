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
                .triage(
                    Triaged.measured(
                        height(400, 160, MeasuredBy.CLINIC), height(0, 158, MeasuredBy.CLINIC))));

    assertThat(report.height()).isEqualTo(ProgressReport.HeightAction.REVIEW_WITHIN_DAYS);
    assertThat(report.contact()).isEqualTo(Contact.WITHIN_DAYS);
  }

  @Test
  void a_height_lost_at_home_asks_for_a_clinic_and_a_clinic_settles_it() {
    Height clinic = height(400, 163, MeasuredBy.CLINIC);
    Height home = height(10, 160.5, MeasuredBy.SELF);

    assertThat(assess(input().triage(Triaged.measured(clinic, home))).height())
        .isEqualTo(ProgressReport.HeightAction.REPEAT_IN_CLINIC);
    assertThat(
            assess(
                    input()
                        .triage(
                            Triaged.measured(clinic, home, height(2, 162.8, MeasuredBy.CLINIC))))
                .height())
        .isEqualTo(ProgressReport.HeightAction.NOTHING);
  }

  @Test
  void four_centimetres_since_the_tallest_height_call_for_a_routine_look() {
    assertThat(assess(input().triage(Triaged.measured(height(0, 160, MeasuredBy.SELF)))).height())
        .isEqualTo(ProgressReport.HeightAction.ROUTINE_REVIEW);
    assertThat(assess(input().triage(Triaged.measured(height(0, 160.1, MeasuredBy.SELF)))).height())
        .isEqualTo(ProgressReport.HeightAction.NOTHING);
  }

  @Test
  void of_two_heights_on_a_day_the_tallest_counts_in_either_order() {
    Height tall = height(1, 160.5, MeasuredBy.SELF);
    Height small = height(1, 154, MeasuredBy.SELF);

    assertThat(assess(input().triage(Triaged.measured(tall, small))).height())
        .isEqualTo(ProgressReport.HeightAction.NOTHING);
    assertThat(assess(input().triage(Triaged.measured(small, tall))).height())
        .isEqualTo(ProgressReport.HeightAction.NOTHING);
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
    return input().days(DailyLife.unknown().withBraceHours(hours));
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

    assertThat(assess(input().days(DailyLife.unknown().withBraceHours(hours))).braceTrend())
        .isEmpty();
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
  void a_brace_that_was_put_on_and_not_taken_off_is_noticed() {
    assertThat(assess(input().braceOn(true)).braceUndated()).isEqualTo(Tri.TRUE);
    assertThat(assess(input().braceOn(true).braceSince(TODAY)).braceUndated()).isEqualTo(Tri.FALSE);
  }

  /** Hours in bed by how many days ago. */
  private static ProgressInput.Builder bed(Map<Integer, Double> hours) {
    Map<LocalDate, Double> byDay = new TreeMap<>();
    hours.forEach((ago, of) -> byDay.put(TODAY.minusDays(ago), of));
    return input().days(DailyLife.unknown().withBedHours(byDay));
  }

  @ParameterizedTest
  @CsvSource({"0, 16, true", "0, 15.9, false", "1, 16, true", "2, 16, false"})
  void sixteen_hours_in_bed_now_are_looked_at_within_days(int ago, double hours, boolean look) {
    ProgressReport report = assess(bed(Map.of(ago, hours)));

    assertThat(report.bedRest() == ProgressReport.BedRestAction.REVIEW_WITHIN_DAYS).isEqualTo(look);
    assertThat(report.contact() == Contact.WITHIN_DAYS).isEqualTo(look);
  }

  @Test
  void three_long_days_in_bed_of_a_week_are_looked_at_although_today_is_none() {
    Map<Integer, Double> three = Map.of(0, 9.0, 2, 16.0, 3, 18.0, 6, 16.0);
    Map<Integer, Double> two = Map.of(0, 9.0, 2, 16.0, 3, 15.9, 6, 16.0, 7, 20.0);

    assertThat(assess(bed(three)).bedRest())
        .isEqualTo(ProgressReport.BedRestAction.REVIEW_WITHIN_DAYS);
    assertThat(assess(bed(two)).bedRest()).isEqualTo(ProgressReport.BedRestAction.NOTHING);
  }

  @ParameterizedTest
  @CsvSource({"8, 9, FEWER", "8.1, 9, AS_MANY", "9, 9, AS_MANY", "9.9, 9, AS_MANY", "10, 9, MORE"})
  void hours_in_bed_are_compared_with_the_week_before(
      double lately, double before, ProgressReport.BedTrend trend) {
    Map<Integer, Double> hours = new TreeMap<>();
    for (int ago = 1; ago < 14; ago += 2) {
      hours.put(ago, ago < 7 ? lately : before);
    }
    hours.put(14, 24.0);
    hours.put(-1, 24.0);

    assertThat(assess(bed(hours)).bedTrend()).hasValue(trend);
  }

  @Test
  void a_week_with_hours_in_bed_of_two_days_alone_is_not_compared() {
    Map<Integer, Double> hours = Map.of(0, 9.0, 3, 9.0, 8, 9.0, 9, 9.0, 10, 9.0);

    assertThat(assess(bed(hours)).bedTrend()).isEmpty();
    assertThat(assess(bed(hours)).facts().number("bedHoursMore")).isEmpty();
  }

  @Test
  void days_without_hours_in_bed_are_unknown() {
    ProgressReport report = assess(input());

    assertThat(report.bedTrend()).isEmpty();
    assertThat(report.facts().isKnown("bedLongDays")).isFalse();
    assertThat(report.facts().isKnown("bedHours")).isFalse();
  }

  /** Numbers of worries by how many days ago. */
  private static ProgressReport worries(Map<Integer, Double> counts) {
    Map<LocalDate, Double> byDay = new TreeMap<>();
    counts.forEach((ago, count) -> byDay.put(TODAY.minusDays(ago), count));
    return assess(input().days(DailyLife.unknown().withWorries(byDay)));
  }

  @ParameterizedTest
  @CsvSource({"0, NONE", "1, ONE", "2, SEVERAL"})
  void worries_are_counted(double count, ProgressReport.WorryLevel level) {
    assertThat(worries(Map.of(0, count)).worryLevel()).hasValue(level);
    assertThat(worries(Map.of(0, count)).worryTrend()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2, 1, FEWER", "2, 2, AS_MANY", "1, 2, MORE"})
  void worries_are_followed_from_the_first_to_the_newest(
      double first, double newest, ProgressReport.WorryTrend trend) {
    assertThat(worries(Map.of(200, first, 90, 9.0, 27, newest)).worryTrend()).hasValue(trend);
  }

  @Test
  void worries_of_longer_ago_than_four_weeks_say_nothing_of_now() {
    ProgressReport report = worries(Map.of(200, 2.0, 28, 2.0));

    assertThat(report.worryLevel()).isEmpty();
    assertThat(report.worryTrend()).isEmpty();
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
