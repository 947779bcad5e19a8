package io.osteokit.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell of the rule table, its neighbours, and every release, as golden data. */
class GoldenVerdictsTest {
  static List<GoldenVerdict> table() {
    return GoldenVerdict.table();
  }

  static List<GoldenVerdict> lifts() {
    return GoldenVerdict.lifts();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"table", "lifts"})
  void the_screen_says(GoldenVerdict golden) {
    assertThat(golden.screened(Screens.of(golden.exercise()))).isEqualTo(golden.expected());
  }
}
