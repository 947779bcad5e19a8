package io.osteokit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingLevelTest {
  @ParameterizedTest
  @CsvSource({
    "pain, 1",
    "move, 1",
    "helped, 1",
    "rested, 2",
    "ease, 1",
    "table, 2",
    "needle, 2",
    "bones, 1",
    "sneezes, 2",
    "weakness, 2",
    "medicine, 3",
    "emergency, 4",
    "the, 1",
    "12, 1",
    "warm-up, 2"
  })
  void syllables_are_estimated_from_the_letters(String word, int expected) {
    assertThat(ReadingLevel.syllables(word)).isEqualTo(expected);
  }

  @Test
  void sentences_and_words_are_counted() {
    ReadingLevel level = ReadingLevel.of("Is your pain new? Rest, and don't lift. Good!");

    assertThat(level.sentences()).isEqualTo(3);
    assertThat(level.words()).isEqualTo(9);
    assertThat(level.longestSentence()).isEqualTo(4);
  }

  @Test
  void a_number_with_a_point_does_not_end_a_sentence() {
    assertThat(ReadingLevel.of("You lost 2.5 cm of height.").sentences()).isEqualTo(1);
  }

  @Test
  void the_grade_is_that_of_flesch_and_kincaid() {
    // 6 words, 1 sentence, 6 syllables.
    assertThat(ReadingLevel.of("The cat sat on the mat.").grade())
        .isCloseTo(0.39 * 6 + 11.8 - 15.59, within(0.001));
  }

  @Test
  void long_words_and_long_sentences_raise_the_grade() {
    double plain = ReadingLevel.of("Rest now. Call us if it hurts.").grade();
    double hard =
        ReadingLevel.of("Immobilisation is advisable; contact a physician on deterioration.")
            .grade();

    assertThat(plain).isLessThan(3);
    assertThat(hard).isGreaterThan(12);
  }

  @Test
  void texts_taken_together_keep_their_sentences_apart() {
    assertThat(ReadingLevel.ofAll(ImmutableList.of("one two", "three.")).longestSentence())
        .isEqualTo(2);
  }
}
