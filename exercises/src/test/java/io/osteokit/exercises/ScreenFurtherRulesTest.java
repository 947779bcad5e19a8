package io.osteokit.exercises;

import static io.osteokit.exercises.Screens.exercise;
import static io.osteokit.exercises.Screens.found;
import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.rules.Facts;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules beside the table, one sentence of theirs at a time. */
class ScreenFurtherRulesTest {
  private static final Exercise PLAIN = exercise(a -> a);
  private static final Set<ExerciseGroup> WORK =
      Set.of(
          ExerciseGroup.STRENGTH_LOWER,
          ExerciseGroup.STRENGTH_UPPER,
          ExerciseGroup.CORE,
          ExerciseGroup.BALANCE);

  private static Exercise of(ExerciseGroup group, UnaryOperator<MovementAttributesBuilder> change) {
    return Packs.exercise(Screens.ID)
        .group(group)
        .attributes(change.apply(Packs.attributes()).build())
        .build();
  }

  private static Facts risk(String risk) {
    return People.with(risk).build();
  }

  @Test
  void while_everything_is_withheld_all_is_blocked_by_R00_alone() {
    Facts emergency = People.broken("ACUTE").set("leg", true).set("withheld", "EVERYTHING").build();
    ScreenResult result = Screen.shipped().screen(emergency, Set.of(), Set.of());

    assertThat(result.block()).hasSize(88);
    assertThat(result.exercises()).allSatisfy(e -> assertThat(e.rules()).containsExactly("R00"));
  }

  @Test
  void while_all_but_calm_is_withheld_a_calm_item_still_passes_the_other_rules() {
    Facts flare = People.broken("ACUTE").set("withheld", "ALL_BUT_CALM").build();
    ScreenResult result = Screen.shipped().screen(flare, Set.of(), Set.of());

    assertThat(Screens.ids(result.allow()))
        .containsExactly("diaphragmatic-breathing", "body-scan-relaxation", "guided-imagery-rest");
    assertThat(Screens.ids(result.modify())).containsExactly("supine-unload-rest");
    assertThat(result.block()).hasSize(84);
  }

  @Test
  void R01_stands_beside_the_other_rules() {
    Facts flare = People.broken("ACUTE").set("withheld", "ALL_BUT_CALM").build();
    Exercise bend = exercise(a -> a.spinalFlexion(3));

    assertThat(Screens.screened(bend, flare).rules()).containsExactly("R01", "R10");
  }

  @Test
  void an_exercise_of_an_app_is_calm_by_its_group() {
    Facts flare = People.withheld("ALL_BUT_CALM").build();

    assertThat(found(of(ExerciseGroup.RELAXATION, a -> a), flare, "R01")).isEqualTo(Verdict.ALLOW);
    assertThat(found(of(ExerciseGroup.GENTLE, a -> a), flare, "R01")).isEqualTo(Verdict.BLOCK);
  }

  @ParameterizedTest
  @EnumSource(Position.class)
  void a_leg_that_must_not_bear_weight_blocks_what_is_done_on_the_feet(Position position) {
    boolean onFeet =
        Set.of(
                Position.STANDING,
                Position.STANDING_SUPPORTED,
                Position.SITTING_TO_STANDING,
                Position.WATER)
            .contains(position);

    assertThat(found(exercise(ExerciseGroup.GENTLE, Set.of(position)), risk("leg"), "R03"))
        .isEqualTo(onFeet ? Verdict.BLOCK : Verdict.ALLOW);
  }

  @Test
  void a_leg_that_must_not_bear_weight_modifies_what_is_also_done_off_the_feet() {
    Exercise both = exercise(ExerciseGroup.GENTLE, Set.of(Position.STANDING, Position.SITTING));
    Exercise feet =
        exercise(ExerciseGroup.GENTLE, Set.of(Position.STANDING, Position.STANDING_SUPPORTED));

    assertThat(found(both, risk("leg"), "R03")).isEqualTo(Verdict.MODIFY);
    assertThat(found(feet, risk("leg"), "R03")).isEqualTo(Verdict.BLOCK);
  }

