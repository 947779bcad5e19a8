package io.osteokit.core.triage;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.person.DiaryEvent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Counts and compares pain scores. What the numbers mean is for content to say. */
final class PainAggregates {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private PainAggregates() {}

  /** Pain now; unknown when the check-in is of an earlier day. */
  static Optional<Integer> now(View view) {
    return view.isStale() ? Optional.empty() : view.checkIn().flatMap(c -> c.painNow());
  }

  /**
   * The median of the scores of a window if there are enough, else the average of seven days that
   * the person gave, else pain now.
   */
  static Optional<BigDecimal> usual(View view, Parameters parameters) {
    List<Integer> scores =
        view.events(DiaryEvent.Pain.class, parameters.number("withinDays")).stream()
            .map(DiaryEvent.Pain::score)
            .sorted()
            .collect(ImmutableList.toImmutableList());
    if (scores.size() >= parameters.number("atLeast")) {
      return Optional.of(median(scores));
    }
    Optional<BigDecimal> average = view.checkIn().flatMap(c -> c.painAverage7d());
    return average.isPresent() ? average : now(view).map(BigDecimal::valueOf);
  }

  private static BigDecimal median(List<Integer> sorted) {
    int n = sorted.size();
    int twice = sorted.get((n - 1) / 2) + sorted.get(n / 2);
    return BigDecimal.valueOf(twice * 5L, 1);
  }

  /** The first score on or after the day of the newest dated fracture. */
  static Optional<DiaryEvent.Pain> first(View view) {
    return view.painSinceFracture().stream().findFirst();
  }

  static Optional<Double> firstLagDays(View view) {
    return view.newestFracture()
        .flatMap(
            date ->
                first(view).map(pain -> (double) ChronoUnit.DAYS.between(date, View.day(pain))));
  }

  /** How many points usual pain lies below the first score. */
  static Optional<BigDecimal> fallPoints(View view, Parameters parameters) {
    return first(view)
        .flatMap(first -> usual(view, parameters).map(BigDecimal.valueOf(first.score())::subtract));
  }

  /** The same in percent of the first score; unknown when that was 0. */
  static Optional<BigDecimal> fallPercent(View view, Parameters parameters) {
    return first(view)
        .filter(first -> first.score() > 0)
        .flatMap(
            first ->
                fallPoints(view, parameters)
                    .map(
                        points ->
                            points
                                .multiply(HUNDRED)
                                .divide(BigDecimal.valueOf(first.score()), MathContext.DECIMAL64)));
  }

  /**
   * The greatest rise that lasts to the end: over all ways to cut the scores in two, by how much
   * the least of the later ones lies above the least of the earlier ones. The later ones must be as
   * many, and span as many calendar days, as the parameters say. Scores of one moment stay
   * together, so that the order in the file does not matter.
   */
  static Optional<Integer> lastingRise(View view, Parameters parameters) {
    List<DiaryEvent.Pain> scores = view.painSinceFracture();
    int[] leastEarlier = leastUpTo(scores);
    Optional<Integer> best = Optional.empty();
    int leastLater = Integer.MAX_VALUE;
    LocalDate first = LocalDate.MAX;
    LocalDate last = LocalDate.MIN;
    for (int cut = scores.size() - 1; cut > 0; cut--) {
      DiaryEvent.Pain pain = scores.get(cut);
      leastLater = Math.min(leastLater, pain.score());
      // On a journey west a later moment may come on an earlier date.
      LocalDate day = View.day(pain);
      first = day.isBefore(first) ? day : first;
      last = day.isAfter(last) ? day : last;
      if (!pain.at().isEqual(scores.get(cut - 1).at())
          && scores.size() - cut >= parameters.number("atLeast")
          && ChronoUnit.DAYS.between(first, last) >= parameters.number("spanningDays")) {
        int rise = leastLater - leastEarlier[cut - 1];
        best = Optional.of(Math.max(rise, best.orElse(rise)));
      }
    }
    return best;
  }

  /** Returns for each score the least of those up to it. */
  private static int[] leastUpTo(List<DiaryEvent.Pain> scores) {
    int[] least = new int[scores.size()];
    for (int i = 0; i < least.length; i++) {
      int score = scores.get(i).score();
      least[i] = i == 0 ? score : Math.min(least[i - 1], score);
    }
    return least;
  }
}
