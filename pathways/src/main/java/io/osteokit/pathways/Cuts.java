package io.osteokit.pathways;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.rules.Condition;
import io.osteokit.core.rules.Derivation;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.Outcome;
import io.osteokit.core.rules.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Where rules tell two values of a number apart. Immutable. */
final class Cuts {
  private final Worlds worlds;
  private final Map<String, NavigableSet<Double>> limits = new HashMap<>();

  Cuts(Worlds worlds) {
    this.worlds = worlds;
    for (Rule rule : rules()) {
      rule.when().leaves().forEach(this::collect);
    }
    // A number that is passed on is told apart where the one that takes it over is.
    for (boolean more = true; more; ) {
      more = false;
      for (Derivation derivation : derivations()) {
        for (Rule rule : derivation.rules()) {
          if (rule.then() instanceof Outcome.SameAs same) {
            more |= of(same.fact()).addAll(of(derivation.fact().id()));
          }
        }
      }
    }
  }

  private List<Derivation> derivations() {
    return ImmutableList.<Derivation>builder()
        .addAll(worlds.triage().book().derivations())
        .addAll(worlds.person().book().derivations())
        .addAll(worlds.options().book().derivations())
        .build();
  }

  private List<Rule> rules() {
    return derivations().stream()
        .flatMap(one -> one.rules().stream())
        .collect(ImmutableList.toImmutableList());
  }

  private void collect(Condition.Leaf leaf) {
    if (leaf instanceof Condition.Compare compare) {
      of(compare.fact()).add(compare.limit());
    }
  }

  private NavigableSet<Double> of(String fact) {
    return limits.computeIfAbsent(fact, id -> new TreeSet<>());
  }

  /** Returns which of the ranges between and at the limits a number lies in. */
  int cell(String fact, double value) {
    NavigableSet<Double> found = limits.getOrDefault(fact, new TreeSet<>());
    return 2 * found.headSet(value, false).size() + (found.contains(value) ? 1 : 0);
  }

  /** Returns numbers of the fact in order, so that rules can tell apart no more than these. */
  List<Double> samples(String fact) {
    Fact.Amount amount = (Fact.Amount) worlds.fact(fact);
    double step = amount.whole() ? 1 : 0.1;
    TreeSet<Double> samples = new TreeSet<>();
    for (double limit : limits.getOrDefault(fact, new TreeSet<>())) {
      for (double near : new double[] {limit - step, limit, limit + step}) {
        double value = amount.whole() ? Math.rint(near) : Math.rint(near * 10) / 10;
        if (value >= amount.min() && value <= amount.max()) {
          samples.add(value + 0.0);
        }
      }
    }
    if (samples.isEmpty()) {
      samples.add(Math.max(amount.min(), Math.min(amount.max(), 0.0)));
    }
    return ImmutableList.copyOf(samples);
  }
}
