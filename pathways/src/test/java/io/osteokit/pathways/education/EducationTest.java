package io.osteokit.pathways.education;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.osteokit.core.evidence.ReviewStatus;
import io.osteokit.core.json.InvalidInputException;
import io.osteokit.core.json.Violation;
import io.osteokit.testing.ReadingLevel;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EducationTest {
  static List<EducationTopic> topics() {
    return Education.shipped().topics();
  }

  private static List<String> texts(EducationTopic topic) {
    return topic.paragraphs().stream().map(EducationTopic.Paragraph::text).toList();
  }

  @Test
  void the_shipped_topics_say_that_nobody_reviewed_them() {
    assertThat(Education.shipped().reviewStatus()).isEqualTo(ReviewStatus.UNREVIEWED);
    assertThat(Education.shipped().language()).isEqualTo(Locale.UK);
  }

  @ParameterizedTest
  @MethodSource("topics")
  void a_topic_is_of_school_grade_six_or_lower(EducationTopic topic) {
    assertThat(ReadingLevel.ofAll(texts(topic)).grade()).isLessThanOrEqualTo(6);
  }

  @ParameterizedTest
  @MethodSource("topics")
  void a_paragraph_is_short(EducationTopic topic) {
    assertThat(texts(topic))
        .allSatisfy(text -> assertThat(ReadingLevel.of(text).sentences()).isBetween(1, 4));
  }

  @ParameterizedTest
  @MethodSource("topics")
  void a_title_is_a_question(EducationTopic topic) {
    assertThat(topic.title()).endsWith("?");
    assertThat(topic.paragraphs()).allMatch(paragraph -> !paragraph.sources().isEmpty());
  }

  @Test
  void what_is_superseded_is_marked_and_nothing_else() {
    assertThat(topics())
        .flatExtracting(EducationTopic::paragraphs)
        .filteredOn(EducationTopic.Paragraph::superseded)
        .singleElement()
        .satisfies(
            paragraph -> {
              assertThat(paragraph.text()).startsWith("Calcitonin was once");
              assertThat(paragraph.regions()).containsExactly("EU", "CA");
            });
  }

  @Test
  void a_topic_is_found_by_its_id() {
    assertThat(Education.shipped().topic("how-long").orElseThrow().title())
        .isEqualTo("How long will it last?");
    assertThat(Education.shipped().topic("none")).isEmpty();
  }

  @Test
  void a_file_is_refused_with_every_fault() {
    String faulty =
        """
        {"kind": "educations", "id": "x", "version": "1", "language": "??",
         "reviewStatus": "UNREVIEWED", "more": 1,
         "topics": [
           {"id": "a", "title": "", "paragraphs": []},
           {"id": "a", "title": "A?", "paragraphs": [{"text": "B.", "sources": ["NOWHERE"]}]}]}
        """;

    InvalidInputException refused =
        catchThrowableOfType(
            InvalidInputException.class, () -> Education.read(faulty.getBytes(UTF_8)));

    assertThat(refused.violations())
        .extracting(Violation::path, Violation::code)
        .containsExactly(
            tuple("$.kind", "UNKNOWN_VALUE"),
            tuple("$.language", "FORMAT"),
            tuple("$.more", "UNKNOWN_PROPERTY"),
            tuple("$.topics[0].title", "FORMAT"),
            tuple("$.topics[0].paragraphs", "MISSING"),
            tuple("$.topics[1].id", "DUPLICATE_VALUE"),
            tuple("$.topics[1].paragraphs[0].sources[0]", "UNKNOWN_SOURCE"));
  }
}
