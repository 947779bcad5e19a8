package io.osteokit.pathways.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.osteokit.core.evidence.Sources;
import io.osteokit.core.json.InvalidInputException;
import io.osteokit.core.person.Case;
import io.osteokit.core.person.CaseReader;
import io.osteokit.core.person.CaseWriter;
import io.osteokit.core.triage.Urgency;
import io.osteokit.core.triage.Withheld;
import io.osteokit.exercises.ScreenContent;
import io.osteokit.exercises.Verdict;
import io.osteokit.pathways.Pathway;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of invariants that content breaks, and of content that an app made. */
class VerifierTest {

  private static Invariants one(String invariant) {
    String json = "{\"kind\": \"invariants\", \"invariants\": [" + invariant + "]}";
    return Invariants.read(json.getBytes(UTF_8), Sources.shipped());
  }

  private static final String CALM =
      """
      {"id": "CALM", "because": "x", "sources": ["DESIGN"], "about": "EACH_RED_FLAG",
       "given": {"fact": "flag.urgency", "reaches": "SAME_DAY"},
       "then": {"fact": "withheld", "in": ["ALL_BUT_CALM", "EVERYTHING"]}}
      """;

  private static Proof prove(Pathway pathway, String invariant) {
    return Verifier.of(pathway).verify(one(invariant)).proofs().get(0);
  }

  @Test
  void what_holds_is_proved_of_every_subject() {
    Proof proof = prove(Pathway.shipped(), CALM);

    assertThat(proof.outcome()).isEqualTo(Proof.Outcome.PROVED);
    assertThat(proof.questions()).isEqualTo(39);
    assertThat(proof.flaws()).isEmpty();
  }

  @Test
  void a_broken_invariant_comes_with_a_case_that_replays() {
    Pathway pathway =
        Contents.with(
            "triage.json",
            Contents.changed(
                Contents.TRIAGE,
                "\"fact\": \"urgency\", \"reaches\": \"SAME_DAY\"",
                "\"fact\": \"urgency\", \"reaches\": \"EMERGENCY\""));

    Proof proof = prove(pathway, CALM);

    assertThat(proof.outcome()).isEqualTo(Proof.Outcome.VIOLATED);
    Case witness = proof.flaws().get(0).cases().get(0);
    Case replayed =
        CaseReader.with(pathway.screen().catalogue().ids(), pathway.optionIds())
            .read(CaseWriter.write(witness));
    assertThat(pathway.decide(replayed).triage().urgency()).isEqualTo(Urgency.SAME_DAY);
    assertThat(pathway.decide(replayed).triage().withheld()).isEqualTo(Withheld.NOTHING);
  }

  @Test
  void a_claim_too_strong_is_refuted_by_the_plainest_person() {
    Proof proof =
        prove(
            Pathway.shipped(),
            """
            {"id": "PLANK", "because": "x", "sources": ["DESIGN"], "about": "EACH_EXERCISE",
             "which": {"fact": "group", "in": ["CORE"]},
             "then": {"fact": "exercise.verdict", "in": ["BLOCK"]}}
            """);

    assertThat(proof.outcome()).isEqualTo(Proof.Outcome.VIOLATED);
    assertThat(proof.flaws()).hasSize(proof.questions());
    assertThat(CaseWriter.write(proof.flaws().get(0).cases().get(0))).hasSizeLessThan(400);
  }

  @Test
  void more_risk_that_permits_more_is_found_as_two_people() {
    Pathway pathway =
        Contents.with(
            "screen.json",
            Contents.changed(
                Contents.SCREEN,
                "\"fact\": \"severePain\", \"is\": true, \"ifUnknown\": \"HOLDS\"",
                "\"fact\": \"severePain\", \"is\": false, \"ifUnknown\": \"HOLDS\""));

    Proof proof =
        prove(
            pathway,
            """
            {"id": "RISK", "because": "x", "sources": ["DESIGN"],
             "moreRisk": [{"lookUp": "PAIN_NOW", "worse": "HIGHER"}]}
            """);

    assertThat(proof.outcome()).isEqualTo(Proof.Outcome.VIOLATED);
    List<Case> two = proof.flaws().get(0).cases();
    assertThat(two).hasSize(2);
    assertThat(two.get(0).profile()).isEqualTo(two.get(1).profile());
  }

