package io.osteokit.pathways.describe;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.rules.Condition;
import io.osteokit.core.rules.Derivation;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.Outcome;
import io.osteokit.core.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The phases with their days, as the rules of the phase bound them.
 *
 * @param all every phase, in the order of its values
 * @param timed those that are bounded by days, in order of time
 * @param dayFact the fact that counts the days; empty if no rule does
 */
record PhaseSpans(List<String> all, List<Span> timed, Optional<String> dayFact) {
  /** The fact that says in which phase a person is; its id is part of the SDK. */
  static final String PHASE = "phase";

  PhaseSpans {
    all = ImmutableList.copyOf(all);
    timed = ImmutableList.copyOf(timed);
  }

  /** A phase from a day to a day, the last one without end. */
  record Span(String phase, int from, OptionalInt to) {
    String days() {
      return to.isPresent() ? "day " + from + " to " + to.getAsInt() : "from day " + from;
    }
  }

  static PhaseSpans of(Book triage) {
    List<String> all =
        triage
            .fact(PHASE)
            .filter(Fact.Choice.class::isInstance)
            .map(fact -> ((Fact.Choice) fact).values())
            .orElse(ImmutableList.of());
    List<Span> timed = new ArrayList<>();
    Optional<String> dayFact = Optional.empty();
    for (Rule rule : triage.rulesOf(PHASE)) {
      OptionalInt last = lastDay(rule.when());
      if (last.isPresent() && rule.then() instanceof Outcome.Value value) {
        dayFact = Optional.of(((Condition.Leaf) rule.when()).fact());
        timed.add(new Span(value.value(), next(timed), last));
      }
    }
    Optional<Outcome> otherwise =
        triage.derivation(PHASE).flatMap(Derivation::otherwise).filter(o -> !timed.isEmpty());
    if (otherwise.isPresent() && otherwise.get() instanceof Outcome.Value value) {
      timed.add(new Span(value.value(), next(timed), OptionalInt.empty()));
    }
    return new PhaseSpans(all, timed, dayFact);
  }

  private static int next(List<Span> timed) {
    return timed.isEmpty() ? 0 : timed.get(timed.size() - 1).to().orElse(0) + 1;
  }

  private static OptionalInt lastDay(Condition when) {
    if (when instanceof Condition.Compare compare) {
      int limit = (int) Math.floor(compare.limit());
      if (compare.comparison() == Condition.Comparison.AT_MOST) {
        return OptionalInt.of(limit);
      }
      if (compare.comparison() == Condition.Comparison.BELOW) {
        return OptionalInt.of((int) Math.ceil(compare.limit()) - 1);
      }
    }
    return OptionalInt.empty();
  }

  /** Returns the days of a phase in words; empty if no day bounds it. */
  Optional<String> days(String phase) {
    return timed.stream().filter(one -> one.phase().equals(phase)).findFirst().map(Span::days);
  }
}
