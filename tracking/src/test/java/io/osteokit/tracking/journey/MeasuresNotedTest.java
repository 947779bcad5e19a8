package io.osteokit.tracking.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.osteokit.core.person.Case;
import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.MedicineClass;
import io.osteokit.core.person.PhysicalTest;
import io.osteokit.core.person.Profile;
import io.osteokit.core.person.Questionnaire;
import io.osteokit.core.person.VertebralFracture;
import io.osteokit.core.rules.Tri;
import io.osteokit.tracking.diary.Diary;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.EventId;
import io.osteokit.tracking.diary.Happening;
import io.osteokit.tracking.measures.Change.Verdict;
import io.osteokit.tracking.measures.MeasureCourse;
import io.osteokit.tracking.measures.MeasureId;
import io.osteokit.tracking.progress.Contact;
import io.osteokit.tracking.progress.ProgressReport;
import io.osteokit.tracking.report.MeasureWords;
import io.osteokit.tracking.report.ReportTexts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Questionnaires and tests of a diary are held against their first. */
class MeasuresNotedTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Journey JOURNEY = Journey.shipped();

  private final List<DiaryEntry> entries = new ArrayList<>();

  private static OffsetDateTime ago(int days) {
    return OffsetDateTime.of(TODAY.minusDays(days), LocalTime.NOON, ZoneOffset.UTC);
  }

  private MeasuresNotedTest add(DiaryEvent event) {
    entries.add(
        DiaryEntry.record(
            EventId.of("e" + entries.size()),
            Happening.of(event),
            ZoneOffset.UTC,
            "phone",
            event.at().toInstant()));
    return this;
  }

  private MeasuresNotedTest scored(int ago, Questionnaire which, double score, int answered) {
    return add(
        new DiaryEvent.QuestionnaireScored(
            ago(ago), which, BigDecimal.valueOf(score), Optional.of(answered)));
  }

  private MeasuresNotedTest tested(int ago, PhysicalTest which, double value, boolean aided) {
    return add(
        new DiaryEvent.TestDone(ago(ago), which, BigDecimal.valueOf(value), Optional.of(aided)));
  }

  private List<MeasureCourse> courses(int brokenAgo) {
    Case person =
        Case.builder("p-1", TODAY)
            .profile(
                Profile.builder()
                    .vertebralFractures(
                        List.of(
                            VertebralFracture.seenOnImaging().withDate(TODAY.minusDays(brokenAgo))))
                    .build())
            .build();
    return JOURNEY.status(person, Diary.of(entries), TODAY).progress().measures();
  }

  private List<String> words() {
    return courses(120).stream().map(MeasureWords.of(ReportTexts.shipped())::say).toList();
  }

  @Test
  void the_newest_score_is_held_against_the_first() {
    scored(110, Questionnaire.RMDQ_24, 18, 24)
        .scored(60, Questionnaire.RMDQ_24, 12, 24)
        .scored(10, Questionnaire.RMDQ_24, 5, 24)
        .scored(110, Questionnaire.ODI, 60, 10)
        .scored(10, Questionnaire.ODI, 30, 10)
        .scored(110, Questionnaire.PEG, 7, 3)
        .scored(10, Questionnaire.PEG, 3, 3)
        .tested(110, PhysicalTest.TIMED_UP_AND_GO, 18, false)
        .tested(10, PhysicalTest.TIMED_UP_AND_GO, 11, false)
        .tested(110, PhysicalTest.CHAIR_STAND_30_S, 12, false)
        .tested(10, PhysicalTest.CHAIR_STAND_30_S, 5, false);

    assertThat(courses(120))
        .extracting(
            course -> course.measure().id(), course -> course.change().orElseThrow().verdict())
        .containsExactly(
            tuple(MeasureId.PEG, Verdict.BETTER),
            tuple(MeasureId.RMDQ_24, Verdict.BETTER),
            tuple(MeasureId.ODI, Verdict.BETTER),
            tuple(MeasureId.TIMED_UP_AND_GO, Verdict.BETTER),
            tuple(MeasureId.CHAIR_STAND_30_S, Verdict.WORSE));
    assertThat(courses(120).get(1).change().orElseThrow().pointsBetter()).hasValue(13);
  }

  @Test
  void a_sentence_tells_both_scores_and_whether_the_change_matters() {
    scored(110, Questionnaire.RMDQ_24, 18, 24).scored(10, Questionnaire.RMDQ_24, 5, 24);
    tested(20, PhysicalTest.SINGLE_LEG_STANCE, 4, false);
    tested(10, PhysicalTest.SINGLE_LEG_STANCE, 9.5, false);

    assertThat(words())
        .containsExactly(
            "Roland–Morris questionnaire (24 statements): 18 points on 4 Aug 2026, 5 points on 12"
                + " Nov 2026. That is better, by enough to matter.",
            "Standing on one leg: 4 seconds on 2 Nov 2026, 9.5 seconds on 12 Nov 2026. Nobody has"
                + " shown yet how much of a change matters.");
  }

  @Test
  void one_score_alone_is_told_and_not_judged() {
    scored(10, Questionnaire.PEG, 3, 3);

    assertThat(courses(120)).singleElement().matches(course -> course.change().isEmpty());
    assertThat(words().get(0)).contains("3 points on 12 Nov 2026.", "nothing yet to compare");
  }

  @Test
  void scores_of_before_the_newest_fracture_are_no_start() {
    scored(110, Questionnaire.RMDQ_24, 2, 24)
        .scored(50, Questionnaire.RMDQ_24, 18, 24)
        .scored(10, Questionnaire.RMDQ_24, 5, 24);

    assertThat(courses(50).get(0).first().value()).hasValue(18);
    assertThat(courses(51).get(0).change().orElseThrow().verdict()).isEqualTo(Verdict.BETTER);
    assertThat(courses(120).get(0).change().orElseThrow().verdict())
        .isEqualTo(Verdict.NO_REAL_CHANGE);
  }

  @Test
  void a_test_with_a_walking_aid_is_not_compared_with_one_without() {
    tested(60, PhysicalTest.TIMED_UP_AND_GO, 30, true)
        .tested(30, PhysicalTest.TIMED_UP_AND_GO, 18, false)
        .tested(10, PhysicalTest.TIMED_UP_AND_GO, 17, false);

    assertThat(courses(120).get(0).firstDay()).isEqualTo(TODAY.minusDays(30));
  }

  private ProgressReport doses(MedicineClass which, boolean... taken) {
    for (int i = 0; i < taken.length; i++) {
      add(new DiaryEvent.MedicineTaken(ago(7 * i), which, taken[i]));
    }
    return JOURNEY.status(Case.builder("p-1", TODAY).build(), Diary.of(entries), TODAY).progress();
  }

  @Test
  void a_bone_medicine_that_is_missed_each_time_is_for_a_clinician() {
    ProgressReport report = doses(MedicineClass.BISPHOSPHONATE, false, false, false);

    assertThat(report.boneMedicineMissed()).isEqualTo(Tri.TRUE);
    assertThat(report.contact()).isEqualTo(Contact.ROUTINE);
  }

  @Test
  void a_bone_medicine_that_is_taken_now_and_then_or_one_missed_dose_is_no_gap() {
    assertThat(doses(MedicineClass.BISPHOSPHONATE, false, false, true).boneMedicineMissed())
        .isEqualTo(Tri.FALSE);
    assertThat(doses(MedicineClass.DENOSUMAB, false).boneMedicineMissed()).isEqualTo(Tri.FALSE);
    assertThat(doses(MedicineClass.OPIOID, false, false).boneMedicineMissed()).isEqualTo(Tri.FALSE);
  }

  @Test
  void what_is_off_the_scale_or_hardly_answered_is_no_score() {
    scored(60, Questionnaire.RMDQ_24, 18.5, 24)
        .scored(50, Questionnaire.ODI, 40, 3)
        .scored(30, Questionnaire.EQ_5D_5L, 0.8, 5);

    assertThat(courses(120)).isEmpty();
  }
}
