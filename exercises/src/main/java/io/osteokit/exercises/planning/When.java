package io.osteokit.exercises.planning;

import com.google.common.collect.Sets;
import io.osteokit.core.triage.Phase;
import java.util.Set;

/**
 * For whom an entry of the content holds.
 *
 * @param phases one of these; empty for all
 * @param facts all of these
 */
record When(Set<Phase> phases, Set<PlanningFact> facts) {
  When {
    phases = Sets.immutableEnumSet(phases);
    facts = Sets.immutableEnumSet(facts);
  }

  boolean holds(Phase phase, Set<PlanningFact> known) {
    return (phases.isEmpty() || phases.contains(phase)) && known.containsAll(facts);
  }

  /** Returns whether it holds for everybody. */
  boolean isAlways() {
    return phases.isEmpty() && facts.isEmpty();
  }
}
