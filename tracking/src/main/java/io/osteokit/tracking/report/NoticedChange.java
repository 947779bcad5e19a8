package io.osteokit.tracking.report;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.rules.Condition;
import io.osteokit.core.rules.Derivation;
import io.osteokit.core.rules.Outcome;
import io.osteokit.core.rules.Rule;
import io.osteokit.tracking.progress.PainSummary;
import io.osteokit.tracking.progress.Progress;
import io.osteokit.tracking.progress.ProgressReport.PainChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The least change of pain that people notice (MIC), either way from the start, as the rules of the
 * content say.
 *
 * @param from the first day that counts for the start
 * @param start pain at the start
 * @param better pain at which it is better
 * @param worse pain from which on it is worse
 */
record NoticedChange(LocalDate from, double start, double better, double worse) {

  /** Returns the limits; empty while the start is unknown or if the content has no such rules. */
  static Optional<NoticedChange> of(Progress progress, PainSummary pain) {
    if (!pain.start().isPresent() || !pain.startDay().isPresent()) {
      return Optional.empty();
    }
    double begin = pain.start().getAsDouble();
    OptionalDouble better = limit(progress, PainChange.BETTER, begin);
    OptionalDouble worse = limit(progress, PainChange.WORSE, begin);
    return better.isPresent() && worse.isPresent()
        ? Optional.of(
            new NoticedChange(
                pain.startDay().get(), begin, better.getAsDouble(), worse.getAsDouble()))
        : Optional.empty();
  }

  /** Returns the pain nearest to the start at which a rule gives the value. */
  private static OptionalDouble limit(Progress progress, PainChange value, double start) {
    OptionalDouble nearest = OptionalDouble.empty();
    for (Derivation derivation : progress.rules().derivations()) {
      for (Rule rule : derivation.rules()) {
        if (!derivation.fact().id().equals("painChange")
            || !(rule.then() instanceof Outcome.Value given)
            || !given.value().equals(value.name())) {
          continue;
        }
        for (Condition.Compare compare : limits(rule.when())) {
          double fall =
              compare.fact().equals("painFallPercent")
                  ? compare.limit() * start / 100
                  : compare.limit();
          double pain = start - fall;
          if (!nearest.isPresent()
              || Math.abs(pain - start) < Math.abs(nearest.getAsDouble() - start)) {
            nearest = OptionalDouble.of(pain);
          }
        }
      }
    }
    return nearest;
  }

  /** Returns what a fall of pain is compared with. */
  private static List<Condition.Compare> limits(Condition when) {
    return when.leaves()
        .filter(leaf -> leaf.fact().startsWith("painFall"))
        .filter(Condition.Compare.class::isInstance)
        .map(Condition.Compare.class::cast)
        .collect(ImmutableList.toImmutableList());
  }
}
