package io.osteokit.pathways.verify;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.person.Case;
import java.util.List;

/**
 * One thing that is otherwise than an invariant says. Immutable.
 *
 * @param subject what it is about, for example an exercise, an option or a rule
 * @param seen what the engine itself was seen to do, or why nothing could be seen
 * @param cases the people for whom it is so, made up by the prover: one, or two to be compared;
 *     empty when it is so of nobody, as of a rule that cannot fire
 */
public record Flaw(String subject, String seen, List<Case> cases) {
  /** Copies the cases and checks that all parts are there. */
  public Flaw {
    requireNonNull(subject, "subject");
    requireNonNull(seen, "seen");
    cases = ImmutableList.copyOf(cases);
  }
}
