package io.osteokit.core.rules;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Turns a condition into alternatives of conjunctions (disjunctive normal form). De Morgan's laws,
 * distribution and absorption hold in Kleene's logic, so nothing is lost for unknown facts.
 */
final class Normaliser {
  /** More alternatives than this are refused: such a rule should lean on a derived fact instead. */
  static final int MAX_TERMS = 2_000;

  private final Atoms atoms;
  private final boolean open;

  /**
   * Creates a normaliser.
   *
   * @param atoms the atoms of the book
   * @param open whether every unknown fact stays open, whatever the leaves say of it
   */
  Normaliser(Atoms atoms, boolean open) {
    this.atoms = atoms;
    this.open = open;
  }

  static final class TooManyTermsException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Returns the terms of the condition; none when it is false whatever is known. */
  List<Term> terms(Condition condition) {
    return terms(condition, false);
  }

  private List<Term> terms(Condition condition, boolean negated) {
    return condition.match(
        all -> combine(all.parts(), negated, !negated),
        any -> combine(any.parts(), negated, negated),
        not -> terms(not.part(), !negated),
        some -> atLeast(some, negated),
        leaf -> leaf(leaf, negated));
  }

  private List<Term> atLeast(Condition.AtLeast some, boolean negated) {
    List<List<Term>> parts = new ArrayList<>();
    for (Condition part : some.parts()) {
      parts.add(terms(part, negated));
    }
    return atLeast(parts, negated ? parts.size() - some.count() + 1 : some.count());
  }

  private List<Term> combine(List<Condition> parts, boolean negated, boolean conjunction) {
    List<Term> result = conjunction ? ImmutableList.of(Term.TRUE) : ImmutableList.of();
    for (Condition part : parts) {
      List<Term> terms = terms(part, negated);
      result = conjunction ? product(result, terms) : union(result, terms);
    }
    return result;
  }

  /**
   * Chooses so many of the parts, each with it or without it. Row k holds the ways to choose k of
   * the parts seen so far, from the last on; rows that no way to the whole count can use are left.
   */
  private static List<Term> atLeast(List<List<Term>> parts, int count) {
    List<List<Term>> rows = new ArrayList<>(Collections.nCopies(count + 1, ImmutableList.of()));
    rows.set(0, ImmutableList.of(Term.TRUE));
    for (int i = parts.size() - 1; i >= 0; i--) {
      for (int k = count; k >= Math.max(1, count - i); k--) {
        rows.set(k, union(product(parts.get(i), rows.get(k - 1)), rows.get(k)));
      }
    }
    return rows.get(count);
  }

  private List<Term> leaf(Condition.Leaf leaf, boolean negated) {
    if (leaf instanceof Condition.Contains contains) {
      List<Literal> literals = new ArrayList<>();
      for (String member : contains.values()) {
        literals.add(member(contains, member, 0b10));
      }
      return literals(literals, negated, negated);
    }
    if (leaf instanceof Condition.OnlyFrom only) {
      return onlyFrom(only, negated);
    }
    return literals(ImmutableList.of(literal(leaf)), negated, true);
  }

  private List<Term> onlyFrom(Condition.OnlyFrom only, boolean negated) {
    Fact.Members set = (Fact.Members) atoms.completeness(only.fact()).fact;
    List<Literal> listed = new ArrayList<>();
    List<Literal> others = new ArrayList<>();
    for (String member : set.values()) {
      if (only.values().contains(member)) {
        listed.add(member(only, member, 0b10));
      } else {
        others.add(member(only, member, 0b01));
      }
    }
    List<Term> some = literals(listed, negated, negated);
    List<Term> nothingElse = literals(others, negated, !negated);
    return negated ? union(some, nothingElse) : product(some, nothingElse);
  }

