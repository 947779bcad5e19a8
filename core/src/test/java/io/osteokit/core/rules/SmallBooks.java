package io.osteokit.core.rules;

import io.osteokit.core.evidence.ReviewStatus;
import io.osteokit.core.evidence.Strength;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Books of a few facts and rules, one derivation a layer. */
final class SmallBooks {
  static final List<String> LADDER = List.of("NONE", "SAME_DAY", "EMERGENCY");

  private SmallBooks() {}

  static RuleBook book(List<? extends Fact> facts, Derivation... derivations) {
    List<Stratum> strata =
        Arrays.stream(derivations)
            .map(d -> new Stratum("layer-" + d.fact().id(), "about", List.of(d)))
            .toList();
    return new RuleBook(
        "small", "1", Locale.UK, ReviewStatus.UNREVIEWED, List.copyOf(facts), Set.of(), strata);
  }

  static Rule rule(String id, Condition when, Outcome then) {
    return new Rule(id, when, then, "It is tested.", List.of("GK"), Strength.D);
  }

  static Rule rule(String id, Condition when) {
    return rule(id, when, new Outcome.YesNo(true));
  }

  static Derivation first(Fact fact, Outcome otherwise, Rule... rules) {
    return new Derivation(
        fact, Derivation.Combine.FIRST, List.of(rules), List.of(), Optional.of(otherwise));
  }

  static Derivation first(Fact fact, Rule... rules) {
    return first(fact, new Outcome.YesNo(false), rules);
  }

  static Derivation highest(Fact fact, Rule... rules) {
    return new Derivation(
        fact, Derivation.Combine.HIGHEST, List.of(rules), List.of(), Optional.empty());
  }

  static Derivation highestOf(Fact fact, String... of) {
    return new Derivation(
        fact, Derivation.Combine.HIGHEST_OF, List.of(), List.of(of), Optional.empty());
  }

  static Fact yesNo(String id) {
    return new Fact.YesNo(id, "the fact " + id);
  }

  static Fact ladder(String id) {
    return new Fact.Choice(id, "the fact " + id, LADDER);
  }

  static Condition is(String fact) {
    return new Condition.Is(fact, true, IfUnknown.UNKNOWN);
  }

  static Condition reaches(String fact, String value) {
    return new Condition.Reaches(fact, value, IfUnknown.UNKNOWN);
  }

  static Condition compare(String fact, Condition.Comparison comparison, double limit) {
    return new Condition.Compare(fact, comparison, limit, IfUnknown.UNKNOWN);
  }
}
