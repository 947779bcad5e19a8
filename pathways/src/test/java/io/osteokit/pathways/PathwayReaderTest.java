package io.osteokit.pathways;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.osteokit.core.json.InvalidInputException;
import io.osteokit.core.person.Case;
import io.osteokit.core.triage.Triage;
import io.osteokit.exercises.Screen;
import io.osteokit.exercises.planning.SessionPlanner;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An app's own pathway: what is refused when it loads, so that no decision stumbles over it. */
class PathwayReaderTest {
  static final String SHIPPED = shipped();

  private static String shipped() {
    try (InputStream in = Pathway.class.getResourceAsStream("pathway.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Pathway changed(String from, String to) {
    assertThat(SHIPPED).contains(from);
    return Pathway.of(
        Triage.shipped(),
        Screen.shipped(),
        SessionPlanner.shipped(),
        SHIPPED.replace(from, to).getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "avoid.BED_REST | avoid.BEDREST | avoid.BEDREST: there is no such option",
        "\"fact\": \"review.now\" | \"fact\": \"urgency\" | must be a yes/no fact",
        "\"when\": \"caveat.fracture\" | \"when\": \"option.EDU\" | must be a yes/no fact",
        "\"id\": \"COLD\" | \"id\": \"HEAT\" | must have an id of its own",
        "\"sessionImpossible\" | \"sessionPossible\" | sessionPossible must be a fact of triage",
        "\"painNow\" | \"painNwo\" | painNwo must be a fact of triage",
        "\"never\": true | \"never\": false | rules must derive option.DEEP_TISSUE_MASSAGE"
      })
  void what_no_decision_could_use_is_refused(String from, String to, String expected) {
    assertThatThrownBy(() -> changed(from, to))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining(expected);
  }

  @Test
  void a_rule_that_says_no_does_not_make_an_option_one_to_avoid() {
    int rules = SHIPPED.indexOf("avoid.BED_REST.long-hours");
    int then = SHIPPED.indexOf("true", SHIPPED.indexOf("\"then\"", rules));
    String no = SHIPPED.substring(0, then) + "false" + SHIPPED.substring(then + 4);
    Case person = Reasoning.person("", ",\"painNow\":3,\"bedHoursPerDay\":18");

    assertThat(avoided(OpenCases.PATHWAY, person)).contains("BED_REST");
    assertThat(avoided(changed(SHIPPED, no), person)).doesNotContain("BED_REST");
  }

  private static List<String> avoided(Pathway pathway, Case person) {
    return pathway.decide(person).avoid().stream().map(ListedOption::id).toList();
  }
}
