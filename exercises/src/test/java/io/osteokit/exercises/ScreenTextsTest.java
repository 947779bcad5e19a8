package io.osteokit.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.testing.ReadingLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the screen tells a person is for a reader of eleven to thirteen. */
class ScreenTextsTest {
  private static final double MAX_GRADE = 8;
  private static final double MAX_GRADE_OF_ALL = 6;
  private static final int MAX_WORDS = 20;

  static List<String> texts() {
    ScreenContent content = ScreenContent.shipped();
    List<String> texts = new ArrayList<>();
    for (ScreenRow row : content.rows()) {
      texts.add(row.because());
      row.change().ifPresent(texts::add);
      row.clearedBy().ifPresent(texts::add);
    }
    content.clearances().forEach(one -> texts.add(one.because()));
    content.lifts().forEach(lift -> texts.add(lift.because()));
    return texts;
  }

  @ParameterizedTest
  @MethodSource("texts")
  void a_text_is_of_school_grade_eight_or_lower(String text) {
    assertThat(ReadingLevel.of(text).grade()).isLessThanOrEqualTo(MAX_GRADE);
  }

  @Test
  void all_texts_together_are_of_school_grade_six_or_lower() {
    assertThat(ReadingLevel.ofAll(texts()).grade()).isLessThanOrEqualTo(MAX_GRADE_OF_ALL);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void no_sentence_is_longer_than_twenty_words(String text) {
    assertThat(ReadingLevel.of(text).longestSentence()).isLessThanOrEqualTo(MAX_WORDS);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void a_text_ends_like_a_sentence(String text) {
    assertThat(text).endsWith(".");
  }

  /** Every reason says how to move, or what to do, beside what speaks against it. */
  @Test
  void a_reason_has_two_sentences_or_more() {
    Stream<String> reasons = ScreenContent.shipped().rows().stream().map(ScreenRow::because);

    assertThat(reasons)
        .allSatisfy(text -> assertThat(ReadingLevel.of(text).sentences()).isGreaterThan(1));
  }
}
