package io.osteokit.pathways.describe;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.pathways.Decision;
import io.osteokit.pathways.ListedOption;
import io.osteokit.pathways.OpenCases;
import io.osteokit.pathways.PathwayOutline.Option;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StandingTableTest {
  private static final StandingTable TABLE = StandingTable.of(Contents.SHIPPED);

  private static Standing standing(String option, String column) {
    Option found =
        Contents.SHIPPED.outline().options().stream()
            .filter(one -> one.id().equals(option))
            .findFirst()
            .orElseThrow();
    return TABLE.columns().stream()
        .filter(
            one -> one.phase().map(column::equals).orElseGet(() -> one.withheld().equals(column)))
        .map(one -> TABLE.standing(found, one))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "EMERGENCY_CALL, ACUTE, MUST_NOT",
    "EMERGENCY_CALL, EVERYTHING, MUST",
    "EDU, EVERYTHING, MUST_NOT",
    "HYDRO, ACUTE, MUST_NOT",
    "HYDRO, SUBACUTE, MAY_FOR_SOME",
    "BONE_TX_REVIEW, CHRONIC, MUST",
    "BONE_TX_REVIEW, NOT_APPLICABLE, MUST_FOR_SOME",
    "AUGMENT_DISCUSS, ACUTE, MAY_FOR_SOME",
    "AUGMENT_DISCUSS, CHRONIC, MUST_NOT",
    "AUGMENT_DISCUSS, NOT_APPLICABLE, MUST_NOT",
    "SPECIALIST_OPINION, CHRONIC, MAY_FOR_SOME",
    "MANIPULATION, CHRONIC, MUST_NOT"
  })
  void an_option_stands_as_its_rules_say(String option, String column, Standing standing) {
    assertThat(standing(option, column)).isEqualTo(standing);
  }

  static List<Path> cases() {
    return OpenCases.files();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void no_decision_disagrees(Path file) {
    Decision decision = OpenCases.PATHWAY.decide(OpenCases.person(file));
    String withheld = decision.triage().withheld().name();
    String column = withheld.equals("NOTHING") ? decision.triage().phase().name() : withheld;
    List<String> offered = decision.offer().stream().map(ListedOption::id).toList();
    List<String> considered = decision.consider().stream().map(ListedOption::id).toList();

    for (Option option : Contents.SHIPPED.outline().options()) {
      boolean isOffered = offered.contains(option.id());
      boolean isListed = isOffered || considered.contains(option.id());
      switch (standing(option.id(), column)) {
        case MUST -> assertThat(isOffered).as(option.id()).isTrue();
        case MUST_FOR_SOME_ELSE_MAY -> assertThat(isListed).as(option.id()).isTrue();
        case MAY -> assertThat(considered).contains(option.id());
        case MAY_FOR_SOME -> assertThat(isOffered).as(option.id()).isFalse();
        case MUST_NOT -> assertThat(isListed).as(option.id()).isFalse();
        case MUST_FOR_SOME -> {}
      }
    }
  }

  @Test
  void every_phase_and_everything_that_is_withheld_is_a_column() {
    assertThat(TABLE.columns())
        .extracting(StandingTable.Column::title)
        .containsExactly(
            "Acute, day 0 to 41",
            "Subacute, day 42 to 83",
            "Chronic, from day 84",
            "Not applicable",
            "All but calm withheld",
            "Everything withheld");
  }
}
