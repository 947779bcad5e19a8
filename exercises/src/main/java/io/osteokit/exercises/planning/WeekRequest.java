package io.osteokit.exercises.planning;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;

/**
 * What a week planner needs to know.
 *
 * @param person the person as on the first day; its minutes are ignored
 * @param firstDay the day of the first entry of {@code minutes}
 * @param minutes the time on each day from {@code firstDay} on, seven entries of 0 to {@value
 *     #MAX_MINUTES}; 0 is a day of rest
 */
public record WeekRequest(PlanRequest person, LocalDate firstDay, List<Integer> minutes) {
  /** Days in a week. */
  public static final int DAYS = 7;

  /** The most time a day can have, over all its sessions. */
  public static final int MAX_MINUTES = 180;

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there are not seven entries, or one is out of range
   */
  public WeekRequest {
    requireNonNull(person, "person");
    requireNonNull(firstDay, "firstDay");
    minutes = ImmutableList.copyOf(minutes);
    checkArgument(minutes.size() == DAYS, "a week has seven days, was %s", minutes.size());
    for (int value : minutes) {
      checkArgument(value >= 0 && value <= MAX_MINUTES, "minutes must be 0..180, was %s", value);
    }
  }
}
