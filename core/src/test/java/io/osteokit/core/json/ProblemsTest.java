package io.osteokit.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ProblemsTest {
  private final Problems problems = new Problems();

  @Test
  void nothing_is_thrown_when_nothing_was_found() {
    assertThatCode(problems::throwIfAny).doesNotThrowAnyException();
  }

  @Test
  void the_exception_shows_the_first_violation_and_counts_the_rest() {
    JsonNode root = Json.parse("[1,2,3]", problems).orElseThrow();
    root.items(problems).forEach(item -> item.text(problems));

    assertThatThrownBy(problems::throwIfAny)
        .isInstanceOfSatisfying(
            InvalidInputException.class, e -> assertThat(e.violations()).hasSize(3))
        .hasMessage("$[0]: must be text, not a number [TYPE] and 2 more");
  }

  @Test
  void the_message_stays_on_one_line_whatever_a_property_is_called() {
    JsonNode root = Json.parse("{\"a\\n\\u2028b\":1}", problems).orElseThrow();
    root.object(problems).close();

    assertThatThrownBy(problems::throwIfAny)
        .hasMessage("$.a??b: must not be given here [UNKNOWN_PROPERTY]");
  }

  @Test
  void an_absurd_number_of_violations_is_cut_and_says_so() {
    String json = "[" + "0,".repeat(Problems.MAX_VIOLATIONS) + "0]";
    JsonNode root = Json.parse(json, problems).orElseThrow();
    root.items(problems).forEach(item -> item.text(problems));

    assertThat(problems.list()).hasSize(Problems.MAX_VIOLATIONS + 1);
    assertThat(problems.list()).last().returns(ViolationCodes.TOO_MANY, Violation::code);
  }
}
