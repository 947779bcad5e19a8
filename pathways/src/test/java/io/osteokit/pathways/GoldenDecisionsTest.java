package io.osteokit.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
}