  private List<Term> literals(List<Literal> literals, boolean negated, boolean conjunction) {
    List<Term> result = conjunction ? ImmutableList.of(Term.TRUE) : ImmutableList.of();
    for (Literal literal : literals) {
      Literal signed = negated ? literal.not(atoms.get(literal.atom())) : literal;
      List<Term> one = Term.of(signed).map(ImmutableList::of).orElse(ImmutableList.of());
      result = conjunction ? product(result, one) : union(result, one);
    }
    return result;
  }

  private Literal member(Condition.Leaf leaf, String member, long cells) {
    return Literal.of(atoms.member(leaf.fact(), member), cells, unknown(leaf));
  }

  private Literal literal(Condition.Leaf leaf) {
    if (leaf instanceof Condition.Known) {
      return known(leaf.fact());
    }
    Atom atom = atoms.of(leaf.fact());
    long cells = 0;
    if (leaf instanceof Condition.Is is) {
      cells = is.value() ? 0b10 : 0b01;
    } else if (leaf instanceof Condition.In in) {
      List<String> values = ((Fact.Choice) atom.fact).values();
      for (String value : in.values()) {
        cells |= 1L << values.indexOf(value);
      }
    } else if (leaf instanceof Condition.Reaches reaches) {
      int least = ((Fact.Choice) atom.fact).values().indexOf(reaches.value());
      cells = atom.all() & (-1L << least);
    } else if (leaf instanceof Condition.Compare compare) {
      cells = atom.where(compare.comparison(), compare.limit());
    }
    return Literal.of(atom, cells, unknown(leaf));
  }

  private Literal known(String fact) {
    if (atoms.isSet(fact)) {
      Atom atom = atoms.completeness(fact);
      return new Literal(atom.index, open ? 0b11 : 0b10, 0b10);
    }
    Atom atom = atoms.of(fact);
    return Literal.of(atom, atom.all(), open ? Tri.UNKNOWN : Tri.FALSE);
  }

  private Tri unknown(Condition.Leaf leaf) {
    return open ? Tri.UNKNOWN : leaf.ifUnknown().truth();
  }

  private static List<Term> product(List<Term> left, List<Term> right) {
    if (isTrue(left) || isTrue(right)) {
      return isTrue(left) ? right : left;
    }
    Set<Term> result = new LinkedHashSet<>();
    for (Term a : left) {
      for (Term b : right) {
        a.and(b).ifPresent(result::add);
        if (result.size() > MAX_TERMS * 4) {
          throw new TooManyTermsException();
        }
      }
    }
    return absorb(result);
  }

  private static boolean isTrue(List<Term> terms) {
    return terms.size() == 1 && terms.get(0).literals().isEmpty();
  }

  private static List<Term> union(List<Term> left, List<Term> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return left.isEmpty() ? right : left;
    }
    Set<Term> result = new LinkedHashSet<>(left);
    for (Term term : right) {
      if (term.literals().size() == 1) {
        addSingle(result, term);
      } else {
        result.add(term);
      }
    }
    return absorb(result);
  }

  /** Joins alternatives that are each about one and the same atom into one. */
  private static void addSingle(Set<Term> result, Term term) {
    Literal literal = term.literals().get(0);
    for (Term other : result) {
      if (other.literals().size() == 1 && other.literals().get(0).atom() == literal.atom()) {
        result.remove(other);
        result.add(new Term(ImmutableList.of(other.literals().get(0).or(literal))));
        return;
      }
    }
    result.add(term);
  }

  private static List<Term> absorb(Set<Term> terms) {
    List<Term> kept = new ArrayList<>();
    for (Term term : terms) {
      if (!isAbsorbed(term, kept)) {
        kept.removeIf(term::absorbs);
        kept.add(term);
      }
    }
    if (kept.size() > MAX_TERMS) {
      throw new TooManyTermsException();
    }
    return ImmutableList.copyOf(kept);
  }

  private static boolean isAbsorbed(Term term, List<Term> by) {
    for (Term other : by) {
      if (other.absorbs(term)) {
        return true;
      }
    }
    return false;
  }
}
