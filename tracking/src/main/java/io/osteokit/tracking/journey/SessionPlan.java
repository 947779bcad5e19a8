package io.osteokit.tracking.journey;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.Happening;
import io.osteokit.tracking.progress.ActivePeriod;
import io.osteokit.tracking.progress.Adherence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * When an app had planned sessions, to be held against the diary. Immutable.
 *
 * <p>A session that was done on another day of its week, from Monday on, was done.
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

  /** Returns for how many days the plan has been in force; empty without a plan. */
  Optional<Long> daysInForce(LocalDate today) {
    return period.map(active -> ChronoUnit.DAYS.between(active.from(), today) + 1);
  }

  /** Returns how many of the sessions due from a day on were done; empty without a plan. */
  Optional<Adherence> adherence(List<DiaryEntry> entries, LocalDate from, LocalDate today) {
    return period.map(
        active ->
            Adherence.of(
                new WeeklySessions(recorded(entries), active, today)
                    .of(days).stream()
                        .filter(planned -> !planned.day().isBefore(from))
                        .collect(ImmutableList.toImmutableList()),
                active,
                today));
  }

  private static ImmutableList<Happening.Session> recorded(List<DiaryEntry> entries) {
    return entries.stream()
        .map(DiaryEntry::what)
        .filter(Happening.Session.class::isInstance)
        .map(Happening.Session.class::cast)
        .collect(ImmutableList.toImmutableList());
  }

  /** Shows how many sessions there are. */
  @Override
  public String toString() {
    return "SessionPlan[" + days.size() + " sessions]";
  }
}
