package io.osteokit.core.triage;

import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.Falls;
import java.util.Comparator;
import java.util.Optional;

/**
 * Counts falls: the larger of what the profile says of twelve months and what the diary shows.
 *
 * <p>Where the profile says nothing, the diary alone gives a lower bound; without falls in it
 * either, the count is unknown.
 */
final class FallAggregates {
  private FallAggregates() {}

  static Optional<Integer> count(View view, int withinDays) {
    int recorded = view.events(DiaryEvent.Fall.class, withinDays).size();
    return larger(view.profile().falls().map(Falls::last12Months), recorded);
  }

  /** Injurious falls count as none when there were no falls. */
  static Optional<Integer> injurious(View view, int withinDays) {
    int recorded =
        (int)
            view.events(DiaryEvent.Fall.class, withinDays).stream()
                .filter(DiaryEvent.Fall::injurious)
                .count();
    Optional<Integer> said =
        view.profile()
            .falls()
            .flatMap(falls -> falls.last12Months() == 0 ? Optional.of(0) : falls.injurious());
    return larger(said, recorded);
  }

  static Optional<Double> newestDays(View view) {
    return view.events(DiaryEvent.Fall.class).stream()
        .map(fall -> view.daysAgo(View.day(fall)))
        .min(Comparator.naturalOrder());
  }

  private static Optional<Integer> larger(Optional<Integer> said, int recorded) {
    return !said.isPresent() && recorded == 0
        ? Optional.empty()
        : Optional.of(Math.max(said.orElse(0), recorded));
  }
}
