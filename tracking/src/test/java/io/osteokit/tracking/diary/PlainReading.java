package io.osteokit.tracking.diary;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which entries count, worked out as the documentation says it, by functions that call themselves.
 */
final class PlainReading {
  private final Diary diary;

  /** All ids, the one recorded first in front. */
  private final List<EventId> ids;

  private final SetMultimap<EventId, EventId> links = LinkedHashMultimap.create();
  private final Set<EventId> starts = new HashSet<>();

  private PlainReading(Diary diary) {
    this.diary = diary;
    List<DiaryEntry> ordered = diary.history().stream().sorted(DiaryEntry.BY_RECORDING).toList();
    ids = ordered.stream().map(DiaryEntry::id).distinct().toList();
    for (DiaryEntry entry : ordered) {
      entry.target().filter(ids::contains).ifPresent(target -> links.put(entry.id(), target));
    }
  }

  static Set<DiaryEntry> inForce(Diary diary) {
    PlainReading reading = new PlainReading(diary);
    reading.openRings();
    Set<DiaryEntry> all = new LinkedHashSet<>();
    for (EventId id : reading.ids) {
      if (reading.targets(id).isEmpty() || reading.starts.contains(id)) {
        all.addAll(reading.outcome(id));
      }
    }
    all.removeIf(DiaryEntry::isWithdrawal);
    return all;
  }

  /** The first recorded of each ring changes none of the others; the oldest ring comes first. */
  private void openRings() {
    Optional<EventId> start = ids.stream().filter(this::isInOldestRing).findFirst();
    while (start.isPresent()) {
      EventId first = start.get();
      Set<EventId> ring = above(first);
      ring.removeIf(id -> !above(id).contains(first));
      ring.forEach(id -> links.remove(first, id));
      starts.add(first);
      start = ids.stream().filter(this::isInOldestRing).findFirst();
    }
  }

  private boolean isInOldestRing(EventId id) {
    return above(id).contains(id)
        && above(id).stream()
            .filter(other -> above(other).contains(other))
            .allMatch(other -> above(other).contains(id));
  }

  /** All ids that an id changes, if only through others. */
  private Set<EventId> above(EventId id) {
    Set<EventId> reached = new HashSet<>();
    Set<EventId> next = new HashSet<>(targets(id));
    while (!next.isEmpty()) {
      Set<EventId> further = new HashSet<>();
      next.stream().filter(reached::add).forEach(one -> further.addAll(targets(one)));
      next = further;
    }
    return reached;
  }

  /**
   * What an id leads to: the last that is understood of itself and of what the changes lead to that
   * were not undone; the last of all if nothing is understood.
   */
  private Set<DiaryEntry> outcome(EventId id) {
    List<Set<DiaryEntry>> versions = new ArrayList<>();
    versions.add(diary.find(id));
    changes(id).stream()
        .filter(change -> !isUndone(change.id()))
        .forEach(change -> versions.add(outcome(change.id())));
    Collections.reverse(versions);
    return versions.stream()
        .filter(version -> !version.stream().allMatch(DiaryEntry::isUnrecognised))
        .findFirst()
        .orElse(versions.get(0));
  }

  /** A change is undone if what it leads to is a withdrawal, other than itself. */
  private boolean isUndone(EventId change) {
    Set<DiaryEntry> outcome = outcome(change);
    return outcome.stream().allMatch(DiaryEntry::isWithdrawal)
        && !outcome.equals(diary.find(change));
  }

  private List<DiaryEntry> changes(EventId id) {
    return diary.history().stream()
        .filter(entry -> entry.target().equals(Optional.of(id)))
        .filter(entry -> links.containsEntry(entry.id(), id))
        .sorted(DiaryEntry.BY_RECORDING)
        .toList();
  }

  private Set<EventId> targets(EventId id) {
    return links.get(id);
  }
}
