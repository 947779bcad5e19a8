package io.osteokit.tracking.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import com.google.common.io.Resources;
import io.osteokit.core.evidence.ReviewStatus;
import io.osteokit.core.json.InvalidInputException;
import io.osteokit.core.person.Sex;
import io.osteokit.core.rules.Explanation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MeasuresTest {
  private static final Measures MEASURES = Measures.shipped();

  private static Answers answers(int... inOrder) {
    Answers.Builder answers = Answers.builder();
    for (int i = 0; i < inOrder.length; i++) {
      if (inOrder[i] >= 0) {
        answers.answer(i + 1, inOrder[i]);
      }
    }
    return answers.build();
  }

  private static Score of(MeasureId id, double value) {
    return MEASURES.score(id, value, OptionalInt.empty());
  }

  private static List<String> rules(List<Explanation> why) {
    return why.stream().map(one -> one.rule().id()).collect(Collectors.toList());
  }

  @Test
  void every_measure_is_there_and_nobody_has_reviewed_them() {
    assertThat(MEASURES.all()).extracting(Measure::id).containsExactly(MeasureId.values());
    assertThat(MEASURES.rules().reviewStatus()).isEqualTo(ReviewStatus.UNREVIEWED);
  }

  @ParameterizedTest
  @EnumSource(names = {"PEG", "RMDQ_24", "ODI", "QUALEFFO_41"})
  void a_questionnaire_ships_without_its_wording_and_says_why(MeasureId id) {
    Measure measure = MEASURES.measure(id);

    assertThat(measure.licence().wordingShips()).isFalse();
    assertThat(measure.licence().why()).isNotEmpty();
    assertThat(measure.howTo()).isEmpty();
  }

  @Test
  void eq_5d_is_not_scored_and_the_reason_is_given() {
    assertThat(MEASURES.notScored()).extracting(NotScored::id).contains("EQ_5D_5L");
  }

  @Test
  void content_with_wording_that_is_not_licensed_is_refused() throws IOException {
    String json =
        new String(
            Resources.toByteArray(Measures.class.getResource("measures.json")),
            StandardCharsets.UTF_8);
    String planted = json.replace("\"id\": \"PEG\",", "\"id\": \"PEG\", \"howTo\": \"words\",");

    assertThatThrownBy(() -> Measures.of(planted.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("not licensed");
  }

  @Test
  void peg_is_the_mean_of_three() {
    Score score = MEASURES.score(MeasureId.PEG, answers(7, 6, 8));

    assertThat(score.value()).hasValue(7);
    assertThat(score.quality()).isEqualTo(Score.Quality.COMPLETE);
    assertThat(score.forDecisions()).isTrue();
  }

  @Test
  void two_of_three_peg_answers_are_shown_and_not_for_decisions() {
    Score score = MEASURES.score(MeasureId.PEG, answers(7, -1, 8));

    assertThat(score.value()).hasValue(7.5);
    assertThat(score.quality()).isEqualTo(Score.Quality.PRORATED);
    assertThat(score.forDecisions()).isFalse();
    assertThat(rules(score.why())).containsExactly("PEG.quality.two-of-three");
  }

  @Test
  void one_peg_answer_makes_no_score() {
    Score score = MEASURES.score(MeasureId.PEG, answers(7));

    assertThat(score.value()).isEmpty();
    assertThat(score.quality()).isEqualTo(Score.Quality.INVALID);
  }

  /** The two worked examples of the Oswestry index itself: 16 of 50 and 16 of 45. */
  @Test
  void the_published_oswestry_examples_come_out() {
    Score all = MEASURES.score(MeasureId.ODI, answers(2, 2, 2, 2, 2, 2, 2, 2, 0, 0));
    Score oneMissing = MEASURES.score(MeasureId.ODI, answers(2, 2, 2, 2, 2, 2, 2, 2, 0));

    assertThat(all.value()).hasValue(32);
    assertThat(oneMissing.value().getAsDouble()).isEqualTo(35.5, within(0.06));
    assertThat(oneMissing.forDecisions()).isTrue();
  }

  @Test
  void two_missing_oswestry_sections_make_it_doubtful_and_three_make_none() {
    assertThat(MEASURES.score(MeasureId.ODI, answers(2, 2, 2, 2, 2, 2, 2, 2)).quality())
        .isEqualTo(Score.Quality.LOW_CONFIDENCE);
    assertThat(MEASURES.score(MeasureId.ODI, answers(2, 2, 2, 2, 2, 2, 2)).value()).isEmpty();
  }

  @Test
  void of_two_ticks_in_an_oswestry_section_the_higher_counts() {
    Answers.Builder twice = Answers.builder().answer(1, 4).answer(1, 2);
    for (int section = 2; section <= 10; section++) {
      twice.answer(section, 0);
    }

    assertThat(MEASURES.score(MeasureId.ODI, twice.build()).value()).hasValue(8);
  }

  @Test
  void a_blank_roland_morris_statement_counts_as_not_ticked_and_says_so() {
    Score score = MEASURES.score(MeasureId.RMDQ_24, answers(1, 0, 1, -1, 1));

    assertThat(score.value()).hasValue(3);
    assertThat(score.quality()).isEqualTo(Score.Quality.COMPLETE);
    assertThat(rules(score.why())).containsExactly("RMDQ_24.quality.blank-is-no");
  }

  @Test
  void a_roland_morris_page_that_nobody_touched_is_no_recovery() {
    Score score = MEASURES.score(MeasureId.RMDQ_24, answers());

    assertThat(score.quality()).isEqualTo(Score.Quality.LOW_CONFIDENCE);
    assertThat(score.forDecisions()).isFalse();
  }

  @Test
  void tries_are_averaged_or_the_best_is_taken() {
    assertThat(MEASURES.score(MeasureId.TIMED_UP_AND_GO, List.of(11.0, 12.0)).value())
        .hasValue(11.5);
    assertThat(MEASURES.score(MeasureId.SINGLE_LEG_STANCE, List.of(3.0, 9.5, 4.0)).value())
        .hasValue(9.5);
    assertThat(MEASURES.score(MeasureId.HEIGHT, List.of(160.1, 160.3, 160.2)).value())
        .hasValue(160.2);
    assertThat(MEASURES.score(MeasureId.TIMED_UP_AND_GO, List.of(11.0)).quality())
        .isEqualTo(Score.Quality.LOW_CONFIDENCE);
  }

  @ParameterizedTest
  @CsvSource({
    "PAIN_NRS, 8, 6, BETTER",
    "PAIN_NRS, 8, 7, NO_REAL_CHANGE",
    "PAIN_NRS, 3, 2, BETTER",
    "PAIN_NRS, 4, 6, WORSE",
    "PAIN_NRS, 0, 1, NO_REAL_CHANGE",
    "PEG, 6, 4.2, BETTER",
    "PEG, 6, 4.3, NO_REAL_CHANGE",
    "PEG, 0, 1, WORSE",
    "RMDQ_24, 15, 10, BETTER",
    "RMDQ_24, 10, 6, BETTER",
    "RMDQ_24, 6, 3, NO_REAL_CHANGE",
    "RMDQ_24, 21, 24, NO_REAL_CHANGE",
    "RMDQ_24, 10, 15, WORSE",
    "ODI, 40, 30, BETTER",
    "ODI, 20, 13, NO_REAL_CHANGE",
    "ODI, 30, 40, WORSE",
    "TIMED_UP_AND_GO, 12.6, 10.1, BETTER",
    "TIMED_UP_AND_GO, 10, 12.4, NO_REAL_CHANGE",
    "CHAIR_STAND_30_S, 9, 11, BETTER",
    "CHAIR_STAND_30_S, 9, 7, WORSE",
    "HEIGHT, 160, 159.1, NO_REAL_CHANGE",
    "HEIGHT, 160, 157, NOT_ESTABLISHED",
    "QUALEFFO_41, 40, 20, NOT_ESTABLISHED",
    "OCCIPUT_TO_WALL, 5, 9, NOT_ESTABLISHED"
  })
  void a_change_is_judged_by_what_matters_and_by_what_is_more_than_chance(
      MeasureId id, double from, double to, Change.Verdict verdict) {
    Change change = MEASURES.change(of(id, from), of(id, to));

    assertThat(change.verdict()).isEqualTo(verdict);
    assertThat(change.why()).hasSize(1);
  }

  @Test
  void a_prorated_score_is_not_compared() {
    Score first = MEASURES.score(MeasureId.PEG, answers(9, -1, 9));

    assertThat(MEASURES.change(first, of(MeasureId.PEG, 2)).verdict())
        .isEqualTo(Change.Verdict.NOT_COMPARABLE);
  }

  @Test
  void percent_of_nothing_is_unknown() {
    assertThat(
            MEASURES.change(of(MeasureId.PAIN_NRS, 0), of(MeasureId.PAIN_NRS, 3)).percentBetter())
        .isEmpty();
  }

  @Test
  void limits_of_change_stand_with_their_sources() {
    assertThat(MEASURES.measure(MeasureId.RMDQ_24).important())
        .extracting(Threshold::amount, Threshold::unit)
        .containsExactly(
            tuple(5.0, Threshold.Unit.POINTS_BETTER),
            tuple(30.0, Threshold.Unit.PERCENT_BETTER),
            tuple(5.0, Threshold.Unit.POINTS_WORSE));
    assertThat(MEASURES.measure(MeasureId.RMDQ_24).detectable().get(0).sources())
        .containsExactly("STRAT");
    assertThat(MEASURES.measure(MeasureId.QUALEFFO_41).important()).isEmpty();
  }

  /** Rikli and Jones, lower ends of the normal ranges. */
  @ParameterizedTest
  @CsvSource({
    "MALE, 60, 14",
    "MALE, 65, 12",
    "MALE, 74, 12",
    "MALE, 75, 11",
    "MALE, 84, 10",
    "MALE, 85, 8",
    "MALE, 94, 7",
    "FEMALE, 64, 12",
    "FEMALE, 69, 11",
    "FEMALE, 70, 10",
    "FEMALE, 75, 10",
    "FEMALE, 80, 9",
    "FEMALE, 89, 8",
    "FEMALE, 90, 4"
  })
  void chair_stands_are_low_below_the_limit_of_sex_and_age(Sex sex, int age, int limit) {
    Score low = of(MeasureId.CHAIR_STAND_30_S, limit - 1);
    Score usual = of(MeasureId.CHAIR_STAND_30_S, limit);

    assertThat(MEASURES.read(low, Optional.of(sex), OptionalInt.of(age)).finding())
        .hasValue(Reading.Finding.FALL_RISK);
    assertThat(MEASURES.read(usual, Optional.of(sex), OptionalInt.of(age)).finding())
        .hasValue(Reading.Finding.UNREMARKABLE);
  }

  @Test
  void without_age_a_middling_chair_stand_count_stays_open() {
    Reading reading =
        MEASURES.read(
            of(MeasureId.CHAIR_STAND_30_S, 11), Optional.of(Sex.FEMALE), OptionalInt.empty());

    assertThat(reading.finding()).isEmpty();
    assertThat(reading.open()).contains("ageYears");
  }

  @ParameterizedTest
  @CsvSource({
    "TIMED_UP_AND_GO, 11.9, UNREMARKABLE",
    "TIMED_UP_AND_GO, 12, FALL_RISK",
    "TIMED_UP_AND_GO, 22, FRAIL",
    "SINGLE_LEG_STANCE, 4.9, FALL_RISK",
    "SINGLE_LEG_STANCE, 5, UNREMARKABLE",
    "OCCIPUT_TO_WALL, 0, UNREMARKABLE",
    "OCCIPUT_TO_WALL, 0.5, FRACTURE_MORE_LIKELY",
    "OCCIPUT_TO_WALL, 6.5, HYPERKYPHOSIS"
  })
  void tests_point_to_what_their_limits_say(MeasureId id, double value, Reading.Finding finding) {
    assertThat(MEASURES.read(of(id, value), Optional.empty(), OptionalInt.empty()).finding())
        .hasValue(finding);
  }

  @Test
  void answers_off_the_scale_are_refused_without_showing_them() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MEASURES.score(MeasureId.PEG, answers(11, 1, 1)))
        .withMessageNotContaining("11");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MEASURES.score(MeasureId.PEG, Answers.builder().answer(4, 1).build()))
        .withMessage("PEG has items 1 to 3");
    assertThatIllegalArgumentException().isThrownBy(() -> of(MeasureId.PAIN_NRS, 4.5));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MEASURES.score(MeasureId.PAIN_NRS, answers(1)));
  }

  @Test
  void text_of_results_shows_no_number_of_the_person() {
    Score score = of(MeasureId.PEG, 8.25);

    assertThat(score + " " + MEASURES.change(score, score) + " " + answers(1, 2))
        .isEqualTo("Score[PEG] Change[PEG] Answers[2]");
  }

  @ParameterizedTest
  @EnumSource(names = {"TIMED_UP_AND_GO", "SINGLE_LEG_STANCE", "HEIGHT"})
  void a_try_may_lie_on_either_end_of_the_scale_and_not_beyond(MeasureId id) {
    Measure.Items items = MEASURES.measure(id).items().orElseThrow();
    double least = items.min();
    double most = items.max();

    assertThat(MEASURES.score(id, List.of(least, least)).measure()).isEqualTo(id);
    assertThat(MEASURES.score(id, List.of(most, most)).measure()).isEqualTo(id);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MEASURES.score(id, List.of(least, least - 0.1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MEASURES.score(id, List.of(most, most + 0.1)));
  }

  @Test
  void a_score_from_elsewhere_is_as_good_as_the_count_of_its_answers() {
    assertThat(MEASURES.score(MeasureId.PEG, 7, OptionalInt.of(3)).quality())
        .isEqualTo(Score.Quality.COMPLETE);
    assertThat(MEASURES.score(MeasureId.PEG, 7, OptionalInt.of(2)).quality())
        .isEqualTo(Score.Quality.PRORATED);
    assertThat(MEASURES.score(MeasureId.PEG, 7, OptionalInt.of(1)).quality())
        .isEqualTo(Score.Quality.INVALID);
  }

  @Test
  void only_a_measure_with_steps_names_them_when_a_value_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(MeasureId.PAIN_NRS, 4.5))
        .withMessageContaining("in steps of 1");
    assertThat(MEASURES.measure(MeasureId.ODI).step()).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(MeasureId.ODI, 101))
        .withMessageNotContaining("steps");
  }

  @Test
  void measures_read_from_the_shipped_content_are_the_shipped_ones() throws IOException {
    Measures read = Measures.of(Resources.toByteArray(Measures.class.getResource("measures.json")));

    assertThat(read.content()).isNotNull().isEqualTo(Measures.shipped().content());
    assertThat(read.all()).isEqualTo(Measures.shipped().all());
  }

  @Test
  void a_reading_names_its_rule_or_else_what_is_still_open_for_one() {
    Score middling = of(MeasureId.CHAIR_STAND_30_S, 11);
    Reading known = MEASURES.read(middling, Optional.of(Sex.FEMALE), OptionalInt.of(70));
    Reading open = MEASURES.read(middling, Optional.of(Sex.FEMALE), OptionalInt.empty());

    assertThat(known.why()).isNotEmpty();
    assertThat(known.open()).isEmpty();
    assertThat(open.why()).isEmpty();
    assertThat(open.open()).containsExactly("ageYears");
  }

  @Test
  void text_of_a_reading_shows_only_the_measure() {
    Score slow = of(MeasureId.TIMED_UP_AND_GO, 22);

    assertThat(MEASURES.read(slow, Optional.empty(), OptionalInt.empty()))
        .hasToString("Reading[TIMED_UP_AND_GO]");
  }
}
