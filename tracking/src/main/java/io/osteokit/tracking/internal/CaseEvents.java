package io.osteokit.tracking.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.StopCriterion;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.Happening;
import io.osteokit.tracking.diary.PainSite;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says in the words of a case what entries say. */
public final class CaseEvents {
  private final List<DiaryEntry> entries;
  private final ImmutableListMultimap<LocalDate, DiaryEntry> sessions;

  /** What was met in each session, by the session's entry. */
  private final SetMultimap<DiaryEntry, StopCriterion> stops = LinkedHashMultimap.create();

  private CaseEvents(List<DiaryEntry> entries) {
    this.entries = entries;
    this.sessions =
        entries.stream()
            .filter(entry -> entry.what() instanceof Happening.Session)
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(DiaryEntry::day, entry -> entry));
  }

  /**
   * Returns what entries say as far as a case can tell it, as {@link
   * io.osteokit.tracking.diary.Diary#toCaseEvents} describes it.
   *
   * @param entries entries that count, whatever they once replaced, oldest first
   */
  public static ImmutableList<DiaryEvent> of(List<DiaryEntry> entries) {
    return new CaseEvents(entries).events();
  }

  private ImmutableList<DiaryEvent> events() {
    Set<DiaryEntry> alone = Sets.newHashSet();
    for (DiaryEntry entry : entries) {
      if (entry.what() instanceof Happening.StopMet stop) {
        Optional<DiaryEntry> session = sessionOf(entry, stop);
        session.ifPresent(found -> stops.putAll(found, stop.stops()));
        if (!session.isPresent()) {
          alone.add(entry);
        }
      }
    }
    ImmutableList.Builder<DiaryEvent> events = ImmutableList.builder();
    for (DiaryEntry entry : entries) {
      event(entry, alone).ifPresent(events::add);
    }
    return events.build();
  }

  private Optional<DiaryEvent> event(DiaryEntry entry, Set<DiaryEntry> alone) {
    return entry
        .what()
        .match(
            pain ->
                pain.site().map(PainSite::isSpine).orElse(true)
                    ? Optional.of(pain.event())
                    : Optional.empty(),
            session -> Optional.of(withStops(session.event(), stops.get(entry))),
            reported -> Optional.of(reported.event()),
            stop ->
                alone.contains(entry)
                    ? Optional.of(DiaryEvent.Session.missed(stop.at()).stops(stop.stops()).build())
                    : Optional.empty(),
            heatOrCold -> Optional.empty(),
            tens -> Optional.empty(),
            brace -> Optional.empty(),
            bedRest -> Optional.empty(),
            worries -> Optional.empty(),
            note -> Optional.empty(),
            withdrawal -> Optional.empty(),
            unrecognised -> Optional.empty());
  }

  private Optional<DiaryEntry> sessionOf(DiaryEntry entry, Happening.StopMet stop) {
    List<DiaryEntry> sameDay = sessions.get(entry.day());
    Optional<DiaryEntry> named =
        sameDay.stream()
            .filter(other -> stop.session().equals(Optional.of(other.id())))
            .findFirst();
    // Of two as near the earlier one is taken, as the entries are in order.
    return named.isPresent()
        ? named
        : sameDay.stream()
            .min(Comparator.comparing(other -> Duration.between(other.at(), entry.at()).abs()));
  }

  private static DiaryEvent withStops(DiaryEvent.Session session, Set<StopCriterion> more) {
    if (more.isEmpty()) {
      return session;
    }
    Set<StopCriterion> all = Sets.union(session.stops().orElse(ImmutableSet.of()), more);
    return session.toBuilder().stops(all).build();
  }
}
