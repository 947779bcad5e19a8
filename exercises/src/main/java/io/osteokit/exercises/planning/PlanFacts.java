package io.osteokit.exercises.planning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.person.Activity;
import io.osteokit.core.person.Equipment;
import io.osteokit.core.person.HabitualImpact;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.Facts;
import io.osteokit.core.triage.Phase;
import java.util.Arrays;

/** The facts of a person and a day; ids that triage has too are the same. */
final class PlanFacts {
  static final String PHASE = "phase";
  static final String SEVERE_PAIN = "severePain";
  static final String FALL_RISK = "fallRisk";
  static final String SEVERAL = "several";
  static final String RISES_FROM_FLOOR = "risesFromFloor";
  static final String RISES_FROM_CHAIR = "risesFromChair";

  static final String UNSTEADY_TODAY = "UNSTEADY_TODAY";
  static final String HABITUAL_IMPACT = "habitualImpact";

  /** What is there for the session; filled in by the planner. */
  static final String EQUIPMENT = "equipment";

  /** The activities with a release that counts; filled in by the planner from the screen. */
  static final String RELEASED_ACTIVITIES = "releasedActivities";

  /** The stop signs of the newest sessions; filled in by the planner. */
  static final String NEWEST_STOPS = "newestStops";

  /** What every request tells, so that conditions need not say how unknown counts. */
  static final ImmutableSet<String> ALWAYS_KNOWN = ImmutableSet.of(PHASE);

  private static final ImmutableList<Fact> SETTABLE =
      ImmutableList.of(
          new Fact.Choice(PHASE, "phase", names(Phase.values())),
          new Fact.YesNo(SEVERE_PAIN, "severe pain"),
          new Fact.YesNo(FALL_RISK, "a risk of falls"),
          new Fact.YesNo(SEVERAL, "several fractures or a curved back"),
          new Fact.YesNo(RISES_FROM_FLOOR, "rises from the floor unaided"),
          new Fact.YesNo(RISES_FROM_CHAIR, "rises from a chair unaided"),
          new Fact.YesNo(UNSTEADY_TODAY, "less steady than usual today"),
          new Fact.Choice(HABITUAL_IMPACT, "impact used to", names(HabitualImpact.values())));

  /** What the planner fills in, so that the content has to declare it with these values. */
  private static final ImmutableMap<String, ImmutableSet<String>> FILLED_IN =
      ImmutableMap.of(
          EQUIPMENT, ImmutableSet.copyOf(names(Equipment.values())),
          RELEASED_ACTIVITIES, ImmutableSet.copyOf(names(Activity.values())));

  private PlanFacts() {}

  /** Returns whether a fact that the planner fills in is a set that can hold all it may have. */
  static boolean isDeclaredRight(Fact fact) {
    ImmutableSet<String> values = FILLED_IN.get(fact.id());
    return values == null || (fact instanceof Fact.Members set && set.values().containsAll(values));
  }

  private static ImmutableList<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).collect(ImmutableList.toImmutableList());
  }

  static Facts of(HabitualImpact impact) {
    return Facts.builder(SETTABLE).set(HABITUAL_IMPACT, impact.name()).build();
  }

  static Facts of(Phase phase) {
    return Facts.builder(SETTABLE).set(PHASE, phase.name()).build();
  }

  static Facts of(String fact, boolean value) {
    return Facts.builder(SETTABLE).set(fact, value).build();
  }
}
