package io.osteokit.core.triage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.MissedReason;
import io.osteokit.core.person.StopCriterion;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Counts sessions, the reasons why they were missed, and the stop signs met in them. */
final class SessionAggregates {
  private SessionAggregates() {}

  /** The share of the sessions of a window that were not completed; unknown without sessions. */
  static Optional<BigDecimal> missedPercent(View view, int withinDays) {
    List<DiaryEvent.Session> sessions = view.events(DiaryEvent.Session.class, withinDays);
    if (sessions.isEmpty()) {
      return Optional.empty();
    }
    long missed = sessions.stream().filter(session -> !session.completed()).count();
    return Optional.of(
        BigDecimal.valueOf(missed * 100)
            .divide(BigDecimal.valueOf(sessions.size()), MathContext.DECIMAL64));
  }

  /** The reasons that no other reason is commoner than, among the missed sessions of a window. */
  static Set<String> commonestReasons(View view, int withinDays) {
    Map<MissedReason, Integer> counts = new EnumMap<>(MissedReason.class);
    for (DiaryEvent.Session session : view.events(DiaryEvent.Session.class, withinDays)) {
      if (!session.completed()) {
        session.missedBecause().ifPresent(reason -> counts.merge(reason, 1, Integer::sum));
      }
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() == most)
        .map(entry -> entry.getKey().name())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The stop signs of all sessions of a window. */
  static Set<String> stops(View view, int withinDays) {
    return view.events(DiaryEvent.Session.class, withinDays).stream()
        .flatMap(SessionAggregates::stops)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The stop signs of the n-th newest session, if it lies in the window; else none. */
  static Set<String> stopsOfNewest(View view, int nth, int withinDays) {
    List<DiaryEvent.Session> newestFirst =
        view.events(DiaryEvent.Session.class).stream()
            .sorted(
                Comparator.comparing((DiaryEvent.Session s) -> s.at().toInstant())
                    .reversed()
                    .thenComparing(s -> -stops(s).count())
                    .thenComparing(
                        s -> stops(s).sorted().collect(ImmutableList.toImmutableList()).toString()))
            .collect(ImmutableList.toImmutableList());
    if (newestFirst.size() < nth) {
      return ImmutableSet.of();
    }
    DiaryEvent.Session session = newestFirst.get(nth - 1);
    return view.daysAgo(View.day(session)) < withinDays
        ? stops(session).collect(ImmutableSet.toImmutableSet())
        : ImmutableSet.of();
  }

  private static Stream<String> stops(DiaryEvent.Session session) {
    return session.stops().orElse(ImmutableSet.of()).stream().map(StopCriterion::id);
  }
}
