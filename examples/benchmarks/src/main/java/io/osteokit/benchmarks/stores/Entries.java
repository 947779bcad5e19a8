package io.osteokit.benchmarks.stores;

import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.EventId;
import io.osteokit.tracking.diary.Happening;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Makes entries of a diary, each with an id that no other has. */
final class Entries {
  private static final Instant START = Instant.parse("2026-01-01T08:00:00Z");
  private static final ZoneId ZONE = ZoneId.of("Europe/Vienna");

  /** Processes share a database, and an entry that is there already is not appended again. */
  private final String prefix = "entry-" + ProcessHandle.current().pid() + "-";

  private int next;

  List<DiaryEntry> next(int count) {
    List<DiaryEntry> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Instant at = START.plusSeconds(60L * next);
      Happening pain = Happening.pain(DiaryEntry.moment(at, ZONE), next % 11);
      entries.add(DiaryEntry.record(EventId.of(prefix + next), pain, ZONE, "phone", at));
      next++;
    }
    return entries;
  }
}
