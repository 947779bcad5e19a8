package io.osteokit.core.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** A rule with the terms of its condition, and where they stand among those of its layer. */
record CompiledRule(Rule rule, int index, List<Term> terms, int firstTerm) {
  CompiledRule {
    terms = ImmutableList.copyOf(terms);
  }

  /** Returns whether some person can make the rule fire for sure. */
  boolean canHold(Atoms atoms) {
    return terms.stream()
        .anyMatch(
            term ->
                term.literals().stream()
                    .allMatch(
                        literal -> {
                          Atom atom = atoms.get(literal.atom());
                          long cells = atom.feasible | 1L << atom.unknown();
                          return (literal.certain() & cells) != 0;
                        }));
  }
}
