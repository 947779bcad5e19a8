package io.osteokit.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.osteokit.core.rules.Facts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell of the rule table, with an exercise made for its row and a person for its column. */
class ScreenTableTest {
  private static final Splitter SEMICOLON = Splitter.on(';');
  private static final List<String> LINES =
      Packs.text(Path.of("src/test/resources/screen/contract-table.csv")).lines().toList();
  private static final List<String> COLUMNS = SEMICOLON.splitToList(LINES.get(0)).subList(2, 9);

  private static final Map<String, Supplier<Exercise>> EXERCISES =
      Map.ofEntries(
          Map.entry("spinalFlexion 3", () -> Screens.exercise(a -> a.spinalFlexion(3))),
          Map.entry("spinalFlexion 2", () -> Screens.exercise(a -> a.spinalFlexion(2))),
          Map.entry("spinalFlexion 1", () -> Screens.exercise(a -> a.spinalFlexion(1))),
          Map.entry("spinalRotation 3", () -> Screens.exercise(a -> a.spinalRotation(3))),
          Map.entry("spinalRotation 2", () -> Screens.exercise(a -> a.spinalRotation(2))),
          Map.entry("spinalRotation 1", () -> Screens.exercise(a -> a.spinalRotation(1))),
          Map.entry(
              "spinalFlexion and spinalRotation both 2 or 3",
              () -> Screens.exercise(a -> a.spinalFlexion(2).spinalRotation(2))),
          Map.entry("sideBending 3", () -> Screens.exercise(a -> a.sideBending(3))),
          Map.entry("sideBending 2", () -> Screens.exercise(a -> a.sideBending(2))),
          Map.entry(
              "speed FAST and (spinalFlexion or spinalRotation 1 or more, or sideBending 2 or"
                  + " more)",
              () -> Screens.exercise(a -> a.speed(Speed.FAST).spinalFlexion(1))),
          Map.entry("spinalExtension 3", () -> Screens.exercise(a -> a.spinalExtension(3))),
          Map.entry("spinalExtension 2", () -> Screens.exercise(a -> a.spinalExtension(2))),
          Map.entry(
              "spineLoad EXTERNAL", () -> Screens.exercise(a -> a.spineLoad(SpineLoad.EXTERNAL))),
          Map.entry(
              "spineLoad BODY_WEIGHT",
              () -> Screens.exercise(a -> a.spineLoad(SpineLoad.BODY_WEIGHT))),
          Map.entry("only position PRONE", () -> in(Position.PRONE)),
          Map.entry("position PRONE_SUPPORT", () -> in(Position.PRONE_SUPPORT)),
          Map.entry("position FOUR_POINT", () -> in(Position.FOUR_POINT)),
          Map.entry(
              "floorTransfer with bedVersion",
              () -> Screens.exercise(a -> a.floorTransfer(true).bedVersion(true))),
          Map.entry(
              "floorTransfer without bedVersion",
              () -> Screens.exercise(a -> a.floorTransfer(true))),
          Map.entry("impact 3", () -> Screens.exercise(a -> a.impact(3))),
          Map.entry("impact 2", () -> Screens.exercise(a -> a.impact(2))),
          Map.entry("unstableSurface", () -> Screens.exercise(a -> a.unstableSurface(true))),
          Map.entry("balance 3", () -> Screens.exercise(a -> a.balance(3))),
          Map.entry("balance 2", () -> Screens.exercise(a -> a.balance(2))),
          Map.entry("deepKneeBend", () -> Screens.exercise(a -> a.deepKneeBend(true))),
          Map.entry("intensity 3", () -> Screens.exercise(a -> a.intensity(3))),
          Map.entry("intensity 2", () -> Screens.exercise(a -> a.intensity(2))),
          Map.entry("position WATER", () -> in(Position.WATER)));

  /** A cell of the table. */
  record Cell(String rule, String appliesTo, String column, Verdict verdict) {
    Exercise exercise() {
      return Objects.requireNonNull(EXERCISES.get(appliesTo), appliesTo).get();
    }
  }

  static List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    for (String line : LINES.subList(1, LINES.size())) {
      List<String> parts = SEMICOLON.splitToList(line);
      for (int i = 0; i < COLUMNS.size(); i++) {
        cells.add(
            new Cell(
                parts.get(0), parts.get(1), COLUMNS.get(i), Verdict.valueOf(parts.get(i + 2))));
      }
    }
    return cells;
  }

  private static Exercise in(Position position) {
    return Screens.exercise(ExerciseGroup.GENTLE, Set.of(position));
  }

  @Test
  void the_table_has_twenty_eight_rows_and_seven_columns() {
    assertThat(cells()).hasSize(28 * 7);
    assertThat(EXERCISES).hasSize(28);
  }

  @ParameterizedTest
  @MethodSource("cells")
  void a_person_of_one_column_gets_the_verdict_of_the_cell(Cell cell) {
    Verdict found = Screens.found(cell.exercise(), People.of(cell.column()).build(), cell.rule());

    assertThat(found).isEqualTo(cell.verdict());
  }

  @ParameterizedTest
  @MethodSource("cells")
  void a_person_of_two_columns_gets_the_worse_verdict(Cell cell) {
    Exercise exercise = cell.exercise();
    for (Cell other : cells()) {
      boolean sameRow =
          other.rule().equals(cell.rule()) && other.appliesTo().equals(cell.appliesTo());
      if (sameRow && !isPhase(other.column())) {
        Facts.Builder person = People.of(cell.column());
        person.setAll(onlyRisks(other.column()));
        Verdict worse =
            List.of(cell.verdict(), other.verdict()).stream()
                .max(Comparator.naturalOrder())
                .orElseThrow();

        assertThat(Screens.found(exercise, person.build(), cell.rule()))
            .as(cell.column() + " and " + other.column())
            .isEqualTo(worse);
      }
    }
  }

  private static boolean isPhase(String column) {
    return List.of("ACUTE", "SUBACUTE", "CHRONIC").contains(column);
  }

  private static Facts onlyRisks(String column) {
    Facts.Builder facts = Facts.builder(ScreenContent.shipped().personFacts());
    return switch (column) {
      case "SEVERAL" -> facts.set("several", true).build();
      case "OSTEOPOROSIS" -> facts.set("osteoporosis", true).build();
      case "OSTEOPENIA" -> facts.set("osteopenia", true).build();
      case "FALL" -> facts.set("fallRisk", true).build();
      default -> throw new IllegalArgumentException(column);
    };
  }

  @ParameterizedTest
  @MethodSource("cells")
  void the_rule_says_nothing_of_an_exercise_that_it_is_not_about(Cell cell) {
    Exercise harmless = Screens.exercise(a -> a);

    assertThat(Screens.found(harmless, People.of(cell.column()).build(), cell.rule()))
        .isEqualTo(Verdict.ALLOW);
  }

  @Test
  void a_person_of_no_column_is_restricted_by_the_unstable_surface_alone() {
    for (Cell cell : cells()) {
      Verdict expected = cell.rule().equals("R28") ? Verdict.MODIFY : Verdict.ALLOW;

      assertThat(Screens.screened(cell.exercise(), People.healthy().build()).verdict())
          .as(cell.rule())
          .isEqualTo(expected);
    }
  }
}
