package io.osteokit.tracking.journey;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.osteokit.core.person.DiaryEvent;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.Happening;
import io.osteokit.tracking.diary.SessionExtent;
import io.osteokit.tracking.progress.ActivePeriod;
import io.osteokit.tracking.progress.Adherence;
import io.osteokit.tracking.progress.PlannedSession;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When an app had planned sessions, to be held against the diary. Immutable.
 *
 * @param days a day for each planned session, twice for two on a day; empty without a plan
 * @param period when the plan was in force; empty without a plan
 */
public record SessionPlan(List<LocalDate> days, Optional<ActivePeriod> period) {
  private static final SessionPlan NONE = new SessionPlan(ImmutableList.of(), Optional.empty());

  /** Copies the days. */
  public SessionPlan {
    days = ImmutableList.sortedCopyOf(days);
    requireNonNull(period, "period");
  }

  /** Returns the plan of an app that plans nothing, so that adherence stays unknown. */
  public static SessionPlan none() {
    return NONE;
  }

  /**
   * Returns a plan.
   *
   * @param days a day for each planned session
   * @param period when the plan was in force
   */
  public static SessionPlan of(List<LocalDate> days, ActivePeriod period) {
    return new SessionPlan(days, Optional.of(period));
  }

  /** Returns the same for the newest days alone. */
  Optional<Adherence> lately(List<DiaryEntry> entries, LocalDate today, int days) {
    return adherence(entries, today.minusDays(days - 1L), today);
  }

  /** Returns how many of the sessions due from a day on were done; empty without a plan. */
  Optional<Adherence> adherence(List<DiaryEntry> entries, LocalDate from, LocalDate today) {
    return period.map(
        active -> {
          ImmutableListMultimap<LocalDate, Happening.Session> recorded = recorded(entries);
          ImmutableList.Builder<PlannedSession> planned = ImmutableList.builder();
          LocalDate last = LocalDate.MIN;
          int nth = 0;
          for (LocalDate day : days) {
            nth = day.equals(last) ? nth + 1 : 0;
            last = day;
            if (!day.isBefore(from)) {
              planned.add(session(day, recorded.get(day), nth));
            }
          }
          return Adherence.of(planned.build(), active, today);
        });
  }

  /** Returns the sessions recorded on each day, those that were done first. */
  private static ImmutableListMultimap<LocalDate, Happening.Session> recorded(
      List<DiaryEntry> entries) {
    return entries.stream()
        .map(DiaryEntry::what)
        .filter(Happening.Session.class::isInstance)
        .map(Happening.Session.class::cast)
        .sorted((a, b) -> outcome(a).compareTo(outcome(b)))
        .collect(
            ImmutableListMultimap.toImmutableListMultimap(
                session -> session.at().toLocalDate(), session -> session));
  }

  private static PlannedSession session(LocalDate day, List<Happening.Session> recorded, int nth) {
    if (nth >= recorded.size()) {
      return PlannedSession.of(day, PlannedSession.Outcome.NOT_RECORDED);
    }
    DiaryEvent.Session event = recorded.get(nth).event();
    return new PlannedSession(
        day,
        outcome(recorded.get(nth)),
        event.completed() ? Optional.empty() : event.missedBecause());
  }

  private static PlannedSession.Outcome outcome(Happening.Session session) {
    if (session.event().completed()) {
      return PlannedSession.Outcome.DONE;
    }
    // A session that says no exercise and no extent was not begun, as far as anybody knows.
    return session.extent().equals(Optional.of(SessionExtent.PARTLY))
        ? PlannedSession.Outcome.PARTLY_DONE
        : PlannedSession.Outcome.SKIPPED;
  }

  /** Shows how many sessions there are. */
  @Override
  public String toString() {
    return "SessionPlan[" + days.size() + " sessions]";
  }
}
