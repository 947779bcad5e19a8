package io.osteokit.tracking.progress;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Map;

/**
 * What is known of whole days besides pain. A day that is left out is unknown, never zero.
 * Immutable. It tells of a person, so its {@code toString} shows nothing.
 *
 * @param braceHours hours in a brace, 0 to 24
 * @param bedHours hours in bed, night included, 0 to 24
 * @param worries how many worries (yellow flags) were named, of the days on which they were asked
 *     for
 */
public record DailyLife(DailySeries braceHours, DailySeries bedHours, DailySeries worries) {
  private static final DailySeries NOTHING = DailySeries.of(ImmutableSortedMap.of());

  /** Creates the days. */
  public DailyLife {
    requireNonNull(braceHours, "braceHours");
    requireNonNull(bedHours, "bedHours");
    requireNonNull(worries, "worries");
  }

  /** Returns days of which nothing is known; {@code with…} adds to it. */
  public static DailyLife unknown() {
    return new DailyLife(NOTHING, NOTHING, NOTHING);
  }

  /** Returns the same with these hours in a brace, 0 to 24, by day. */
  public DailyLife withBraceHours(Map<LocalDate, Double> hours) {
    return new DailyLife(DailySeries.of(hours), bedHours, worries);
  }

  /** Returns the same with these hours in bed, night included, 0 to 24, by day. */
  public DailyLife withBedHours(Map<LocalDate, Double> hours) {
    return new DailyLife(braceHours, DailySeries.of(hours), worries);
  }

  /** Returns the same with these numbers of worries (yellow flags) that were named, by day. */
  public DailyLife withWorries(Map<LocalDate, Double> counts) {
    return new DailyLife(braceHours, bedHours, DailySeries.of(counts));
  }

  /** Returns the days up to a day, that day included. */
  DailyLife upTo(LocalDate today) {
    return new DailyLife(
        braceHours.between(LocalDate.MIN, today),
        bedHours.between(LocalDate.MIN, today),
        worries.between(LocalDate.MIN, today));
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "DailyLife[…]";
  }
}
