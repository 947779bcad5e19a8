package io.osteokit.core.rules;

import static io.osteokit.core.rules.SmallBooks.book;
import static io.osteokit.core.rules.SmallBooks.first;
import static io.osteokit.core.rules.SmallBooks.highest;
import static io.osteokit.core.rules.SmallBooks.highestOf;
import static io.osteokit.core.rules.SmallBooks.is;
import static io.osteokit.core.rules.SmallBooks.ladder;
import static io.osteokit.core.rules.SmallBooks.rule;
import static io.osteokit.core.rules.SmallBooks.yesNo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeriverTest {
  private static final List<Fact> FACTS =
      List.of(
          yesNo("a"), yesNo("b"), yesNo("c"), new Fact.Amount("n", "the number", "", 0, 10, false));
  private static final Fact LEVEL = ladder("level");
  private static final Outcome NONE = new Outcome.Value("NONE");
  private static final Outcome HIGH = new Outcome.Value("EMERGENCY");
  private static final Outcome MIDDLE = new Outcome.Value("SAME_DAY");

  private static Facts.Builder facts() {
    return Facts.builder(FACTS);
  }

  private static Evaluation evaluate(Derivation derivation, Facts facts) {
    return CompiledRules.compile(book(FACTS, derivation)).evaluate(facts);
  }

  private static Derivation firstOf(Outcome a, Outcome b, Outcome otherwise) {
    return first(LEVEL, otherwise, rule("ra", is("a"), a), rule("rb", is("b"), b));
  }

  @Test
  void the_first_rule_that_fires_decides() {
    Facts both = facts().set("a", true).set("b", true).build();

    assertThat(evaluate(firstOf(MIDDLE, HIGH, NONE), both).choice("level")).contains("SAME_DAY");
  }

  @Test
  void a_rule_after_the_one_that_fires_may_stay_open() {
    Facts one = facts().set("a", true).build();

    assertThat(evaluate(firstOf(MIDDLE, HIGH, NONE), one).choice("level")).contains("SAME_DAY");
  }

  @Test
  void an_open_rule_before_one_of_another_value_leaves_the_fact_unknown() {
    Facts second = facts().set("b", true).build();

    assertThat(evaluate(firstOf(MIDDLE, HIGH, NONE), second).choice("level")).isEmpty();
  }

  @Test
  void an_open_rule_before_one_of_the_same_value_changes_nothing() {
    Facts second = facts().set("b", true).build();

    assertThat(evaluate(firstOf(HIGH, HIGH, NONE), second).choice("level")).contains("EMERGENCY");
  }

  @Test
  void an_open_rule_with_the_value_of_otherwise_changes_nothing() {
    Facts no = facts().set("b", false).build();

    assertThat(evaluate(firstOf(NONE, HIGH, NONE), no).choice("level")).contains("NONE");
  }

  @Test
  void two_open_rules_that_copy_an_unknown_number_leave_it_unknown() {
    Fact copy = new Fact.Amount("copy", "the copy", "", 0, 10, false);
    Derivation derivation =
        first(copy, new Outcome.SameAs("n"), rule("ra", is("a"), new Outcome.SameAs("n")));

    assertThat(evaluate(derivation, facts().build()).number("copy")).isEmpty();
    assertThat(evaluate(derivation, facts().set("n", 2.5).build()).number("copy")).hasValue(2.5);
  }

  @Test
  void two_numbers_that_rules_cannot_tell_apart_are_two_numbers() {
    Fact copy = new Fact.Amount("copy", "the copy", "", 0, 10, false);
    Derivation derivation =
        first(copy, new Outcome.Amount(3), rule("ra", is("a"), new Outcome.Amount(4)));

    assertThat(evaluate(derivation, facts().build()).number("copy")).isEmpty();
  }

  @Test
  void an_open_rule_below_the_highest_value_changes_nothing() {
    Derivation derivation = highest(LEVEL, rule("ra", is("a"), MIDDLE), rule("rb", is("b"), HIGH));

    assertThat(evaluate(derivation, facts().set("b", true).build()).choice("level"))
        .contains("EMERGENCY");
    assertThat(evaluate(derivation, facts().set("a", true).build()).choice("level")).isEmpty();
    assertThat(
            evaluate(derivation, facts().set("a", false).set("b", false).build()).choice("level"))
        .contains("NONE");
  }

  @Test
  void the_highest_of_facts_is_sure_once_one_is_at_the_top() {
    List<Fact> two = List.of(ladder("x"), ladder("y"));
    CompiledRules rules = CompiledRules.compile(book(two, highestOf(LEVEL, "x", "y")));

    assertThat(rules.evaluate(Facts.builder(two).set("x", "EMERGENCY").build()).choice("level"))
        .contains("EMERGENCY");
    assertThat(rules.evaluate(Facts.builder(two).set("x", "SAME_DAY").build()).choice("level"))
        .isEmpty();
  }
}
