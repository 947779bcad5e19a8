package io.osteokit.pathways.verify.hazard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.osteokit.core.evidence.ReviewStatus;
import io.osteokit.core.evidence.Sources;
import io.osteokit.core.json.InvalidInputException;
import io.osteokit.core.json.Violation;
import io.osteokit.pathways.verify.Invariants;
import java.util.List;
import org.junit.jupiter.api.Test;

class HazardLogTest {
  private static final HazardLog LOG = HazardLog.shipped();

  private static final String SOUND =
      """
      {"kind": "hazards", "id": "x", "version": "1", "language": "en-GB",
       "reviewStatus": "REVIEWED", "hazards": [
         {"id": "A", "hazard": "h", "causes": ["c"], "harm": "h", "severity": "MAJOR",
          "likelihoodBefore": "HIGH", "likelihoodAfter": "LOW",
          "controls": [{"what": "w", "kind": "RULE", "refs": ["r"]}],
          "residual": "r", "app": [], "clinician": [], "sources": ["DESIGN"]}]}
      """;

  private static HazardLog read(String json) {
    return HazardLog.read(json.getBytes(UTF_8), Sources.shipped());
  }

  @Test
  void no_clinician_has_reviewed_the_shipped_log() {
    assertThat(LOG.reviewStatus()).isEqualTo(ReviewStatus.UNREVIEWED);
    assertThat(LOG.hazards()).hasSizeGreaterThanOrEqualTo(35);
  }

  @Test
  void every_estimate_says_that_it_is_one() {
    assertThat(LOG.hazards()).allSatisfy(one -> assertThat(one.sources()).contains("DESIGN"));
  }

  @Test
  void what_is_left_is_somebody_s_to_do() {
    assertThat(LOG.hazards())
        .allSatisfy(
            one -> assertThat(one.app().size() + one.clinician().size()).as(one.id()).isPositive());
  }

  @Test
  void invariants_that_are_named_are_proved() {
    assertThat(LOG.hazards())
        .flatExtracting(Hazard::controls)
        .filteredOn(control -> control.kind() == Control.Kind.INVARIANT)
        .flatExtracting(Control::refs)
        .isSubsetOf(Invariants.shipped().ids())
        .hasSizeGreaterThan(20);
  }

  @Test
  void a_hazard_is_found_by_its_id() {
    assertThat(LOG.hazard("HZ-03").orElseThrow().hazard()).contains("unanswered");
    assertThat(LOG.hazard("HZ-00")).isEmpty();
  }

  @Test
  void a_log_of_an_app_is_read_with_its_head() {
    HazardLog log = read(SOUND);

    assertThat(log.id()).isEqualTo("x");
    assertThat(log.content().version()).isEqualTo("1");
    assertThat(log.reviewStatus()).isEqualTo(ReviewStatus.REVIEWED);
    assertThat(read(SOUND + "\n").content()).isNotEqualTo(log.content());
  }

  @Test
  void a_log_is_refused_with_every_fault() {
    String hazard = SOUND.substring(SOUND.indexOf("{\"id\": \"A\""), SOUND.lastIndexOf("]}"));
    String faulty =
        SOUND.replace(
            hazard,
            hazard
                    .replace("{\"what\": \"w\", \"kind\": \"RULE\", \"refs\": [\"r\"]}", "")
                    .replace("\"LOW\"", "\"VERY_HIGH\"")
                + ","
                + hazard
                    .replace("\"RULE\"", "\"LUCK\"")
                    .replace("[\"c\"]", "[\" \"]")
                    .replace("DESIGN", "NOBODY"));

    InvalidInputException refused =
        catchThrowableOfType(InvalidInputException.class, () -> read(faulty));

    assertThat(refused.violations())
        .extracting(Violation::path, Violation::code)
        .containsExactly(
            tuple("$.hazards[0]", "INCONSISTENT"),
            tuple("$.hazards[0].controls", "MISSING"),
            tuple("$.hazards[1]", "DUPLICATE_VALUE"),
            tuple("$.hazards[1].causes[0]", "FORMAT"),
            tuple("$.hazards[1].controls[0].kind", "UNKNOWN_VALUE"),
            tuple("$.hazards[1].sources[0]", "UNKNOWN_SOURCE"));
  }

  @Test
  void a_hazard_without_a_control_cannot_be_built() {
    Hazard sound = read(SOUND).hazards().get(0);

    assertThatThrownBy(
            () ->
                new Hazard(
                    sound.id(),
                    sound.hazard(),
                    sound.causes(),
                    sound.harm(),
                    sound.severity(),
                    sound.likelihoodBefore(),
                    sound.likelihoodAfter(),
                    List.of(),
                    sound.residual(),
                    sound.app(),
                    sound.clinician(),
                    sound.sources()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("controls");
    assertThatThrownBy(() -> new Control("w", Control.Kind.RULE, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
