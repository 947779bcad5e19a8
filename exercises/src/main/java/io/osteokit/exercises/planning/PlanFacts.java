package io.osteokit.exercises.planning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.Facts;
import io.osteokit.core.triage.Phase;
import java.util.Arrays;

/** The facts of a person that an app can set without a case; the same ids as those of triage. */
final class PlanFacts {
  static final String PHASE = "phase";
  static final String SEVERE_PAIN = "severePain";
  static final String FALL_RISK = "fallRisk";
  static final String SEVERAL = "several";
  static final String RISES_FROM_FLOOR = "risesFromFloor";
  static final String RISES_FROM_CHAIR = "risesFromChair";

  /** The stop signs of the newest sessions; filled in by the planner. */
  static final String NEWEST_STOPS = "newestStops";

  /** What every request tells, so that conditions need not say how unknown counts. */
  static final ImmutableSet<String> ALWAYS_KNOWN = ImmutableSet.of(PHASE);

  private static final ImmutableList<Fact> SETTABLE =
      ImmutableList.of(
          new Fact.Choice(
              PHASE,
              "phase",
              Arrays.stream(Phase.values())
                  .map(Phase::name)
                  .collect(ImmutableList.toImmutableList())),
          new Fact.YesNo(SEVERE_PAIN, "severe pain"),
          new Fact.YesNo(FALL_RISK, "a risk of falls"),
          new Fact.YesNo(SEVERAL, "several fractures or a curved back"),
          new Fact.YesNo(RISES_FROM_FLOOR, "rises from the floor unaided"),
          new Fact.YesNo(RISES_FROM_CHAIR, "rises from a chair unaided"));

  private PlanFacts() {}

  static Facts of(Phase phase) {
    return Facts.builder(SETTABLE).set(PHASE, phase.name()).build();
  }

  static Facts of(String fact, boolean value) {
    return Facts.builder(SETTABLE).set(fact, value).build();
  }
}
