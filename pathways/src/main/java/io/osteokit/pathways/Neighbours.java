package io.osteokit.pathways;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.rules.Condition;
import io.osteokit.core.rules.Derivation;
import io.osteokit.core.rules.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the questions whose answers meet that of another in some rule. Immutable. */
final class Neighbours {
  /** Findings whose answer every plan waits for meet in one rule; nothing comes of that. */
  private static final int CROWD = 25;

  private final Worlds worlds;
  private final List<OpenQuestion> open;

  Neighbours(Worlds worlds, List<OpenQuestion> open) {
    this.worlds = worlds;
    this.open = ImmutableList.copyOf(open);
  }

  List<OpenQuestion> of(OpenQuestion question) {
    Set<String> near = new HashSet<>();
    Set<String> reached = new HashSet<>(question.facts());
    // Twice, as a fact often meets another only in what is derived from it.
    for (int step = 0; step < 2; step++) {
      Set<String> more = new HashSet<>();
      for (Derivation derivation : derivations()) {
        for (Rule rule : derivation.rules()) {
          Set<String> facts = facts(rule);
          if (facts.size() < CROWD && facts.stream().anyMatch(reached::contains)) {
            near.addAll(facts);
            more.add(derivation.fact().id());
          }
        }
      }
      reached.addAll(more);
    }
    Set<String> base = new HashSet<>();
    near.forEach(fact -> base(fact, base, 0));
    return open.stream()
        .filter(other -> !other.equals(question) && other.facts().stream().anyMatch(base::contains))
        .collect(ImmutableList.toImmutableList());
  }

  private List<Derivation> derivations() {
    return ImmutableList.<Derivation>builder()
        .addAll(worlds.triage().book().derivations())
        .addAll(worlds.options().book().derivations())
        .build();
  }

  private void base(String fact, Set<String> base, int depth) {
    Derivation derivation = worlds.derivation(fact).orElse(null);
    if (derivation == null) {
      base.add(fact);
    } else if (depth < 2) {
      for (Rule rule : derivation.rules()) {
        Set<String> facts = facts(rule);
        if (facts.size() < CROWD) {
          facts.forEach(other -> base(other, base, depth + 1));
        }
      }
    }
  }

  private static Set<String> facts(Rule rule) {
    return rule.when().leaves().map(Condition.Leaf::fact).collect(ImmutableSet.toImmutableSet());
  }
}
