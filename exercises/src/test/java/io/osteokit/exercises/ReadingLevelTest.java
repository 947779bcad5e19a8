package io.osteokit.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of the shipped exercises are for a reader of about eleven. */
class ReadingLevelTest {
  private static final double MAX_GRADE = 6;
  private static final int MAX_WORDS = 20;

  static List<Exercise> exercises() {
    return Catalogue.shipped().exercises();
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void the_whole_text_is_of_school_grade_six_or_lower(Exercise exercise) {
    assertThat(grade(sentences(exercise))).isLessThanOrEqualTo(MAX_GRADE);
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void no_sentence_is_longer_than_twenty_words(Exercise exercise) {
    assertThat(sentences(exercise))
        .allSatisfy(sentence -> assertThat(words(sentence)).hasSizeLessThanOrEqualTo(MAX_WORDS));
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void every_exercise_says_how_to_breathe(Exercise exercise) {
    assertThat(exercise.texts().breathing().toLowerCase(Locale.ROOT)).contains("breath");
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void every_exercise_says_when_to_stop(Exercise exercise) {
    assertThat(exercise.texts().stopIf())
        .isNotEmpty()
        .allSatisfy(text -> assertThat(text).matches("Stop .*\\bif .*"));
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void every_text_ends_like_a_sentence(Exercise exercise) {
    assertThat(texts(exercise)).allSatisfy(text -> assertThat(text).endsWith("."));
  }

  @Test
  void the_grade_is_the_one_of_flesch_and_kincaid() {
    // 10 words, 2 sentences, 11 syllables: 0.39 * 5 + 11.8 * 1.1 - 15.59
    double grade = grade(List.of("The cat sat on the mat.", "It was very warm."));

    assertThat(grade).isCloseTo(-0.66, org.assertj.core.data.Offset.offset(0.001));
  }

  static double grade(List<String> sentences) {
    List<String> words = new ArrayList<>();
    sentences.forEach(sentence -> words.addAll(words(sentence)));
    double syllables = words.stream().mapToInt(ReadingLevelTest::syllables).sum();
    return 0.39 * words.size() / sentences.size() + 11.8 * syllables / words.size() - 15.59;
  }

  private static List<String> texts(Exercise exercise) {
    ExerciseTexts texts = exercise.texts();
    List<String> all = new ArrayList<>();
    all.add(texts.aim());
    all.add(texts.setUp());
    all.addAll(texts.steps());
    all.add(texts.breathing());
    all.add(texts.feel());
    all.add(texts.easier());
    texts.bedVersion().ifPresent(all::add);
    all.addAll(texts.cautions());
    all.addAll(texts.stopIf());
    return all;
  }

  private static List<String> sentences(Exercise exercise) {
    List<String> sentences = new ArrayList<>();
    for (String text : texts(exercise)) {
      sentences.addAll(List.of(text.split("(?<=[.!?])\\s+", -1)));
    }
    return sentences;
  }

  /** Parts of a word with a hyphen count one by one, as they are read. */
  static List<String> words(String sentence) {
    return found("[A-Za-z0-9'’]+", sentence);
  }

  /** Groups of vowels, without a silent e at the end. */
  private static int syllables(String word) {
    String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    int groups = found("[aeiouy]+", letters).size();
    boolean silent = letters.endsWith("e") && !letters.matches(".*[^aeiouy]le") && groups > 1;
    return Math.max(1, silent ? groups - 1 : groups);
  }

  private static List<String> found(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(MatchResult::group).toList();
  }
}
