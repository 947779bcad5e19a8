package io.osteokit.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.rules.Rule;
import io.osteokit.testing.ReadingLevel;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pathway tells a person is for a reader of about eleven, and promises nothing. */
class PathwayTextsTest {
  private static final double MAX_GRADE = 6;
  private static final int MAX_WORDS = 20;

  static List<PathwayContent.Option> options() {
    return PathwayTexts.CONTENT.options();
  }

  static List<String> texts() {
    return PathwayTexts.all();
  }

  static List<String> guidance() {
    return PathwayTexts.CONTENT.rules().rules().stream()
        .filter(rule -> rule.id().startsWith("guidance."))
        .map(Rule::because)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("options")
  void what_is_said_of_an_option_is_of_school_grade_six_or_lower(PathwayContent.Option option) {
    assertThat(ReadingLevel.ofAll(PathwayTexts.of(option)).grade()).isLessThanOrEqualTo(MAX_GRADE);
  }

  @ParameterizedTest
  @MethodSource("guidance")
  void a_statement_is_of_school_grade_seven_or_lower(String text) {
    assertThat(ReadingLevel.of(text).grade()).isLessThanOrEqualTo(MAX_GRADE + 1);
  }

  @Test
  void no_sentence_is_longer_than_twenty_words() {
    assertThat(texts())
        .allSatisfy(
            text ->
                assertThat(ReadingLevel.of(text).longestSentence()).isLessThanOrEqualTo(MAX_WORDS));
  }

  @Test
  void every_text_ends_like_a_sentence() {
    assertThat(texts()).allSatisfy(text -> assertThat(text).matches("(?s).*[.?!]"));
  }

  @Test
  void nothing_promises_a_cure_or_says_that_it_is_too_late() {
    assertThat(texts())
        .noneMatch(
            text ->
                text.toLowerCase(Locale.ROOT)
                    .matches(
                        "(?s).*(\\bcures?\\b|too late|guarantee|will go away|will heal"
                            + "|speeds? up|heals? faster\\b(?<!not make a bone heal faster)).*"));
  }

  /** Words that frighten, blame or talk down. */
  @Test
  void nothing_frightens_or_blames() {
    assertThat(texts())
        .noneMatch(
            text ->
                text.toLowerCase(Locale.ROOT)
                    .matches("(?s).*\\b(crumbl|collapsed|shatter|must not|the elderly|suffer).*"));
  }

  @ParameterizedTest
  @MethodSource("options")
  void a_caveat_is_named_after_its_option(PathwayContent.Option option) {
    assertThat(option.caveats()).allMatch(caveat -> caveat.id().startsWith(option.id() + "."));
  }
}
