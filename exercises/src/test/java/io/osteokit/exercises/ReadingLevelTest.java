package io.osteokit.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.testing.ReadingLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    assertThat(ReadingLevel.ofAll(texts(exercise)).grade()).isLessThanOrEqualTo(MAX_GRADE);
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void no_sentence_is_longer_than_twenty_words(Exercise exercise) {
    assertThat(texts(exercise))
        .allSatisfy(
            text ->
                assertThat(ReadingLevel.of(text).longestSentence()).isLessThanOrEqualTo(MAX_WORDS));
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
}
