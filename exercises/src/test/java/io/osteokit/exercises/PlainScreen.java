package io.osteokit.exercises;

import io.osteokit.core.person.Activity;
import io.osteokit.core.rules.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The rules of the case format once more, as plain code, to compare with: it knows neither the
 * content nor the rule kernel.
 */
final class PlainScreen {
  /** What holds for a person. */
  record Person(
      String phase,
      String withheld,
      boolean fracture,
      boolean several,
      boolean osteoporosis,
      boolean osteopenia,
      boolean fall,
      boolean severe,
      boolean strain,
      boolean wrist,
      boolean augmented,
      boolean leg,
      boolean heart,
      boolean noWater,
      boolean suddenPain,
      boolean heightLoss,
      boolean newCurve,
      boolean undated,
      Set<Activity> activities,
      Set<Activity> recentActivities,
      Set<String> exercises,
      Set<String> recentExercises) {

    Facts facts() {
      return People.healthy()
          .set("phase", phase)
          .set("withheld", withheld)
          .set("fracturePresent", fracture)
          .set("several", several)
          .set("osteoporosis", osteoporosis)
          .set("osteopenia", osteopenia)
          .set("fallRisk", fall)
          .set("severePain", severe)
          .set("strain", strain)
          .set("wrist", wrist)
          .set("augmented", augmented)
          .set("leg", leg)
          .set("heart", heart)
          .set("noWater", noWater)
          .set("RF-18", suddenPain ? "WITHIN_DAYS" : "NONE")
          .set("RF-20", heightLoss ? "WITHIN_DAYS" : "NONE")
          .set("RF-22", newCurve ? "WITHIN_DAYS" : "NONE")
          .set("undatedOrUnlistedFracture", undated)
          .set("clearedActivities", names(activities))
          .set("recentlyClearedActivities", names(recentActivities))
          .build();
    }

    private static Set<String> names(Set<Activity> activities) {
      return Set.copyOf(activities.stream().map(Activity::name).toList());
    }
  }

  private static final Set<Position> ON_FEET =
      Set.of(
          Position.STANDING,
          Position.STANDING_SUPPORTED,
          Position.SITTING_TO_STANDING,
          Position.WATER);

  private static final Set<String> LIFTED_BLOCKS =
      Set.of("R10", "R11", "R21", "R22", "R23", "R26", "R27", "R28", "R29", "R31");

  private static final Map<Activity, Set<String>> ACTIVITIES =
      Map.of(
          Activity.WEIGHTS, Set.of("R21", "R22"),
          Activity.IMPACT, Set.of("R26", "R27"),
          Activity.FLOOR_WORK, Set.of("R25"),
          Activity.WATER, Set.of("R36"));

  private final Exercise exercise;
  private final MovementAttributes is;
  private final Person person;
  private final Map<String, Verdict> verdicts = new TreeMap<>();

  private PlainScreen(Exercise exercise, Person person) {
    this.exercise = exercise;
    this.is = exercise.attributes();
    this.person = person;
  }

  /** Returns the verdict, then the rules, as words. */
  static List<String> judge(Exercise exercise, Person person) {
    PlainScreen plain = new PlainScreen(exercise, person);
    if (person.withheld().equals("EVERYTHING")) {
      plain.say("R00", Verdict.BLOCK);
    } else {
      plain.table();
      plain.others();
    }
    List<String> words = new ArrayList<>(plain.verdicts.keySet());
    Verdict worst = Verdict.ALLOW;
    for (Map.Entry<String, Verdict> one : plain.verdicts.entrySet()) {
      Verdict lifted = plain.lifted(one.getKey(), one.getValue());
      worst = worst.compareTo(lifted) < 0 ? lifted : worst;
    }
    words.add(0, worst.name());
    return words;
  }

  private void table() {
    row("R10", is.spinalFlexion() == 3, "BBBBCM-");
    row("R11", is.spinalFlexion() == 2, "BBMBM--");
    row("R12", is.spinalFlexion() == 1, "M------");
    row("R13", is.spinalRotation() == 3, "BBBBCM-");
    row("R14", is.spinalRotation() == 2, "BBMMM--");
    row("R15", is.spinalRotation() == 1, "M------");
    row("R16", is.spinalFlexion() >= 2 && is.spinalRotation() >= 2, "BBBBBC-");
    row("R17", is.sideBending() == 3, "BBBBC--");
    row("R17", is.sideBending() == 2, "BBMM---");
    boolean bends = is.spinalFlexion() >= 1 || is.spinalRotation() >= 1 || is.sideBending() >= 2;
    row("R18", is.speed() == Speed.FAST && bends, "BBBBCM-");
    row("R19", is.spinalExtension() == 3, "BBCBC--");
    row("R20", is.spinalExtension() == 2, "CM-M---");
    row("R21", is.spineLoad() == SpineLoad.EXTERNAL, "BBCCM-C");
    row("R22", is.spineLoad() == SpineLoad.BODY_WEIGHT, "BCMC---");
    row("R23", exercise.positions().equals(Set.of(Position.PRONE)), "BCMC---");
    row("R23", exercise.positions().contains(Position.PRONE_SUPPORT), "B------");
    row("R24", exercise.positions().contains(Position.FOUR_POINT), "M--M---");
    row("R25", is.floorTransfer() && is.bedVersion(), "M-----M");
    row("R25", is.floorTransfer() && !is.bedVersion(), "M-----C");
    row("R26", is.impact() == 3, "BBBBCMB");
    row("R27", is.impact() == 2, "BBCBM-B");
    row("R28", is.unstableSurface(), "BBCBCMB");
    if (is.unstableSurface()) {
      say("R28", Verdict.MODIFY);
    }
    row("R29", is.balance() == 3, "BMMMM-B");
    row("R30", is.balance() == 2, "M-----M");
    row("R31", is.deepKneeBend(), "BBCBM-B");
    row("R33", is.intensity() == 3, "BC-----");
    row("R33", is.intensity() == 2, "CM-----");
    row("R36", water(), "C-----M");
  }

