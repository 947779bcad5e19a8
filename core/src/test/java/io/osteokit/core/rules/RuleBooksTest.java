package io.osteokit.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.osteokit.core.evidence.Sources;
import io.osteokit.core.json.InvalidInputException;
import io.osteokit.core.json.Json;
import io.osteokit.core.json.JsonWriter;
import io.osteokit.core.json.Problems;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleBooksTest {
  private static final Set<String> OWN_CODES =
      Set.of(
          "UNKNOWN_FACT",
          "WRONG_TYPE",
          "OUT_OF_RANGE",
          "DUPLICATE_RULE",
          "DUPLICATE_FACT",
          "UNKNOWN_UNSTATED",
          "NEVER_HOLDS",
          "TOO_COMPLEX",
          "NO_REASON",
          "NO_SOURCE",
          "UNKNOWN_SOURCE");

  static List<Path> accepted() {
    return SampleBooks.accepted();
  }

  static List<Path> refused() {
    return SampleBooks.refused();
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void an_accepted_book_survives_writing(Path file) {
    RuleBook book = RuleBooks.read(SampleBooks.bytes(file), Sources.shipped());

    assertThat(RuleBooks.read(RuleBooks.write(book))).isEqualTo(book);
  }

  @ParameterizedTest
  @MethodSource("refused")
  void a_refused_book_has_exactly_its_violations_in_document_order(Path file) {
    assertThat(refusal(file).violations())
        .extracting(violation -> violation.path() + " " + violation.code())
        .containsExactlyElementsOf(SampleBooks.expected(file));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void messages_are_one_line_that_says_what_must_be(Path file) {
    assertThat(refusal(file).violations())
        .allSatisfy(
            violation ->
                assertThat(violation.message())
                    .startsWith("must ")
                    .doesNotContain("\n", "io.osteokit"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void a_refused_book_is_named_by_a_code_that_it_raises(Path file) {
    assertThat(SampleBooks.expected(file))
        .anyMatch(line -> SampleBooks.name(file).startsWith(codeOf(line)));
  }

  @Test
  void every_code_of_the_rules_has_a_refused_book() {
    Set<String> codes =
        refused().stream()
            .flatMap(file -> SampleBooks.expected(file).stream())
            .map(line -> codeOf(line))
            .collect(Collectors.toSet());

    assertThat(codes).containsAll(OWN_CODES);
  }

  @Test
  void sources_are_checked_only_against_those_handed_in() {
    Path file =
        refused().stream()
            .filter(path -> SampleBooks.name(path).equals("UNKNOWN_SOURCE"))
            .findAny()
            .orElseThrow();

    assertThat(RuleBooks.read(SampleBooks.bytes(file)).rules().get(0).sources())
        .containsExactly("GK", "HEARSAY");
  }

  @Test
  void text_that_is_no_json_is_refused() {
    assertThatThrownBy(() -> RuleBooks.read("rules")).isInstanceOf(InvalidInputException.class);
  }

  @Test
  void a_condition_is_read_and_written_by_itself() {
    String text = "{\"fact\":\"pain\",\"atLeast\":7,\"ifUnknown\":\"HOLDS\"}";
    Problems problems = new Problems();

    Condition condition =
        RuleBooks.readCondition(Json.parse(text, problems).orElseThrow(), problems).orElseThrow();
    JsonWriter out = JsonWriter.compact();
    RuleBooks.writeCondition(out, condition);

    assertThat(condition)
        .isEqualTo(
            new Condition.Compare("pain", Condition.Comparison.AT_LEAST, 7, IfUnknown.HOLDS));
    assertThat(out.text()).isEqualTo(text);
  }

  @Test
  void a_fact_and_an_outcome_are_read_by_themselves() {
    Problems problems = new Problems();
    String fact = "{\"id\":\"fever\",\"type\":\"YES_NO\",\"label\":\"fever\"}";

    assertThat(RuleBooks.readFact(Json.parse(fact, problems).orElseThrow(), problems))
        .contains(new Fact.YesNo("fever", "fever"));
    assertThat(RuleBooks.readOutcome(Json.parse("\"HIGH\"", problems).orElseThrow(), problems))
        .contains(new Outcome.Value("HIGH"));
    assertThat(problems.isEmpty()).isTrue();
  }

  private static String codeOf(String line) {
    return line.substring(line.indexOf(' ') + 1);
  }

  private static InvalidInputException refusal(Path file) {
    return catchThrowableOfType(
        InvalidInputException.class,
        () -> RuleBooks.read(SampleBooks.bytes(file), Sources.shipped()));
  }
}
