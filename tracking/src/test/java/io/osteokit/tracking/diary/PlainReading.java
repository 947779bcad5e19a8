package io.osteokit.tracking.diary;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which entries count, worked out as the documentation says it, by functions that call themselves.
 */
final class PlainReading {
  private PlainReading() {}

  /** Returns whether entries change each other in a ring. */
  static boolean hasRing(Diary diary) {
    for (DiaryEntry start : diary.history()) {
      Set<EventId> reached = new HashSet<>();
      Set<EventId> next = new HashSet<>(targets(diary, start.id()));
      while (!next.isEmpty()) {
        Set<EventId> further = new HashSet<>();
        next.stream().filter(reached::add).forEach(id -> further.addAll(targets(diary, id)));
        next = further;
      }
      if (reached.contains(start.id())) {
        return true;
      }
    }
    return false;
  }

  static Set<DiaryEntry> inForce(Diary diary) {
    Set<DiaryEntry> all = new LinkedHashSet<>();
    for (DiaryEntry entry : diary.history()) {
      if (targets(diary, entry.id()).isEmpty()) {
        all.addAll(outcome(diary, entry.id()));
      }
    }
    all.removeIf(DiaryEntry::isWithdrawal);
    return all;
  }

  /** What an id leads to: itself, or what the last change that was not undone leads to. */
  private static Set<DiaryEntry> outcome(Diary diary, EventId id) {
    Optional<DiaryEntry> last =
        changes(diary, id).stream()
            .filter(change -> !isUndone(diary, change.id()))
            .reduce((first, second) -> second);
    return last.map(change -> outcome(diary, change.id())).orElseGet(() -> diary.find(id));
  }

  /** A change is undone if what it leads to is a withdrawal, other than itself. */
  private static boolean isUndone(Diary diary, EventId change) {
    Set<DiaryEntry> outcome = outcome(diary, change);
    return outcome.stream().allMatch(DiaryEntry::isWithdrawal)
        && !outcome.equals(diary.find(change));
  }

  private static List<DiaryEntry> changes(Diary diary, EventId id) {
    return diary.history().stream()
        .filter(entry -> entry.target().equals(Optional.of(id)))
        .sorted(DiaryEntry.BY_RECORDING)
        .toList();
  }

  private static Set<EventId> targets(Diary diary, EventId id) {
    Set<EventId> targets = new HashSet<>();
    diary.find(id).forEach(entry -> entry.target().ifPresent(targets::add));
    targets.removeIf(target -> diary.find(target).isEmpty());
    return targets;
  }
}
