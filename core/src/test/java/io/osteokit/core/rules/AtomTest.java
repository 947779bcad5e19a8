package io.osteokit.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AtomTest {
  private static Atom atom(double min, double max, boolean whole, double... cuts) {
    return Atom.number(0, new Fact.Amount("n", "the number", "", min, max, whole), cuts);
  }

  @ParameterizedTest
  @CsvSource({"0,0", "2.9,0", "3,1", "3.1,2", "6.9,2", "7,3", "7.1,4", "10,4"})
  void limits_are_cells_of_their_own(double value, int cell) {
    assertThat(atom(0, 10, false, 3, 7).cellOf(value)).isEqualTo(cell);
  }

  @Test
  void nothing_lies_beyond_a_limit_at_a_bound() {
    Atom atom = atom(0, 10, false, 0, 10);

    assertThat(atom.feasible).isEqualTo(0b01110);
  }

  @Test
  void nothing_lies_between_neighbouring_whole_numbers() {
    assertThat(atom(0, 10, true, 6, 7).feasible).isEqualTo(0b11011);
    assertThat(atom(0, 10, false, 6, 7).feasible).isEqualTo(0b11111);
  }

  @Test
  void a_broken_limit_is_no_value_of_a_whole_number() {
    assertThat(atom(0, 10, true, 6.5).feasible).isEqualTo(0b101);
  }

  @Test
  void a_number_of_one_possible_value_has_one_cell() {
    assertThat(atom(5, 5, false, 5).feasible).isEqualTo(0b010);
    assertThat(atom(5, 5, false).feasible).isEqualTo(0b1);
  }

  @ParameterizedTest
  @EnumSource
  void cells_compare_with_a_limit_as_their_values_do(Condition.Comparison comparison) {
    Atom atom = atom(-1, 1, false, -0.5, 0, 0.25);
    for (double limit : atom.cuts) {
      long mask = atom.where(comparison, limit);
      for (double value = -1; value <= 1; value += 0.125) {
        assertThat((mask >>> atom.cellOf(value) & 1) == 1).isEqualTo(comparison.test(value, limit));
      }
    }
  }
}
