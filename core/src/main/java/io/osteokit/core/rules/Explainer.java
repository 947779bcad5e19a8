package io.osteokit.core.rules;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the facts that decided about a rule, down to those that were handed in. */
final class Explainer {
  private final CompiledRules rules;
  private final Evaluation evaluation;
  private final Map<String, Explanation> explained = new HashMap<>();
  private final Map<Integer, Explanation.Deciding> facts = new HashMap<>();

  Explainer(CompiledRules rules, Evaluation evaluation) {
    this.rules = rules;
    this.evaluation = evaluation;
  }

  /** Explains a rule of the book; each rule and fact once, however many stand on it. */
  Explanation explain(String rule) {
    Explanation known = explained.get(rule);
    if (known == null) {
      known = explain(evaluation.compiled(rule));
      explained.put(rule, known);
    }
    return known;
  }

  /** Explains the rules that fired and gave a fact its value. */
  List<Explanation> why(String fact) {
    Set<String> fired = new LinkedHashSet<>();
    collect(fact, fired, new HashSet<>());
    return fired.stream().map(this::explain).collect(ImmutableList.toImmutableList());
  }

  private void collect(String fact, Set<String> fired, Set<String> seen) {
    Optional<Derivation> derivation = rules.derivation(fact);
    if (derivation.isPresent() && seen.add(fact)) {
      decidingRules(derivation.get()).stream()
          .map(Rule::id)
          .filter(rule -> evaluation.standing(rule) == Standing.CERTAIN)
          .forEach(fired::add);
      decidingFacts(derivation.get()).forEach(other -> collect(other, fired, seen));
    }
  }

  private Explanation explain(CompiledRule compiled) {
    Standing standing = evaluation.standing(compiled.rule().id());
    Set<Integer> atoms =
        switch (standing) {
          case CERTAIN -> simplestWay(compiled);
          case EXCLUDED -> whatRulesOut(compiled);
          case POSSIBLE -> whatIsOpen(compiled);
        };
    List<Explanation.Deciding> deciding = new ArrayList<>();
    for (int index : atoms) {
      deciding.add(deciding(rules.atoms().get(index)));
    }
    return new Explanation(compiled.rule(), standing, deciding);
  }

  private Set<Integer> simplestWay(CompiledRule compiled) {
    Term simplest = Term.TRUE;
    int length = Integer.MAX_VALUE;
    for (Term term : compiled.terms()) {
      if (evaluation.at(term) == Tri.TRUE && term.literals().size() < length) {
        simplest = term;
        length = term.literals().size();
      }
    }
    Set<Integer> atoms = new LinkedHashSet<>();
    simplest.literals().forEach(literal -> atoms.add(literal.atom()));
    return atoms;
  }

  /** Takes, again and again, the atom that rules out most of the ways that are left. */
  private Set<Integer> whatRulesOut(CompiledRule compiled) {
    List<Term> left = new ArrayList<>(compiled.terms());
    Set<Integer> atoms = new LinkedHashSet<>();
    while (!left.isEmpty()) {
      Map<Integer, Integer> count = new LinkedHashMap<>();
      for (Term term : left) {
        for (Literal literal : term.literals()) {
          if (evaluation.at(literal) == Tri.FALSE) {
            count.merge(literal.atom(), 1, Integer::sum);
          }
        }
      }
      int best = -1;
      for (Map.Entry<Integer, Integer> entry : count.entrySet()) {
        if (best == -1 || entry.getValue() > count.getOrDefault(best, 0)) {
          best = entry.getKey();
        }
      }
      int chosen = best;
      atoms.add(chosen);
      left.removeIf(
          term -> {
            Literal literal = term.literal(chosen);
            return literal != null && evaluation.at(literal) == Tri.FALSE;
          });
    }
    return atoms;
  }

  private Set<Integer> whatIsOpen(CompiledRule compiled) {
    Set<Integer> atoms = new LinkedHashSet<>();
    for (Term term : compiled.terms()) {
      if (evaluation.at(term) == Tri.UNKNOWN) {
        for (Literal literal : term.literals()) {
          if (evaluation.at(literal) == Tri.UNKNOWN) {
            atoms.add(literal.atom());
          }
        }
      }
    }
    return atoms;
  }

  private Explanation.Deciding deciding(Atom atom) {
    Explanation.Deciding known = facts.get(atom.index);
    if (known == null) {
      String id = atom.fact.id();
      List<Explanation> because = new ArrayList<>();
      List<Explanation.Deciding> from = new ArrayList<>();
      rules
          .derivation(id)
          .ifPresent(
              derivation -> {
                decidingRules(derivation).forEach(rule -> because.add(explain(rule.id())));
                decidingFacts(derivation)
                    .forEach(fact -> from.add(deciding(rules.atoms().of(fact))));
              });
      known =
          new Explanation.Deciding(
              atom.fact, evaluation.words(atom), evaluation.isKnown(atom), because, from);
      facts.put(atom.index, known);
    }
    return known;
  }

  /** Returns the rules that gave a derived fact its value, or all when it fell to none of them. */
  private List<Rule> decidingRules(Derivation derivation) {
    List<Rule> deciding = new ArrayList<>();
    Optional<String> value = valueOfChoice(derivation.fact());
    boolean highest = derivation.combine() == Derivation.Combine.HIGHEST && value.isPresent();
    for (Rule rule : derivation.rules()) {
      Standing standing = evaluation.standing(rule.id());
      boolean counts =
          highest
              ? standing == Standing.CERTAIN && rule.then().equals(new Outcome.Value(value.get()))
              : standing != Standing.EXCLUDED;
      if (counts) {
        deciding.add(rule);
      }
      if (standing == Standing.CERTAIN && derivation.combine() == Derivation.Combine.FIRST) {
        break;
      }
    }
    return deciding.isEmpty() ? derivation.rules() : deciding;
  }

  /** Returns the facts that have the highest value of several, or those still open. */
  private List<String> decidingFacts(Derivation derivation) {
    Optional<String> value = valueOfChoice(derivation.fact());
    return derivation.of().stream()
        .filter(fact -> evaluation.choice(fact).equals(value))
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<String> valueOfChoice(Fact fact) {
    return fact instanceof Fact.Choice ? evaluation.choice(fact.id()) : Optional.empty();
  }
}
