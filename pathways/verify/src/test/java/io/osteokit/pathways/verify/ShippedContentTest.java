package io.osteokit.pathways.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.person.Case;
import io.osteokit.core.person.CaseWriter;
import io.osteokit.pathways.Pathway;
import org.junit.jupiter.api.Test;

/** The build fails on content that breaks an invariant, and says for whom. */
class ShippedContentTest {
  @Test
  void every_invariant_is_proved_of_the_shipped_content() {
    VerificationReport report = Verifier.of(Pathway.shipped()).verify(Invariants.shipped());

    assertThat(report.isProved()).as(() -> words(report)).isTrue();
    assertThat(report.proofs()).extracting(Proof::id).isEqualTo(Invariants.shipped().ids());
    assertThat(report.proofs()).allMatch(proof -> proof.questions() > 0);
  }

  private static String words(VerificationReport report) {
    StringBuilder words = new StringBuilder();
    for (Proof proof : report.proofs()) {
      for (Flaw flaw : proof.flaws()) {
        words.append('\n').append(proof.outcome()).append(' ').append(proof.id());
        words.append(' ').append(flaw.subject()).append(": ").append(flaw.seen());
        for (Case person : flaw.cases()) {
          words.append("\n  ").append(CaseWriter.write(person));
        }
      }
    }
    return words.toString();
  }
}
