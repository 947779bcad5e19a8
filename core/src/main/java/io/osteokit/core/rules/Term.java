package io.osteokit.core.rules;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    List<Literal> merged = new ArrayList<>(literals.size() + other.literals.size());
    int mine = 0;
    int theirs = 0;
    while (mine < literals.size() || theirs < other.literals.size()) {
      int order = order(mine, other, theirs);
      Literal literal = order > 0 ? other.literals.get(theirs) : literals.get(mine);
      if (order == 0) {
        literal = literal.and(other.literals.get(theirs));
      }
      if (literal.possible() == 0) {
        return Optional.empty();
      }
      merged.add(literal);
      mine += order <= 0 ? 1 : 0;
      theirs += order >= 0 ? 1 : 0;
    }
    return Optional.of(new Term(merged));
  }

  /** Returns which literal has the lower atom, mine (negative) or theirs; an ended list is last. */
  private int order(int mine, Term other, int theirs) {
    if (mine == literals.size()) {
      return 1;
    }
    return theirs == other.literals.size()
        ? -1
        : Integer.compare(literals.get(mine).atom(), other.literals.get(theirs).atom());
  }

  /** Returns whether the other term adds nothing to an alternative that has this one. */
  boolean absorbs(Term other) {
    int theirs = 0;
    for (int mine = 0; mine < literals.size(); mine++) {
      int atom = literals.get(mine).atom();
      while (theirs < other.literals.size() && other.literals.get(theirs).atom() < atom) {
        theirs++;
      }
      if (theirs == other.literals.size()
          || other.literals.get(theirs).atom() != atom
          || !literals.get(mine).isWeakerThan(other.literals.get(theirs))) {
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
