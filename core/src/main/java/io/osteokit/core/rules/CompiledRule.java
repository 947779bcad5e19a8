package io.osteokit.core.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A rule with the terms of its condition, and where they stand among the bits of an evaluation.
 *
 * @param possible the bit of the first term that tells whether it is not ruled out
 * @param certain the bit of the first term that tells whether it surely holds
 */
record CompiledRule(Rule rule, List<Term> terms, int possible, int certain) {
  CompiledRule {
    terms = ImmutableList.copyOf(terms);
  }

  /** Returns whether the rule fires. */
  Standing standing(long[] bits) {
    int size = terms.size();
    return Standing.of(any(bits, possible, possible + size), any(bits, certain, certain + size));
  }

  private static boolean any(long[] bits, int from, int to) {
    if (from == to) {
      return false;
    }
    int first = from >> 6;
    int last = (to - 1) >> 6;
    long head = -1L << (from & 63);
    long tail = -1L >>> (63 - (to - 1 & 63));
    if (first == last) {
      return (bits[first] & head & tail) != 0;
    }
    long found = (bits[first] & head) | (bits[last] & tail);
    for (int w = first + 1; w < last && found == 0; w++) {
      found = bits[w];
    }
    return found != 0;
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
