package io.osteokit.tracking.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.person.Case;
import io.osteokit.core.person.CheckIn;
import io.osteokit.core.person.CheckInBuilder;
import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.Finding;
import io.osteokit.core.person.PainOnset;
import io.osteokit.core.person.Profile;
import io.osteokit.core.person.Questionnaire;
import io.osteokit.core.person.VertebralFracture;
import io.osteokit.core.rules.Tri;
import io.osteokit.tracking.diary.Diary;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.EventId;
import io.osteokit.tracking.diary.Happening;
import io.osteokit.tracking.progress.Judgement;
import io.osteokit.tracking.progress.PainEvent;
import io.osteokit.tracking.progress.ProgressReport;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A new fracture, dated or suspected, begins the course anew. */
class NewFractureTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Journey JOURNEY = Journey.shipped();

  private final List<DiaryEntry> entries = new ArrayList<>();

  private NewFractureTest add(String id, Happening what) {
    entries.add(
        DiaryEntry.record(EventId.of(id), what, ZoneOffset.UTC, "phone", what.at().toInstant()));
    return this;
  }

  private static OffsetDateTime ago(int days) {
    return OffsetDateTime.of(TODAY.minusDays(days), LocalTime.NOON, ZoneOffset.UTC);
  }

  /** Adds the same score on days, counted back from today, both included. */
  private NewFractureTest pain(int from, int to, int score) {
    for (int days = from; days >= to; days--) {
      add("pain-" + days, Happening.pain(ago(days), score));
    }
    return this;
  }

  private static CheckInBuilder calm() {
    return CheckIn.on(TODAY)
        .painOnset(PainOnset.GRADUAL)
        .painLimitsActivity(false)
        .everythingElseNo();
  }

  private ProgressReport broken(CheckInBuilder said, int... days) {
    return status(said, days).progress();
  }

  private JourneyStatus status(CheckInBuilder said, int... days) {
    List<VertebralFracture> broken = new ArrayList<>();
    for (int one : days) {
      broken.add(VertebralFracture.seenOnImaging().withDate(TODAY.minusDays(one)));
    }
    Case person =
        Case.builder("p-1", TODAY)
            .profile(Profile.builder().noConditions().vertebralFractures(broken).build())
            .checkIn(said.build())
            .build();
    return JOURNEY.status(person, Diary.of(entries), TODAY);
  }

  @Test
  void the_start_of_pain_is_the_first_week_after_the_newest_fracture() {
    pain(400, 51, 1).pain(50, 31, 9).pain(30, 16, 7).pain(15, 0, 5);
    ProgressReport report = broken(calm(), 900, 50);

    assertThat(report.pain().orElseThrow().start()).hasValue(9);
    assertThat(report.pain().orElseThrow().startDay()).hasValue(TODAY.minusDays(50));
    assertThat(report.painChange()).hasValue(ProgressReport.PainChange.BETTER);
    assertThat(report.recoveryBand().orElseThrow().share().orElseThrow()).isBetween(55.0, 56.0);
  }

  @Test
  void before_any_fracture_the_start_is_the_first_week_of_the_diary() {
    pain(400, 51, 1).pain(50, 0, 5);

    assertThat(broken(calm()).pain().orElseThrow().start()).hasValue(1);
    assertThat(broken(calm(), 900).pain().orElseThrow().start()).hasValue(1);
    assertThat(broken(calm()).painChange()).hasValue(ProgressReport.PainChange.WORSE);
  }

  @Test
  void in_the_first_week_after_a_fracture_there_is_no_start_yet() {
    pain(400, 7, 1).pain(6, 0, 8);

    assertThat(broken(calm(), 6).pain().orElseThrow().start()).isEmpty();
    assertThat(broken(calm(), 6).painChange()).isEmpty();
  }

  @Test
  void the_first_score_after_a_fracture_is_the_first_and_no_later_one_of_the_same_height() {
    pain(70, 61, 3).pain(50, 20, 3).pain(19, 3, 4).pain(2, 0, 3);
    JourneyStatus status = status(calm(), 60);

    assertThat(status.decision().triage().facts().number("painFirst")).hasValue(3);
    assertThat(status.because("painFirst").entries())
        .extracting(entry -> entry.id().value())
        .containsExactly("pain-50");
    assertThat(status.becauseOfProgress("painFallPoints").entries())
        .extracting(entry -> entry.id().value())
        .contains("pain-50", "pain-0")
        .doesNotContain("pain-61", "pain-20");
  }

  private static CheckInBuilder sudden() {
    return CheckIn.on(TODAY)
        .painNow(8)
        .painOnset(PainOnset.SUDDEN)
        .painStartedOn(TODAY.minusDays(1))
        .painLimitsActivity(true)
        .yes(Finding.NEW_BACK_PAIN)
        .everythingElseNo();
  }

  @Test
  void while_a_bone_may_have_broken_nothing_is_said_of_the_course_since_the_old_break() {
    pain(60, 2, 2).pain(1, 0, 8);
    ProgressReport report = broken(sudden(), 500);

    assertThat(report.painEvent()).hasValue(PainEvent.SUSPECTED_FRACTURE);
    assertThat(report.facts().number("fractureDays")).hasValue(0);
    assertThat(report.recoveryBand()).isEmpty();
    assertThat(report.judgements())
        .extracting(Judgement::fact)
        .contains("painEvent", "contact")
        .doesNotContain("bandPosition", "painChange", "plateau", "recovered");
  }

  @Test
  void nor_while_nobody_can_tell_what_a_rise_is() {
    pain(60, 2, 5).pain(1, 0, 7);
    ProgressReport unclear = broken(CheckIn.on(TODAY).painNow(7).everythingElseNo(), 500);
    ProgressReport told = broken(calm(), 500);

    assertThat(unclear.painEvent()).hasValue(PainEvent.UNCLEAR);
    assertThat(unclear.judgements())
        .extracting(Judgement::fact)
        .doesNotContain("bandPosition", "painChange", "plateau");
    assertThat(told.judgements())
        .extracting(Judgement::fact)
        .contains("bandPosition", "painChange");
  }

  private Tri recovered(int brokenAgo, int scoredAgo) {
    pain(20, 0, 1);
    DiaryEvent scored =
        new DiaryEvent.QuestionnaireScored(
            ago(scoredAgo), Questionnaire.RMDQ_24, BigDecimal.ONE, Optional.of(24));
    return add("q", Happening.of(scored)).broken(calm(), brokenAgo).recovered();
  }

  @ParameterizedTest
  @CsvSource({
    "60, 400, UNKNOWN",
    "60, 28, UNKNOWN",
    "60, 27, TRUE",
    "60, 0, TRUE",
    "20, 20, UNKNOWN",
    "20, 19, TRUE"
  })
  void a_questionnaire_tells_of_recovery_only_lately_and_after_the_break(
      int brokenAgo, int scoredAgo, Tri recovered) {
    assertThat(recovered(brokenAgo, scoredAgo)).isEqualTo(recovered);
  }

  @Test
  void a_fracture_that_counts_without_a_date_has_no_range() {
    pain(20, 0, 5);
    Case person =
        Case.builder("p-1", TODAY)
            .profile(
                Profile.builder()
                    .noConditions()
                    .vertebralFractures(List.of(VertebralFracture.seenOnImaging()))
                    .build())
            .checkIn(calm().painNow(5).build())
            .build();
    ProgressReport report = JOURNEY.status(person, Diary.of(entries), TODAY).progress();

    assertThat(report.facts().isKnown("fractureDays")).isTrue();
    assertThat(report.recoveryBand()).isEmpty();
  }
}
