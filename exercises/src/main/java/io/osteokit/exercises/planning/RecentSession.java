package io.osteokit.exercises.planning;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/**
 * A session that was done.
 *
 * @param daysAgo calendar days since then, 0 for today
 * @param exercises ids of what was done; unknown ids are ignored
 */
public record RecentSession(int daysAgo, Set<String> exercises) {

  /**
   * Copies the set.
   *
   * @throws IllegalArgumentException if {@code daysAgo} is negative
   */
  public RecentSession {
    checkArgument(daysAgo >= 0, "days ago must be 0 or more, was %s", daysAgo);
    exercises = ImmutableSet.copyOf(exercises);
  }

  /** Returns this session as seen so many days later. */
  RecentSession later(int days) {
    return new RecentSession(daysAgo + days, exercises);
  }
}
