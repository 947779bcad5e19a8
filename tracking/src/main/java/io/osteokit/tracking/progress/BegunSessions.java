package io.osteokit.tracking.progress;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.person.DiaryEvent;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the sessions that say something of the next one. */
final class BegunSessions {
  private final ImmutableList<DiaryEvent.Pain> scores;
  private final DayAfter dayAfter;

  /**
   * Which scores tell of the day after.
   *
   * @param after how long after the session
   * @param within by how much a score may be off that moment
   * @param clearPoints a rise of fewer points tells nothing for sure
   */
  record DayAfter(Duration after, Duration within, int clearPoints) {}

  BegunSessions(List<DiaryEvent> events, DayAfter dayAfter) {
    this.scores =
        events.stream()
            .filter(DiaryEvent.Pain.class::isInstance)
            .map(DiaryEvent.Pain.class::cast)
            .sorted(Comparator.comparing((DiaryEvent.Pain one) -> one.at().toInstant()))
            .collect(ImmutableList.toImmutableList());
    this.dayAfter = dayAfter;
  }

  ImmutableList<DiaryEvent.Session> of(List<DiaryEvent> events, Optional<LocalDate> since) {
    return events.stream()
        .filter(DiaryEvent.Session.class::isInstance)
        .map(DiaryEvent.Session.class::cast)
        .filter(BegunSessions::isBegun)
        .filter(one -> !since.filter(one.at().toLocalDate()::isBefore).isPresent())
        .map(this::withNextDay)
        .sorted(Comparator.comparing((DiaryEvent.Session one) -> one.at().toInstant()))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isBegun(DiaryEvent.Session session) {
    return session.completed()
        || session.painAfter().isPresent()
        || session.exercises().filter(done -> !done.isEmpty()).isPresent()
        || !session.stops().orElse(ImmutableSet.of()).isEmpty();
  }

  /** What the person said of the day after goes before what scores tell of it. */
  private DiaryEvent.Session withNextDay(DiaryEvent.Session session) {
    return session.painNextDay().isPresent()
        ? session
        : nextDay(session)
            .map(pain -> session.toBuilder().painNextDay(pain).build())
            .orElse(session);
  }

  private Optional<Integer> nextDay(DiaryEvent.Session session) {
    return scores.stream()
        .filter(score -> away(session, score).compareTo(dayAfter.within()) <= 0)
        // Of two as near the higher one is taken, which is the more careful.
        .min(
            Comparator.comparing((DiaryEvent.Pain score) -> away(session, score))
                .thenComparing(Comparator.comparingInt(DiaryEvent.Pain::score).reversed()))
        .map(DiaryEvent.Pain::score)
        .filter(pain -> isClear(session, pain));
  }

  private boolean isClear(DiaryEvent.Session session, int pain) {
    return session
        .painBefore()
        .filter(before -> pain <= before || pain - before >= dayAfter.clearPoints())
        .isPresent();
  }

  private Duration away(DiaryEvent.Session session, DiaryEvent.Pain score) {
    return Duration.between(session.at(), score.at()).minus(dayAfter.after()).abs();
  }
}
