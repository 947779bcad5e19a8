package io.osteokit.tracking.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.osteokit.core.evidence.ReviewStatus;
import io.osteokit.core.person.PainOnset;
import io.osteokit.core.rules.Explanation;
import io.osteokit.core.rules.Tri;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {
  private static final Progress PROGRESS = Progress.shipped();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  /** Returns a track of one score a day, the last of them today; −1 for a day without one. */
  private static PainTrack track(int... scores) {
    PainTrack track = PROGRESS.newPainTrack();
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] >= 0) {
        track.add(TODAY.minusDays(scores.length - 1 - i), scores[i]);
      }
    }
    return track;
  }

  private static int[] days(int count, int score) {
    int[] scores = new int[count];
    Arrays.fill(scores, score);
    return scores;
  }

  private static int[] then(int[] first, int... more) {
    int[] all = Arrays.copyOf(first, first.length + more.length);
    System.arraycopy(more, 0, all, first.length, more.length);
    return all;
  }

  private static ProgressInput.Builder input() {
    return ProgressInput.builder(TODAY);
  }

  private static ProgressInput.Builder painful(int... scores) {
    return input().pain(track(scores).summary(TODAY));
  }

  private static ProgressReport assess(ProgressInput.Builder input) {
    return PROGRESS.assess(input.build());
  }

  private static List<String> rules(List<Explanation> why) {
    return why.stream().map(one -> one.rule().id()).collect(Collectors.toList());
  }

  @Test
  void nothing_known_says_nothing_and_asks_for_nothing_urgent() {
    ProgressReport report = assess(input());

    assertThat(report.painChange()).isEmpty();
    assertThat(report.painTrend()).isEmpty();
    assertThat(report.painEvent()).isEmpty();
    assertThat(report.recovered()).isEqualTo(Tri.UNKNOWN);
    assertThat(report.plateau()).isEqualTo(Tri.UNKNOWN);
    assertThat(report.recoveryBand()).isEmpty();
    assertThat(report.adherence()).isEmpty();
    assertThat(report.contact()).isEqualTo(Contact.NOTHING);
  }

  @Test
  void the_content_is_unreviewed_and_says_so() {
    assertThat(PROGRESS.rules().reviewStatus()).isEqualTo(ReviewStatus.UNREVIEWED);
    assertThat(Progression.shipped().rules().reviewStatus()).isEqualTo(ReviewStatus.UNREVIEWED);
  }

  @Test
  void a_day_without_a_score_is_missing_and_not_zero() {
    PainSummary summary = track(6, 6, 6, -1, -1, 6, 6, 6, -1, 6).summary(TODAY);

    assertThat(summary.usual()).hasValue(6);
    assertThat(summary.weekMean()).hasValue(6);
    assertThat(summary.slope().orElseThrow().days()).isEqualTo(7);
  }

  @Test
  void several_scores_of_a_day_make_one_summary() {
    PainTrack track = PROGRESS.newPainTrack();
    track.add(TODAY, 3);
    track.add(TODAY, 8);
    track.add(TODAY, 4);
    track.add(TODAY, 5);

    assertThat(track.day(TODAY)).hasValue(new PainDay(TODAY, 4, 4.5, 3, 8, 5));
    assertThat(track.day(TODAY.minusDays(1))).isEmpty();
  }

  @Test
  void pain_two_points_below_the_start_is_better() {
    ProgressReport report = assess(painful(then(days(7, 8), days(14, 6))));

    assertThat(report.painChange()).hasValue(ProgressReport.PainChange.BETTER);
    assertThat(rules(report.why("painChange"))).contains("pain.better.points");
    assertThat(report.why("painChange").get(0).sources()).contains("OST08");
  }

  @Test
  void pain_two_points_above_the_start_is_worse_and_one_is_the_same() {
    assertThat(assess(painful(then(days(7, 4), days(30, 6)))).painChange())
        .hasValue(ProgressReport.PainChange.WORSE);
    assertThat(assess(painful(then(days(7, 5), days(30, 6)))).painChange())
        .hasValue(ProgressReport.PainChange.SAME);
  }

  @Test
  void there_is_no_change_before_the_first_week_is_over() {
    assertThat(assess(painful(days(7, 8))).painChange()).isEmpty();
  }

  @Test
  void a_steady_fall_is_a_trend_and_ups_and_downs_are_none() {
    assertThat(assess(painful(9, 9, 8, 8, 7, 7, 6, 6, 5, 5, 4, 4)).painTrend())
        .hasValue(ProgressReport.PainTrend.FALLING);
    assertThat(assess(painful(5, 6, 5, 4, 5, 6, 5, 4, 5, 6)).painTrend())
        .hasValue(ProgressReport.PainTrend.UNCLEAR);
    assertThat(assess(painful(2, 2, 3, 3, 4, 4, 5, 5, 6, 6)).painTrend())
        .hasValue(ProgressReport.PainTrend.RISING);
  }

  @Test
  void many_days_of_the_same_pain_do_not_hide_a_fall() {
    ProgressReport report = assess(painful(then(days(14, 7), days(14, 4))));

    assertThat(report.pain().orElseThrow().slope().orElseThrow().high()).isZero();
    assertThat(report.pain().orElseThrow().trend().orElseThrow().p()).isLessThan(1e-5);
    assertThat(report.painTrend()).hasValue(ProgressReport.PainTrend.FALLING);
    assertThat(report.facts().number("painSlopeHigh")).hasValue(0);
  }

  @Test
  void pain_that_does_not_move_is_steady_and_one_odd_day_changes_nothing() {
    assertThat(assess(painful(days(28, 4))).painTrend()).hasValue(ProgressReport.PainTrend.STEADY);
    assertThat(assess(painful(then(then(days(9, 4), 7), days(18, 4)))).painTrend())
        .hasValue(ProgressReport.PainTrend.STEADY);
  }

  @ParameterizedTest
  @CsvSource({"5, TRUE", "4, TRUE", "3, FALSE"})
  void three_weeks_at_the_same_pain_of_four_or_more_are_a_plateau(int pain, Tri plateau) {
    assertThat(assess(painful(days(28, pain))).plateau()).isEqualTo(plateau);
  }

  @Test
  void a_plateau_needs_days_three_weeks_ago() {
    assertThat(assess(painful(days(20, 6))).plateau()).isEqualTo(Tri.UNKNOWN);
    assertThat(assess(painful(then(days(14, 7), days(14, 6)))).plateau()).isEqualTo(Tri.FALSE);
  }

  @Test
  void recovery_needs_little_pain_and_little_trouble() {
    assertThat(assess(painful(days(14, 1)).rmdq(2)).recovered()).isEqualTo(Tri.TRUE);
    assertThat(assess(painful(days(14, 1)).rmdq(3)).recovered()).isEqualTo(Tri.FALSE);
    assertThat(assess(painful(days(14, 2)).rmdq(0)).recovered()).isEqualTo(Tri.FALSE);
  }

  @Test
  void without_a_roland_morris_score_recovery_stays_open() {
    ProgressReport report = assess(painful(days(14, 0)));

    assertThat(report.recovered()).isEqualTo(Tri.UNKNOWN);
    assertThat(report.open("recovered")).containsExactly("rmdq");
  }

  private static ProgressInput.Builder flare() {
    return painful(then(days(14, 4), 6, 6))
        .painOnset(PainOnset.GRADUAL)
        .painInNewPlace(false)
        .triage(Triaged.calm())
        .painImpact(true);
  }

  @Test
  void two_points_for_a_day_that_make_life_hard_are_a_flare() {
    ProgressReport report = assess(flare());

    assertThat(report.painEvent()).hasValue(PainEvent.FLARE);
    assertThat(report.contact()).isEqualTo(Contact.NOTHING);
  }

  @Test
  void a_flare_soon_after_a_fracture_is_looked_at_within_days() {
    assertThat(assess(flare().newestFracture(TODAY.minusDays(83))).contact())
        .isEqualTo(Contact.WITHIN_DAYS);
    assertThat(assess(flare().newestFracture(TODAY.minusDays(84))).contact())
        .isEqualTo(Contact.NOTHING);
  }

  @Test
  void a_rise_that_began_suddenly_is_never_a_flare() {
    assertThat(assess(flare().painOnset(PainOnset.SUDDEN)).painEvent())
        .hasValue(PainEvent.SUSPECTED_FRACTURE);
  }

  @Test
  void a_rise_in_a_new_place_or_with_a_red_flag_is_no_flare() {
    assertThat(assess(flare().painInNewPlace(true)).painEvent())
        .hasValue(PainEvent.SUSPECTED_FRACTURE);
    assertThat(assess(flare().triage(Triaged.sudden(Optional.of(4)))).painEvent())
        .hasValue(PainEvent.SUSPECTED_FRACTURE);
  }

  @Test
  void while_the_onset_is_unknown_a_rise_is_unclear_and_asks() {
    ProgressReport report =
        assess(painful(then(days(14, 4), 6, 6)).painInNewPlace(false).triage(Triaged.calm()));

    assertThat(report.painEvent()).hasValue(PainEvent.UNCLEAR);
    assertThat(report.open("painEvent")).contains("painOnset");
    assertThat(report.contact()).isEqualTo(Contact.WITHIN_DAYS);
  }

  @Test
  void a_rise_of_one_day_or_without_trouble_is_a_rise_only() {
    assertThat(assess(flare().painImpact(false)).painEvent()).hasValue(PainEvent.RISE);
    assertThat(assess(flare().pain(track(then(days(14, 4), 6)).summary(TODAY))).painEvent())
        .hasValue(PainEvent.RISE);
    assertThat(assess(flare().pain(track(then(days(14, 4), 5, 5)).summary(TODAY))).painEvent())
        .hasValue(PainEvent.NOTHING);
  }

  /** Mornings of 3 and evenings of 5, but today's evening. */
  private static PainTrack swinging(int days, int tonight) {
    PainTrack track = track(days(60, 3));
    for (int ago = days; ago >= 0; ago--) {
      track.add(TODAY.minusDays(ago), ago == 0 ? tonight : 5);
    }
    return track;
  }

  private static ProgressInput.Builder evening(int days, int tonight) {
    return input()
        .pain(swinging(days, tonight).summary(TODAY))
        .painInNewPlace(false)
        .triage(Triaged.calm());
  }

  @Test
  void what_pain_does_every_evening_is_no_rise() {
    assertThat(assess(evening(30, 5)).painEvent()).hasValue(PainEvent.NOTHING);
    assertThat(assess(evening(5, 5)).painEvent()).hasValue(PainEvent.NOTHING);
    assertThat(assess(evening(4, 5)).painEvent()).hasValue(PainEvent.UNCLEAR);
    assertThat(assess(evening(30, 6)).painEvent()).hasValue(PainEvent.UNCLEAR);
  }

  @Test
  void an_evening_as_always_is_suspected_if_somebody_says_it_was_sudden_or_elsewhere() {
    assertThat(assess(evening(30, 5).painOnset(PainOnset.SUDDEN)).painEvent())
        .hasValue(PainEvent.SUSPECTED_FRACTURE);
    assertThat(assess(evening(30, 5).painInNewPlace(true)).painEvent())
        .hasValue(PainEvent.SUSPECTED_FRACTURE);
  }

  @Test
  void an_old_rise_is_no_news() {
    PainTrack track = track(then(then(days(14, 4), 7, 7), -1, -1, -1));

    assertThat(assess(input().pain(track.summary(TODAY))).painEvent()).isEmpty();
  }

  @Test
  void a_severe_suspected_fracture_is_for_today() {
    assertThat(assess(painful(then(days(14, 4), 7, 7)).painOnset(PainOnset.SUDDEN)).contact())
        .isEqualTo(Contact.SAME_DAY);
  }

  @Test
  void a_suspected_fracture_with_less_pain_is_for_the_next_days() {
    for (int pain = 4; pain < 7; pain++) {
      ProgressInput.Builder flagged = input().triage(Triaged.sudden(Optional.of(pain)));

      assertThat(assess(flagged).painEvent()).hasValue(PainEvent.SUSPECTED_FRACTURE);
      assertThat(assess(flagged).contact()).isEqualTo(Contact.WITHIN_DAYS);
    }
    assertThat(assess(input().triage(Triaged.sudden(Optional.of(7)))).contact())
        .isEqualTo(Contact.SAME_DAY);
    assertThat(assess(input().triage(Triaged.sudden(Optional.empty()))).contact())
        .isEqualTo(Contact.SAME_DAY);
  }

  @ParameterizedTest
  @CsvSource({"6, 6, WITHIN_DAYS", "7, 6, SAME_DAY", "6, 7, SAME_DAY", "8, 8, SAME_DAY"})
  void a_rise_that_nobody_can_tell_is_for_today_while_pain_is_severe(
      int noted, int now, Contact contact) {
    ProgressReport report =
        assess(painful(then(days(14, 4), noted, noted)).triage(Triaged.calm(now)));

    assertThat(report.painEvent()).hasValue(PainEvent.UNCLEAR);
    assertThat(report.contact()).isEqualTo(contact);
  }

  @ParameterizedTest
  @CsvSource({
    "364, 4, band.above.year",
    "539, 4, band.above.year",
    "363, 5, band.above",
    "364, 3, band.within"
  })
  void a_year_on_somebody_with_pain_is_told_how_many_others_have_it(
      int days, int pain, String rule) {
    ProgressReport report = assess(painful(days(14, pain)).newestFracture(TODAY.minusDays(days)));

    assertThat(rules(report.why("bandPosition"))).containsExactly(rule);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 6, 9",
    "13, 6, 9",
    "14, 5, 8",
    "42, 3, 6",
    "84, 1, 4",
    "182, 1, 4",
    "364, 0, 3",
    "9999, 0, 3"
  })
  void the_band_follows_the_weeks_after_the_fracture(int days, double low, double high) {
    RecoveryBand band =
        assess(input().newestFracture(TODAY.minusDays(days))).recoveryBand().orElseThrow();

    assertThat(band.low()).isEqualTo(low);
    assertThat(band.high()).isEqualTo(high);
    assertThat(band.notice()).contains("no forecast");
    assertThat(band.sources()).contains("DESIGN");
  }

  @Test
  void the_band_says_where_pain_lies() {
    ProgressInput.Builder input = painful(then(days(7, 8), days(45, 7)));
    RecoveryBand band =
        assess(input.newestFracture(TODAY.minusDays(60))).recoveryBand().orElseThrow();

    assertThat(band.position()).hasValue(RecoveryBand.Position.ABOVE);
    assertThat(band.share()).hasValue(87.5);
    assertThat(band.usualShare()).hasValue(70);
  }

  @Test
  void two_weeks_well_above_the_band_are_worth_a_look() {
    assertThat(assess(painful(days(14, 8)).newestFracture(TODAY.minusDays(60))).contact())
        .isEqualTo(Contact.ROUTINE);
    assertThat(assess(painful(days(14, 7)).newestFracture(TODAY.minusDays(60))).contact())
        .isEqualTo(Contact.NOTHING);
  }

  @ParameterizedTest
  @CsvSource({
    "83, NOTHING, WITHIN",
    "84, NOTHING, ABOVE",
    "96, NOTHING, ABOVE",
    "97, ROUTINE, ABOVE"
  })
  void each_day_is_held_against_the_band_of_that_day(
      int days, Contact contact, RecoveryBand.Position position) {
    ProgressReport report =
        assess(painful(then(days(14, 5), days(14, 6))).newestFracture(TODAY.minusDays(days)));

    assertThat(report.recoveryBand().orElseThrow().position()).hasValue(position);
    assertThat(rules(report.why("contact")).contains("contact.band"))
        .isEqualTo(contact == Contact.ROUTINE);
  }

  @Test
  void days_before_the_fracture_and_too_few_days_say_nothing_of_the_band() {
    assertThat(assess(painful(days(14, 10)).newestFracture(TODAY.minusDays(5))).facts())
        .matches(facts -> !facts.isKnown("painAboveBandFor"));
    assertThat(assess(painful(days(7, 10)).newestFracture(TODAY.minusDays(9))).facts())
        .matches(facts -> facts.isKnown("painAboveBandFor"));
  }

  @Test
  void scores_off_the_scale_and_days_to_come_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> PROGRESS.newPainTrack().add(TODAY, 11));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> input().newestFracture(TODAY.plusDays(1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> input().pain(track(3).summary(TODAY.minusDays(1))));
    assertThatIllegalArgumentException().isThrownBy(() -> assess(input()).why("nothing"));
  }

  @Test
  void text_of_results_shows_nothing_of_the_person() {
    PainTrack track = track(8, 9, 7);
    ProgressInput.Builder input = painful(8, 9, 7).rmdq(17).newestFracture(TODAY.minusDays(50));

    assertThat(
            track
                + " "
                + track.summary(TODAY)
                + " "
                + track.day(TODAY)
                + " "
                + input.build()
                + " "
                + assess(input)
                + assess(input).recoveryBand())
        .isEqualTo(
            "PainTrack[3 days] PainSummary[…] Optional[PainDay[…]]"
                + " ProgressInput[2026-11-23] ProgressReport[osteokit.progress]"
                + "Optional[RecoveryBand[…]]");
  }
}
