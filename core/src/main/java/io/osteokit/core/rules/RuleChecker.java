package io.osteokit.core.rules;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds every fault of a rule book that shows without evaluating it. */
final class RuleChecker {
  private final RuleBook book;
  private final List<RuleProblem> problems = new ArrayList<>();
  private final Map<String, Fact> visible = new LinkedHashMap<>();
  private final Set<String> maybeUnknown = new HashSet<>();
  private final Map<String, NavigableSet<Double>> cuts = new LinkedHashMap<>();

  private RuleChecker(RuleBook book) {
    this.book = book;
  }

  static List<RuleProblem> check(RuleBook book) {
    RuleChecker checker = new RuleChecker(book);
    checker.run();
    return ImmutableList.copyOf(checker.problems);
  }

  private void run() {
    for (Fact fact : book.facts()) {
      declare(fact, !book.alwaysKnown().contains(fact.id()));
    }
    for (String known : book.alwaysKnown()) {
      if (!visible.containsKey(known)) {
        report(known, "UNKNOWN_FACT", "is said to be always known but is not declared");
      }
    }
    Set<String> ruleIds = new HashSet<>();
    for (Stratum stratum : book.strata()) {
      for (Derivation derivation : stratum.derivations()) {
        for (Rule rule : derivation.rules()) {
          if (!ruleIds.add(rule.id())) {
            report(rule.id(), "DUPLICATE_RULE", "a rule with this id stands earlier");
          }
          check(rule, derivation.fact());
        }
        checkDerivation(derivation);
      }
      for (Derivation derivation : stratum.derivations()) {
        declare(derivation.fact(), mayBeUnknown(derivation));
      }
    }
  }

  private void declare(Fact fact, boolean unknown) {
    if (visible.putIfAbsent(fact.id(), fact) != null) {
      report(fact.id(), "DUPLICATE_FACT", "a fact with this id stands earlier");
    }
    if (unknown) {
      maybeUnknown.add(fact.id());
    }
  }

  private void check(Rule rule, Fact derived) {
    if (rule.because().isEmpty()) {
      report(rule.id(), "NO_REASON", "a rule must say why");
    }
    if (rule.sources().isEmpty()) {
      report(rule.id(), "NO_SOURCE", "a rule must cite at least one source");
    }
    checkOutcome(rule.id(), rule.then(), derived);
    Conditions.leaves(rule.when()).forEach(leaf -> check(rule.id(), leaf));
  }

  private void checkDerivation(Derivation derivation) {
    String id = derivation.fact().id();
    derivation.otherwise().ifPresent(value -> checkOutcome(id, value, derivation.fact()));
    boolean ladder = derivation.fact() instanceof Fact.Choice;
    if (derivation.combine() != Derivation.Combine.FIRST && !ladder) {
      report(id, "WRONG_TYPE", "only a choice has a highest value");
    }
    if (derivation.fact() instanceof Fact.Members) {
      report(id, "WRONG_TYPE", "a set cannot be derived");
    }
    if (derivation.of().isEmpty() == (derivation.combine() == Derivation.Combine.HIGHEST_OF)) {
      report(id, "WRONG_TYPE", "facts to take the highest of go with HIGHEST_OF, and with it only");
    }
    for (String other : derivation.of()) {
      Fact.Choice choice = fact(id, other, Fact.Choice.class);
      if (choice != null
          && derivation.fact() instanceof Fact.Choice own
          && !choice.values().equals(own.values())) {
        report(id, "WRONG_TYPE", other + " has other values");
      }
    }
  }

  private void checkOutcome(String where, Outcome outcome, Fact derived) {
    boolean fits;
    if (outcome instanceof Outcome.YesNo) {
      fits = derived instanceof Fact.YesNo;
    } else if (outcome instanceof Outcome.Value value) {
      fits = derived instanceof Fact.Choice choice && choice.values().contains(value.value());
    } else if (outcome instanceof Outcome.Amount amount) {
      fits = derived instanceof Fact.Amount number && number.allows(amount.value());
    } else {
      String other = ((Outcome.SameAs) outcome).fact();
      Fact.Amount from = fact(where, other, Fact.Amount.class);
      fits = derived instanceof Fact.Amount own && (from == null || within(from, own));
    }
    if (!fits) {
      report(where, "OUT_OF_RANGE", "the outcome is no value of " + derived.id());
    }
  }

