package io.osteokit.core.triage;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.osteokit.core.evidence.ReviewStatus;
import io.osteokit.core.person.Case;
import io.osteokit.core.text.TextPack;
import io.osteokit.core.text.Texts;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TriageLanguageTest {
  private static final String FEVER = "Haben Sie Fieber?";
  private static final Texts TEXTS =
      Texts.shipped()
          .with(
              new TextPack(
                  "de",
                  "1",
                  Locale.GERMAN,
                  ReviewStatus.UNREVIEWED,
                  ImmutableMap.of("finding.FEVER.question", FEVER)));
  private static final Case NOBODY = Case.builder("x", LocalDate.of(2026, 11, 23)).build();

  private static String asked(TriageResult result) {
    return result.questions().stream()
        .filter(question -> question.fact().equals("$.checkIn.answers.FEVER"))
        .findFirst()
        .orElseThrow()
        .text();
  }

  @Test
  void a_translation_that_is_laid_over_waits_for_its_language() {
    Triage both = Triage.shipped().with(TEXTS);

    assertThat(asked(both.assess(NOBODY))).isEqualTo(asked(Triage.shipped().assess(NOBODY)));
    assertThat(asked(both.in(Locale.GERMAN).assess(NOBODY))).isEqualTo(FEVER);
    assertThat(asked(both.assess(NOBODY, Locale.GERMAN))).isEqualTo(FEVER);
  }

  @Test
  void the_language_changes_no_decision() {
    TriageResult german = Triage.shipped().with(TEXTS).in(Locale.GERMAN).assess(NOBODY);
    TriageResult english = Triage.shipped().assess(NOBODY);

    assertThat(german.facts()).isEqualTo(english.facts());
    assertThat(german.urgency()).isEqualTo(english.urgency());
  }

  @Test
  void answers_in_two_languages_do_not_have_one_fingerprint() {
    Triage both = Triage.shipped().with(TEXTS);

    assertThat(both.in(Locale.GERMAN).content()).isNotEqualTo(both.content());
    assertThat(both.in(Locale.GERMAN).in(Locale.UK).content()).isEqualTo(both.content());
  }
}
