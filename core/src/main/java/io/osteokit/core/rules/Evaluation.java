package io.osteokit.core.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What rules came to for one person: the derived facts, and for every rule whether it is certain,
 * possible or excluded, and why. Immutable and safe to share between threads.
 */
public final class Evaluation {
  private final CompiledRules rules;
  private final Facts given;
  private final long[] bits;

  /** What is known in the end; worked out late where nothing else needs it. */
  private @Nullable Encoded known;

  Evaluation(CompiledRules rules, Facts given, long[] bits, @Nullable Encoded known) {
    this.rules = rules;
    this.given = given;
    this.bits = bits;
    this.known = known;
  }

  /** Two threads may both work it out, and come to the same. */
  private Encoded known() {
    Encoded all = known;
    if (all == null) {
      all = rules.derived(given, bits);
      known = all;
    }
    return all;
  }

  private int cell(int atom) {
    return known().cells[atom];
  }

  /**
   * Returns what was known to begin with.
   *
   * @return the facts handed in
   */
  public Facts given() {
    return given;
  }

  /**
   * Returns whether a yes/no fact, handed in or derived, is so.
   *
   * @param fact the id
   * @return true, false or unknown
   * @throws IllegalArgumentException if the book has no such yes/no fact
   */
  public Tri yesNo(String fact) {
    Atom atom = atom(fact, Fact.YesNo.class);
    int cell = cell(atom.index);
    return cell == atom.unknown() ? Tri.UNKNOWN : Tri.of(cell == 1);
  }

  /**
   * Returns the value of a choice, handed in or derived.
   *
   * @param fact the id
   * @return the value; empty when unknown
   * @throws IllegalArgumentException if the book has no such choice
   */
  public Optional<String> choice(String fact) {
    Atom atom = atom(fact, Fact.Choice.class);
    int cell = cell(atom.index);
    return cell == atom.unknown()
        ? Optional.empty()
        : Optional.of(((Fact.Choice) atom.fact).values().get(cell));
  }

  /**
   * Returns a number, handed in or derived.
   *
   * @param fact the id
   * @return the number in the unit of the fact; empty when unknown
   * @throws IllegalArgumentException if the book has no such number
   */
  public OptionalDouble number(String fact) {
    double value = known().numbers[atom(fact, Fact.Amount.class).index];
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /**
   * Returns whether a rule fires.
   *
   * @param rule the id of the rule
   * @return certain, possible or excluded
   * @throws IllegalArgumentException if the book has no such rule
   */
  public Standing standing(String rule) {
    return compiled(rule).standing(bits);
  }

  /**
   * Returns the rules that fire, in the order of the book.
   *
   * @return the certain rules
   */
  public List<Rule> fired() {
    return StratumTables.certain(rules.tables(), bits);
  }

  /**
   * Calls an action with each rule that fires, in the order of the book; {@link #fired} without the
   * list.
   *
   * @param action what to do with the rule
   */
  public void forEachFired(Consumer<? super Rule> action) {
    requireNonNull(action, "action");
    for (StratumTables layer : rules.tables()) {
      layer.forEachCertain(bits, action);
    }
  }

  /**
   * Returns why a rule stands as it does: the facts that decided, each with how it came about.
   *
   * @param rule the id of the rule
   * @return the explanation
   * @throws IllegalArgumentException if the book has no such rule
   */
  public Explanation explain(String rule) {
    return new Explainer(rules, this).explain(rule);
  }

  /**
   * Returns why a derived fact has its value: the rules that gave it, each explained. For a fact
   * that is the highest of others, those of the others that have its value.
   *
   * @param fact the id
   * @return explanations of rules that fired, in the order of the book, without double; empty for a
   *     fact that was handed in, or that no rule gave its value
   */
  public List<Explanation> why(String fact) {
    return new Explainer(rules, this).why(fact);
  }

  /**
   * Returns the unknown facts that a rule still depends on. Empty unless it is {@link
   * Standing#POSSIBLE}; for a rule whose leaves say how unknown counts, ask the evaluation of
   * {@link CompiledRules#evaluateOpenly}.
   *
   * @param rule the id of the rule
   * @return ids of facts of this book, handed in or derived, without double
   * @throws IllegalArgumentException if the book has no such rule
   */
  public Set<String> openFacts(String rule) {
    CompiledRule compiled = compiled(rule);
    if (standing(rule) != Standing.POSSIBLE) {
      return ImmutableSet.of();
    }
    ImmutableSet.Builder<String> open = ImmutableSet.builder();
    for (Term term : compiled.terms()) {
      if (at(term) == Tri.UNKNOWN) {
        for (Literal literal : term.literals()) {
          if (at(literal) == Tri.UNKNOWN) {
            open.add(rules.atoms().get(literal.atom()).fact.id());
          }
        }
      }
    }
    return open.build();
  }

  /**
   * Returns everything that is known now, handed in and derived, for a book that builds on this
   * one.
   *
   * @return the facts
   */
  public Facts facts() {
    return rules.allFacts(given, known());
  }

  boolean isKnown(Atom atom) {
    int cell = cell(atom.index);
    return atom.completeness ? cell == 1 : cell != atom.unknown();
  }

  /** Returns what is known of an atom as words of the book. */
  String words(Atom atom) {
    String label = atom.fact.label();
    if (atom.member != null) {
      label = Sentences.words(atom.member) + " among " + label;
    }
    int cell = cell(atom.index);
    if (atom.completeness) {
      return label + (cell == 1 ? ": all known" : ": not all known");
    }
    if (cell == atom.unknown()) {
      return label + ": unknown";
    }
    String value =
        atom.fact.match(
            f -> cell == 1 ? "yes" : "no",
            f -> Sentences.number(known().numbers[atom.index], f.unit()),
            f -> Sentences.words(f.values().get(cell)),
            f -> cell == 1 ? "yes" : "no");
    return label + ": " + value;
  }

  Tri at(Literal literal) {
    return literal.at(cell(literal.atom()));
  }

  Tri at(Term term) {
    Tri all = Tri.TRUE;
    for (Literal literal : term.literals()) {
      all = all.and(at(literal));
    }
    return all;
  }

  CompiledRule compiled(String rule) {
    return rules
        .rule(rule)
        .orElseThrow(() -> new IllegalArgumentException("no rule '" + rule + "' in this book"));
  }

  private Atom atom(String fact, Class<? extends Fact> type) {
    return rules
        .atoms()
        .find(fact)
        .filter(atom -> type.isInstance(atom.fact))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no " + FactTypes.word(type) + " '" + fact + "' in this book"));
  }

  /** Shows the book, and nothing of the person. */
  @Override
  public String toString() {
    return "Evaluation[" + rules.book().id() + "]";
  }
}