  private void row(String rule, boolean applies, String columns) {
    boolean[] holds = {
      person.phase().equals("ACUTE"),
      person.phase().equals("SUBACUTE"),
      person.phase().equals("CHRONIC"),
      person.several(),
      person.osteoporosis(),
      person.osteopenia(),
      person.fall()
    };
    for (int i = 0; i < holds.length && applies; i++) {
      if (holds[i] && columns.charAt(i) != '-') {
        say(
            rule,
            switch (columns.charAt(i)) {
              case 'M' -> Verdict.MODIFY;
              case 'C' -> Verdict.CLEARANCE;
              default -> Verdict.BLOCK;
            });
      }
    }
  }

  private void others() {
    boolean calm =
        exercise.group() == ExerciseGroup.RELAXATION || exercise.id().equals("supine-unload-rest");
    if (person.withheld().equals("ALL_BUT_CALM") && !calm) {
      say("R01", Verdict.BLOCK);
    }
    if (person.leg() && ON_FEET.containsAll(exercise.positions())) {
      say("R03", Verdict.BLOCK);
    } else if (person.leg() && exercise.positions().stream().anyMatch(ON_FEET::contains)) {
      say("R03", Verdict.MODIFY);
    }
    if (is.breathHold() == BreathHold.HIGH && person.strain()) {
      say("R32", Verdict.BLOCK);
    } else if (is.breathHold() == BreathHold.HIGH && person.fracture()) {
      say("R32", Verdict.MODIFY);
    } else if (is.breathHold() == BreathHold.MODERATE && person.strain()) {
      say("R32", Verdict.MODIFY);
    }
    if (person.heart() && is.intensity() >= 2) {
      say("R33", Verdict.CLEARANCE);
    }
    if (person.noWater() && water()) {
      say("R36", Verdict.BLOCK);
    }
    boolean work =
        Set.of(
                ExerciseGroup.STRENGTH_LOWER,
                ExerciseGroup.STRENGTH_UPPER,
                ExerciseGroup.CORE,
                ExerciseGroup.BALANCE)
            .contains(exercise.group());
    boolean floorOnly = is.floorTransfer() && !is.bedVersion();
    if (person.severe() && (is.intensity() >= 2 || water() || floorOnly)) {
      say("R34", Verdict.BLOCK);
    } else if (person.severe() && work) {
      say("R34", Verdict.MODIFY);
    }
    if (person.phase().equals("ACUTE") && work) {
      say("R35", Verdict.MODIFY);
    }
    if (person.wrist() && is.wristLoad()) {
      say("R37", Verdict.BLOCK);
    }
    boolean loaded = is.spineLoad().compareTo(SpineLoad.BODY_WEIGHT) >= 0;
    if (person.augmented() && (is.intensity() >= 2 || loaded)) {
      say("R38", Verdict.CLEARANCE);
    } else if (person.augmented()
        && exercise.group() != ExerciseGroup.RELAXATION
        && exercise.group() != ExerciseGroup.GENTLE) {
      say("R38", Verdict.MODIFY);
    }
  }

  private boolean water() {
    return exercise.positions().contains(Position.WATER);
  }

  private void say(String rule, Verdict verdict) {
    verdicts.merge(rule, verdict, (one, two) -> one.compareTo(two) < 0 ? two : one);
  }

  private Verdict lifted(String rule, Verdict verdict) {
    boolean hidden = person.heightLoss() || person.newCurve();
    boolean held = hidden && Set.of("R10", "R11", "R26", "R27").contains(rule);
    boolean never = person.fracture() && Set.of("R16", "R18").contains(rule);
    if (person.suddenPain() || held || never || Set.of("R00", "R01").contains(rule)) {
      return verdict;
    }
    Set<String> exercises = person.undated() ? person.recentExercises() : person.exercises();
    Set<Activity> activities = person.undated() ? person.recentActivities() : person.activities();
    boolean byName = exercises.contains(exercise.id());
    boolean byActivity =
        activities.stream().anyMatch(a -> ACTIVITIES.getOrDefault(a, Set.of()).contains(rule));
    return switch (verdict) {
      case CLEARANCE -> byName || byActivity ? Verdict.MODIFY : verdict;
      case BLOCK -> byName && LIFTED_BLOCKS.contains(rule) ? Verdict.MODIFY : verdict;
      default -> verdict;
    };
  }
}
