package io.osteokit.pathways.describe;

import com.google.common.collect.ImmutableSet;
import io.osteokit.core.rules.Condition;
import io.osteokit.core.triage.TriageOutline;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The facts that count the days of a fracture, which is listed then and not younger than the one
 * that sets the phase.
 *
 * @param facts the facts that count days
 * @param listed the facts that count the fractures that are listed
 */
record FractureDays(Set<String> facts, Set<String> listed) {
  private static final ImmutableSet<String> DAYS =
      ImmutableSet.of("MATCHED_FRACTURE_DAYS", "YOUNGEST_FRACTURE_DAYS");

  FractureDays {
    facts = ImmutableSet.copyOf(facts);
    listed = ImmutableSet.copyOf(listed);
  }

  static FractureDays of(TriageOutline outline, PhaseSpans spans) {
    ImmutableSet.Builder<String> facts = ImmutableSet.builder();
    spans.dayFact().ifPresent(facts::add);
    outline.taken().stream()
        .filter(one -> DAYS.contains(one.aggregate()))
        .forEach(one -> facts.add(one.fact().id()));
    Set<String> listed =
        outline.taken().stream()
            .filter(one -> one.aggregate().equals("FRACTURES_LISTED"))
            .map(one -> one.fact().id())
            .collect(Collectors.toSet());
    return new FractureDays(facts.build(), listed);
  }

  boolean counts(String fact) {
    return facts.contains(fact);
  }

  /** Returns whether a condition asks that a fracture be listed at all. */
  boolean asksForOne(Condition.Compare compare) {
    return listed.contains(compare.fact())
        && compare.comparison() == Condition.Comparison.AT_LEAST
        && compare.limit() <= 1;
  }
}
