package io.osteokit.pathways;

import static io.osteokit.core.person.BoneHealth.NORMAL;
import static io.osteokit.core.person.BoneHealth.OSTEOPOROSIS;
import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.person.Activity;
import io.osteokit.core.person.Brace;
import io.osteokit.core.person.Clearance;
import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.Finding;
import io.osteokit.core.person.HealthCondition;
import io.osteokit.core.person.Height;
import io.osteokit.core.person.MeasuredBy;
import io.osteokit.core.person.MedicineClass;
import io.osteokit.core.person.Questionnaire;
import io.osteokit.core.person.YellowFlag;
import io.osteokit.pathways.education.Education;
import io.osteokit.pathways.education.EducationTopic;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each phase must offer, and the statements beside the options. */
class PathwayContentTest {
  @Test
  void the_first_weeks_offer_what_they_must() {
    assertThat(Someone.broken(10).offered())
        .contains("EDU", "PACING", "GENTLE_MOVE", "ANALGESIA_REVIEW", "BONE_TX_REVIEW");
  }

  @Test
  void weeks_six_to_twelve_offer_what_they_must() {
    assertThat(Someone.broken(50).offered())
        .contains("GENTLE_MOVE", "PHYSIO_REF", "FALLS_ASSESS", "BONE_TX_REVIEW");
  }

