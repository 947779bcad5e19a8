package io.osteokit.exercises;

import static io.osteokit.exercises.Screens.exercise;
import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.person.Activity;
import io.osteokit.core.rules.Facts;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a release by a named clinician changes, one sentence at a time. */
class ScreenLiftTest {
  private static final Set<String> LIFTED_BLOCKS =
      Set.of("R10", "R11", "R21", "R22", "R23", "R26", "R27", "R28", "R29", "R31");
  private static final Map<Activity, Set<String>> ACTIVITIES =
      Map.of(
          Activity.WEIGHTS, Set.of("R21", "R22"),
          Activity.IMPACT, Set.of("R26", "R27"),
          Activity.FLOOR_WORK, Set.of("R25"),
          Activity.WATER, Set.of("R36"));
  private static final Exercise LOADED = exercise(a -> a.spineLoad(SpineLoad.EXTERNAL));
  private static final Facts CHRONIC = People.broken("CHRONIC").build();

  static List<ScreenTableTest.Cell> cells() {
    return ScreenTableTest.cells();
  }

  private static Verdict after(ScreenedExercise screened, String rule) {
    return screened.reasons().stream()
        .filter(reason -> reason.rule().equals(rule))
        .map(ScreenReason::verdict)
        .findFirst()
        .orElse(Verdict.ALLOW);
  }

  private static ScreenedExercise screened(Exercise exercise, Facts person, String... cleared) {
    return Screens.of(exercise)
        .screen(person, Set.of(cleared), Set.of())
        .find(Screens.ID)
        .orElseThrow();
  }

  private static Facts.Builder release(Facts.Builder person, Activity activity) {
    return person.set("clearedActivities", Set.of(activity.name()));
  }

  @ParameterizedTest
  @MethodSource("cells")
  void a_release_of_the_exercise_lifts_each_clearance_and_some_blocks(ScreenTableTest.Cell cell) {
    boolean fracture = List.of("ACUTE", "SUBACUTE", "CHRONIC").contains(cell.column());
    boolean never = fracture && Set.of("R16", "R18").contains(cell.rule());
    Verdict expected =
        switch (cell.verdict()) {
          case CLEARANCE -> Verdict.MODIFY;
          case BLOCK ->
              LIFTED_BLOCKS.contains(cell.rule()) && !never ? Verdict.MODIFY : Verdict.BLOCK;
          default -> cell.verdict();
        };
    ScreenedExercise screened = Screens.cleared(cell.exercise(), People.of(cell.column()).build());

    assertThat(after(screened, cell.rule())).isEqualTo(expected);
    assertThat(Screens.found(screened, cell.rule())).isEqualTo(cell.verdict());
  }

  @Test
  void the_rule_is_still_named_and_says_by_what_it_was_lifted() {
    ScreenedExercise screened = Screens.cleared(LOADED, CHRONIC);

    assertThat(screened.verdict()).isEqualTo(Verdict.MODIFY);
    assertThat(screened.rules()).containsExactly("R21");
    assertThat(screened.reasons().get(0).found()).isEqualTo(Verdict.CLEARANCE);
    assertThat(screened.reasons().get(0).lift().map(ScreenLift::id)).contains("exercise.load");
    assertThat(screened.changes()).hasSize(1);
  }

  @Test
  void a_release_of_another_exercise_changes_nothing() {
    assertThat(screened(LOADED, CHRONIC, "another-one").verdict()).isEqualTo(Verdict.CLEARANCE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"EVERYTHING", "ALL_BUT_CALM"})
  void what_is_withheld_is_never_released(String withheld) {
    Facts person = People.withheld(withheld).build();

    assertThat(Screens.cleared(LOADED, person).verdict()).isEqualTo(Verdict.BLOCK);
  }

  @Test
  void without_a_fracture_a_release_lifts_the_clearance_of_a_twisted_bend() {
    Exercise twisted = exercise(a -> a.spinalFlexion(2).spinalRotation(2));

    assertThat(after(Screens.cleared(twisted, People.with("osteopenia").build()), "R16"))
        .isEqualTo(Verdict.MODIFY);
  }

  @Test
  void with_a_fracture_a_release_lifts_no_clearance_of_twist_or_speed() {
    Facts person = People.with("osteopenia", "osteoporosis", "fracturePresent").build();

    assertThat(
            after(
                Screens.cleared(exercise(a -> a.speed(Speed.FAST).spinalFlexion(1)), person),
                "R18"))
        .isEqualTo(Verdict.CLEARANCE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"R13", "R14", "R16", "R17", "R18", "R19"})
  void no_other_block_is_lifted(String rule) {
    ScreenTableTest.Cell cell =
        cells().stream()
            .filter(c -> c.rule().equals(rule) && c.column().equals("SEVERAL"))
            .findFirst()
            .orElseThrow();
    Facts worst = People.broken("ACUTE").set("several", true).build();

    assertThat(after(Screens.cleared(cell.exercise(), worst), rule)).isEqualTo(Verdict.BLOCK);
  }

