package io.osteokit.exercises.planning;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.osteokit.exercises.ExerciseGroup;
import io.osteokit.exercises.planning.Entries.Target;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeekTallyTest {
  private static final String ON_ONE_LEG = "single-leg-stand";
  private static final String RISE = "sit-to-stand";
  private static final String BREATHE = "diaphragmatic-breathing";
  private static final Target BALANCE_MINUTES =
      target(Component.BALANCE, Week.Measure.MINUTES, 3, ExerciseGroup.BALANCE);
  private static final Target STRENGTH_DAYS =
      target(Component.STRENGTH, Week.Measure.DAYS, 2, ExerciseGroup.STRENGTH_LOWER);

  private final WeekTally tally =
      new WeekTally(Requests.CATALOGUE, ImmutableList.of(BALANCE_MINUTES, STRENGTH_DAYS));

  private static Target target(
      Component component, Week.Measure measure, int least, ExerciseGroup group) {
    Target shipped = Requests.RULES.parts().targets().get(0);
    return new Target(
        shipped.ruling(), shipped.when(), component, measure, least, ImmutableSet.of(group));
  }

  /** Returns a session in which an exercise takes so many seconds. */
  private static Session session(String exercise, int seconds) {
    List<SessionItem> items = new ArrayList<>();
    items.add(new SessionItem(BREATHE, SessionPart.WARM_UP, 1, 1, 0, 0, 60));
    items.add(new SessionItem(exercise, SessionPart.MAIN, 1, 1, 0, 0, seconds));
    items.add(new SessionItem(BREATHE, SessionPart.COOL_DOWN, 1, 1, 0, 0, 60));
    return Session.of(30, items);
  }

  @Test
  void whole_minutes_of_all_days_are_counted_together() {
    tally.add(session(ON_ONE_LEG, 90));
    tally.endDay();
    tally.add(session(ON_ONE_LEG, 89));
    assertThat(tally.reached(BALANCE_MINUTES)).isEqualTo(2);

    tally.add(session(ON_ONE_LEG, 1));
    assertThat(tally.reached(BALANCE_MINUTES)).isEqualTo(3);
  }

  @Test
  void today_is_one_of_the_days() {
    tally.add(session(RISE, 60));
    assertThat(tally.reached(STRENGTH_DAYS)).isEqualTo(1);

    tally.endDay();
    assertThat(tally.reached(STRENGTH_DAYS)).isEqualTo(1);

    tally.add(session(RISE, 60));
    assertThat(tally.reached(STRENGTH_DAYS)).isEqualTo(2);
  }

  @Test
  void two_sessions_of_a_day_are_one_day() {
    tally.add(session(RISE, 60));
    tally.add(session(RISE, 60));
    tally.endDay();
    assertThat(tally.reached(STRENGTH_DAYS)).isEqualTo(1);
  }

  @Test
  void a_day_without_it_does_not_count() {
    tally.add(session(RISE, 60));
    tally.endDay();
    tally.endDay();
    tally.add(session(ON_ONE_LEG, 60));
    tally.endDay();
    assertThat(tally.reached(STRENGTH_DAYS)).isEqualTo(1);
  }

  @Test
  void what_is_not_yet_reached_is_lacking() {
    assertThat(tally.lacking()).containsExactly(BALANCE_MINUTES, STRENGTH_DAYS);

    tally.add(session(ON_ONE_LEG, 179));
    assertThat(tally.lacking()).containsExactly(BALANCE_MINUTES, STRENGTH_DAYS);

    tally.add(session(ON_ONE_LEG, 1));
    assertThat(tally.lacking()).containsExactly(STRENGTH_DAYS);
  }

  @Test
  void an_exercise_that_the_catalogue_does_not_know_counts_for_nothing() {
    tally.add(session("from-elsewhere", 600));
    assertThat(tally.reached(BALANCE_MINUTES)).isZero();
  }
}
