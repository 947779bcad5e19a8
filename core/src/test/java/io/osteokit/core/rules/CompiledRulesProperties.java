package io.osteokit.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CompiledRulesProperties {

  @Property(tries = 2000)
  void the_compiled_form_agrees_with_a_plain_reading(@ForAll long book, @ForAll long person) {
    RuleBook rules = RandomBooks.book(book);
    CompiledRules compiled = compile(rules);
    Facts facts = RandomBooks.facts(rules, person);

    assertAgree(rules, compiled.evaluate(facts), PlainInterpreter.run(rules, facts, false));
  }

  @Property(tries = 1000)
  void the_open_form_agrees_with_a_plain_reading_that_leaves_every_unknown_open(
      @ForAll long book, @ForAll long person) {
    RuleBook rules = RandomBooks.book(book);
    CompiledRules compiled = compile(rules);
    Facts facts = RandomBooks.facts(rules, person);

    assertAgree(rules, compiled.evaluateOpenly(facts), PlainInterpreter.run(rules, facts, true));
  }

  @Property(tries = 1000)
  void what_is_sure_with_every_unknown_open_stays_so_when_more_is_known(
      @ForAll long book, @ForAll long less, @ForAll long more) {
    RuleBook rules = RandomBooks.book(book);
    CompiledRules compiled = compile(rules);
    Facts some = RandomBooks.facts(rules, less);
    Facts all =
        Facts.builder(rules.facts()).setAll(RandomBooks.facts(rules, more)).setAll(some).build();
    Assume.that(some.members("set").map(Facts.KnownMembers::complete).orElse(true));

    Evaluation before = compiled.evaluateOpenly(some);
    Evaluation after = compiled.evaluateOpenly(all);

    for (Rule rule : rules.rules()) {
      if (before.standing(rule.id()) != Standing.POSSIBLE) {
        assertThat(after.standing(rule.id())).as(rule.id()).isEqualTo(before.standing(rule.id()));
      }
    }
  }

  @Property(tries = 1000)
  void only_a_possible_rule_has_open_facts_and_it_always_has(
      @ForAll long book, @ForAll long person) {
    RuleBook rules = RandomBooks.book(book);
    Evaluation evaluation = compile(rules).evaluate(RandomBooks.facts(rules, person));

    for (Rule rule : rules.rules()) {
      assertThat(evaluation.openFacts(rule.id()).isEmpty())
          .isEqualTo(evaluation.standing(rule.id()) != Standing.POSSIBLE);
    }
  }

  @Property(tries = 1000)
  void the_deciding_facts_alone_bring_the_same_standing(@ForAll long book, @ForAll long person) {
    RuleBook rules = RandomBooks.book(book);
    CompiledRules compiled = compile(rules);
    Facts facts = RandomBooks.facts(rules, person);
    Evaluation evaluation = compiled.evaluateOpenly(facts);

    for (Derivation derivation : rules.strata().get(0).derivations()) {
      for (Rule rule : derivation.rules()) {
        if (evaluation.standing(rule.id()) != Standing.POSSIBLE) {
          Facts.Builder few = Facts.builder(rules.facts()).setAll(facts);
          for (Fact fact : rules.facts()) {
            boolean decided =
                evaluation.explain(rule.id()).deciding().stream()
                    .anyMatch(d -> d.fact().id().equals(fact.id()));
            if (!decided) {
              few.forget(fact.id());
            }
          }
          assertThat(compiled.evaluateOpenly(few.build()).standing(rule.id()))
              .isEqualTo(evaluation.standing(rule.id()));
        }
      }
    }
  }

  /** Some random books hold a rule that can never fire, which compiling rightly refuses. */
  private static CompiledRules compile(RuleBook book) {
    try {
      return CompiledRules.compile(book);
    } catch (RulesRefusedException e) {
      assertThat(e.problems()).allMatch(p -> p.code().equals("NEVER_HOLDS"));
      Assume.that(false);
      throw e;
    }
  }

  private static void assertAgree(RuleBook book, Evaluation actual, PlainInterpreter expected) {
    for (Rule rule : book.rules()) {
      assertThat(actual.standing(rule.id()).truth())
          .as(rule.id())
          .isEqualTo(expected.standing(rule.id()));
    }
    for (Fact fact : book.allFacts()) {
      Object value = expected.value(fact.id());
      String id = fact.id();
      Object own =
          fact.match(
              f -> actual.yesNo(id) == Tri.UNKNOWN ? null : actual.yesNo(id) == Tri.TRUE,
              f -> actual.number(id).isPresent() ? actual.number(id).getAsDouble() : null,
              f -> actual.choice(id).orElse(null),
              f -> value);
      assertThat(own).as(id).isEqualTo(value);
    }
  }
}
