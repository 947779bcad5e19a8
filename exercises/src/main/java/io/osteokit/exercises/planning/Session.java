package io.osteokit.exercises.planning;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What to do today, in order. Immutable and safe to share between threads.
 *
 * @param minutes the time that was asked for, {@value #MIN_MINUTES} to {@value #MAX_MINUTES}
 * @param items what to do; all of the warm-up, then all of the main part, then all of the
 *     cool-down, at least one of each
 * @param totalSeconds the sum of all lengths, at most {@code minutes} × 60
 */
public record Session(int minutes, List<SessionItem> items, int totalSeconds) {
  /** The shortest session that can be asked for. */
  public static final int MIN_MINUTES = 5;

  /** The longest session that can be asked for. */
  public static final int MAX_MINUTES = 90;

  /**
   * Checks the whole and copies the list.
   *
   * @throws IllegalArgumentException if the parts are missing or out of order, or the lengths do
   *     not add up or do not fit
   */
  public Session {
    items = ImmutableList.copyOf(items);
    checkArgument(
        minutes >= MIN_MINUTES && minutes <= MAX_MINUTES, "minutes must be 5..90, was %s", minutes);
    int sum = 0;
    int parts = 0;
    SessionPart last = null;
    for (SessionItem item : items) {
      checkArgument(last == null || item.part().compareTo(last) >= 0, "parts are out of order");
      parts += item.part() == last ? 0 : 1;
      last = item.part();
      sum += item.seconds();
    }
    checkArgument(parts == SessionPart.values().length, "a part of the session is missing");
    checkArgument(sum == totalSeconds, "items take %s s, not %s s", sum, totalSeconds);
    checkArgument(sum <= minutes * 60, "%s s do not fit into %s min", sum, minutes);
  }

  /**
   * Returns a session whose total is the sum of its items.
   *
   * @param minutes the time that was asked for
   * @param items what to do, in order
   */
  public static Session of(int minutes, List<SessionItem> items) {
    return new Session(minutes, items, items.stream().mapToInt(SessionItem::seconds).sum());
  }
}
