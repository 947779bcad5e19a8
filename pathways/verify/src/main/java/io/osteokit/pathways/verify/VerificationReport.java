package io.osteokit.pathways.verify;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.Content;
import java.time.Duration;
import java.util.List;

/**
 * What became of all invariants. Immutable.
 *
 * @param content which content they were proved of
 * @param proofs one for each invariant, in order
 * @param size how large the question was
 * @param took how long all of it took
 */
public record VerificationReport(Content content, List<Proof> proofs, Size size, Duration took) {

  /**
   * How large the question was.
   *
   * @param facts facts of a person that may vary
   * @param rules rules that were read
   * @param exercises exercises that were screened
   * @param variables variables of the solver
   * @param clauses clauses of the solver, without those that it learnt
   * @param questions how often the solver was asked
   */
  public record Size(
      int facts, int rules, int exercises, int variables, int clauses, long questions) {}

  /** Copies the proofs and checks that all parts are there. */
  public VerificationReport {
    requireNonNull(content, "content");
    proofs = ImmutableList.copyOf(proofs);
    requireNonNull(size, "size");
    requireNonNull(took, "took");
  }

  /**
   * Returns whether every invariant was proved.
   *
   * @return whether nothing is violated or undecided
   */
  public boolean isProved() {
    return proofs.stream().allMatch(proof -> proof.outcome() == Proof.Outcome.PROVED);
  }
}