  @Test
  void later_on_what_must_be_is_offered() {
    assertThat(Someone.broken(100).says(c -> c.yellowFlag(YellowFlag.LOW_MOOD)).offered())
        .contains("PHYSIO_REF", "PSYCH", "RELAXATION", "BONE_TX_REVIEW", "FALLS_ASSESS");
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 50, 100})
  void one_yellow_flag_brings_education_pacing_and_relaxation(int days) {
    assertThat(Someone.broken(days).says(c -> c.yellowFlag(YellowFlag.FEAR_OF_MOVEMENT)).offered())
        .contains("EDU", "PACING", "RELAXATION");
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 50, 100})
  void two_yellow_flags_bring_a_physiotherapist_and_support_for_the_mind(int days) {
    Someone worried =
        Someone.broken(days)
            .says(c -> c.yellowFlags(List.of(YellowFlag.FEAR_OF_MOVEMENT, YellowFlag.POOR_SLEEP)));

    assertThat(worried.offered()).contains("PHYSIO_REF", "PSYCH");
  }

  @ParameterizedTest
  @EnumSource
  void every_yellow_flag_gets_an_answer_of_its_own(YellowFlag flag) {
    assertThat(Someone.with(NORMAL).says(c -> c.yellowFlag(flag)).guidance())
        .containsExactly("yellow-flag." + flag);
  }

  @Test
  void a_yellow_flag_never_speaks_over_a_red_one() {
    Someone both =
        Someone.broken(10)
            .says(c -> c.yellowFlag(YellowFlag.LOW_MOOD).yes(Finding.SUICIDAL_INTENT));

    assertThat(both.guidance()).isEmpty();
    assertThat(both.listed()).containsExactly("EMERGENCY_CALL");
  }

  @Test
  void back_strengthening_in_a_brace_waits_for_a_clinician() {
    Someone worn =
        Someone.broken(20).and(p -> p.brace(Brace.wornSince(Someone.TODAY.minusDays(20))));

    assertThat(worn.guidance()).contains("brace-ask-strength").doesNotContain("brace-strength");
    assertThat(
            worn.and(
                    p ->
                        p.clearance(
                            Clearance.forActivity(
                                Activity.BACK_STRENGTHENING, "Dr A", Someone.TODAY)))
                .guidance())
        .contains("brace-strength")
        .doesNotContain("brace-ask-strength");
  }

  /** Pain and PEG of 3 or less in the diary, the oldest score so many days old. */
  private static Someone calmFor(int days) {
    return calm(Someone.broken(120), days);
  }

  private static Someone calmSince(int fractureDays) {
    return calm(Someone.broken(fractureDays), 14);
  }

  private static Someone calm(Someone someone, int days) {
    Someone calm = someone.and(p -> p.height(clinic(30)));
    for (int day = 0; day <= days; day++) {
      calm.records(new DiaryEvent.Pain(Someone.at(day), 3));
      calm.records(
          new DiaryEvent.QuestionnaireScored(
              Someone.at(day), Questionnaire.PEG, BigDecimal.valueOf(3), Optional.of(3)));
    }
    return calm;
  }

  private static Height clinic(int daysAgo) {
    return Height.of(Someone.TODAY.minusDays(daysAgo), 160, MeasuredBy.CLINIC);
  }

  @Test
  void two_calm_weeks_lead_to_a_talk_about_the_next_step() {
    assertThat(calmFor(14).guidance()).containsExactly("step-on", "fewer-checks");
    assertThat(calmFor(13).guidance()).isEmpty();
    assertThat(calmFor(14).says(c -> c.painNow(4)).guidance()).isEmpty();
    assertThat(calmFor(14).records(new DiaryEvent.Fall(Someone.at(3), false)).guidance()).isEmpty();
  }

  @Test
  void pain_that_still_stops_things_is_no_calm() {
    assertThat(calmFor(14).says(c -> c.painLimitsActivity(true)).guidance()).isEmpty();
    assertThat(calmFor(14).says(c -> c.painLimitsActivity(false)).guidance()).contains("step-on");
  }

  @Test
  void calm_weeks_early_after_a_break_bring_no_fewer_checks() {
    assertThat(calmSince(41).guidance()).contains("step-on").doesNotContain("fewer-checks");
    assertThat(calmSince(42).guidance()).contains("step-on", "fewer-checks");
  }

  @Test
  void fewer_checks_move_no_date() {
    assertThat(calmFor(14).decision().nextReview()).isEqualTo(Someone.TODAY.plusDays(30));
  }

  @Test
  void calm_weeks_on_painkillers_lead_to_a_talk_about_them() {
    assertThat(calmFor(14).and(p -> p.medicine(MedicineClass.PARACETAMOL)).guidance())
        .contains("less-pain-relief");
    assertThat(calmFor(13).and(p -> p.medicine(MedicineClass.PARACETAMOL)).guidance())
        .doesNotContain("less-pain-relief");
  }

  @Test
  void of_calm_weeks_without_word_of_daily_life_it_is_asked_for() {
    Someone unasked = Someone.broken(120).and(p -> p.height(clinic(30)));
    for (int day = 0; day <= 14; day++) {
      unasked.records(new DiaryEvent.Pain(Someone.at(day), 3));
    }

    assertThat(unasked.guidance()).containsExactly("ask-daily-life");
    assertThat(calmFor(14).guidance()).doesNotContain("ask-daily-life");
  }

  @Test
  void who_has_a_plan_to_leave_the_brace_is_told_to_say_when_it_is_done() {
    assertThat(planned(42, true).guidance()).contains("brace-done");
    assertThat(planned(42, false).guidance()).doesNotContain("brace-done");
    assertThat(planned(41, true).guidance()).doesNotContain("brace-done");
  }

  private static Someone planned(int days, boolean plan) {
    return Someone.broken(days)
        .and(p -> p.brace(Brace.wornSince(Someone.TODAY.minusDays(days)).withWeanPlan(plan)));
  }

  @Test
  void somebody_with_normal_bones_reads_nothing_about_thin_ones() {
    assertThat(Someone.with(NORMAL).decision().topics()).doesNotContain("thin-bone");
    assertThat(Someone.with(OSTEOPOROSIS).decision().topics()).contains("thin-bone");
  }

  @Test
  void one_bad_day_in_between_begins_the_two_weeks_again() {
    assertThat(calmFor(14).records(new DiaryEvent.Pain(Someone.at(5), 6)).guidance()).isEmpty();
  }

  @Test
  void height_is_measured_twice_a_year() {
    assertThat(Someone.with(OSTEOPOROSIS).and(p -> p.height(clinic(182))).guidance())
        .doesNotContain("measure-height");
    assertThat(Someone.with(OSTEOPOROSIS).and(p -> p.height(clinic(183))).guidance())
        .contains("measure-height");
    assertThat(Someone.with(OSTEOPOROSIS).guidance()).contains("measure-height");
    assertThat(Someone.with(NORMAL).guidance()).isEmpty();
  }

  @Test
  void what_protects_from_a_painkiller_is_asked_for_when_it_is_missing() {
    Someone nsaid = Someone.with(NORMAL).and(p -> p.medicine(MedicineClass.NSAID));

    assertThat(nsaid.guidance()).containsExactly("nsaid");
    assertThat(nsaid.and(p -> p.medicine(MedicineClass.STOMACH_PROTECTION)).guidance()).isEmpty();
  }

  @Test
  void heat_is_not_offered_on_broken_skin() {
    assertThat(Someone.broken(10).listed()).contains("HEAT", "COLD");
    assertThat(Someone.broken(10).and(p -> p.condition(HealthCondition.BROKEN_SKIN)).listed())
        .doesNotContain("HEAT", "COLD");
  }

  @Test
  void the_topics_that_fit_are_topics_that_there_are_in_their_order() {
    List<String> all = Education.shipped().topics().stream().map(EducationTopic::id).toList();
    List<String> rules =
        PathwayTexts.CONTENT.rules().derivations().stream()
            .map(derivation -> derivation.fact().id())
            .filter(id -> id.startsWith("topic."))
            .map(id -> id.substring("topic.".length()))
            .toList();

    assertThat(rules).containsExactlyElementsOf(all);
  }

  @Test
  void topics_follow_the_person() {
    assertThat(Someone.broken(10).decision().topics())
        .contains("what-is-it", "how-long", "may-i-move", "brace", "get-help")
        .doesNotContain("thin-bone", "cement");
    assertThat(Someone.broken(10).says(c -> c.painNow(8)).decision().topics()).contains("cement");
    assertThat(Someone.broken(100).decision().topics()).contains("mind-and-pain");
  }
}
