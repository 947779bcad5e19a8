package io.osteokit.tracking.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.osteokit.core.json.InvalidInputException;
import io.osteokit.core.person.PainOnset;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is said of judgements and what is asked stand in the content. */
class ProgressWordsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Progress PROGRESS = Progress.shipped();

  /** Three weeks of 3, then four days of 6. */
  private static ProgressInput.Builder risen() {
    PainTrack track = PROGRESS.newPainTrack();
    for (int ago = 24; ago >= 0; ago--) {
      track.add(TODAY.minusDays(ago), ago < 4 ? 6 : 3);
    }
    return ProgressInput.builder(TODAY).pain(track.summary(TODAY));
  }

  private static String shipped() throws IOException {
    try (InputStream in = Progress.class.getResourceAsStream("progress.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Progress changed(String from, String to) throws IOException {
    String content = shipped();
    assertThat(content).contains(from);
    return Progress.of(content.replace(from, to).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void a_rise_that_cannot_be_told_asks_what_would_tell_it() {
    ProgressReport report = PROGRESS.assess(risen().build());

    assertThat(report.painEvent()).contains(PainEvent.UNCLEAR);
    assertThat(report.questions())
        .extracting(ProgressQuestion::fact)
        .containsExactly("painOnset", "painNewPlace", "fractureFlag", "painImpact");
  }

  @Test
  void a_question_says_where_in_a_case_its_answer_belongs() {
    assertThat(PROGRESS.assess(risen().build()).questions())
        .extracting(ProgressQuestion::path)
        .containsExactly(
            "$.checkIn.painOnset",
            "$.checkIn.answers.NEW_BACK_PAIN",
            "$.checkIn.answers",
            "$.checkIn.painLimitsActivity");
  }

  @Test
  void what_is_known_is_not_asked() {
    ProgressReport report =
        PROGRESS.assess(
            risen().painInNewPlace(false).triage(Triaged.calm()).painImpact(true).build());

    assertThat(report.questions())
        .extracting(ProgressQuestion::path)
        .containsExactly("$.checkIn.painOnset");
  }

  @Test
  void what_daily_life_is_like_is_asked_when_nothing_else_is_open() {
    ProgressReport report =
        PROGRESS.assess(
            risen()
                .painInNewPlace(false)
                .triage(Triaged.calm())
                .painOnset(PainOnset.GRADUAL)
                .build());

    assertThat(report.questions()).extracting(ProgressQuestion::fact).containsExactly("painImpact");
  }

  @Test
  void the_answers_settle_it_and_nothing_more_is_asked() {
    ProgressInput.Builder answered =
        risen().painInNewPlace(false).triage(Triaged.calm()).painImpact(true);
    ProgressReport gradual = PROGRESS.assess(answered.painOnset(PainOnset.GRADUAL).build());
    ProgressReport sudden = PROGRESS.assess(answered.painOnset(PainOnset.SUDDEN).build());

    assertThat(gradual.painEvent()).contains(PainEvent.FLARE);
    assertThat(sudden.painEvent()).contains(PainEvent.SUSPECTED_FRACTURE);
    assertThat(gradual.questions()).isEmpty();
    assertThat(sudden.questions()).isEmpty();
  }

  @Test
  void every_judgement_has_a_plain_sentence_and_its_rules() {
    ProgressReport report =
        PROGRESS.assess(
            risen()
                .days(
                    DailyLife.unknown()
                        .withBedHours(Map.of(TODAY, 17.0))
                        .withWorries(Map.of(TODAY.minusDays(9), 1.0, TODAY, 2.0)))
                .build());

    assertThat(report.judgements())
        .extracting(Judgement::fact)
        .startsWith("painEvent")
        .contains("bedRest", "worryLevel", "worryTrend")
        .endsWith("contact");
    assertThat(report.judgements())
        .allSatisfy(
            judged -> {
              assertThat(judged.sentence()).matches("[A-Z].* .*\\.");
              assertThat(judged.why()).isNotEmpty();
            });
  }

  @Test
  void what_says_nothing_is_left_out() {
    assertThat(PROGRESS.assess(ProgressInput.builder(TODAY).build()).judgements()).isEmpty();
  }

  @Test
  void a_clinician_can_change_a_sentence() throws IOException {
    Progress other = changed("\"Pain has risen, and why is not known yet.\"", "\"Tell us more.\"");

    assertThat(other.assess(risen().build()).judgements())
        .extracting(Judgement::sentence)
        .contains("Tell us more.");
  }

  @Test
  void content_without_a_sentence_for_a_value_is_refused() {
    assertThatThrownBy(() -> changed("\"FLARE\": \"This is a flare.\",", ""))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("$.sentences.painEvent.FLARE");
  }

  @Test
  void a_sentence_for_no_value_is_refused() {
    assertThatThrownBy(
            () -> changed("\"FLARE\": \"This", "\"BLAZE\": \"It burns.\", \"FLARE\": \"This"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("BLAZE");
  }

  @Test
  void a_question_about_no_fact_is_refused() {
    assertThatThrownBy(
            () ->
                changed(
                    "\"fact\": \"painOnset\",\n      \"path\"",
                    "\"fact\": \"mood\",\n      \"path\""))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("$.questions[0]");
  }
}
