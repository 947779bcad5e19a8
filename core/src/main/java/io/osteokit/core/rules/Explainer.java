package io.osteokit.core.rules;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the facts that decided about a rule, down to those that were handed in. */
final class Explainer {
  private final CompiledRules rules;
  private final Evaluation evaluation;

  Explainer(CompiledRules rules, Evaluation evaluation) {
    this.rules = rules;
    this.evaluation = evaluation;
  }

  Explanation explain(CompiledRule compiled) {
    Standing standing = evaluation.standing(compiled.rule().id());
    Set<Integer> atoms =
        switch (standing) {
          case CERTAIN -> simplestWay(compiled);
          case EXCLUDED -> whatRulesOut(compiled);
          case POSSIBLE -> whatIsOpen(compiled);
        };
    Map<String, Explanation.Deciding> deciding = new LinkedHashMap<>();
    for (int index : atoms) {
      Atom atom = rules.atoms().get(index);
      deciding.putIfAbsent(atom.fact.id() + "#" + atom.member, deciding(atom));
    }
    return new Explanation(compiled.rule(), standing, ImmutableList.copyOf(deciding.values()));
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
    String id = atom.fact.id();
    List<Explanation> because = new ArrayList<>();
    for (Derivation derivation : rules.derivation(id)) {
      for (String rule : decidingRules(derivation)) {
        because.add(evaluation.explain(rule));
      }
    }
    return new Explanation.Deciding(
        atom.fact, evaluation.words(atom), evaluation.isKnown(atom), because);
  }

  /**
   * Returns the rules that gave a derived fact its value: the certain ones up to the first that
   * decides, or all when none fired.
   */
  private List<String> decidingRules(Derivation derivation) {
    List<String> fired = new ArrayList<>();
    for (Rule rule : derivation.rules()) {
      Standing standing = evaluation.standing(rule.id());
      if (standing == Standing.EXCLUDED) {
        continue;
      }
      fired.add(rule.id());
      if (standing == Standing.CERTAIN && derivation.combine() == Derivation.Combine.FIRST) {
        break;
      }
    }
    for (String other : derivation.of()) {
      for (Derivation behind : rules.derivation(other)) {
        fired.addAll(decidingRules(behind));
      }
    }
    return fired;
  }
}
