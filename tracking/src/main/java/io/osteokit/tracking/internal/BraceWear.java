package io.osteokit.tracking.internal;

import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.Happening;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Works out how long a brace was worn each day, from when it was put on and taken off.
 *
 * <p>Of {@code on, on} or {@code off, off} nobody can tell what was between, nor what came before a
 * first {@code off} or after a last {@code on}: each day that touches such a time is left out. A
 * day without a part of a pair is left out, too; it is never zero.
 */
final class BraceWear {
  private final Duration longest;
  private final TreeMap<LocalDate, Duration> worn = new TreeMap<>();
  private final RangeSet<Long> unknown = TreeRangeSet.create();

  private BraceWear(int longestHours) {
    this.longest = Duration.ofHours(longestHours);
  }

  /**
   * Returns seconds worn by day.
   *
   * @param entries the entries that count, oldest first
   * @param longestHours a longer time between on and off is taken for a forgotten entry
   */
  static NavigableMap<LocalDate, Duration> of(List<DiaryEntry> entries, int longestHours) {
    BraceWear wear = new BraceWear(longestHours);
    DiaryEntry before = null;
    for (DiaryEntry entry : entries) {
      if (entry.what() instanceof Happening.BraceChange) {
        wear.add(before, entry);
        before = entry;
      }
    }
    if (before != null && isOn(before)) {
      wear.unknown(before, before);
    }
    wear.worn.keySet().removeIf(day -> wear.unknown.contains(day.toEpochDay()));
    return wear.worn;
  }

  private static boolean isOn(DiaryEntry entry) {
    return entry.what() instanceof Happening.BraceChange change && change.on();
  }

  private void add(@Nullable DiaryEntry before, DiaryEntry now) {
    boolean wasOn = before != null && isOn(before);
    if (before == null || isOn(now) == wasOn) {
      if (before != null || !isOn(now)) {
        unknown(before == null ? now : before, now);
      }
    } else if (wasOn) {
      if (Duration.between(before.at(), now.at()).compareTo(longest) > 0) {
        unknown(before, now);
      } else {
        split(before, now.at().toInstant());
      }
    }
  }

  private void unknown(DiaryEntry from, DiaryEntry to) {
    long first = from.day().toEpochDay();
    // On a journey to the east or west the later one can be of an earlier day.
    long last = to.day().toEpochDay();
    unknown.add(Range.closed(Math.min(first, last), Math.max(first, last)));
  }

  /** Adds the time to the days of the zone in which the brace was put on. */
  private void split(DiaryEntry on, Instant end) {
    ZoneId zone = zone(on);
    Instant from = on.at().toInstant();
    LocalDate day = on.day();
    while (from.isBefore(end)) {
      Instant midnight = day.plusDays(1).atStartOfDay(zone).toInstant();
      Instant to = midnight.isBefore(end) ? midnight : end;
      // A day that a zone left out has no time.
      if (from.isBefore(to)) {
        worn.merge(day, Duration.between(from, to), Duration::plus);
        from = to;
      }
      day = day.plusDays(1);
    }
  }

  /** Returns the zone, or its offset if the zone is unknown here or has other rules by now. */
  private static ZoneId zone(DiaryEntry on) {
    return on.zoneIfKnown()
        .filter(
            known -> known.getRules().getOffset(on.at().toInstant()).equals(on.at().getOffset()))
        .orElse(on.at().getOffset());
  }
}
