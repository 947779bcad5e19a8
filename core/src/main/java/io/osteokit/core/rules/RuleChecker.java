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
  private final List<RuleFault> faults = new ArrayList<>();
  private final Map<String, Fact> visible = new LinkedHashMap<>();
  private final Set<String> maybeUnknown = new HashSet<>();
  private final Map<String, NavigableSet<Double>> cuts = new LinkedHashMap<>();

  private RuleChecker(RuleBook book) {
    this.book = book;
  }

  static List<RuleFault> check(RuleBook book) {
    RuleChecker checker = new RuleChecker(book);
    checker.run();
    return ImmutableList.copyOf(checker.faults);
  }

  private void run() {
    for (Fact fact : book.facts()) {
      declare(fact, !book.alwaysKnown().contains(fact.id()));
    }
    for (String known : book.alwaysKnown()) {
      if (!visible.containsKey(known)) {
        report(
            book,
            known,
            RuleCodes.UNKNOWN_FACT,
            "must be declared, as it is said to be always known");
      }
    }
    Set<String> ruleIds = new HashSet<>();
    for (Stratum stratum : book.strata()) {
      for (Derivation derivation : stratum.derivations()) {
        for (Rule rule : derivation.rules()) {
          if (!ruleIds.add(rule.id())) {
            report(rule, rule.id(), RuleCodes.DUPLICATE_RULE, "must be an id of its own");
          }
          check(rule, derivation.fact());
        }
        check(derivation);
      }
      for (Derivation derivation : stratum.derivations()) {
        declare(derivation.fact(), mayBeUnknown(derivation));
      }
    }
  }

  private void declare(Fact fact, boolean unknown) {
    if (visible.putIfAbsent(fact.id(), fact) != null) {
      report(fact, fact.id(), RuleCodes.DUPLICATE_FACT, "must be an id of its own");
    }
    if (unknown) {
      maybeUnknown.add(fact.id());
    }
  }

  private void check(Rule rule, Fact derived) {
    if (rule.because().trim().isEmpty()) {
      report(rule, rule.id(), RuleCodes.NO_REASON, "must say why, in a sentence");
    }
    if (rule.sources().isEmpty()) {
      report(rule, rule.id(), RuleCodes.NO_SOURCE, "must cite at least one source");
    }
    check(rule.then(), rule.id(), derived);
    rule.when().leaves().forEach(leaf -> check(leaf, rule.id()));
  }

  private void check(Derivation derivation) {
    String id = derivation.fact().id();
    derivation.otherwise().ifPresent(value -> check(value, id, derivation.fact()));
    boolean ladder = derivation.fact() instanceof Fact.Choice;
    boolean highestOf = derivation.combine() == Derivation.Combine.HIGHEST_OF;
    if (derivation.combine() != Derivation.Combine.FIRST && !ladder) {
      report(
          derivation,
          id,
          RuleCodes.WRONG_TYPE,
          "must be a choice, as only a choice has a highest value");
    }
    if (derivation.fact() instanceof Fact.Members) {
      report(derivation, id, RuleCodes.WRONG_TYPE, "must not be a set, which cannot be derived");
    }
    if (derivation.of().isEmpty() == highestOf) {
      report(
          derivation, id, RuleCodes.WRONG_TYPE, "must name facts for HIGHEST_OF, and only for it");
    }
    if (highestOf && (!derivation.rules().isEmpty() || derivation.otherwise().isPresent())) {
      report(derivation, id, RuleCodes.WRONG_TYPE, "must have no rules of its own with HIGHEST_OF");
    }
    for (String other : derivation.of()) {
      Fact.Choice choice = fact(derivation, id, other, Fact.Choice.class);
      if (choice != null
          && derivation.fact() instanceof Fact.Choice own
          && !choice.values().equals(own.values())) {
        report(derivation, id, RuleCodes.WRONG_TYPE, "must have the same values as " + other);
      }
    }
  }

  private void check(Outcome outcome, String where, Fact derived) {
    boolean fits;
    if (outcome instanceof Outcome.YesNo) {
      fits = derived instanceof Fact.YesNo;
    } else if (outcome instanceof Outcome.Value value) {
      fits = derived instanceof Fact.Choice choice && choice.values().contains(value.value());
    } else if (outcome instanceof Outcome.Amount amount) {
      fits = derived instanceof Fact.Amount number && number.allows(amount.value());
    } else {
      String other = ((Outcome.SameAs) outcome).fact();
      Fact.Amount from = fact(outcome, where, other, Fact.Amount.class);
      fits = derived instanceof Fact.Amount own && (from == null || within(from, own));
    }
    if (!fits) {
      report(
          outcome,
          where,
          RuleCodes.OUT_OF_RANGE,
          "must be a value that " + derived.id() + " can have");
    }
  }

  private static boolean within(Fact.Amount inner, Fact.Amount outer) {
    return inner.min() >= outer.min()
        && inner.max() <= outer.max()
        && (inner.whole() || !outer.whole());
  }

  private void check(Condition.Leaf leaf, String rule) {
    boolean sound;
    if (leaf instanceof Condition.Is) {
      sound = fact(leaf, rule, leaf.fact(), Fact.YesNo.class) != null;
    } else if (leaf instanceof Condition.In in) {
      sound = choice(leaf, rule, in.values());
    } else if (leaf instanceof Condition.Reaches reaches) {
      sound = choice(leaf, rule, ImmutableList.of(reaches.value()));
    } else if (leaf instanceof Condition.Contains contains) {
      sound = set(leaf, rule, contains.values());
    } else if (leaf instanceof Condition.OnlyFrom only) {
      sound = set(leaf, rule, only.values());
    } else if (leaf instanceof Condition.Compare compare) {
      Fact.Amount number = fact(leaf, rule, leaf.fact(), Fact.Amount.class);
      sound = number != null && limit(compare, rule, number);
    } else {
      sound = fact(leaf, rule, leaf.fact(), Fact.class) != null;
    }
    if (sound && leaf.ifUnknown() == IfUnknown.NEVER && maybeUnknown.contains(leaf.fact())) {
      report(
          leaf,
          rule,
          RuleCodes.UNKNOWN_UNSTATED,
          "must say how unknown counts, as " + leaf.fact() + " may be unknown");
    }
  }

  private boolean choice(Condition.Leaf leaf, String rule, List<String> used) {
    Fact.Choice choice = fact(leaf, rule, leaf.fact(), Fact.Choice.class);
    return choice != null && values(leaf, rule, choice.values(), used);
  }

  private boolean set(Condition.Leaf leaf, String rule, List<String> used) {
    Fact.Members set = fact(leaf, rule, leaf.fact(), Fact.Members.class);
    return set != null && values(leaf, rule, set.values(), used);
  }

  private boolean values(
      Condition.Leaf leaf, String rule, List<String> vocabulary, List<String> used) {
    boolean known = !used.isEmpty() && vocabulary.containsAll(used);
    if (!known) {
      report(leaf, rule, RuleCodes.OUT_OF_RANGE, "must name values among " + vocabulary);
    }
    return known;
  }

  private boolean limit(Condition.Compare compare, String rule, Fact.Amount number) {
    double limit = compare.limit();
    if (!(limit >= number.min() && limit <= number.max())) {
      String range =
          Sentences.number(number.min(), "") + " to " + Sentences.number(number.max(), "");
      report(compare, rule, RuleCodes.OUT_OF_RANGE, "must compare with a number from " + range);
      return false;
    }
    NavigableSet<Double> own = cuts.computeIfAbsent(number.id(), id -> new TreeSet<>());
    own.add(limit + 0.0);
    if (2 * own.size() + 1 >= Atom.MAX_CELLS) {
      report(
          compare,
          rule,
          RuleCodes.TOO_COMPLEX,
          "must compare " + number.id() + " with fewer limits");
    }
    return true;
  }

  private <F extends Fact> @Nullable F fact(
      Object subject, String where, String id, Class<F> type) {
    Fact fact = visible.get(id);
    if (fact == null) {
      report(
          subject,
          where,
          RuleCodes.UNKNOWN_FACT,
          "must name a fact handed in or of an earlier layer");
      return null;
    }
    if (!type.isInstance(fact)) {
      report(
          subject,
          where,
          RuleCodes.WRONG_TYPE,
          "must suit " + id + ", which is a fact of another type");
      return null;
    }
    return type.cast(fact);
  }

  /** Over-estimates: a fact counts as possibly unknown when some leaf behind it may stay open. */
  private boolean mayBeUnknown(Derivation derivation) {
    if (!derivation.otherwise().isPresent()
        && derivation.combine() == Derivation.Combine.FIRST
        && derivation.rules().stream().map(Rule::when).noneMatch(Condition.all()::equals)) {
      return true;
    }
    return derivation.of().stream().anyMatch(maybeUnknown::contains)
        || derivation.otherwise().filter(this::copiesUnknown).isPresent()
        || derivation.rules().stream()
            .anyMatch(rule -> copiesUnknown(rule.then()) || staysOpen(rule.when()));
  }

  private boolean copiesUnknown(Outcome outcome) {
    return outcome instanceof Outcome.SameAs same && maybeUnknown.contains(same.fact());
  }

  private boolean staysOpen(Condition condition) {
    return condition
        .leaves()
        .anyMatch(
            leaf -> leaf.ifUnknown().truth() == Tri.UNKNOWN && maybeUnknown.contains(leaf.fact()));
  }

  private void report(Object subject, String where, String code, String message) {
    faults.add(RuleFault.of(subject, where, code, message));
  }
}
