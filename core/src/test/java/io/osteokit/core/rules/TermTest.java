package io.osteokit.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which statement adds nothing to another, cell by cell. */
class TermTest {
  private static final int CELLS = 3;

  private static Literal literal(int atom, long cells) {
    return new Literal(atom, cells, cells);
  }

  private static Term term(Literal... literals) {
    return new Term(List.of(literals));
  }

  private static List<Literal> everyLiteral() {
    List<Literal> all = new ArrayList<>();
    for (long possible = 0; possible < 1 << CELLS; possible++) {
      for (long certain = 0; certain < 1 << CELLS; certain++) {
        if ((certain & ~possible) == 0) {
          all.add(new Literal(0, possible, certain));
        }
      }
    }
    return all;
  }

  private static boolean isAtLeastAsTrue(Literal weak, Literal strong) {
    for (int cell = 0; cell < CELLS; cell++) {
      if (weak.at(cell).compareTo(strong.at(cell)) < 0) {
        return false;
      }
    }
    return true;
  }

  @Test
  void a_statement_is_weaker_than_another_that_is_never_truer() {
    for (Literal weak : everyLiteral()) {
      for (Literal strong : everyLiteral()) {
        assertThat(weak.isWeakerThan(strong)).isEqualTo(isAtLeastAsTrue(weak, strong));
      }
    }
  }

  @Test
  void a_term_absorbs_one_that_asks_for_more() {
    Term one = term(literal(3, 0b010));

    assertThat(one.absorbs(term(literal(3, 0b010), literal(5, 0b001)))).isTrue();
    assertThat(one.absorbs(term(literal(1, 0b001), literal(3, 0b010)))).isTrue();
    assertThat(one.absorbs(one)).isTrue();
    assertThat(Term.TRUE.absorbs(one)).isTrue();
  }

  @Test
  void a_term_absorbs_none_that_asks_for_less_or_for_something_else() {
    Term two = term(literal(1, 0b001), literal(3, 0b010));

    assertThat(two.absorbs(term(literal(3, 0b010)))).isFalse();
    assertThat(two.absorbs(term(literal(1, 0b001)))).isFalse();
    assertThat(two.absorbs(term(literal(1, 0b001), literal(4, 0b010)))).isFalse();
    assertThat(two.absorbs(term(literal(1, 0b001), literal(2, 0b010)))).isFalse();
    assertThat(two.absorbs(Term.TRUE)).isFalse();
  }

  @Test
  void a_term_absorbs_a_stronger_statement_about_the_same_and_no_weaker_one() {
    Term wide = term(literal(3, 0b011));
    Term narrow = term(literal(3, 0b010));

    assertThat(wide.absorbs(narrow)).isTrue();
    assertThat(narrow.absorbs(wide)).isFalse();
  }

  @Test
  void of_two_terms_that_both_hold_each_atom_is_named_once_and_in_order() {
    Term one = term(literal(1, 0b011), literal(4, 0b010));
    Term other = term(literal(1, 0b110), literal(2, 0b001), literal(5, 0b100));

    Term both = term(literal(1, 0b010), literal(2, 0b001), literal(4, 0b010), literal(5, 0b100));
    assertThat(one.and(other)).contains(both);
    assertThat(other.and(one)).contains(both);
  }

  @Test
  void two_terms_that_contradict_each_other_never_hold_together() {
    assertThat(term(literal(1, 0b001)).and(term(literal(1, 0b010)))).isEmpty();
  }

  @Test
  void an_alternative_that_adds_nothing_is_left_out_of_a_rule() {
    List<Fact> facts = List.of(SmallBooks.yesNo("a"), SmallBooks.yesNo("b"));
    Condition both = Condition.all(SmallBooks.is("a"), SmallBooks.is("b"));
    CompiledRules rules =
        CompiledRules.compile(
            SmallBooks.book(
                facts,
                SmallBooks.first(
                    SmallBooks.yesNo("out"),
                    SmallBooks.rule("r", Condition.any(SmallBooks.is("a"), both)),
                    SmallBooks.rule("s", Condition.any(both, SmallBooks.is("a"))))));

    assertThat(rules.rule("r").orElseThrow().terms()).hasSize(1);
    assertThat(rules.rule("s").orElseThrow().terms()).hasSize(1);
  }
}