  @Test
  void a_rule_that_cannot_fire_is_named() {
    Pathway pathway =
        Contents.with(
            "pathway.json",
            Contents.changed(
                Contents.PATHWAY,
                "{\"fact\": \"massageAgreed\", \"is\": true, \"ifUnknown\": \"FAILS\"}",
                // Whoever needs a clinician today has something withheld, which the rule forbids.
                "{\"all\": [{\"fact\": \"massageAgreed\", \"is\": true, \"ifUnknown\": \"FAILS\"},"
                    + " {\"fact\": \"urgency\", \"in\": [\"SAME_DAY\"]}]}"));

    Proof proof =
        prove(
            pathway,
            """
            {"id": "RULES", "because": "x", "sources": ["DESIGN"], "canHappen": "RULES",
             "except": {"option.CLINICIAN_REVIEW.no-session": "the planner's"}}
            """);

    assertThat(proof.outcome()).isEqualTo(Proof.Outcome.VIOLATED);
    assertThat(proof.flaws())
        .extracting(Flaw::subject)
        .containsExactly("osteokit.pathway option.MASSAGE.agreed");
    assertThat(proof.flaws()).allMatch(flaw -> flaw.cases().isEmpty());
  }

  @Test
  void rows_of_an_app_over_facts_of_its_own_are_proved_like_all_others() {
    String rows =
        """
        {"kind": "screen-rows", "id": "clinic.rows", "version": "1", "language": "en-GB",
         "reviewStatus": "UNREVIEWED",
         "personFacts": [{"id": "clinic.dizzy", "type": "YES_NO", "label": "dizzy"}],
         "rows": [{"id": "C1", "rule": "C1", "appliesTo": {"fact": "balance", "atLeast": 2},
           "columns": [{"id": "DIZZY", "when": {"fact": "clinic.dizzy", "is": true, "ifUnknown": "HOLDS"},
                        "verdict": "BLOCK"}],
           "because": "You feel dizzy today. Hold on to a chair and stay low.",
           "sources": ["DESIGN"], "strength": "D"}]}
        """;
    Pathway pathway = Contents.screen(ScreenContent.shipped().with(rows));

    Proof proof =
        prove(
            pathway,
            """
            {"id": "DIZZY", "because": "x", "sources": ["DESIGN"], "about": "EACH_EXERCISE",
             "which": {"fact": "balance", "atLeast": 2},
             "given": {"not": {"fact": "clinic.dizzy", "is": false}},
             "then": {"fact": "exercise.verdict", "in": ["BLOCK"]}}
            """);

    assertThat(proof.outcome()).isEqualTo(Proof.Outcome.PROVED);
    assertThat(proof.questions()).isPositive();
    assertThat(Verdict.values()).hasSize(4);
  }

  @Test
  void an_invariant_about_a_fact_that_is_not_there_is_never_proved() {
    Proof proof =
        prove(
            Pathway.shipped(),
            """
            {"id": "NOWHERE", "because": "x", "sources": ["DESIGN"],
             "then": {"fact": "noSuchFact", "is": true}}
            """);

    assertThat(proof.outcome()).isEqualTo(Proof.Outcome.UNDECIDED);
    assertThat(proof.flaws().get(0).seen()).contains("noSuchFact");
  }

  @Test
  void invariants_at_fault_are_refused_with_every_fault() {
    assertThatThrownBy(
            () ->
                one(
                    """
                    {"id": "X", "sources": ["NOWHERE"], "about": "EVERYTHING", "then": {"fact": 3}}
                    """))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            e -> assertThat(e.violations().size()).isGreaterThanOrEqualTo(4));
  }

  @Test
  void nothing_is_measured_unless_asked_for() {
    VerificationReport still = Verifier.of(Pathway.shipped()).verify(one(CALM));
    long[] now = {0};
    VerificationReport timed =
        Verifier.of(Pathway.shipped()).timedBy(() -> now[0] += 1_000_000).verify(one(CALM));

    assertThat(still.took()).isZero();
    assertThat(timed.took()).isPositive();
    assertThat(timed.proofs().get(0).took()).isPositive();
  }
}
