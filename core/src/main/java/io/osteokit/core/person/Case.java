package io.osteokit.core.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known about one person on the day of a decision; everything a decision depends on.
 *
 * <p>No date in it lies after {@link #today}, except {@link BoneTreatment#nextDoseDue}. Immutable
 * and thread-safe. {@code toString} shows no health data and no id.
 */
public sealed interface Case permits CaseData {
  /**
   * Returns a builder of a case of which nothing else is known.
   *
   * @param id 1 to 64 of letters, digits, {@code .}, {@code _} and {@code -}
   * @param today the day of the decision; no clock is ever read
   */
  static CaseBuilder builder(String id, LocalDate today) {
    return new CaseBuilder(id, today);
  }

  /** Returns a builder that starts with what this case says. */
  CaseBuilder toBuilder();

  /** Returns the id, which comes back with the answer. */
  String id();

  /** Returns a title for people, if there is one; no decision looks at it. */
  Optional<String> title();

  /** Returns the day of the decision. */
  LocalDate today();

  /** Returns what is known about the person; {@link Profile#unknown} if nothing is. */
  Profile profile();

  /** Returns what the person says, if there was a check-in. */
  Optional<CheckIn> checkIn();

  /** Returns what was recorded, in the order given, which has no meaning. */
  List<DiaryEvent> diary();

  /** Returns the equipment within reach, if known. */
  Optional<Set<Equipment>> equipment();

  /** Returns the minutes wanted for a session, 5 to 90, if stated. */
  Optional<Integer> minutes();
}
