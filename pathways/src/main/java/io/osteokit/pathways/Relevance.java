package io.osteokit.pathways;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.rules.CompiledRules;
import io.osteokit.core.rules.Derivation;
import io.osteokit.core.rules.Evaluation;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.Facts;
import io.osteokit.core.rules.Outcome;
import io.osteokit.core.rules.Rule;
import io.osteokit.core.rules.Standing;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the facts that may still change what a decision comes to, by evaluating with everything
 * unknown left open. A fact that is not among them cannot matter; one that is may, or may not.
 */
final class Relevance {
  private final Worlds worlds;
  private final Evaluation triage;
  private final Evaluation person;
  private final Evaluation options;

  Relevance(Worlds worlds, World world, List<OpenQuestion> open) {
    this.worlds = worlds;
    Facts.Builder facts = worlds.triage().newFacts().setAll(world.base());
    open.forEach(question -> question.facts().forEach(facts::forget));
    this.triage = worlds.triage().evaluateOpenly(facts.build());
    Facts known = triage.facts();
    this.person = worlds.person().evaluateOpenly(known);
    this.options =
        worlds.options().evaluateOpenly(worlds.optionFacts(known, world.sessionImpossible()));
  }

  /**
   * Returns the facts.
   *
   * @param outcomes the facts of triage that a decision shows, beside all rows and options
   */
  Set<String> facts(Iterable<String> outcomes) {
    Set<String> seen = new HashSet<>();
    Deque<String> next = new ArrayDeque<>();
    outcomes.forEach(next::add);
    for (CompiledRules rules : ImmutableList.of(worlds.person(), worlds.options())) {
      rules.book().derivations().forEach(derivation -> next.add(derivation.fact().id()));
    }
    while (!next.isEmpty()) {
      String fact = next.remove();
      if (seen.add(fact)) {
        worlds.derivation(fact).ifPresent(derivation -> next.addAll(behind(derivation)));
      }
    }
    return ImmutableSet.copyOf(seen);
  }

  private Set<String> behind(Derivation derivation) {
    String id = derivation.fact().id();
    Evaluation book = worlds.isOption(id) ? options : worlds.isRow(id) ? person : triage;
    ImmutableSet.Builder<String> facts = ImmutableSet.builder();
    if (!isSettled(book, derivation.fact())) {
      facts.addAll(derivation.of());
      for (Rule rule : derivation.rules()) {
        facts.addAll(book.openFacts(rule.id()));
        boolean may = book.standing(rule.id()) != Standing.EXCLUDED;
        if (may && rule.then() instanceof Outcome.SameAs same) {
          facts.add(same.fact());
        }
      }
    }
    return facts.build();
  }

  private static boolean isSettled(Evaluation book, Fact fact) {
    return fact instanceof Fact.Choice && book.choice(fact.id()).isPresent();
  }
}
