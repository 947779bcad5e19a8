package io.osteokit.exercises.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import com.google.common.io.ByteStreams;
import io.osteokit.core.evidence.ReviewStatus;
import io.osteokit.core.json.InvalidInputException;
import io.osteokit.core.json.Violation;
import io.osteokit.core.rules.Condition;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanningRulesTest {

  private static String document() {
    try (InputStream in =
        PlanningRules.class.getResourceAsStream("/io/osteokit/exercises/planning.json")) {
      return new String(ByteStreams.toByteArray(in), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static PlanningRules read(String json) {
    return PlanningRules.read(json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void no_clinician_has_reviewed_the_shipped_rules() {
    assertThat(PlanningRules.shipped().reviewStatus()).isEqualTo(ReviewStatus.UNREVIEWED);
  }

  @Test
  void every_ruling_says_why_and_on_what_it_rests() {
    assertThat(PlanningRules.shipped().rulings())
        .hasSizeGreaterThan(40)
        .allSatisfy(
            ruling -> {
              assertThat(ruling.id()).startsWith("PL-");
              assertThat(ruling.reason()).endsWith(".");
              assertThat(ruling.evidence().sources()).isNotEmpty();
            });
  }

  @Test
  void what_holds_for_some_people_is_a_rule_with_its_reason_and_its_sources() {
    PlanningRules rules = PlanningRules.shipped();
    Map<String, Ruling> rulings = Maps.uniqueIndex(rules.rulings(), Ruling::id);

    assertThat(Iterables.concat(rules.personRules().rules(), rules.sessionRules().rules()))
        .hasSizeGreaterThan(40)
        .allSatisfy(
            rule -> {
              Ruling ruling = rulings.get(rule.id());
              assertThat(rule.because()).isEqualTo(ruling.reason());
              assertThat(rule.sources()).isEqualTo(ruling.evidence().sources());
            });
  }

  @Test
  void the_same_document_has_the_same_fingerprint() {
    assertThat(read(document()).fingerprint()).isEqualTo(PlanningRules.shipped().fingerprint());
  }

  @Test
  void every_exercise_that_the_rules_name_is_in_the_catalogue() {
    PlanningRules rules = PlanningRules.shipped();
    assertThat(Requests.CATALOGUE.ids())
        .containsAll(rules.tempo().exceptions().keySet())
        .containsAll(rules.parts().shortened().exercises())
        .containsAll(rules.alternation().rests())
        .containsAll(rules.alternation().longRests())
        .containsAll(
            rules.parts().aboutSome().stream()
                .flatMap(entry -> entry.which().leaves())
                .filter(leaf -> leaf.fact().equals("id"))
                .flatMap(leaf -> ((Condition.In) leaf).values().stream())
                .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"nodeCap\": 40|\"nodeCap\": 0|$.search.nodeCap|RANGE",
        "\"unitSeconds\": 15|\"unitSecond\": 15|$.search.unitSeconds|MISSING",
        "\"id\": \"PL-TEMPO\"|\"id\": \"PL-SEARCH\"|$.tempo|DUPLICATE_VALUE",
        "\"ceiling\": \"TARGET\"|\"ceiling\": \"MORE\"|$.doses[4].ceiling|UNKNOWN_VALUE",
        "\"sameFamilyCost\": 100000|\"sameFamilyCost\": 100|$.mixes|INCONSISTENT",
        "\"chosenGoalFactor\": 2|\"chosenGoalFactor\": 2, \"more\": 1|$.preferences.more|UNKNOWN_PROPERTY",
        "\"COV\"|\"NOBODY\"|$.recovery[0].evidence.sources[0]|UNKNOWN_SOURCE",
        "\"PL-TEMPO\"|\"a tempo\"|$.tempo.id|FORMAT",
        "en-GB|1|$.language|FORMAT",
        "\"fact\": \"severePain\"|\"fact\": \"painSevere\"|$.doses[1].when|UNKNOWN_FACT",
        "true, \"ifUnknown\": \"HOLDS\"|true|$.doses[1].when|UNKNOWN_UNSTATED",
        "true, \"ifUnknown\": \"HOLDS\"|true, \"ifUnknown\": \"UNKNOWN\"|$.doses[1].when|UNSAFE_UNKNOWN",
        "{\"all\": []}|{\"any\": []}|$.minutes|INCONSISTENT",
        "\"id\": \"painRise\"|\"id\": \"painRises\"|$.sessionFacts|INCONSISTENT",
        "\"step\": \"UP\"|\"step\": \"HIGHER\"|$.steps[1].step|UNKNOWN_VALUE",
        "\"least\": 3|\"least\": 2|$.quotas|INCONSISTENT",
        "{\"fact\": \"bedVersion\", \"is\": false}|{\"fact\": \"bedVersion\", \"in\": [\"A\"]}|$.limits[0].which|WRONG_TYPE",
        "{\"fact\": \"bedVersion\", \"is\": false}|{\"fact\": \"bed\", \"is\": false}|$.limits[0].which|UNKNOWN_FACT",
        "\"which\": {\"fact\": \"impact\"|\"whom\": {\"fact\": \"impact\"|$.caps[0].which|MISSING",
        "\"releaseOfTheExercise\": \"LIFTS\"|\"releaseOfTheExercise\": \"ENDS\"|$.limits[6].releaseOfTheExercise|UNKNOWN_VALUE",
        "\"id\": \"balance\"|\"id\": \"steadiness\"|$.exerciseFacts|INCONSISTENT",
        "\"WORKTOP\",|\"TABLE\",|$.personFacts|INCONSISTENT",
        "\"COOL_DOWN\",|\"WARM_UP\",|$.order|INCONSISTENT"
      })
  void what_is_wrong_is_refused_with_its_place(String from, String to, String path, String code) {
    String document = document();
    assertThat(document).contains(from);
    String broken = document.replaceFirst(Pattern.quote(from), to);
    assertThatThrownBy(() -> read(broken))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.violations())
                    .extracting(Violation::path, Violation::code)
                    .contains(tuple(path, code)));
  }

  @Test
  void steps_that_rise_are_refused() {
    String broken = document().replaceFirst("\"points\": 3", "\"points\": 1");
    assertThatThrownBy(() -> read(broken)).hasMessageContaining("fewer points");
  }
}
