package io.osteokit.pathways.describe;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.rules.Derivation;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.Outcome;
import io.osteokit.core.rules.Rule;
import io.osteokit.core.rules.RuleBook;
import io.osteokit.core.rules.Sentences;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A rule book that can be looked things up in. */
final class Book {
  private final RuleBook rules;
  private final Sentences sentences;
  private final Map<String, Fact> facts = new LinkedHashMap<>();
  private final Map<String, Derivation> derivations = new LinkedHashMap<>();

  Book(RuleBook rules) {
    this.rules = rules;
    this.sentences = Sentences.of(rules);
    rules.allFacts().forEach(fact -> facts.put(fact.id(), fact));
    rules.derivations().forEach(one -> derivations.put(one.fact().id(), one));
  }

  RuleBook rules() {
    return rules;
  }

  Sentences sentences() {
    return sentences;
  }

  Optional<Fact> fact(String id) {
    return Optional.ofNullable(facts.get(id));
  }

  /** Returns the words for a fact; its id if it is not declared. */
  String label(String id) {
    return fact(id).map(Fact::label).orElse(id);
  }

  Optional<Derivation> derivation(String fact) {
    return Optional.ofNullable(derivations.get(fact));
  }

  /** Returns the rules that give a fact its value; none if it is not derived. */
  List<Rule> rulesOf(String fact) {
    return derivation(fact).map(Derivation::rules).orElse(ImmutableList.of());
  }

  /** Returns the facts that a derived fact is worked out from, and theirs, and so on. */
  Set<String> inputs(String fact) {
    Set<String> all = new LinkedHashSet<>();
    collect(fact, all);
    return all;
  }

  private void collect(String fact, Set<String> all) {
    for (String one : derivation(fact).map(Book::read).orElse(new LinkedHashSet<>())) {
      if (all.add(one)) {
        collect(one, all);
      }
    }
  }

  /** Returns the facts that a derivation reads itself. */
  static Set<String> read(Derivation derivation) {
    Set<String> read = new LinkedHashSet<>(derivation.of());
    for (Rule rule : derivation.rules()) {
      read.addAll(read(rule));
    }
    return read;
  }

  /** Returns the facts that a rule reads. */
  static Set<String> read(Rule rule) {
    Set<String> read = new LinkedHashSet<>();
    rule.when().leaves().forEach(leaf -> read.add(leaf.fact()));
    if (rule.then() instanceof Outcome.SameAs same) {
      read.add(same.fact());
    }
    return read;
  }
}
