package io.osteokit.core.person;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a person says on one day.
 *
 * <p>Pain is a whole number from 0 (none) to 10 (worst imaginable). A check-in of an earlier day
 * than the decision is stale; what still counts of it then is for triage to say, so these accessors
 * give what was said.
 *
 * <p>Immutable and thread-safe. {@code toString} shows no health data.
 */
public sealed interface CheckIn permits CheckInData {
  /**
   * Returns a builder with everything unknown and unanswered.
   *
   * @param date the day it was said
   */
  static CheckInBuilder on(LocalDate date) {
    return new CheckInBuilder(date);
  }

  /** Returns a builder that starts with what this check-in says. */
  CheckInBuilder toBuilder();

  /** Returns the day it was said. */
  LocalDate date();

  /** Returns the pain now, 0 to 10, if known. */
  Optional<Integer> painNow();

  /** Returns the worst pain within the last day, 0 to 10, if known. */
  Optional<Integer> painWorst24h();

  /** Returns the average pain of the last seven days, 0 to 10 with fractions, if known. */
  Optional<BigDecimal> painAverage7d();

  /** Returns how the present pain began, if known. */
  Optional<PainOnset> painOnset();

  /** Returns the day the present pain began, if known. */
  Optional<LocalDate> painStartedOn();

  /** Returns whether the pain limits moving or daily tasks, if known. */
  Optional<Boolean> painLimitsActivity();

  /** Returns the findings that were answered one by one. */
  Map<Finding, Boolean> answers();

  /** Returns what every finding stands for that is not among {@link #answers}. */
  Others others();

  /** Returns the yellow flags, if known. */
  Optional<Set<YellowFlag>> yellowFlags();

  /** Returns the hours in bed a day, nights included, 0 to 24, if known. */
  Optional<BigDecimal> bedHoursPerDay();

  /** Returns the ids of options and exercises the person asks about, if known. */
  Optional<Set<String>> asksFor();

  /**
   * Returns the answer to a finding: its own, else no if {@link #others} is {@link Others#NO}, else
   * empty. The age of the check-in is not considered.
   *
   * @param finding the finding
   */
  default Optional<Boolean> answer(Finding finding) {
    Boolean own = answers().get(finding);
    if (own != null) {
      return Optional.of(own);
    }
    return others() == Others.NO ? Optional.of(false) : Optional.empty();
  }
}
