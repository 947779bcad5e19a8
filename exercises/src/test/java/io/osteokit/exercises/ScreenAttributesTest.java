package io.osteokit.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.rules.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A wrong attribute of any shipped exercise is noticed: somebody is then judged differently. */
class ScreenAttributesTest {
  private static final List<Facts> PEOPLE = people();

  /** A wrong attribute, and the exercises for which it makes no difference to any rule. */
  record Slip(String attribute, UnaryOperator<Exercise> change, Predicate<Exercise> unseen) {
    @Override
    public String toString() {
      return attribute;
    }
  }

  private static List<Facts> people() {
    List<Facts> people = new ArrayList<>();
    people.add(People.healthy().build());
    People.RISKS.forEach(risk -> people.add(People.with(risk).build()));
    for (String phase : List.of("ACUTE", "SUBACUTE", "CHRONIC")) {
      people.add(People.broken(phase).build());
    }
    return people;
  }

  private static int other(int level, int least) {
    return level < 3 ? 3 : least;
  }

  private static Slip slip(
      String attribute,
      BiConsumer<MovementAttributesBuilder, MovementAttributes> change,
      Predicate<Exercise> unseen) {
    return new Slip(
        attribute,
        exercise -> {
          MovementAttributesBuilder changed = builder(exercise.attributes());
          change.accept(changed, exercise.attributes());
          return Packs.exercise(exercise.id())
              .group(exercise.group())
              .positions(exercise.positions())
              .attributes(changed.build())
              .build();
        },
        unseen);
  }

  private static MovementAttributesBuilder builder(MovementAttributes is) {
    return MovementAttributes.builder()
        .spinalFlexion(is.spinalFlexion())
        .spinalExtension(is.spinalExtension())
        .spinalRotation(is.spinalRotation())
        .sideBending(is.sideBending())
        .spineLoad(is.spineLoad())
        .speed(is.speed())
        .repeatedSpinalMotion(is.repeatedSpinalMotion())
        .impact(is.impact())
        .balance(is.balance())
        .unstableSurface(is.unstableSurface())
        .floorTransfer(is.floorTransfer())
        .bedVersion(is.bedVersion())
        .breathHold(is.breathHold())
        .deepKneeBend(is.deepKneeBend())
        .overheadLoad(is.overheadLoad())
        .intensity(is.intensity())
        .wristLoad(is.wristLoad());
  }

  private static boolean stillSpine(Exercise exercise) {
    MovementAttributes is = exercise.attributes();
    return is.spinalFlexion() == 0 && is.spinalRotation() == 0 && is.sideBending() < 2;
  }

  static List<Slip> slips() {
    Predicate<Exercise> never = exercise -> false;
    return List.of(
        slip("spinalFlexion", (to, is) -> to.spinalFlexion(other(is.spinalFlexion(), 0)), never),
        slip(
            "spinalExtension",
            (to, is) -> to.spinalExtension(other(is.spinalExtension(), 0)),
            never),
        slip("spinalRotation", (to, is) -> to.spinalRotation(other(is.spinalRotation(), 0)), never),
        slip("sideBending", (to, is) -> to.sideBending(other(is.sideBending(), 0)), never),
        slip(
            "spineLoad",
            (to, is) ->
                to.spineLoad(
                    is.spineLoad() == SpineLoad.EXTERNAL ? SpineLoad.NONE : SpineLoad.EXTERNAL),
            never),
        slip(
            "speed",
            (to, is) -> to.speed(is.speed() == Speed.FAST ? Speed.SLOW : Speed.FAST),
            ScreenAttributesTest::stillSpine),
        slip("impact", (to, is) -> to.impact(other(is.impact(), 0)), never),
        slip("balance", (to, is) -> to.balance(other(is.balance(), 0)), never),
        slip("unstableSurface", (to, is) -> to.unstableSurface(!is.unstableSurface()), never),
        slip("floorTransfer", (to, is) -> to.floorTransfer(!is.floorTransfer()), never),
        slip(
            "bedVersion",
            (to, is) -> to.bedVersion(!is.bedVersion()),
            exercise -> !exercise.attributes().floorTransfer()),
        slip(
            "breathHold",
            (to, is) ->
                to.breathHold(
                    is.breathHold() == BreathHold.HIGH ? BreathHold.LOW : BreathHold.HIGH),
            never),
        slip("deepKneeBend", (to, is) -> to.deepKneeBend(!is.deepKneeBend()), never),
        slip("intensity", (to, is) -> to.intensity(other(is.intensity(), 1)), never),
        slip("wristLoad", (to, is) -> to.wristLoad(!is.wristLoad()), never),
        slip(
            "repeatedSpinalMotion, which no rule reads",
            (to, is) -> to.repeatedSpinalMotion(!is.repeatedSpinalMotion()),
            exercise -> true),
        slip(
            "overheadLoad, which no rule reads",
            (to, is) -> to.overheadLoad(!is.overheadLoad()),
            exercise -> true),
        new Slip(
            "positions",
            exercise ->
                Packs.exercise(exercise.id())
                    .group(exercise.group())
                    .positions(
                        exercise.positions().contains(Position.WATER)
                            ? Set.of(Position.SITTING)
                            : Set.of(Position.WATER))
                    .attributes(exercise.attributes())
                    .build(),
            never));
  }

  @ParameterizedTest
  @MethodSource("slips")
  void somebody_is_judged_differently_when_one_attribute_is_wrong(Slip slip) {
    List<Exercise> exercises = Catalogue.shipped().exercises();
    List<Exercise> changed = exercises.stream().map(slip.change()).toList();
    Screen wrong = Screen.of(ScreenContent.shipped(), Catalogue.of(Packs.pack(changed)));

    List<String> same = new ArrayList<>(Catalogue.shipped().ids());
    for (Facts person : PEOPLE) {
      ScreenResult right = Screen.shipped().screen(person, Set.of(), Set.of());
      ScreenResult slipped = wrong.screen(person, Set.of(), Set.of());
      same.removeIf(id -> !judged(right, id).equals(judged(slipped, id)));
    }

    assertThat(same)
        .containsExactlyElementsOf(
            exercises.stream().filter(slip.unseen()).map(Exercise::id).toList());
  }

  /** Says the verdict and what led to it: another rule may have masked the one in question. */
  private static String judged(ScreenResult result, String id) {
    ScreenedExercise one = result.find(id).orElseThrow();
    StringBuilder judged = new StringBuilder(one.verdict().name());
    for (ScreenReason reason : one.reasons()) {
      judged.append(' ').append(reason.row().id()).append(' ').append(reason.found());
    }
    return judged.toString();
  }
}
