package io.osteokit.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
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

  @Test
  void every_column_of_every_row_restricts_somebody() {
    Set<String> columns = new TreeSet<>();
    for (ScreenRow row : ScreenContent.shipped().rows()) {
      row.columns().forEach(column -> columns.add(row.id() + " " + column.id()));
    }
    for (GoldenVerdict golden : table()) {
      for (ScreenReason reason : golden.reasons(Screens.of(golden.exercise()))) {
        reason.columns().forEach(column -> columns.remove(reason.row().id() + " " + column));
      }
    }

    assertThat(columns).isEmpty();
  }
}
