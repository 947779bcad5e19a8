package io.osteokit.tracking.journey;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.osteokit.tracking.diary.Happening;
import io.osteokit.tracking.diary.SessionExtent;
import io.osteokit.tracking.progress.ActivePeriod;
import io.osteokit.tracking.progress.PlannedSession;
import io.osteokit.tracking.progress.PlannedSession.Outcome;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Holds planned sessions against recorded ones, week by week from Monday on: what was done on
 * another day of its week was done.
 */
final class WeeklySessions {
  private final ImmutableListMultimap<LocalDate, Happening.Session> byWeek;
  private final ActivePeriod period;
  private final LocalDate today;

  WeeklySessions(List<Happening.Session> recorded, ActivePeriod period, LocalDate today) {
    this.byWeek =
        recorded.stream()
            .sorted(Comparator.comparing(WeeklySessions::outcome))
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(one -> week(day(one)), one -> one));
    this.period = period;
    this.today = today;
  }

  /**
   * Returns what became of each planned session.
   *
   * @param planned a day for each, in order
   */
  List<PlannedSession> of(List<LocalDate> planned) {
    ImmutableListMultimap<LocalDate, LocalDate> weeks =
        planned.stream()
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(WeeklySessions::week, day -> day));
    ImmutableList.Builder<PlannedSession> sessions = ImmutableList.builder();
    weeks.asMap().forEach((week, days) -> sessions.addAll(ofWeek(days, byWeek.get(week))));
    return sessions.build();
  }

  /** The best that was recorded counts first, and each for its own day if it can. */
  private List<PlannedSession> ofWeek(
      Iterable<LocalDate> planned, List<Happening.Session> recorded) {
    List<LocalDate> open = new ArrayList<>();
    List<PlannedSession> settled = new ArrayList<>();
    planned.forEach(open::add);
    for (Outcome outcome : Outcome.values()) {
      List<Happening.Session> others = new ArrayList<>();
      for (Happening.Session one : recorded) {
        if (outcome(one) != outcome) {
          continue;
        }
        if (open.remove(day(one))) {
          settled.add(planned(day(one), one));
        } else {
          others.add(one);
        }
      }
      for (Happening.Session one : others) {
        Optional<LocalDate> day = open.stream().filter(due -> isDue(due, outcome)).findFirst();
        day.ifPresent(
            due -> {
              open.remove(due);
              settled.add(planned(due, one));
            });
      }
    }
    open.forEach(day -> settled.add(PlannedSession.of(day, Outcome.NOT_RECORDED)));
    return settled;
  }

  /** What was left out on another day says nothing of today, which is not over. */
  private boolean isDue(LocalDate day, Outcome outcome) {
    boolean isOver = outcome == Outcome.DONE ? !day.isAfter(today) : day.isBefore(today);
    return isOver && period.isDue(day);
  }

  private static PlannedSession planned(LocalDate day, Happening.Session recorded) {
    return new PlannedSession(
        day,
        outcome(recorded),
        recorded.event().completed() ? Optional.empty() : recorded.event().missedBecause());
  }

  private static Outcome outcome(Happening.Session session) {
    if (session.event().completed()) {
      return Outcome.DONE;
    }
    // A session that says no exercise and no extent was not begun, as far as anybody knows.
    return session.extent().equals(Optional.of(SessionExtent.PARTLY))
        ? Outcome.PARTLY_DONE
        : Outcome.SKIPPED;
  }

  private static LocalDate day(Happening.Session session) {
    return session.at().toLocalDate();
  }

  private static LocalDate week(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
