package io.osteokit.core.person;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Builds a {@link DiaryEvent.Session}; what is not stated stays unknown.
 *
 * <p>Ranges are checked by {@link #build}. Not thread-safe.
 */
public final class SessionBuilder {
  private final OffsetDateTime at;
  private final boolean completed;
  private Optional<MissedReason> missedBecause = Optional.empty();
  private Optional<List<String>> exercises = Optional.empty();
  private Optional<Integer> painBefore = Optional.empty();
  private Optional<Integer> painAfter = Optional.empty();
  private Optional<Integer> painNextDay = Optional.empty();
  private Optional<Integer> effort = Optional.empty();
  private Optional<Boolean> formKept = Optional.empty();
  private Optional<Set<StopCriterion>> stops = Optional.empty();

  SessionBuilder(OffsetDateTime at, boolean completed) {
    this.at = requireNonNull(at, "at");
    this.completed = completed;
  }

  SessionBuilder(DiaryEvent.Session session) {
    this(session.at(), session.completed());
    this.missedBecause = session.missedBecause();
    this.exercises = session.exercises();
    this.painBefore = session.painBefore();
    this.painAfter = session.painAfter();
    this.painNextDay = session.painNextDay();
    this.effort = session.effort();
    this.formKept = session.formKept();
    this.stops = session.stops();
  }

  /** States why the session was missed or broken off. */
  public SessionBuilder because(MissedReason reason) {
    this.missedBecause = Optional.of(reason);
    return this;
  }

  /** Adds an exercise that was done, by id. */
  public SessionBuilder exercise(String id) {
    this.exercises = Additions.to(exercises, id);
    return this;
  }

  /** States all exercises that were done, by id and in order. */
  public SessionBuilder exercises(Collection<String> ids) {
    this.exercises = Additions.all(ids);
    return this;
  }

  /** States the pain just before, 0 to 10. */
  public SessionBuilder painBefore(int pain) {
    this.painBefore = Optional.of(pain);
    return this;
  }

  /** States the pain just after, 0 to 10. */
  public SessionBuilder painAfter(int pain) {
    this.painAfter = Optional.of(pain);
    return this;
  }

  /** States the pain on the day after, 0 to 10. */
  public SessionBuilder painNextDay(int pain) {
    this.painNextDay = Optional.of(pain);
    return this;
  }

  /** States how hard it felt, 0 to 10. */
  public SessionBuilder effort(int effort) {
    this.effort = Optional.of(effort);
    return this;
  }

  /** States whether the exercises were done as described. */
  public SessionBuilder formKept(boolean formKept) {
    this.formKept = Optional.of(formKept);
    return this;
  }

  /** Adds something that means stop or do less. */
  public SessionBuilder stop(StopCriterion stop) {
    this.stops = Additions.toSet(stops, stop);
    return this;
  }

  /** States all that means stop or do less; an empty collection says that nothing did. */
  public SessionBuilder stops(Collection<StopCriterion> stops) {
    this.stops = Additions.allSet(stops);
    return this;
  }

  /**
   * Returns the session.
   *
   * @throws IllegalArgumentException if a number is out of range; the message names the property
   *     and shows no value
   */
  public DiaryEvent.Session build() {
    return new DiaryEvent.Session(
        at,
        completed,
        missedBecause,
        exercises,
        painBefore,
        painAfter,
        painNextDay,
        effort,
        formKept,
        stops);
  }
}
