package io.osteokit.tracking.diary;

import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.StopCriterion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What sessions and stops are in a case, by a look at all entries for each of them. */
final class PlainCaseEvents {
  private PlainCaseEvents() {}

  static List<DiaryEvent> of(List<DiaryEntry> entries) {
    List<DiaryEvent> events = new ArrayList<>();
    for (DiaryEntry entry : entries) {
      if (entry.what() instanceof Happening.Session) {
        events.add(session(entry, entries));
      } else if (entry.what() instanceof Happening.StopMet stop
          && !sessionOf(entry, stop, entries).isPresent()) {
        events.add(DiaryEvent.Session.missed(stop.at()).stops(stop.stops()).build());
      }
    }
    return events;
  }

  private static DiaryEvent session(DiaryEntry session, List<DiaryEntry> entries) {
    Set<StopCriterion> stops = EnumSet.noneOf(StopCriterion.class);
    for (DiaryEntry entry : entries) {
      if (entry.what() instanceof Happening.StopMet stop
          && sessionOf(entry, stop, entries).filter(session::equals).isPresent()) {
        stops.addAll(stop.stops());
      }
    }
    DiaryEvent.Session event = ((Happening.Session) session.what()).event();
    return stops.isEmpty() ? event : DiaryEvent.Session.completed(event.at()).stops(stops).build();
  }

  private static Optional<DiaryEntry> sessionOf(
      DiaryEntry entry, Happening.StopMet stop, List<DiaryEntry> entries) {
    Optional<DiaryEntry> best = Optional.empty();
    for (DiaryEntry other : entries) {
      if (other.what() instanceof Happening.Session && other.day().equals(entry.day())) {
        if (stop.session().filter(other.id()::equals).isPresent()) {
          return Optional.of(other);
        }
        if (!best.isPresent() || away(other, entry).compareTo(away(best.get(), entry)) < 0) {
          best = Optional.of(other);
        }
      }
    }
    return best;
  }

  private static Duration away(DiaryEntry one, DiaryEntry other) {
    return Duration.between(one.at(), other.at()).abs();
  }
}