  private static boolean within(Fact.Amount inner, Fact.Amount outer) {
    return inner.min() >= outer.min()
        && inner.max() <= outer.max()
        && (inner.whole() || !outer.whole());
  }

  private void check(String rule, Condition.Leaf leaf) {
    boolean sound;
    if (leaf instanceof Condition.Is) {
      sound = fact(rule, leaf.fact(), Fact.YesNo.class) != null;
    } else if (leaf instanceof Condition.In in) {
      Fact.Choice choice = fact(rule, leaf.fact(), Fact.Choice.class);
      sound = choice != null && values(rule, choice.values(), in.values());
    } else if (leaf instanceof Condition.Reaches reaches) {
      Fact.Choice choice = fact(rule, leaf.fact(), Fact.Choice.class);
      sound = choice != null && values(rule, choice.values(), ImmutableList.of(reaches.value()));
    } else if (leaf instanceof Condition.Contains contains) {
      Fact.Members set = fact(rule, leaf.fact(), Fact.Members.class);
      sound = set != null && values(rule, set.values(), contains.values());
    } else if (leaf instanceof Condition.OnlyFrom only) {
      Fact.Members set = fact(rule, leaf.fact(), Fact.Members.class);
      sound = set != null && values(rule, set.values(), only.values());
    } else if (leaf instanceof Condition.Compare compare) {
      Fact.Amount number = fact(rule, leaf.fact(), Fact.Amount.class);
      sound = number != null && limit(rule, number, compare.limit());
    } else {
      sound = fact(rule, leaf.fact(), Fact.class) != null;
    }
    if (sound && leaf.ifUnknown() == IfUnknown.NEVER && maybeUnknown.contains(leaf.fact())) {
      report(
          rule,
          "UNKNOWN_UNSTATED",
          leaf.fact() + " may be unknown: say whether that HOLDS, FAILS or stays UNKNOWN");
    }
  }

  private boolean values(String rule, List<String> vocabulary, List<String> used) {
    boolean known = !used.isEmpty() && vocabulary.containsAll(used);
    if (!known) {
      report(rule, "OUT_OF_RANGE", "values must be some of " + vocabulary);
    }
    return known;
  }

  private boolean limit(String rule, Fact.Amount number, double limit) {
    if (!(limit >= number.min() && limit <= number.max())) {
      report(
          rule,
          "OUT_OF_RANGE",
          number.id() + " lies between " + number.min() + " and " + number.max());
      return false;
    }
    NavigableSet<Double> own = cuts.computeIfAbsent(number.id(), id -> new TreeSet<>());
    own.add(limit + 0.0);
    if (2 * own.size() + 1 >= Atom.MAX_CELLS) {
      report(rule, "TOO_COMPLEX", number.id() + " is compared with too many limits");
    }
    return true;
  }

  private <F extends Fact> @Nullable F fact(String where, String id, Class<F> type) {
    Fact fact = visible.get(id);
    if (fact == null) {
      report(where, "UNKNOWN_FACT", id + " is neither handed in nor derived in an earlier layer");
      return null;
    }
    if (!type.isInstance(fact)) {
      report(where, "WRONG_TYPE", id + " is of another type than this condition is for");
      return null;
    }
    return type.cast(fact);
  }

  /** Over-estimates: a fact counts as possibly unknown when some leaf behind it may stay open. */
  private boolean mayBeUnknown(Derivation derivation) {
    if (derivation.otherwise().isEmpty()
        && derivation.combine() == Derivation.Combine.FIRST
        && derivation.rules().stream().noneMatch(RuleChecker::always)) {
      return true;
    }
    return derivation.of().stream().anyMatch(maybeUnknown::contains)
        || derivation.otherwise().filter(this::copiesUnknown).isPresent()
        || derivation.rules().stream()
            .anyMatch(rule -> copiesUnknown(rule.then()) || staysOpen(rule.when()));
  }

  private static boolean always(Rule rule) {
    return rule.when() instanceof Condition.All all && all.parts().isEmpty();
  }

  private boolean copiesUnknown(Outcome outcome) {
    return outcome instanceof Outcome.SameAs same && maybeUnknown.contains(same.fact());
  }

  private boolean staysOpen(Condition condition) {
    return Conditions.leaves(condition)
        .anyMatch(
            leaf -> leaf.ifUnknown().truth() == Tri.UNKNOWN && maybeUnknown.contains(leaf.fact()));
  }

  private void report(String where, String code, String message) {
    problems.add(new RuleProblem(where, code, message));
  }
}
