package io.osteokit.tracking.progress;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When a plan was in force: from a day, up to a day or for good, less its pauses. Immutable.
 *
 * @param from the first day
 * @param to the last day; empty while it goes on
 * @param pauses spells in which nothing was due, such as an illness
 */
public record ActivePeriod(LocalDate from, Optional<LocalDate> to, List<Pause> pauses) {

  /**
   * A spell in which nothing is due.
   *
   * @param from its first day
   * @param to its last day
   */
  public record Pause(LocalDate from, LocalDate to) {
    /** Checks that the days are in order. */
    public Pause {
      if (to.isBefore(from)) {
        throw new IllegalArgumentException("a pause must not end before it begins");
      }
    }
  }

  /** Copies the pauses and checks that the days are in order. */
  public ActivePeriod {
    requireNonNull(from, "from");
    pauses = ImmutableList.copyOf(pauses);
    if (to.isPresent() && to.get().isBefore(from)) {
      throw new IllegalArgumentException("a plan must not end before it begins");
    }
  }

  /**
   * Returns a period that goes on without a pause.
   *
   * @param from its first day
   * @return the period
   */
  public static ActivePeriod since(LocalDate from) {
    return new ActivePeriod(from, Optional.empty(), ImmutableList.of());
  }

  /**
   * Returns whether sessions of a day are due: the plan is in force and there is no pause.
   *
   * @param day the day
   * @return whether they are
   */
  public boolean isDue(LocalDate day) {
    return contains(day) && !isPaused(day);
  }

  boolean contains(LocalDate day) {
    return !day.isBefore(from) && (!to.isPresent() || !day.isAfter(to.get()));
  }

  boolean isPaused(LocalDate day) {
    return pauses.stream()
        .anyMatch(pause -> !day.isBefore(pause.from()) && !day.isAfter(pause.to()));
  }
}
