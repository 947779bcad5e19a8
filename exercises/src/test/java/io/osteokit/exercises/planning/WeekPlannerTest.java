package io.osteokit.exercises.planning;

import static io.osteokit.exercises.planning.Requests.ALL_ALLOWED;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.person.Equipment;
import io.osteokit.core.triage.Phase;
import io.osteokit.exercises.Exercise;
import io.osteokit.exercises.ExerciseGroup;
import io.osteokit.exercises.Goal;
import io.osteokit.exercises.MuscleGroup;
import io.osteokit.exercises.Verdict;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WeekPlannerTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final WeekPlanner PLANNER = WeekPlanner.of(Requests.CATALOGUE, Requests.RULES);
  private static final PlanRequest PERSON =
      Requests.person(Phase.CHRONIC)
          .equipment(
              ImmutableSet.of(
                  Equipment.FIRM_BED, Equipment.ARMLESS_CHAIR, Equipment.WORKTOP, Equipment.WALL))
          .build();

  private static Week week(PlanRequest person, Integer... minutes) {
    return PLANNER.plan(
        new WeekRequest(person, MONDAY, ImmutableList.copyOf(minutes)), ALL_ALLOWED);
  }

  @Test
  void days_follow_each_other_from_the_day_handed_in() {
    assertThat(week(PERSON, 20, 20, 20, 20, 20, 20, 20).days())
        .extracting(Week.Day::date)
        .startsWith(MONDAY, MONDAY.plusDays(1))
        .endsWith(MONDAY.plusDays(6))
        .hasSize(7);
  }

  @Test
  void a_day_of_rest_has_no_session() {
    Week week = week(PERSON, 20, 0, 20, 0, 20, 0, 3);
    assertThat(week.days())
        .extracting(day -> day.sessions().size())
        .containsExactly(1, 0, 1, 0, 1, 0, 0);
  }

  @Test
  void a_fresh_fracture_has_several_short_sessions_a_day() {
    PlanRequest acute =
        Requests.person(Phase.ACUTE).equipment(PERSON.equipment().orElseThrow()).build();
    Week week = week(acute, 30, 20, 10, 0, 90, 12, 5);
    assertThat(week.days())
        .extracting(day -> day.sessions().size())
        .containsExactly(3, 2, 1, 0, 3, 2, 1);
    assertThat(week.days().get(4).sessions())
        .allSatisfy(s -> assertThat(s.minutes()).isEqualTo(10));
  }

  @Test
  void the_sessions_of_a_day_are_equally_long() {
    PlanRequest acute =
        Requests.person(Phase.ACUTE).equipment(PERSON.equipment().orElseThrow()).build();
    Week week = week(acute, 12, 25, 0, 0, 0, 0, 0);
    assertThat(week.days().get(0).sessions()).extracting(Session::minutes).containsExactly(6, 6);
    assertThat(week.days().get(1).sessions()).extracting(Session::minutes).containsExactly(8, 8, 8);
  }

  @Test
  void what_the_week_still_lacks_counts_more() {
    Map<Goal, Integer> lacking = new EnumMap<>(Goal.class);
    for (Entries.Target target : new Choices(Requests.RULES, PERSON, ALL_ALLOWED).targets()) {
      for (Goal goal : Requests.RULES.parts().week().goalsOf(target.component())) {
        lacking.put(goal, Requests.RULES.parts().week().shortFactor());
      }
    }
    PlanRequest monday = PERSON.toBuilder().minutes(20).build();
    PlanResult plain = Requests.PLANNER.plan(monday, ALL_ALLOWED);
    PlanResult more = Requests.PLANNER.plan(monday, ALL_ALLOWED, lacking);

    assertThat(week(PERSON, 20, 0, 0, 0, 0, 0, 0).days().get(0).results()).containsExactly(more);
    assertThat(more).isNotEqualTo(plain);
  }

  @Test
  void a_target_of_none_is_met_by_none() {
    PlanRequest mayFall = Requests.person(Phase.CHRONIC).fallRisk(true).build();
    Week week =
        WeekPlanner.of(Requests.CATALOGUE, Requests.RULES)
            .plan(
                new WeekRequest(mayFall, MONDAY, ImmutableList.of(0, 0, 0, 0, 0, 0, 0)),
                ALL_ALLOWED);
    assertThat(week.targets())
        .filteredOn(target -> target.component() == Component.IMPACT)
        .singleElement()
        .satisfies(target -> assertThat(target.isMet()).isTrue());
  }

  @Test
  void the_same_muscles_rest_for_a_day_between_strength_sessions() {
    Set<MuscleGroup> yesterday = new HashSet<>();
    for (Week.Day day : week(PERSON, 40, 40, 40, 40, 40, 40, 40).days()) {
      Set<MuscleGroup> today = strengthened(day);
      assertThat(Collections.disjoint(today, yesterday)).isTrue();
      yesterday = today;
    }
  }

  private static Set<MuscleGroup> strengthened(Week.Day day) {
    return day.sessions().stream()
        .flatMap(session -> session.items().stream())
        .map(item -> Requests.CATALOGUE.find(item.exercise()).orElseThrow())
        .filter(
            exercise ->
                exercise.group() == ExerciseGroup.STRENGTH_LOWER
                    || exercise.group() == ExerciseGroup.STRENGTH_UPPER)
        .map(Exercise::muscles)
        .flatMap(Set::stream)
        .collect(Collectors.toSet());
  }

  @Test
  void strength_on_two_days_is_met_with_half_an_hour_a_day() {
    assertThat(week(PERSON, 30, 30, 30, 30, 30, 30, 30).targets())
        .filteredOn(target -> target.component() == Component.STRENGTH)
        .singleElement()
        .satisfies(target -> assertThat(target.isMet()).isTrue());
  }

  @Test
  void a_target_that_the_time_does_not_allow_is_named() {
    assertThat(week(PERSON, 10, 0, 0, 0, 0, 0, 0).unmet())
        .filteredOn(target -> target.component() == Component.BALANCE)
        .singleElement()
        .satisfies(
            target -> {
              assertThat(target.unmet()).contains(Week.Unmet.TOO_LITTLE_TIME);
              assertThat(target.least()).isEqualTo(120);
              assertThat(target.ruling().evidence().sources()).contains("TFTF15");
            });
  }

  @Test
  void a_target_for_which_nothing_is_safe_is_named() {
    Week week =
        PLANNER.plan(
            new WeekRequest(PERSON, MONDAY, List.of(30, 30, 30, 30, 30, 30, 30)),
            id ->
                Requests.CATALOGUE.find(id).orElseThrow().group() == ExerciseGroup.BALANCE
                    ? Verdict.BLOCK
                    : Verdict.ALLOW);
    assertThat(week.unmet())
        .filteredOn(target -> target.component() == Component.BALANCE)
        .singleElement()
        .satisfies(target -> assertThat(target.unmet()).contains(Week.Unmet.NOTHING_SUITABLE));
  }

  private static Week.TargetOutcome target(Week week, Component component) {
    return week.targets().stream()
        .filter(target -> target.component() == component)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> because(Week.TargetOutcome target) {
    return target.because().stream().map(Ruling::id).toList();
  }

  @Test
  void in_severe_pain_a_target_that_waits_says_that_the_pain_is_why() {
    PlanRequest severe = PERSON.toBuilder().severePain(true).build();
    Week.TargetOutcome balance =
        target(week(severe, 30, 30, 30, 30, 30, 30, 30), Component.BALANCE);

    assertThat(balance.unmet()).contains(Week.Unmet.NOT_NOW);
    assertThat(because(balance)).containsExactly("PL-MIX-SEVERE");
  }

  @Test
  void a_fresh_fracture_in_severe_pain_walks_on_most_days() {
    PlanRequest severe =
        Requests.person(Phase.ACUTE)
            .severePain(true)
            .equipment(PERSON.equipment().orElseThrow())
            .build();
    Week week = week(severe, 30, 30, 30, 30, 30, 30, 30);

    assertThat(target(week, Component.AEROBIC).isMet()).isTrue();
    assertThat(week.unmet())
        .noneMatch(target -> target.unmet().equals(Optional.of(Week.Unmet.TOO_LITTLE_TIME)));
  }

  @Test
  void a_limit_that_leaves_out_all_there_is_for_a_target_is_named() {
    PlanRequest noWorktop =
        Requests.person(Phase.NOT_APPLICABLE)
            .equipment(
                ImmutableSet.of(
                    Equipment.FIRM_BED, Equipment.ARMLESS_CHAIR, Equipment.SUPPORTIVE_SHOES))
            .build();
    Week.TargetOutcome impact =
        target(week(noWorktop, 30, 30, 30, 30, 30, 30, 30), Component.IMPACT);

    assertThat(impact.unmet()).contains(Week.Unmet.NOT_NOW);
    assertThat(because(impact)).containsExactly("PL-IMPACT-USED");
  }

  @Test
  void when_every_minute_that_a_day_may_have_is_used_time_is_not_what_lacks() {
    PlanRequest acute =
        Requests.person(Phase.ACUTE).equipment(ImmutableSet.of(Equipment.FIRM_BED)).build();
    WeekRequest full = new WeekRequest(acute, MONDAY, List.of(30, 30, 30, 30, 30, 30, 30));
    WeekRequest short1 = new WeekRequest(acute, MONDAY, List.of(30, 30, 30, 30, 30, 30, 29));
    Choices choices = new Choices(Requests.RULES, acute, ALL_ALLOWED);
    Entries.Target walking =
        choices.targets().stream()
            .filter(target -> target.component() == Component.AEROBIC)
            .findFirst()
            .orElseThrow();

    Unmets enough = new Unmets(Requests.SCOPE, choices, full);
    assertThat(enough.of(walking)).isEqualTo(Week.Unmet.NOT_NOW);
    assertThat(enough.because(walking))
        .extracting(Ruling::id)
        .containsExactly("PL-MIX-ACUTE", "PL-MIN-ACUTE");
    assertThat(new Unmets(Requests.SCOPE, choices, short1).of(walking))
        .isEqualTo(Week.Unmet.TOO_LITTLE_TIME);
  }

  @Test
  void a_withheld_week_says_so_each_day() {
    PlanRequest withheld = PERSON.toBuilder().withheld(true).build();
    assertThat(week(withheld, 20, 20, 20, 20, 20, 20, 20).days())
        .allSatisfy(day -> assertThat(day.results()).containsOnly(new PlanResult.Withheld()));
  }

  @Test
  void the_same_request_gives_the_same_week() {
    assertThat(week(PERSON, 30, 15, 0, 30, 60, 0, 5))
        .isEqualTo(week(PERSON, 30, 15, 0, 30, 60, 0, 5));
  }
}
