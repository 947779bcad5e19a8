package io.osteokit.tracking.internal;

import com.google.common.collect.ImmutableSortedMap;
import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.YellowFlag;
import io.osteokit.tracking.diary.BedRest;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.Happening;
import io.osteokit.tracking.diary.Worries;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What a diary says of whole days. Of several entries of a day the newest counts; a day without one
 * is left out. All take the entries that count, oldest first.
 */
public final class DaysNoted {
  private static final double MILLIS_OF_HOUR = 3_600_000;

  /** A day in autumn has 25 hours, and hours of a day are written as 0 to 24. */
  private static final double MOST_HOURS = 24;

  private DaysNoted() {}

  /**
   * Returns hours in a brace: those that were noted as such, else those between on and off.
   *
   * @param entries the entries
   * @param longestHours a longer time between on and off is taken for a forgotten entry
   */
  public static ImmutableSortedMap<LocalDate, Double> braceHours(
      List<DiaryEntry> entries, int longestHours) {
    TreeMap<LocalDate, Double> hours = new TreeMap<>();
    BraceWear.of(entries, longestHours)
        .forEach(
            (day, worn) -> hours.put(day, Math.min(MOST_HOURS, worn.toMillis() / MILLIS_OF_HOUR)));
    hours.putAll(
        newest(
            entries,
            what ->
                what instanceof Happening.Reported reported
                        && reported.event() instanceof DiaryEvent.BraceWorn brace
                    ? Optional.of(brace.hours().doubleValue())
                    : Optional.empty()));
    return ImmutableSortedMap.copyOfSorted(hours);
  }

  /** Returns the day on which a brace was put on that was not taken off since, if there is one. */
  public static Optional<LocalDate> braceOnSince(List<DiaryEntry> entries) {
    return entries.stream()
        .filter(entry -> entry.what() instanceof Happening.BraceChange)
        .reduce((older, newer) -> newer)
        .filter(entry -> ((Happening.BraceChange) entry.what()).on())
        .map(DiaryEntry::day);
  }

  /** Returns hours in bed. */
  public static ImmutableSortedMap<LocalDate, BedRest> bedRest(List<DiaryEntry> entries) {
    return newest(
        entries, what -> what instanceof BedRest bed ? Optional.of(bed) : Optional.empty());
  }

  /** Returns the worries that were named. */
  public static ImmutableSortedMap<LocalDate, Set<YellowFlag>> worries(List<DiaryEntry> entries) {
    return newest(
        entries,
        what ->
            what instanceof Worries named ? Optional.of(named.yellowFlags()) : Optional.empty());
  }

  private static <T> ImmutableSortedMap<LocalDate, T> newest(
      List<DiaryEntry> entries, Function<Happening, Optional<T>> read) {
    TreeMap<LocalDate, T> byDay = new TreeMap<>();
    for (DiaryEntry entry : entries) {
      read.apply(entry.what()).ifPresent(value -> byDay.put(entry.day(), value));
    }
    return ImmutableSortedMap.copyOfSorted(byDay);
  }
}
