package io.osteokit.exercises.planning;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Seven days of sessions, and which of the week's targets they meet. Immutable and safe to share
 * between threads.
 *
 * @param days the days in order
 * @param targets every target that holds for the person, met or not
 */
public record Week(List<Day> days, List<TargetOutcome> targets) {
  /** Copies the lists. */
  public Week {
    days = ImmutableList.copyOf(days);
    targets = ImmutableList.copyOf(targets);
  }

  /**
   * One day.
   *
   * @param date the day
   * @param minutes the time that was there; 0 is a day of rest
   * @param results what was planned, one after the other; empty on a day of rest or when there is
   *     less time than the shortest session takes
   */
  public record Day(LocalDate date, int minutes, List<PlanResult> results) {
    /** Copies the list. */
    public Day {
      results = ImmutableList.copyOf(results);
    }

    /** Returns the sessions of the day. */
    public List<Session> sessions() {
      ImmutableList.Builder<Session> sessions = ImmutableList.builder();
      for (PlanResult result : results) {
        result.sessionIfAny().ifPresent(sessions::add);
      }
      return sessions.build();
    }
  }

  /** How a target counts. */
  public enum Measure {
    /** Days of the week with at least one such exercise. */
    DAYS,
    /** Whole minutes of such exercises in the week. */
    MINUTES
  }

  /** Why a target was not met. */
  public enum Unmet {
    /** Nothing for it is safe, possible with what is there, and right for now. */
    NOTHING_SUITABLE,
    /** There is something for it, but a choice of the content leaves it out at present. */
    NOT_NOW,
    /** There is something for it, but the days, minutes or rests between did not allow enough. */
    TOO_LITTLE_TIME
  }

  /**
   * A target and how far the week comes.
   *
   * @param ruling the choice behind it, with its reason and sources
   * @param component what it is about
   * @param measure how it counts
   * @param least how much is wanted
   * @param reached how much the week holds
   * @param unmet why it was not met; empty if it was
   * @param because the choices that leave it out, if it is {@link Unmet#NOT_NOW}; else empty
   */
  public record TargetOutcome(
      Ruling ruling,
      Component component,
      Measure measure,
      int least,
      int reached,
      Optional<Unmet> unmet,
      List<Ruling> because) {
    /** Copies the list. */
    public TargetOutcome {
      because = ImmutableList.copyOf(because);
    }

    /** Returns whether the week holds enough. */
    public boolean isMet() {
      return !unmet.isPresent();
    }
  }

  /** Returns the targets that were not met, each with its reason. */
  public List<TargetOutcome> unmet() {
    ImmutableList.Builder<TargetOutcome> unmet = ImmutableList.builder();
    for (TargetOutcome target : targets) {
      if (!target.isMet()) {
        unmet.add(target);
      }
    }
    return unmet.build();
  }
}
