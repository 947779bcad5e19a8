package io.osteokit.tracking.journey;

import com.google.common.collect.Maps;
import io.osteokit.core.person.Brace;
import io.osteokit.core.person.Profile;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.internal.DaysNoted;
import io.osteokit.tracking.progress.Windows;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A profile with the brace as the diary has it: the day on which the present wear began, if that is
 * earlier or the only one known, and no brace when it was not worn lately.
 */
final class NotedBrace {
  private NotedBrace() {}

  static Profile of(Profile profile, List<DiaryEntry> entries, LocalDate today, Windows windows) {
    NavigableMap<LocalDate, Double> hours =
        DaysNoted.braceHours(entries, windows.braceLongestHours());
    Optional<LocalDate> on = DaysNoted.braceOnSince(entries);
    NavigableSet<LocalDate> worn = new TreeSet<>(Maps.filterValues(hours, one -> one > 0).keySet());
    on.ifPresent(worn::add);
    Collection<Double> lately = hours.tailMap(today.minusDays(windows.braceDays()), false).values();
    LocalDate newest = worn.isEmpty() ? LocalDate.MIN : worn.last();
    if (lately.size() >= windows.braceAtLeast()
        && newest.isBefore(today.minusDays(windows.braceDays() - 1L))) {
      return profile.brace().isPresent() ? profile.toBuilder().withoutBrace().build() : profile;
    }
    return since(worn, today, windows.braceGapDays())
        .map(since -> profile.toBuilder().brace(wornFrom(since, profile.brace())).build())
        .orElse(profile);
  }

  /** Returns the first day of the wear that lasts until now, if it does. */
  private static Optional<LocalDate> since(
      NavigableSet<LocalDate> worn, LocalDate today, int gapDays) {
    LocalDate later = today.plusDays(1);
    Optional<LocalDate> first = Optional.empty();
    for (LocalDate day : worn.descendingSet()) {
      if (ChronoUnit.DAYS.between(day, later) > gapDays) {
        break;
      }
      later = day;
      first = Optional.of(day);
    }
    return first;
  }

  private static Brace wornFrom(LocalDate noted, Optional<Brace> said) {
    return said.map(
            brace ->
                new Brace(
                    noted.isBefore(brace.since()) ? noted : brace.since(),
                    brace.hoursPerDay(),
                    brace.weanPlan()))
        .orElseGet(() -> Brace.wornSince(noted));
  }
}
