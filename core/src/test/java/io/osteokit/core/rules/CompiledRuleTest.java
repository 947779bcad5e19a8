package io.osteokit.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule finds its terms among the bits of an evaluation, wherever they begin and end. */
class CompiledRuleTest {
  private static final int ALL = 400;
  private static final int ELSEWHERE = 300;

  private static CompiledRule rule(int terms, int possible, int certain) {
    return new CompiledRule(
        SmallBooks.rule("r", SmallBooks.is("a")),
        Collections.nCopies(terms, Term.TRUE),
        possible,
        certain);
  }

  private static long[] only(int bit) {
    long[] bits = new long[ALL / 64 + 1];
    if (bit >= 0) {
      bits[bit >> 6] |= 1L << (bit & 63);
    }
    return bits;
  }

  private static long[] allBut(int from, int to) {
    long[] bits = new long[ALL / 64 + 1];
    for (int bit = 0; bit < ALL; bit++) {
      if (bit < from || bit >= to) {
        bits[bit >> 6] |= 1L << (bit & 63);
      }
    }
    return bits;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 63, 64, 65, 127, 128, 129, 150})
  void each_term_that_holds_makes_the_rule_hold(int terms) {
    for (int from = 0; from < 130; from++) {
      for (int bit = from; bit < from + terms; bit++) {
        assertThat(rule(terms, from, from).standing(only(bit))).isEqualTo(Standing.CERTAIN);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 63, 64, 65, 127, 128, 129, 150})
  void the_terms_of_other_rules_do_not_make_it_hold(int terms) {
    for (int from = 0; from < 130; from++) {
      assertThat(rule(terms, from, from).standing(allBut(from, from + terms)))
          .isEqualTo(Standing.EXCLUDED);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 64, 70})
  void a_term_that_is_not_ruled_out_and_does_not_surely_hold_leaves_it_open(int terms) {
    for (int from = 0; from < 130; from++) {
      assertThat(rule(terms, from, ELSEWHERE).standing(only(from))).isEqualTo(Standing.POSSIBLE);
    }
  }
}
