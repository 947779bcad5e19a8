package io.osteokit.pathways.describe;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.rules.Condition;
import io.osteokit.core.rules.Derivation;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.IfUnknown;
import io.osteokit.core.rules.Outcome;
import io.osteokit.core.rules.Rule;
import io.osteokit.core.rules.Tri;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What holds for everybody in a situation, for example in a phase with nothing withheld. What the
 * rules behind the situation say is drawn from them; everything else may be so or not.
 */
final class Situation {
  private final Book book;
  private final Map<String, Set<String>> choices = new HashMap<>();
  private final Map<String, Boolean> answers = new HashMap<>();
  private final FractureDays days;
  private boolean noFractureListed;
  private int leastDay;

  /** Creates a situation of which nothing is known. */
  Situation(Book book, FractureDays days) {
    this.book = book;
    this.days = days;
  }

  /** Adds that the newest fracture is so many days old or more. */
  Situation fromDay(int day) {
    leastDay = day;
    return this;
  }

  /** Adds that a derived choice has a value, and what follows for the facts that it rests on. */
  Situation with(String fact, String value) {
    narrow(fact, ImmutableSet.of(value));
    book.derivation(fact)
        .filter(one -> one.combine() == Derivation.Combine.FIRST)
        .ifPresent(one -> draw(one, new Outcome.Value(value)));
    return this;
  }

  private void draw(Derivation derivation, Outcome value) {
    List<Rule> to =
        derivation.rules().stream()
            .filter(rule -> rule.then().equals(value))
            .collect(Collectors.toList());
    for (Rule rule : derivation.rules()) {
      if (rule.then().equals(value)) {
        break;
      }
      learn(rule.when(), false);
    }
    boolean otherwise = derivation.otherwise().filter(value::equals).isPresent();
    if (to.size() == 1 && !otherwise) {
      learn(to.get(0).when(), true);
    }
  }

  /** Takes what a condition that holds, or does not, tells for certain. */
  private void learn(Condition condition, boolean holds) {
    if (condition instanceof Condition.Not not) {
      learn(not.part(), !holds);
    } else if (condition instanceof Condition.All == holds
        && (condition instanceof Condition.All || condition instanceof Condition.Any)) {
      condition.parts().forEach(part -> learn(part, holds));
    } else if (!holds && condition instanceof Condition.Compare compare) {
      noFractureListed |= days.asksForOne(compare);
    } else if (condition instanceof Condition.Leaf leaf && isTelling(leaf, holds)) {
      if (leaf instanceof Condition.Is is) {
        boolean answer = is.value() == holds;
        answers.put(is.fact(), answer);
        book.derivation(is.fact())
            .filter(one -> one.combine() == Derivation.Combine.FIRST)
            .ifPresent(one -> draw(one, new Outcome.YesNo(answer)));
      } else {
        Set<String> named = named(leaf);
        narrow(leaf.fact(), holds ? named : others(leaf.fact(), named));
      }
    }
  }

  private static boolean isTelling(Condition.Leaf leaf, boolean holds) {
    boolean choice = leaf instanceof Condition.In || leaf instanceof Condition.Reaches;
    return (choice || leaf instanceof Condition.Is)
        && (leaf.ifUnknown() == IfUnknown.NEVER
            || leaf.ifUnknown() == (holds ? IfUnknown.FAILS : IfUnknown.HOLDS));
  }

  private Set<String> named(Condition.Leaf leaf) {
    if (leaf instanceof Condition.In in) {
      return ImmutableSet.copyOf(in.values());
    }
    String least = ((Condition.Reaches) leaf).value();
    List<String> values = values(leaf.fact());
    int from = Math.max(0, values.indexOf(least));
    return ImmutableSet.copyOf(values.subList(from, values.size()));
  }

  private Set<String> others(String fact, Set<String> named) {
    return values(fact).stream()
        .filter(value -> !named.contains(value))
        .collect(ImmutableSet.toImmutableSet());
  }

  private List<String> values(String fact) {
    return book.fact(fact)
        .filter(Fact.Choice.class::isInstance)
        .map(one -> ((Fact.Choice) one).values())
        .orElse(ImmutableList.of());
  }

  private void narrow(String fact, Set<String> to) {
    Set<String> before = choices.get(fact);
    choices.put(
        fact,
        before == null
            ? to
            : before.stream().filter(to::contains).collect(ImmutableSet.toImmutableSet()));
  }

  /** Returns whether a condition holds for everybody in the situation, for nobody, or for some. */
  Tri holds(Condition condition) {
    if (condition instanceof Condition.Not not) {
      return holds(not.part()).not();
    }
    if (condition instanceof Condition.Leaf leaf) {
      return leaf(leaf);
    }
    List<Condition> parts = condition.parts();
    long sure = parts.stream().filter(part -> holds(part) == Tri.TRUE).count();
    long possible = parts.stream().filter(part -> holds(part) != Tri.FALSE).count();
    int needed = condition instanceof Condition.All ? parts.size() : 1;
    needed = condition instanceof Condition.AtLeast some ? some.count() : needed;
    return sure >= needed ? Tri.TRUE : possible < needed ? Tri.FALSE : Tri.UNKNOWN;
  }

  private Tri leaf(Condition.Leaf leaf) {
    if (leaf instanceof Condition.Is is) {
      Boolean answer = answers.get(is.fact());
      return answer == null ? Tri.UNKNOWN : Tri.of(answer == is.value());
    }
    if (leaf instanceof Condition.Compare compare && days.counts(compare.fact())) {
      boolean none = noFractureListed && compare.ifUnknown() == IfUnknown.FAILS;
      return none || Lane.Days.of(compare, days.facts()).to() < leastDay ? Tri.FALSE : Tri.UNKNOWN;
    }
    Set<String> possible = choices.get(leaf.fact());
    boolean choice = leaf instanceof Condition.In || leaf instanceof Condition.Reaches;
    if (possible == null || !choice) {
      return Tri.UNKNOWN;
    }
    Set<String> named = named(leaf);
    if (named.containsAll(possible)) {
      return Tri.TRUE;
    }
    return possible.stream().anyMatch(named::contains) ? Tri.UNKNOWN : Tri.FALSE;
  }
}
