package io.osteokit.exercises.planning;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.osteokit.exercises.Exercise;
import io.osteokit.exercises.ExerciseGroup;
import io.osteokit.exercises.Goal;
import io.osteokit.exercises.internal.optimise.Problem;
import io.osteokit.exercises.planning.Entries.Worth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ObjectiveTest {
  private static final List<Worth> ONE_STEP = ImmutableList.of(new Worth(2, 3));

  private static Objective goals(Map<Goal, List<Worth>> goals, Map<Goal, Integer> factors) {
    return new Objective(MadeUp.mix(ImmutableMap.of(), goals), factors);
  }

  private static Exercise serving(Map<Goal, Integer> serves) {
    return MadeUp.exercise("one", ExerciseGroup.GENTLE, "one", serves);
  }

  /** Notes the goals as weight and cap. */
  private static List<List<Integer>> declared(Objective objective) {
    List<List<Integer>> goals = new ArrayList<>();
    objective.declare(new Noting(goals));
    return goals;
  }

  private record Noting(List<List<Integer>> goals) implements Problem.Builder {
    @Override
    public int goal(int weight, int cap) {
      goals.add(ImmutableList.of(weight, cap));
      return goals.size() - 1;
    }

    @Override
    public int quota(int minimum) {
      throw new AssertionError();
    }

    @Override
    public void family() {
      throw new AssertionError();
    }

    @Override
    public int option(int seconds, int value, int[] coverage, int quota, int count) {
      throw new AssertionError();
    }

    @Override
    public Problem build() {
      throw new AssertionError();
    }
  }

  @Test
  void two_steps_of_a_goal_are_two_goals_that_add_up_to_the_points_of_each_step() {
    Map<Goal, List<Worth>> steps =
        ImmutableMap.of(Goal.POSTURE, ImmutableList.of(new Worth(2, 5), new Worth(6, 1)));

    assertThat(declared(goals(steps, ImmutableMap.of())))
        .containsExactly(ImmutableList.of(5 - 1, 2 * 48), ImmutableList.of(1, 6 * 48));
  }

  @Test
  void a_factor_multiplies_the_points_of_its_goal_alone() {
    Map<Goal, List<Worth>> both = new EnumMap<>(Goal.class);
    both.put(Goal.POSTURE, ONE_STEP);
    both.put(Goal.BALANCE, ONE_STEP);

    assertThat(declared(goals(both, ImmutableMap.of(Goal.BALANCE, 2))))
        .containsExactlyInAnyOrder(ImmutableList.of(3, 96), ImmutableList.of(6, 96));
  }

  @Test
  void a_minute_is_shared_among_the_goals_by_how_much_each_is_served() {
    Map<Goal, List<Worth>> three = new EnumMap<>(Goal.class);
    three.put(Goal.POSTURE, ONE_STEP);
    three.put(Goal.BALANCE, ONE_STEP);
    three.put(Goal.STAMINA, ONE_STEP);
    Exercise exercise = serving(ImmutableMap.of(Goal.POSTURE, 3, Goal.BALANCE, 1));

    assertThat(goals(three, ImmutableMap.of()).coverage(exercise, 60))
        .containsExactlyInAnyOrder(36, 12, 0);
  }

  @Test
  void what_serves_no_goal_covers_none() {
    assertThat(
            goals(ImmutableMap.of(Goal.POSTURE, ONE_STEP), ImmutableMap.of())
                .coverage(serving(ImmutableMap.of()), 60))
        .containsExactly(0);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 12", "15, 12", "16, 24", "30, 24", "60, 48"})
  void a_started_quarter_minute_counts(int activeSeconds, int units) {
    assertThat(
            goals(ImmutableMap.of(Goal.POSTURE, ONE_STEP), ImmutableMap.of())
                .coverage(serving(ImmutableMap.of(Goal.POSTURE, 2)), activeSeconds))
        .containsExactly(units);
  }

  @ParameterizedTest
  @EnumSource(ExerciseGroup.class)
  void warm_up_and_cool_down_are_covered_by_the_groups_of_their_names(ExerciseGroup group) {
    Exercise exercise = MadeUp.exercise("one", group);

    assertThat(part(SessionPart.WARM_UP, exercise)).isEqualTo(group == ExerciseGroup.WARM_UP);
    assertThat(part(SessionPart.COOL_DOWN, exercise)).isEqualTo(group == ExerciseGroup.COOL_DOWN);
    assertThat(part(SessionPart.MAIN, exercise)).isFalse();
  }

  /** Returns whether a minute of the exercise covers all of a minute of the part, or nothing. */
  private static boolean part(SessionPart part, Exercise exercise) {
    Objective objective =
        new Objective(
            MadeUp.mix(ImmutableMap.of(part, ONE_STEP), ImmutableMap.of()), ImmutableMap.of());
    int[] coverage = objective.coverage(exercise, 60);
    assertThat(coverage).hasSize(1);
    assertThat(coverage[0]).isIn(0, 48);
    return coverage[0] > 0;
  }
}
