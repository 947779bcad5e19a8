package io.osteokit.core.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A conjunction of literals, at most one an atom, ordered by atom. The empty term always holds.
 *
 * @param literals the literals
 */
record Term(List<Literal> literals) {
  static final Term TRUE = new Term(ImmutableList.of());

  Term {
    literals = ImmutableList.copyOf(literals);
  }

  static Optional<Term> of(Literal literal) {
    return literal.possible() == 0
        ? Optional.empty()
        : Optional.of(new Term(ImmutableList.of(literal)));
  }

  /** Returns the conjunction with another term; empty when it is false whatever is known. */
  Optional<Term> and(Term other) {
    TreeMap<Integer, Literal> merged = new TreeMap<>();
    for (Literal literal : literals) {
      merged.put(literal.atom(), literal);
    }
    for (Literal literal : other.literals) {
      Literal both = merged.merge(literal.atom(), literal, Literal::and);
      if (both.possible() == 0) {
        return Optional.empty();
      }
    }
    return Optional.of(new Term(ImmutableList.copyOf(merged.values())));
  }

  /** Returns whether the other term adds nothing to an alternative that has this one. */
  boolean absorbs(Term other) {
    if (literals.size() > other.literals.size()) {
      return false;
    }
    for (Literal mine : literals) {
      Literal theirs = other.literal(mine.atom());
      if (theirs == null || !mine.isWeakerThan(theirs)) {
        return false;
      }
    }
    return true;
  }

  @Nullable Literal literal(int atom) {
    for (Literal literal : literals) {
      if (literal.atom() == atom) {
        return literal;
      }
    }
    return null;
  }
}
