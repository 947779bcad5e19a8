package io.osteokit.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.rules.CompiledRules;
import io.osteokit.core.rules.Evaluation;
import io.osteokit.core.rules.Facts;
import io.osteokit.core.rules.Rule;
import io.osteokit.core.rules.Standing;
import io.osteokit.core.triage.Triage;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every limit of the options and reviews of the case format, from both sides. */
class GoldenDecisionsTest {
  static List<GoldenDecision> cases() {
    return GoldenDecision.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void the_pathway_decides(GoldenDecision golden) {
    assertThat(golden.differences(OpenCases.PATHWAY.decide(golden.person()))).isEmpty();
  }

  @Test
  void every_rule_fires_for_somebody_and_not_for_somebody_else() {
    Triage triage = Triage.shipped();
    CompiledRules rules = CompiledRules.compile(OpenCases.PATHWAY.rules());
    Map<String, Set<Standing>> standings = new TreeMap<>();
    for (Rule rule : OpenCases.PATHWAY.rules().rules()) {
      standings.put(rule.id(), EnumSet.noneOf(Standing.class));
    }
    // The shipped catalogue makes a session for everybody, given the equipment.
    standings.remove("option.CLINICIAN_REVIEW.no-session");
    for (GoldenDecision golden : cases()) {
      Facts.Builder facts = rules.newFacts().setAll(triage.assess(golden.person()).facts());
      Evaluation evaluation = rules.evaluate(facts.set("sessionImpossible", false).build());
      standings.forEach((rule, found) -> found.add(evaluation.standing(rule)));
    }

    assertThat(standings)
        .allSatisfy(
            (rule, found) -> assertThat(found).contains(Standing.CERTAIN, Standing.EXCLUDED));
  }
}
