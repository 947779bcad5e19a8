package io.osteokit.core.rules;

import static io.osteokit.core.rules.SmallBooks.book;
import static io.osteokit.core.rules.SmallBooks.first;
import static io.osteokit.core.rules.SmallBooks.highest;
import static io.osteokit.core.rules.SmallBooks.is;
import static io.osteokit.core.rules.SmallBooks.ladder;
import static io.osteokit.core.rules.SmallBooks.rule;
import static io.osteokit.core.rules.SmallBooks.yesNo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What an evaluation hands on to a book that builds on this one. */
class EvaluationTest {
  private static final List<Fact> FACTS =
      List.of(yesNo("a"), yesNo("b"), new Fact.Amount("n", "the number", "", 0, 10, false));
  private static final CompiledRules RULES =
      CompiledRules.compile(
          book(
              FACTS,
              first(yesNo("out"), rule("r", is("a"))),
              highest(ladder("level"), rule("l", is("a"), new Outcome.Value("SAME_DAY"))),
              first(
                  new Fact.Amount("copy", "the copy", "", 0, 10, false),
                  new Outcome.Amount(2),
                  rule("c", is("a"), new Outcome.SameAs("n")))));

  private static Facts.Builder facts() {
    return Facts.builder(FACTS);
  }

  @Test
  void what_was_handed_in_and_what_was_derived_is_known() {
    Facts known = RULES.evaluate(facts().set("a", true).set("n", 7).build()).facts();

    assertThat(known.yesNo("a")).isEqualTo(Tri.TRUE);
    assertThat(known.number("n")).hasValue(7);
    assertThat(known.yesNo("out")).isEqualTo(Tri.TRUE);
    assertThat(known.choice("level")).contains("SAME_DAY");
    assertThat(known.number("copy")).hasValue(7);
  }

  @Test
  void what_falls_to_the_value_otherwise_is_known_too() {
    Facts known = RULES.evaluate(facts().set("a", false).build()).facts();

    assertThat(known.yesNo("out")).isEqualTo(Tri.FALSE);
    assertThat(known.choice("level")).contains("NONE");
    assertThat(known.number("copy")).hasValue(2);
  }

  @Test
  void what_is_open_stays_unknown() {
    Facts known = RULES.evaluate(facts().set("b", true).build()).facts();

    assertThat(known.known()).containsExactly("b");
  }

  @Test
  void a_fact_of_another_type_or_an_unknown_rule_is_refused() {
    Evaluation evaluation = RULES.evaluate(facts().build());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> evaluation.yesNo("level"))
        .withMessageContaining("level");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> evaluation.standing("none"))
        .withMessageContaining("none");
  }

  @Test
  void nothing_of_a_person_is_shown() {
    assertThat(RULES.evaluate(facts().set("n", 7).build())).hasToString("Evaluation[small]");
  }
}
