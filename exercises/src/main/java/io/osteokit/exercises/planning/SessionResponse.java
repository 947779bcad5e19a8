package io.osteokit.exercises.planning;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.StopCriterion;
import java.util.Optional;
import java.util.Set;

/**
 * What was recorded of how a session went. What it means is for the content to say.
 *
 * @param completed whether it was done to the end; empty if nobody said
 * @param painRise pain just after less pain just before, −10 to 10
 * @param nextDayRise pain on the day after less pain just before, −10 to 10
 * @param effort how hard it felt, 0 to 10
 * @param formKept whether the exercises were done as described
 * @param stops what happened that means stop or do less: an empty set if nothing did, absent if
 *     nobody said
 */
public record SessionResponse(
    Optional<Boolean> completed,
    Optional<Integer> painRise,
    Optional<Integer> nextDayRise,
    Optional<Integer> effort,
    Optional<Boolean> formKept,
    Optional<Set<StopCriterion>> stops) {
  private static final SessionResponse UNKNOWN =
      new SessionResponse(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Copies the set. */
  public SessionResponse {
    requireNonNull(completed, "completed");
    requireNonNull(painRise, "painRise");
    requireNonNull(nextDayRise, "nextDayRise");
    requireNonNull(effort, "effort");
    requireNonNull(formKept, "formKept");
    stops = requireNonNull(stops, "stops").map(Sets::immutableEnumSet);
  }

  /** Returns the response of a session of which nothing was recorded. */
  public static SessionResponse unknown() {
    return UNKNOWN;
  }

  /** Returns what the diary says of a session. */
  public static SessionResponse of(DiaryEvent.Session session) {
    return new SessionResponse(
        Optional.of(session.completed()),
        rise(session.painBefore(), session.painAfter()),
        rise(session.painBefore(), session.painNextDay()),
        session.effort(),
        session.formKept(),
        session.stops().map(ImmutableSet::copyOf));
  }

  private static Optional<Integer> rise(Optional<Integer> from, Optional<Integer> to) {
    return from.flatMap(before -> to.map(after -> after - before));
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "SessionResponse[…]";
  }
}
