package io.osteokit.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FactsTest {
  private static final List<Fact> DECLARED =
      List.of(
          new Fact.YesNo("fever", "fever"),
          new Fact.Amount("pain", "pain now", "", 0, 10, true),
          new Fact.Choice("sex", "sex", List.of("FEMALE", "MALE", "OTHER")),
          new Fact.Members("conditions", "conditions", List.of("DIABETES", "ASTHMA")));

  private static Facts.Builder builder() {
    return Facts.builder(DECLARED);
  }

  @Test
  void a_fact_that_was_not_given_is_unknown() {
    Facts nothing = builder().build();

    assertThat(nothing.yesNo("fever")).isEqualTo(Tri.UNKNOWN);
    assertThat(nothing.number("pain")).isEmpty();
    assertThat(nothing.choice("sex")).isEmpty();
    assertThat(nothing.members("conditions")).isEmpty();
    assertThat(nothing.known()).isEmpty();
  }

  @Test
  void what_was_given_is_known() {
    Facts facts =
        builder()
            .set("fever", false)
            .set("pain", 7)
            .set("sex", "OTHER")
            .set("conditions", Set.of())
            .build();

    assertThat(facts.yesNo("fever")).isEqualTo(Tri.FALSE);
    assertThat(facts.number("pain")).hasValue(7);
    assertThat(facts.choice("sex")).contains("OTHER");
    assertThat(facts.members("conditions")).contains(new Facts.KnownMembers(Set.of(), true));
  }

  @Test
  void of_a_fact_that_was_told_twice_the_newer_value_counts() {
    Facts before = builder().set("fever", true).set("pain", 7).build();
    Facts newer = builder().set("pain", 3).set("sex", "MALE").build();

    assertThat(before.updatedBy(newer))
        .isEqualTo(builder().set("fever", true).set("pain", 3).set("sex", "MALE").build());
  }

  @Test
  void a_fact_that_is_not_declared_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> builder().set("cough", true));
  }

  @Test
  void a_value_of_another_type_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder().set("fever", 1))
        .withMessage("no number 'fever' is declared");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder().set("sex", Set.of("MALE")))
        .withMessage("no set 'sex' is declared");
  }

  @Test
  void a_number_out_of_range_is_refused_without_showing_it() {
    for (double pain : new double[] {-1, 11, 7.5, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> builder().set("pain", pain))
          .withMessage("pain must be a whole number from 0 to 10");
    }
  }

  @Test
  void a_number_worked_out_counts_as_the_end_of_the_range_that_it_lies_beyond() {
    assertThat(builder().setBounded("pain", -1).build().number("pain")).hasValue(0);
    assertThat(builder().setBounded("pain", 0).build().number("pain")).hasValue(0);
    assertThat(builder().setBounded("pain", 7).build().number("pain")).hasValue(7);
    assertThat(builder().setBounded("pain", 11).build().number("pain")).hasValue(10);
    assertThat(builder().setBounded("pain", Double.POSITIVE_INFINITY).build().number("pain"))
        .hasValue(10);
  }

  @Test
  void what_is_no_number_of_the_fact_is_refused_even_when_it_was_worked_out() {
    for (double pain : new double[] {7.5, Double.NaN}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> builder().setBounded("pain", pain))
          .withMessage("pain must be a whole number from 0 to 10");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder().setBounded("fever", 1))
        .withMessage("no number 'fever' is declared");
  }

  @Test
  void a_value_outside_the_vocabulary_is_refused_without_showing_it() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder().set("sex", "PLANTED"))
        .withMessageNotContaining("PLANTED");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder().setAtLeast("conditions", Set.of("PLANTED")))
        .withMessageNotContaining("PLANTED");
  }

  @Test
  void values_taken_over_must_fit_too() {
    Facts other =
        Facts.builder(List.of(new Fact.Choice("sex", "sex", List.of("PLANTED"))))
            .set("sex", "PLANTED")
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder().setAll(other))
        .withMessageContaining("sex")
        .withMessageNotContaining("PLANTED");
  }

  @Test
  void values_of_facts_declared_elsewhere_are_not_taken_over() {
    Facts other =
        Facts.builder(List.of(new Fact.YesNo("cough", "cough"))).set("cough", true).build();

    assertThat(builder().setAll(other).build().known()).isEmpty();
  }

  @Test
  void a_set_of_which_nothing_is_known_is_unknown() {
    Facts facts =
        builder().set("conditions", Set.of("ASTHMA")).setAtLeast("conditions", Set.of()).build();

    assertThat(facts.isKnown("conditions")).isFalse();
  }

  @Test
  void a_fact_can_be_made_unknown_again() {
    assertThat(builder().set("fever", true).forget("fever").build()).isEqualTo(builder().build());
  }
}
