package io.osteokit.pathways.verify;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.List;

/**
 * What became of one invariant. Immutable.
 *
 * @param id the name of the invariant
 * @param because what it says and why
 * @param sources keys of the sources behind it
 * @param outcome whether it was proved
 * @param questions how many separate things it was proved of, for example exercises or facts
 * @param took how long that took
 * @param flaws what is otherwise than it says; empty when it was proved
 */
public record Proof(
    String id,
    String because,
    List<String> sources,
    Outcome outcome,
    int questions,
    Duration took,
    List<Flaw> flaws) {

  /** What can become of an invariant. */
  public enum Outcome {
    /** It holds for everybody. */
    PROVED,
    /** It does not, and the engine was seen to do otherwise for the cases of the flaws. */
    VIOLATED,
    /**
     * The solver knows somebody for whom it does not hold, but no case was found of whom the engine
     * says so. Either the axioms leave out something that is so of every real case, or the prover
     * does not know how to make the case.
     */
    UNDECIDED
  }

  /** Copies the lists and checks that all parts are there. */
  public Proof {
    requireNonNull(id, "id");
    requireNonNull(because, "because");
    sources = ImmutableList.copyOf(sources);
    requireNonNull(outcome, "outcome");
    requireNonNull(took, "took");
    flaws = ImmutableList.copyOf(flaws);
  }
}