  @ParameterizedTest
  @CsvSource({
    "HIGH,     strain,          BLOCK",
    "HIGH,     fracturePresent, MODIFY",
    "HIGH,     osteoporosis,    ALLOW",
    "MODERATE, strain,          MODIFY",
    "MODERATE, fracturePresent, ALLOW",
    "LOW,      strain,          ALLOW"
  })
  void breath_holding_is_restricted(BreathHold breath, String fact, Verdict verdict) {
    assertThat(found(exercise(a -> a.breathHold(breath)), risk(fact), "R32")).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({"1, ALLOW", "2, CLEARANCE", "3, CLEARANCE"})
  void an_unsteady_heart_asks_for_a_release_of_effort(int intensity, Verdict verdict) {
    assertThat(found(exercise(a -> a.intensity(intensity)), risk("heart"), "R33"))
        .isEqualTo(verdict);
  }

  @Test
  void an_unsteady_heart_makes_nothing_milder() {
    Facts person = People.broken("ACUTE").set("heart", true).build();

    assertThat(found(exercise(a -> a.intensity(3)), person, "R33")).isEqualTo(Verdict.BLOCK);
  }

  @Test
  void no_water_blocks_the_pool_and_nothing_else() {
    assertThat(
            found(exercise(ExerciseGroup.AEROBIC, Set.of(Position.WATER)), risk("noWater"), "R36"))
        .isEqualTo(Verdict.BLOCK);
    assertThat(found(PLAIN, risk("noWater"), "R36")).isEqualTo(Verdict.ALLOW);
  }

  @Test
  void severe_pain_blocks_effort_water_and_the_floor_without_a_bed_version() {
    Facts severe = risk("severePain");

    assertThat(found(exercise(a -> a.intensity(2)), severe, "R34")).isEqualTo(Verdict.BLOCK);
    assertThat(found(exercise(a -> a.intensity(3)), severe, "R34")).isEqualTo(Verdict.BLOCK);
    assertThat(found(exercise(ExerciseGroup.AEROBIC, Set.of(Position.WATER)), severe, "R34"))
        .isEqualTo(Verdict.BLOCK);
    assertThat(found(exercise(a -> a.floorTransfer(true)), severe, "R34")).isEqualTo(Verdict.BLOCK);
    assertThat(found(exercise(a -> a.floorTransfer(true).bedVersion(true)), severe, "R34"))
        .isEqualTo(Verdict.ALLOW);
  }

  @ParameterizedTest
  @EnumSource(ExerciseGroup.class)
  void severe_pain_leaves_easy_strength_and_balance_for_daily_life(ExerciseGroup group) {
    assertThat(found(of(group, a -> a), risk("severePain"), "R34"))
        .isEqualTo(WORK.contains(group) ? Verdict.MODIFY : Verdict.ALLOW);
  }

  @ParameterizedTest
  @EnumSource(ExerciseGroup.class)
  void in_the_first_six_weeks_strength_and_balance_are_practice(ExerciseGroup group) {
    assertThat(found(of(group, a -> a), People.broken("ACUTE").build(), "R35"))
        .isEqualTo(WORK.contains(group) ? Verdict.MODIFY : Verdict.ALLOW);
    assertThat(found(of(group, a -> a), People.broken("SUBACUTE").build(), "R35"))
        .isEqualTo(Verdict.ALLOW);
  }

  @Test
  void a_broken_wrist_takes_no_weight() {
    assertThat(found(exercise(a -> a.wristLoad(true)), risk("wrist"), "R37"))
        .isEqualTo(Verdict.BLOCK);
    assertThat(found(PLAIN, risk("wrist"), "R37")).isEqualTo(Verdict.ALLOW);
  }

  @ParameterizedTest
  @CsvSource({
    "GENTLE,     1, NONE,        ALLOW",
    "RELAXATION, 1, UPRIGHT,     ALLOW",
    "GENTLE,     2, NONE,        CLEARANCE",
    "GENTLE,     1, BODY_WEIGHT, CLEARANCE",
    "POSTURE,    1, EXTERNAL,    CLEARANCE",
    "POSTURE,    3, NONE,        CLEARANCE",
    "POSTURE,    1, UPRIGHT,     MODIFY",
    "WARM_UP,    1, NONE,        MODIFY"
  })
  void cement_without_a_release_restricts(
      ExerciseGroup group, int intensity, SpineLoad load, Verdict verdict) {
    Exercise exercise = of(group, a -> a.intensity(intensity).spineLoad(load));

    assertThat(found(exercise, risk("augmented"), "R38")).isEqualTo(verdict);
  }

  @Test
  void a_position_beside_prone_makes_the_rule_on_lying_prone_silent() {
    Exercise both = exercise(ExerciseGroup.GENTLE, Set.of(Position.PRONE, Position.SUPINE));

    assertThat(found(both, People.broken("ACUTE").build(), "R23")).isEqualTo(Verdict.ALLOW);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 2, BLOCK",
    "0, 0, 1, ALLOW",
    "0, 1, 0, BLOCK",
    "1, 0, 0, BLOCK",
    "0, 0, 0, ALLOW"
  })
  void fast_is_restricted_only_when_the_spine_moves(
      int bend, int twist, int side, Verdict verdict) {
    Exercise fast =
        exercise(
            a -> a.speed(Speed.FAST).spinalFlexion(bend).spinalRotation(twist).sideBending(side));

    assertThat(found(fast, People.broken("CHRONIC").build(), "R18")).isEqualTo(verdict);
    assertThat(
            found(
                exercise(a -> a.speed(Speed.MODERATE).spinalFlexion(bend)),
                People.broken("CHRONIC").build(),
                "R18"))
        .isEqualTo(Verdict.ALLOW);
  }

  @ParameterizedTest
  @CsvSource({"2, 2, CLEARANCE", "3, 2, CLEARANCE", "2, 1, ALLOW", "1, 3, ALLOW"})
  void a_bend_with_a_twist_is_one_from_level_two_of_both(int bend, int twist, Verdict verdict) {
    Exercise exercise = exercise(a -> a.spinalFlexion(bend).spinalRotation(twist));

    assertThat(found(exercise, risk("osteopenia"), "R16")).isEqualTo(verdict);
  }

  @Test
  void nobody_of_whom_nothing_is_known_gets_an_exercise() {
    ScreenResult result = Screen.shipped().screen(People.nothingKnown(), Set.of(), Set.of());

    assertThat(result.block()).hasSize(88);
  }
}
