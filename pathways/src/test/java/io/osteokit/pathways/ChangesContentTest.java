package io.osteokit.pathways;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.osteokit.core.json.InvalidInputException;
import io.osteokit.core.person.Finding;
import io.osteokit.core.rules.Fact;
import io.osteokit.testing.ReadingLevel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangesContentTest {
  private static final ChangesContent CONTENT = Reasoning.REASONS.changes();
  private static final String TEXT = new String(Reasons.shippedContent(), StandardCharsets.UTF_8);

  private static Stream<Fact> given() {
    return Reasoning.REASONS.worlds().triage().book().facts().stream();
  }

  @Test
  void every_fact_of_a_case_says_how_it_can_change() {
    assertThat(CONTENT.facts().keySet())
        .containsExactlyInAnyOrderElementsOf(given().map(Fact::id).toList());
  }

  @Test
  void a_fact_without_a_word_is_refused() {
    String without = TEXT.replace("\"fact\": \"bedHours\"", "\"fact\": \"painNow\"");

    assertThatThrownBy(
            () -> Reasons.of(OpenCases.PATHWAY, without.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("bedHours");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "\"neverFact\", \"nevrFact\", phrases must hold neverFact",
        "\"$.checkIn.answers.FEVER\", \"$.checkIn.answers.FEVERS\", groups must ask",
        "\"braceDays\": 42, \"braceDays\": true, no value for the fact braceDays",
        "\"option\": \"AUGMENT_DISCUSS\", \"option\": \"CEMENT\", must be an option of the pathway",
        "\"instead\": \"SPECIALIST_OPINION\", \"instead\": \"X\", must be an option of the pathway"
      })
  void what_no_reason_could_use_is_refused(String from, String to, String expected) {
    assertThat(TEXT).contains(from);
    byte[] changed = TEXT.replace(from, to).getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> Reasons.of(OpenCases.PATHWAY, changed))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining(expected);
  }

  @Test
  void questions_and_changes_are_for_a_reader_of_about_eleven() {
    List<String> questions =
        CONTENT.questions().stream()
            .flatMap(q -> Stream.concat(q.text().stream(), q.why().stream()))
            .toList();
    List<String> changes =
        Stream.concat(
                CONTENT.steps().stream(),
                CONTENT.questions().stream().flatMap(q -> q.answers().stream()))
            .map(step -> "If " + step.say() + ".")
            .toList();

    assertThat(ReadingLevel.ofAll(questions).grade()).isLessThanOrEqualTo(6);
    assertThat(ReadingLevel.ofAll(changes).grade()).isLessThanOrEqualTo(7);
  }

  @Test
  void every_finding_is_in_one_group() {
    List<String> asked =
        CONTENT.groups().stream()
            .flatMap(group -> group.asks().stream())
            .filter(path -> path.startsWith("$.checkIn.answers."))
            .map(path -> path.substring("$.checkIn.answers.".length()))
            .toList();

    assertThat(asked)
        .containsExactlyInAnyOrderElementsOf(Stream.of(Finding.values()).map(Enum::name).toList());
  }

  @Test
  void every_question_is_in_one_group() {
    List<String> all = CONTENT.groups().stream().flatMap(group -> group.asks().stream()).toList();

    assertThat(all).doesNotHaveDuplicates();
    assertThat(all).containsAll(CONTENT.questions().stream().map(q -> q.path()).toList());
  }

  @Test
  void what_can_change_has_words_for_it() {
    Set<String> wordless =
        given()
            .filter(
                fact -> {
                  ChangesContent.Changing changing = CONTENT.facts().get(fact.id());
                  boolean changes = changing.up().isPresent() || changing.down().isPresent();
                  boolean finding =
                      Reasoning.REASONS.texts().contains("finding." + fact.id() + ".question");
                  return changes && !finding && changing.words().isEmpty();
                })
            .map(Fact::id)
            .collect(Collectors.toSet());

    assertThat(wordless).isEmpty();
  }

  @Test
  void every_age_says_since_when() {
    assertThat(CONTENT.facts().values())
        .filteredOn(ChangesContent.Changing::isAge)
        .allMatch(changing -> changing.words().containsKey("since"));
  }
}
