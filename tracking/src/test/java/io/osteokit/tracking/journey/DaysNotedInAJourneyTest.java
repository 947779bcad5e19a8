package io.osteokit.tracking.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.person.Case;
import io.osteokit.core.person.CaseBuilder;
import io.osteokit.core.person.CheckIn;
import io.osteokit.core.person.CheckInBuilder;
import io.osteokit.core.person.Finding;
import io.osteokit.core.person.PainOnset;
import io.osteokit.core.person.YellowFlag;
import io.osteokit.pathways.DecisionWriter;
import io.osteokit.tracking.diary.BedRest;
import io.osteokit.tracking.diary.Diary;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.EventId;
import io.osteokit.tracking.diary.Happening;
import io.osteokit.tracking.diary.Worries;
import io.osteokit.tracking.progress.ProgressReport;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a diary notes of whole days reaches the decision and the judgements of progress. */
class DaysNotedInAJourneyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Journey JOURNEY = Journey.shipped();

  private static OffsetDateTime ago(int days) {
    return OffsetDateTime.of(TODAY.minusDays(days), LocalTime.NOON, ZoneOffset.UTC);
  }

  private static DiaryEntry entry(String id, Happening what) {
    return DiaryEntry.record(EventId.of(id), what, ZoneOffset.UTC, "phone", what.at().toInstant());
  }

  private static DiaryEntry bed(int days, int hours) {
    return entry("bed-" + days, new BedRest(ago(days), BigDecimal.valueOf(hours)));
  }

  private static DiaryEntry worries(int days, YellowFlag... flags) {
    return entry("worries-" + days, new Worries(ago(days), Set.of(flags)));
  }

  private static JourneyStatus status(CheckInBuilder said, DiaryEntry... entries) {
    Case person = Case.builder("p-1", TODAY).checkIn(said.build()).build();
    return JOURNEY.status(person, Diary.of(List.of(entries)), TODAY);
  }

  private static JourneyStatus unsaid(DiaryEntry... entries) {
    CaseBuilder person = Case.builder("p-1", TODAY);
    return JOURNEY.status(person.build(), Diary.of(List.of(entries)), TODAY);
  }

  private static List<String> ids(Because because) {
    return because.entries().stream().map(entry -> entry.id().value()).toList();
  }

  private static List<String> escalations(JourneyStatus status) {
    return status.decision().triage().escalations().stream().map(flag -> flag.id()).toList();
  }

  @Test
  void hours_in_bed_of_the_diary_are_hours_in_bed_of_the_case() {
    JourneyStatus status = status(CheckIn.on(TODAY).painNow(2), bed(0, 16));

    assertThat(status.person().checkIn().orElseThrow().bedHoursPerDay())
        .contains(BigDecimal.valueOf(16));
    assertThat(status.person().checkIn().orElseThrow().painNow()).contains(2);
    assertThat(escalations(status)).contains("ES-03");
    assertThat(ids(status.because("ES-03"))).containsExactly("bed-0");
  }

  @Test
  void everything_else_that_the_check_in_says_stays() {
    CheckIn said =
        CheckIn.on(TODAY)
            .painNow(2)
            .painWorst24h(5)
            .painAverage7d(3.5)
            .painOnset(PainOnset.GRADUAL)
            .painStartedOn(TODAY.minusDays(9))
            .painLimitsActivity(true)
            .yes(Finding.NEW_BACK_PAIN)
            .everythingElseNo()
            .yellowFlag(YellowFlag.LOW_MOOD)
            .asksFor("massage")
            .build();

    assertThat(status(said.toBuilder(), bed(0, 8)).person().checkIn())
        .contains(said.toBuilder().bedHoursPerDay(BigDecimal.valueOf(8)).build());
  }

  @Test
  void yesterday_counts_and_the_day_before_does_not() {
    assertThat(escalations(unsaid(bed(1, 16)))).contains("ES-03");
    assertThat(escalations(unsaid(bed(2, 16)))).doesNotContain("ES-03");
  }

  @Test
  void what_the_check_in_says_of_the_same_day_stands() {
    JourneyStatus status = status(CheckIn.on(TODAY).bedHoursPerDay(9), bed(0, 16), bed(1, 17));

    assertThat(escalations(status)).doesNotContain("ES-03");
    assertThat(status.progress().facts().number("bedHours")).hasValue(9);
  }

  @Test
  void an_older_check_in_gives_way_and_keeps_its_day() {
    JourneyStatus status =
        status(CheckIn.on(TODAY.minusDays(3)).painNow(4).bedHoursPerDay(9), bed(1, 17));

    assertThat(escalations(status)).contains("ES-03");
    assertThat(status.person().checkIn().orElseThrow().date()).isEqualTo(TODAY.minusDays(3));
    assertThat(status.progress().days().bedHours().values())
        .containsEntry(TODAY.minusDays(3), 9.0)
        .containsEntry(TODAY.minusDays(1), 17.0);
  }

  @Test
  void a_check_in_that_the_diary_made_says_nothing_else() {
    assertThat(DecisionWriter.write("p-1", unsaid(bed(0, 8)).decision()))
        .isEqualTo(DecisionWriter.write("p-1", unsaid().decision()));
  }

  @Test
  void worries_of_the_diary_are_yellow_flags_of_the_case() {
    JourneyStatus status =
        unsaid(
            worries(0, YellowFlag.LOW_MOOD, YellowFlag.ANXIETY), worries(40, YellowFlag.ANXIETY));

    assertThat(status.person().checkIn().orElseThrow().yellowFlags())
        .contains(Set.of(YellowFlag.LOW_MOOD, YellowFlag.ANXIETY));
    assertThat(status.progress().worryTrend()).hasValue(ProgressReport.WorryTrend.MORE);
    assertThat(ids(status.becauseOfProgress("worryTrend")))
        .containsExactly("worries-40", "worries-0");
  }

  @ParameterizedTest
  @CsvSource({"0, true", "6, true", "27, true", "28, false"})
  void worries_of_four_weeks_are_yellow_flags_and_hours_in_bed_of_two_days_are_hours(
      int days, boolean counts) {
    JourneyStatus status =
        unsaid(
            worries(days, YellowFlag.LOW_MOOD, YellowFlag.ISOLATION),
            entry("bed", new BedRest(ago(days), BigDecimal.valueOf(9))));

    assertThat(status.decision().triage().facts().number("yellowFlagCount").isPresent())
        .isEqualTo(counts);
    assertThat(status.progress().worryLevel().isPresent()).isEqualTo(counts);
    assertThat(status.progress().facts().isKnown("bedHours")).isEqualTo(days < 2);
  }

  @Test
  void worries_of_a_newer_check_in_stand() {
    JourneyStatus status =
        status(
            CheckIn.on(TODAY.minusDays(3)).yellowFlags(List.of()),
            worries(6, YellowFlag.LOW_MOOD, YellowFlag.ISOLATION));

    assertThat(status.person().checkIn().orElseThrow().yellowFlags()).contains(Set.of());
  }

  @Test
  void no_worries_are_known_to_be_none() {
    assertThat(unsaid(worries(0)).progress().worryLevel()).hasValue(ProgressReport.WorryLevel.NONE);
  }

  @Test
  void rest_in_bed_is_explained_by_its_long_days() {
    JourneyStatus status = unsaid(bed(6, 16), bed(5, 17), bed(4, 9), bed(3, 16), bed(8, 20));

    assertThat(status.progress().bedRest())
        .isEqualTo(ProgressReport.BedRestAction.REVIEW_WITHIN_DAYS);
    assertThat(ids(status.becauseOfProgress("bedRest")))
        .contains("bed-6", "bed-5", "bed-3")
        .doesNotContain("bed-8");
  }

  private static DiaryEntry brace(boolean on, int days, int hour) {
    OffsetDateTime at =
        OffsetDateTime.of(TODAY.minusDays(days), LocalTime.of(hour, 0), ZoneOffset.UTC);
    return entry((on ? "on-" : "off-") + days, new Happening.BraceChange(at, on));
  }

  @Test
  void hours_between_on_and_off_are_hours_in_a_brace() {
    DiaryEntry[] entries = new DiaryEntry[28];
    for (int days = 0; days < 14; days++) {
      entries[2 * days] = brace(true, days, 8);
      entries[2 * days + 1] = brace(false, days, days < 7 ? 12 : 16);
    }
    JourneyStatus status = unsaid(entries);

    assertThat(status.progress().facts().number("braceHours")).hasValue(4);
    assertThat(status.progress().braceTrend()).hasValue(ProgressReport.BraceTrend.FEWER);
    assertThat(ids(status.becauseOfProgress("braceTrend"))).contains("on-0", "off-13");
  }

  @Test
  void a_brace_that_is_still_on_is_known_to_be_worn() {
    JourneyStatus status = unsaid(brace(true, 0, 8));

    assertThat(status.progress().facts().isKnown("braceHours")).isFalse();
    assertThat(ids(status.becauseOfProgress("braceUndated"))).containsExactly("on-0");
  }
}
