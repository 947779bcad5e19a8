package io.osteokit.exercises.planning;

import static io.osteokit.exercises.ExerciseGroup.COOL_DOWN;
import static io.osteokit.exercises.ExerciseGroup.CORE;
import static io.osteokit.exercises.ExerciseGroup.GENTLE;
import static io.osteokit.exercises.ExerciseGroup.POSTURE;
import static io.osteokit.exercises.ExerciseGroup.RELAXATION;
import static io.osteokit.exercises.ExerciseGroup.WARM_UP;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.osteokit.exercises.ExerciseGroup;
import io.osteokit.exercises.Position;
import io.osteokit.exercises.planning.Candidate.Pick;
import io.osteokit.exercises.planning.Composer.Composition;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SequenceTest {
  private static final Sequence SEQUENCE = new Sequence(Requests.RULES);

  private static Pick pick(String id, ExerciseGroup group) {
    return MadeUp.pick(MadeUp.exercise(id, group));
  }

  private static Pick pick(String id, ExerciseGroup group, Position position) {
    return MadeUp.pick(
        MadeUp.exercise(id, group).toBuilder().positions(ImmutableSet.of(position)).build());
  }

  private static Composition composition(Pick... picks) {
    return new Composition(Arrays.asList(picks), false, new PlanResult.Quality(0, 0));
  }

  private static List<String> usual(Pick... picks) {
    return ids(SEQUENCE.usual(30, composition(picks)));
  }

  /** Returns the ids in order, each part with its first letter. */
  private static List<String> ids(Session session) {
    return session.items().stream()
        .map(item -> item.part().name().charAt(0) + " " + item.exercise())
        .toList();
  }

  @Test
  void groups_follow_the_order_of_the_content() {
    assertThat(
            usual(
                pick("a", RELAXATION),
                pick("b", COOL_DOWN),
                pick("c", CORE),
                pick("d", POSTURE),
                pick("e", GENTLE),
                pick("f", WARM_UP)))
        .containsExactly("W f", "M e", "M d", "M c", "C b", "C a");
  }

  @Test
  void all_of_several_warm_ups_are_the_warm_up() {
    assertThat(
            usual(pick("a", WARM_UP), pick("b", WARM_UP), pick("c", GENTLE), pick("d", RELAXATION)))
        .containsExactly("W a", "W b", "M c", "C d");
  }

  @Test
  void without_a_warm_up_the_first_exercise_is_it() {
    assertThat(usual(pick("a", GENTLE), pick("b", GENTLE), pick("c", RELAXATION)))
        .containsExactly("W a", "M b", "C c");
  }

  @Test
  void in_a_group_positions_stay_together_and_then_the_id_decides() {
    assertThat(
            usual(
                pick("a", CORE, Position.STANDING),
                pick("b", CORE, Position.SUPINE),
                pick("d", CORE, Position.STANDING),
                pick("c", CORE, Position.SUPINE),
                pick("e", RELAXATION, Position.SUPINE)))
        .containsExactly("W b", "M c", "M a", "M d", "C e");
  }

  private static Optional<ShortRests> rests() {
    List<Candidate> candidates =
        ImmutableList.of(
            MadeUp.candidate(MadeUp.exercise("breathe", RELAXATION), 0, 30),
            MadeUp.candidate(MadeUp.exercise("imagine", RELAXATION), 0, 30));
    return ShortRests.of(
        MadeUp.alternation(
            ImmutableList.of("breathe", "imagine"),
            ImmutableList.of("lie", "lie-longer", "scan", "scan-longer")),
        candidates);
  }

  private static List<String> inTurn(Optional<ShortRests> rests, Pick... picks) {
    return ids(SEQUENCE.inTurn(30, composition(picks), rests));
  }

  private static List<String> withThreeMovements(Optional<ShortRests> rests, Pick... rest) {
    Stream<Pick> movements = Stream.of("a", "b", "c").map(id -> pick(id, GENTLE));
    return inTurn(rests, Stream.concat(movements, Stream.of(rest)).toArray(Pick[]::new));
  }

  @Test
  void short_rests_take_turns_after_the_movements_in_order() {
    assertThat(inTurn(rests(), pick("c", GENTLE), pick("a", GENTLE), pick("b", GENTLE)))
        .containsExactly("W a", "M breathe", "M b", "M imagine", "M c", "C breathe");
  }

  @Test
  void a_gentle_long_rest_comes_before_the_last_movement() {
    assertThat(withThreeMovements(rests(), pick("lie", GENTLE)))
        .containsExactly("W a", "M breathe", "M b", "M lie", "M c", "C breathe");
  }

  @Test
  void two_gentle_long_rests_come_one_movement_apart() {
    assertThat(withThreeMovements(rests(), pick("lie", GENTLE), pick("lie-longer", GENTLE)))
        .containsExactly("W a", "M lie-longer", "M b", "M lie", "M c", "C breathe");
  }

  @Test
  void calm_long_rests_come_last() {
    assertThat(
            withThreeMovements(rests(), pick("scan", RELAXATION), pick("scan-longer", RELAXATION)))
        .containsExactly("W a", "M breathe", "M b", "M scan-longer", "M c", "C scan");
  }

  @Test
  void without_short_rests_the_calm_exercises_come_between_and_one_at_the_end() {
    assertThat(withThreeMovements(Optional.empty(), pick("x", RELAXATION), pick("y", RELAXATION)))
        .containsExactly("W a", "M x", "M b", "M c", "C y");
  }

  @Test
  void without_short_rests_all_further_calm_exercises_come_at_the_end() {
    assertThat(
            inTurn(
                Optional.empty(),
                pick("a", GENTLE),
                pick("b", GENTLE),
                pick("x", RELAXATION),
                pick("y", RELAXATION),
                pick("z", RELAXATION)))
        .containsExactly("W a", "M x", "M b", "M y", "C z");
  }
}
