package io.osteokit.core.triage;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.osteokit.core.person.Case;
import io.osteokit.core.person.CaseBuilder;
import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.Questionnaire;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How long scores have stayed at or below a level. */
class RunAggregatesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static OffsetDateTime at(int daysAgo) {
    return TODAY.minusDays(daysAgo).atTime(12, 0).atOffset(ZoneOffset.UTC);
  }

  /** Days ago and score in turn. */
  private static Optional<Long> run(int... scores) {
    CaseBuilder person = Case.builder("x", TODAY);
    for (int i = 0; i < scores.length; i += 2) {
      person.event(new DiaryEvent.Pain(at(scores[i]), scores[i + 1]));
    }
    return RunAggregates.pain(new View(person.build()), parameters());
  }

  private static Parameters parameters() {
    return new Parameters(
        ImmutableMap.of("atMost", 3, "atLeast", 3, "newestWithinDays", 7),
        ImmutableMap.of("instrument", List.of("PEG")));
  }

  @Test
  void a_run_spans_from_its_first_day_to_its_last() {
    assertThat(run(20, 3, 10, 0, 2, 3)).contains(18L);
  }

  @Test
  void a_higher_score_ends_a_run() {
    assertThat(run(20, 3, 15, 4, 10, 1, 5, 2, 2, 3)).contains(8L);
    assertThat(run(20, 3, 10, 2, 2, 3, 1, 4)).isEmpty();
  }

  @Test
  void a_higher_score_of_the_same_day_ends_it_whatever_the_order() {
    assertThat(run(20, 1, 10, 4, 10, 1, 6, 1, 3, 1, 1, 1)).contains(5L);
    assertThat(run(20, 1, 10, 1, 10, 4, 6, 1, 3, 1, 1, 1)).contains(5L);
  }

  @Test
  void too_few_scores_show_nothing() {
    assertThat(run(20, 1, 1, 1)).isEmpty();
    assertThat(run()).isEmpty();
  }

  @Test
  void an_old_diary_shows_nothing() {
    assertThat(run(30, 1, 20, 1, 6, 1)).contains(24L);
    assertThat(run(30, 1, 20, 1, 7, 1)).isEmpty();
  }

  @Test
  void only_the_instrument_that_is_asked_for_counts() {
    CaseBuilder person = Case.builder("x", TODAY);
    for (int day : List.of(16, 8, 1)) {
      person.event(score(day, Questionnaire.PEG, 2));
      person.event(score(day, Questionnaire.ODI, 60));
    }

    assertThat(RunAggregates.questionnaire(new View(person.build()), parameters())).contains(15L);
  }

  private static DiaryEvent score(int daysAgo, Questionnaire instrument, int score) {
    return new DiaryEvent.QuestionnaireScored(
        at(daysAgo), instrument, BigDecimal.valueOf(score), Optional.empty());
  }
}
