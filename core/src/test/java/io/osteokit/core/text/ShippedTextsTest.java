package io.osteokit.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.base.Splitter;
import io.osteokit.core.evidence.ReviewStatus;
import io.osteokit.core.evidence.Strength;
import io.osteokit.core.person.Activity;
import io.osteokit.core.person.Equipment;
import io.osteokit.core.person.Finding;
import io.osteokit.core.person.FractureSite;
import io.osteokit.core.person.HealthCondition;
import io.osteokit.core.person.MedicineClass;
import io.osteokit.core.person.StopCriterion;
import io.osteokit.core.person.YellowFlag;
import io.osteokit.testing.ReadingLevel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the British English texts promise. */
class ShippedTextsTest {
  private static final Texts TEXTS = Texts.shipped();

  private static final String FACTS =
      "checkIn.painNow checkIn.painStartedOn profile.vertebralFractures profile.boneHealth"
          + " profile.vertebralFractures[].date profile.otherFractures[].date profile.falls"
          + " profile.conditions profile.medicines profile.boneTreatment profile.heights"
          + " profile.secondaryCausesChecked profile.spineImaged profile.brace.weanPlan"
          + " profile.smoker profile.alcoholUnitsPerWeek equipment";

  private static String get(String key) {
    return TEXTS.get(key, Locale.UK);
  }

  private static List<String> words(String words) {
    return Splitter.on(' ').splitToList(words);
  }

  /** Everything that is said to a person in sentences; labels are words, not sentences. */
  private static Map<String, String> sentences() {
    Map<String, String> sentences = new TreeMap<>();
    TEXTS.keys().stream()
        .filter(key -> !key.endsWith(".label"))
        .forEach(key -> sentences.put(key, get(key)));
    return sentences;
  }

  @Test
  void every_finding_has_a_question_a_statement_and_a_reason() {
    for (Finding finding : Finding.values()) {
      assertThat(get("finding." + finding + ".question")).contains("?");
      assertThat(get("finding." + finding + ".yes")).endsWith(".").doesNotContain("?");
      assertThat(get("finding." + finding + ".why")).endsWith(".");
    }
    assertThat(TEXTS.keys().stream().filter(key -> key.startsWith("finding."))).hasSize(3 * 58);
  }

  @Test
  void every_fact_that_is_asked_for_has_a_question_and_a_reason() {
    for (String fact : words(FACTS)) {
      assertThat(get("question." + fact + ".text")).contains("?");
      assertThat(get("question." + fact + ".why")).endsWith(".");
    }
  }

  static Stream<Arguments> vocabularies() {
    return Stream.of(
        arguments("condition", names(HealthCondition.values())),
        arguments("medicine", names(MedicineClass.values())),
        arguments("fractureSite", names(FractureSite.values())),
        arguments("equipment", names(Equipment.values())),
        arguments("yellowFlag", names(YellowFlag.values())),
        arguments("activity", names(Activity.values())),
        arguments("stop", Arrays.stream(StopCriterion.values()).map(StopCriterion::id)),
        arguments("strength", names(Strength.values())),
        arguments("urgency", Stream.of("EMERGENCY", "SAME_DAY", "WITHIN_DAYS", "ROUTINE", "NONE")),
        arguments("phase", Stream.of("ACUTE", "SUBACUTE", "CHRONIC", "NOT_APPLICABLE")),
        arguments("withheld", Stream.of("NOTHING", "ALL_BUT_CALM", "EVERYTHING")),
        arguments("verdict", Stream.of("ALLOW", "MODIFY", "CLEARANCE", "BLOCK")));
  }

  private static Stream<String> names(Enum<?>[] vocabulary) {
    return Arrays.stream(vocabulary).map(Enum::name);
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void every_value_of_a_vocabulary_has_a_label_and_nothing_else_has(
      String vocabulary, Stream<String> values) {
    assertThat(TEXTS.keys())
        .filteredOn(key -> key.startsWith(vocabulary + ".") && key.endsWith(".label"))
        .containsExactlyInAnyOrderElementsOf(
            values.map(value -> vocabulary + "." + value + ".label").collect(Collectors.toList()));
  }

  @ParameterizedTest
  @CsvSource({"exerciseGroup, 12", "position, 10"})
  void exercise_groups_and_positions_have_labels(String vocabulary, int size) {
    assertThat(TEXTS.keys()).filteredOn(key -> key.startsWith(vocabulary + ".")).hasSize(size);
  }

  @Test
  void stop_criteria_and_urgency_levels_say_what_to_do() {
    for (String level : words("EMERGENCY SAME_DAY WITHIN_DAYS ROUTINE NONE")) {
      assertThat(get("urgency." + level + ".do")).endsWith(".");
    }
    for (int number = 1; number <= 8; number++) {
      assertThat(get("stop.STOP-" + number + ".do")).endsWith(".");
    }
  }

  @Test
  void no_question_is_harder_than_grade_seven() {
    assertThat(harder(7, (key, level) -> key.endsWith(".question") || key.startsWith("question.")))
        .isEmpty();
  }

  @Test
  void no_other_text_of_ten_words_or_more_is_harder_than_grade_seven() {
    assertThat(harder(7, (key, level) -> level.words() >= 10)).isEmpty();
  }

  /** Returns the chosen texts above a grade, with their grade. */
  private static Map<String, Double> harder(
      double grade, BiPredicate<String, ReadingLevel> chosen) {
    Map<String, Double> harder = new TreeMap<>();
    sentences()
        .forEach(
            (key, text) -> {
              ReadingLevel level = ReadingLevel.of(text);
              if (chosen.test(key, level) && level.grade() > grade) {
                harder.put(key, level.grade());
              }
            });
    return harder;
  }

  @Test
  void the_texts_together_are_at_grade_five_or_below() {
    List<String> all = new ArrayList<>(sentences().values());

    assertThat(ReadingLevel.ofAll(all).grade()).isLessThanOrEqualTo(5);
  }

  @Test
  void no_sentence_has_more_than_twenty_words() {
    assertThat(sentences().entrySet())
        .filteredOn(text -> ReadingLevel.of(text.getValue()).longestSentence() > 20)
        .isEmpty();
  }

  @Test
  void strengths_have_the_same_words_here_and_in_java() {
    for (Strength strength : Strength.values()) {
      assertThat(get("strength." + strength + ".label")).isEqualTo(strength.label());
    }
  }

  @Test
  void no_text_gives_a_telephone_number() {
    assertThat(TEXTS.keys()).noneMatch(key -> get(key).matches("(?s).*[0-9]{3}.*"));
  }

  @Test
  void the_pack_says_that_no_clinician_has_reviewed_it() {
    assertThat(TextPack.shipped().reviewStatus()).isEqualTo(ReviewStatus.UNREVIEWED);
    assertThat(TEXTS.defaultLanguage()).isEqualTo(Locale.UK);
  }
}
