package io.osteokit.exercises.planning;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.rules.Tri;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * A session that was done, or broken off.
 *
 * @param daysAgo calendar days since then, 0 for today
 * @param exercises ids of what was done; unknown ids are ignored. Empty if nobody said what it was
 * @param response how it went
 */
public record RecentSession(int daysAgo, Set<String> exercises, SessionResponse response) {

  /**
   * Copies the set.
   *
   * @throws IllegalArgumentException if {@code daysAgo} is negative
   */
  public RecentSession {
    checkArgument(daysAgo >= 0, "days ago must be 0 or more, was %s", daysAgo);
    exercises = ImmutableSet.copyOf(exercises);
    requireNonNull(response, "response");
  }

  /**
   * Creates a session of which nobody said how it went.
   *
   * @param daysAgo calendar days since then, 0 for today
   * @param exercises ids of what was done
   * @throws IllegalArgumentException if {@code daysAgo} is negative
   */
  public RecentSession(int daysAgo, Set<String> exercises) {
    this(daysAgo, exercises, SessionResponse.unknown());
  }

  /**
   * Returns a session of the diary.
   *
   * @param session the event
   * @param today the day to count back from; a later session counts as of today
   */
  public static RecentSession of(DiaryEvent.Session session, LocalDate today) {
    long days = Math.max(0, ChronoUnit.DAYS.between(session.at().toLocalDate(), today));
    return new RecentSession(
        (int) Math.min(days, Integer.MAX_VALUE),
        session.exercises().map(ImmutableSet::copyOf).orElse(ImmutableSet.of()),
        SessionResponse.of(session));
  }

  /** Returns this session as seen so many days later. */
  RecentSession later(int days) {
    return new RecentSession(daysAgo + days, exercises, response);
  }

  /** Returns whether an exercise was part of it. */
  Tri held(String exercise) {
    return exercises.isEmpty() ? Tri.UNKNOWN : Tri.of(exercises.contains(exercise));
  }
}
