package io.osteokit.core.triage;

import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.Facts;
import java.util.Set;

/** A fact that rules read, and how it is taken from a case. */
record AggregatedFact(Fact fact, Aggregate take, Parameters parameters) {

  /** Writes what the case tells; a number beyond the bounds of its fact counts as the bound. */
  void put(View view, Facts.Builder facts) {
    take.look(view, parameters).ifPresent(value -> put(value, facts));
  }

  private void put(Object value, Facts.Builder facts) {
    String id = fact.id();
    if (value instanceof Boolean yesNo) {
      facts.set(id, yesNo);
    } else if (value instanceof Number number && fact instanceof Fact.Amount) {
      facts.setBounded(id, number.doubleValue());
    } else if (value instanceof String name) {
      facts.set(id, name);
    } else if (value instanceof Facts.KnownMembers members) {
      if (members.complete()) {
        facts.set(id, members.present());
      } else {
        facts.setAtLeast(id, members.present());
      }
    } else if (value instanceof Set<?> set) {
      @SuppressWarnings("unchecked") // every set of the aggregates is one of names
      Set<String> names = (Set<String>) set;
      facts.set(id, names);
    } else {
      throw new IllegalStateException(take + " does not fit the fact " + id);
    }
  }
}
