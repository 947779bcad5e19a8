package io.osteokit.tracking.measures;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a questionnaire or a test went: its first and its newest score, and what the change comes to.
 * Immutable. It tells of a person, so its {@code toString} shows the measure alone.
 *
 * @param measure what was measured
 * @param firstDay the day of the first score
 * @param first the first score that is valid
 * @param newestDay the day of the newest score
 * @param newest the newest score that is valid
 * @param change what the change comes to; empty while there is one score alone
 */
public record MeasureCourse(
    Measure measure,
    LocalDate firstDay,
    Score first,
    LocalDate newestDay,
    Score newest,
    Optional<Change> change) {
  /** Checks that both scores have a value and are of the measure. */
  public MeasureCourse {
    requireNonNull(firstDay, "firstDay");
    requireNonNull(newestDay, "newestDay");
    for (Score score : new Score[] {first, newest}) {
      if (score.measure() != measure.id() || !score.value().isPresent()) {
        throw new IllegalArgumentException("scores must be valid and of the measure");
      }
    }
  }

  /** Shows the measure, and nothing of the person. */
  @Override
  public String toString() {
    return "MeasureCourse[" + measure.id() + "]";
  }
}
