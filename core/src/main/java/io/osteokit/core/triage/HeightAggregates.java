package io.osteokit.core.triage;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.Height;
import io.osteokit.core.person.MeasuredBy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Compares heights. Of several heights on one day the tallest counts; differences are rounded to
 * 0.1 cm, half up.
 */
final class HeightAggregates {
  private HeightAggregates() {}

  /** The tallest recalled height less the newest height by anyone. */
  static Optional<BigDecimal> recalledLoss(View view) {
    NavigableMap<LocalDate, BigDecimal> heights = byDay(view, height -> true);
    return heights.isEmpty()
        ? Optional.empty()
        : view.profile()
            .youngAdultHeightCm()
            .map(young -> difference(young, heights.lastEntry().getValue()));
  }

  /** The tallest clinic height of the days before the newest one, less that. */
  static Optional<BigDecimal> clinicLoss(View view, int withinDays) {
    NavigableMap<LocalDate, BigDecimal> heights =
        byDay(view, height -> height.measuredBy() == MeasuredBy.CLINIC);
    if (heights.isEmpty()) {
      return Optional.empty();
    }
    Map.Entry<LocalDate, BigDecimal> newest = heights.lastEntry();
    return heights
        .subMap(newest.getKey().minusDays(withinDays), true, newest.getKey(), false)
        .values()
        .stream()
        .max(BigDecimal::compareTo)
        .map(tallest -> difference(tallest, newest.getValue()));
  }

  /** The most by which a height measured at home lies below an earlier one by anyone. */
  static Optional<BigDecimal> selfLoss(View view) {
    return selfLoss(view, LocalDate.MIN);
  }

  /** The same for heights measured at home on days after the newest clinic height alone. */
  static Optional<BigDecimal> selfLossSinceClinic(View view) {
    NavigableMap<LocalDate, BigDecimal> clinic =
        byDay(view, height -> height.measuredBy() == MeasuredBy.CLINIC);
    return selfLoss(view, clinic.isEmpty() ? LocalDate.MIN : clinic.lastKey());
  }

  private static Optional<BigDecimal> selfLoss(View view, LocalDate after) {
    Map<LocalDate, BigDecimal> atHome = new HashMap<>();
    heights(view)
        .filter(height -> height.measuredBy() == MeasuredBy.SELF)
        .filter(height -> height.date().isAfter(after))
        .forEach(height -> atHome.merge(height.date(), height.cm(), BigDecimal::min));
    Optional<BigDecimal> tallest = Optional.empty();
    Optional<BigDecimal> most = Optional.empty();
    for (Map.Entry<LocalDate, BigDecimal> day : byDay(view, height -> true).entrySet()) {
      BigDecimal lowest = atHome.get(day.getKey());
      if (tallest.isPresent() && lowest != null) {
        most = Optional.of(greater(most, difference(tallest.get(), lowest)));
      }
      tallest = Optional.of(greater(tallest, day.getValue()));
    }
    return most;
  }

  private static BigDecimal greater(Optional<BigDecimal> one, BigDecimal other) {
    return one.map(other::max).orElse(other);
  }

  /** How many days ago height was last measured, by anyone. */
  static Optional<Double> newestDays(View view) {
    NavigableMap<LocalDate, BigDecimal> heights = byDay(view, height -> true);
    return heights.isEmpty()
        ? Optional.empty()
        : Optional.of(view.daysAgo(heights.lastEntry().getKey()));
  }

  private static BigDecimal difference(BigDecimal before, BigDecimal after) {
    return before.subtract(after).setScale(1, RoundingMode.HALF_UP);
  }

  private static NavigableMap<LocalDate, BigDecimal> byDay(View view, Predicate<Height> which) {
    NavigableMap<LocalDate, BigDecimal> tallest = new TreeMap<>();
    heights(view)
        .filter(which)
        .forEach(height -> tallest.merge(height.date(), height.cm(), BigDecimal::max));
    return tallest;
  }

  private static Stream<Height> heights(View view) {
    List<Height> listed = view.profile().heights().orElse(ImmutableList.of());
    return Stream.concat(
        listed.stream(),
        view.events(DiaryEvent.HeightMeasured.class).stream()
            .map(event -> new Height(View.day(event), event.cm(), event.measuredBy())));
  }
}
