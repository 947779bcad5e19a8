package io.osteokit.tracking.journey;

import io.osteokit.core.person.CheckIn;
import io.osteokit.core.person.CheckInBuilder;
import io.osteokit.core.person.YellowFlag;
import io.osteokit.tracking.diary.BedRest;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.internal.DaysNoted;
import io.osteokit.tracking.progress.Windows;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * A check-in with the hours in bed and the worries that only the diary tells of the newest days, as
 * many as progress takes for now.
 *
 * <p>What the check-in says itself of the same day or a later one stands. Without a check-in there
 * is one of today in which nothing else is answered, which means the same as none.
 */
final class NotedCheckIn {
  private NotedCheckIn() {}

  static Optional<CheckIn> of(
      Optional<CheckIn> said, List<DiaryEntry> entries, LocalDate today, Windows windows) {
    Optional<BigDecimal> bed =
        newest(
                DaysNoted.bedRest(entries),
                today.minusDays(windows.newestWithinDays() - 1L),
                said,
                CheckIn::bedHoursPerDay)
            .map(BedRest::hours);
    Optional<Set<YellowFlag>> worries =
        newest(
            DaysNoted.worries(entries),
            today.minusDays(windows.worryDays() - 1L),
            said,
            CheckIn::yellowFlags);
    if (!bed.isPresent() && !worries.isPresent()) {
      return said;
    }
    CheckInBuilder filled = said.map(CheckIn::toBuilder).orElseGet(() -> CheckIn.on(today));
    bed.ifPresent(filled::bedHoursPerDay);
    worries.ifPresent(filled::yellowFlags);
    return Optional.of(filled.build());
  }

  private interface Answer {
    Optional<?> of(CheckIn said);
  }

  /** Returns what was noted last, unless the check-in answers it for that day or a later one. */
  private static <T> Optional<T> newest(
      SortedMap<LocalDate, T> noted, LocalDate since, Optional<CheckIn> said, Answer answer) {
    if (noted.isEmpty() || noted.lastKey().isBefore(since)) {
      return Optional.empty();
    }
    LocalDate day = noted.lastKey();
    boolean answered =
        said.filter(one -> answer.of(one).isPresent() && !one.date().isBefore(day)).isPresent();
    return answered ? Optional.empty() : Optional.ofNullable(noted.get(day));
  }
}
