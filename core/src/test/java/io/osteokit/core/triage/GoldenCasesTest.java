package io.osteokit.core.triage;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.rules.CompiledRules;
import io.osteokit.core.rules.Evaluation;
import io.osteokit.core.rules.Facts;
import io.osteokit.core.rules.Rule;
import io.osteokit.core.rules.Standing;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every limit of the case format that triage works out, from both sides. */
class GoldenCasesTest {
  private static final Triage TRIAGE = Triage.shipped();
  private static final List<GoldenCase> CASES = GoldenCase.all();

  static List<GoldenCase> cases() {
    return CASES;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void triage_says(GoldenCase golden) {
    assertThat(golden.found(TRIAGE)).isEqualTo(golden.expected());
  }

  @Test
  void every_rule_fires_for_somebody_and_not_for_somebody_else() {
    CompiledRules rules = CompiledRules.compile(TRIAGE.rules());
    Map<String, Set<Standing>> standings = new TreeMap<>();
    for (Rule rule : TRIAGE.rules().rules()) {
      standings.put(rule.id(), EnumSet.noneOf(Standing.class));
    }
    for (GoldenCase golden : CASES) {
      Facts facts = TRIAGE.assess(golden.person()).facts();
      Evaluation evaluation = rules.evaluate(rules.newFacts().setAll(facts).build());
      standings.forEach((rule, found) -> found.add(evaluation.standing(rule)));
    }

    assertThat(standings)
        .allSatisfy(
            (rule, found) -> assertThat(found).contains(Standing.CERTAIN, Standing.EXCLUDED));
  }
}