  @Test
  void with_sudden_pain_in_fragile_bone_no_release_counts() {
    Facts person =
        release(People.broken("CHRONIC"), Activity.WEIGHTS).set("RF-18", "WITHIN_DAYS").build();
    ScreenResult result = Screens.of(LOADED).screen(person, Set.of(Screens.ID), Set.of(Screens.ID));

    assertThat(result.verdict(Screens.ID)).isEqualTo(Verdict.CLEARANCE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"RF-20", "RF-22"})
  void with_lost_height_or_a_new_curve_no_release_lifts_bends_and_impact(String flag) {
    Facts person =
        release(People.with("osteoporosis"), Activity.IMPACT).set(flag, "WITHIN_DAYS").build();

    assertThat(after(Screens.cleared(exercise(a -> a.impact(3)), person), "R26"))
        .isEqualTo(Verdict.CLEARANCE);
    assertThat(after(Screens.cleared(exercise(a -> a.spinalFlexion(3)), person), "R10"))
        .isEqualTo(Verdict.CLEARANCE);
    Facts several = People.with("several").set(flag, "WITHIN_DAYS").build();
    assertThat(after(Screens.cleared(exercise(a -> a.impact(2)), several), "R27"))
        .isEqualTo(Verdict.BLOCK);
    assertThat(after(Screens.cleared(exercise(a -> a.spinalFlexion(2)), several), "R11"))
        .isEqualTo(Verdict.BLOCK);
    assertThat(after(Screens.cleared(LOADED, several), "R21")).isEqualTo(Verdict.MODIFY);
  }

  @Test
  void with_an_undated_fracture_only_a_recent_release_counts() {
    Facts person = People.broken("CHRONIC").set("undatedOrUnlistedFracture", true).build();
    Screen screen = Screens.of(LOADED);
    Set<String> id = Set.of(Screens.ID);

    assertThat(screen.screen(person, id, Set.of()).verdict(Screens.ID))
        .isEqualTo(Verdict.CLEARANCE);
    assertThat(screen.screen(person, id, id).verdict(Screens.ID)).isEqualTo(Verdict.MODIFY);
  }

  @Test
  void with_an_undated_fracture_only_a_recent_release_of_an_activity_counts() {
    Facts.Builder person = People.broken("CHRONIC").set("undatedOrUnlistedFracture", true);

    assertThat(screened(LOADED, release(person, Activity.WEIGHTS).build()).verdict())
        .isEqualTo(Verdict.CLEARANCE);
    assertThat(
            screened(LOADED, person.set("recentlyClearedActivities", Set.of("WEIGHTS")).build())
                .verdict())
        .isEqualTo(Verdict.MODIFY);
  }

  @ParameterizedTest
  @EnumSource(Activity.class)
  void a_release_of_an_activity_lifts_the_clearance_of_its_rules_only(Activity activity) {
    Set<String> lifted = new TreeSet<>();
    for (ScreenTableTest.Cell cell : cells()) {
      Facts person = release(People.of(cell.column()), activity).build();
      Verdict verdict = after(screened(cell.exercise(), person), cell.rule());
      if (verdict != cell.verdict()) {
        assertThat(cell.verdict()).as(cell.toString()).isEqualTo(Verdict.CLEARANCE);
        assertThat(verdict).as(cell.toString()).isEqualTo(Verdict.MODIFY);
        lifted.add(cell.rule());
      }
    }

    assertThat(lifted)
        .containsExactlyInAnyOrderElementsOf(ACTIVITIES.getOrDefault(activity, Set.of()));
  }

  @Test
  void an_unknown_fact_opens_no_lift() {
    for (String fact : List.of("RF-18", "undatedOrUnlistedFracture")) {
      Facts person =
          Facts.builder(ScreenContent.shipped().personFacts())
              .setAll(release(People.broken("CHRONIC"), Activity.WEIGHTS).build())
              .forget(fact)
              .build();

      assertThat(Screens.cleared(LOADED, person).verdict()).isEqualTo(Verdict.CLEARANCE);
    }
  }

  @Test
  void the_lifts_for_an_exercise_name_each_rule_once() {
    Set<String> rules = new HashSet<>();
    ScreenContent.shipped().rows().forEach(row -> rules.add(row.rule()));
    for (String rule : rules) {
      long about =
          ScreenContent.shipped().lifts().stream()
              .filter(lift -> !lift.activity().isPresent() && lift.isAbout(rule))
              .count();

      assertThat(about).as(rule).isEqualTo(Set.of("R00", "R01").contains(rule) ? 0 : 1);
    }
  }
}
