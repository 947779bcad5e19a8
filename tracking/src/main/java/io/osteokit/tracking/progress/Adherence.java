package io.osteokit.tracking.progress;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.osteokit.core.person.MissedReason;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * How many of the sessions that were due were done. Immutable.
 *
 * <p>The formula: <b>adherence = done ÷ due</b>, and <b>due = done + partly done + skipped + not
 * recorded</b>. Every planned session counts once:
 *
 * <ul>
 *   <li>outside the period of the plan, or after today: <i>not due</i>;
 *   <li>in a pause: <i>paused</i>, whatever was recorded;
 *   <li>today without a record: <i>not due</i> yet;
 *   <li>else it is due, as what was recorded; partly done is shown and is not done.
 * </ul>
 *
 * <p>A session that was done on another day of its week, from Monday on, counts for the planned one
 * if the app holds the plan against a diary by {@link io.osteokit.tracking.journey.SessionPlan}.
 *
 * <p>When nothing was due there is no adherence: neither 0 nor 100 %. Sessions that nobody planned
 * do not count. A streak is no measure of health, so there is none: one missed day says nothing.
 *
 * @param done done to the end
 * @param partlyDone begun and broken off
 * @param skipped left out, and said so
 * @param notRecorded due on an earlier day without any record
 * @param paused in a pause
 * @param notDue outside the plan, or not due yet
 * @param reasons reasons for those skipped or broken off, where given, with how often
 */
public record Adherence(
    int done,
    int partlyDone,
    int skipped,
    int notRecorded,
    int paused,
    int notDue,
    Map<MissedReason, Integer> reasons) {
  /** Copies the reasons. */
  public Adherence {
    reasons = Maps.immutableEnumMap(reasons);
  }

  /**
   * Counts planned sessions.
   *
   * @param planned the sessions, in any order
   * @param period when the plan was in force
   * @param today the day to count up to
   * @return the counts
   */
  public static Adherence of(List<PlannedSession> planned, ActivePeriod period, LocalDate today) {
    EnumMap<PlannedSession.Outcome, Integer> due = new EnumMap<>(PlannedSession.Outcome.class);
    EnumMap<MissedReason, Integer> reasons = new EnumMap<>(MissedReason.class);
    int paused = 0;
    int notDue = 0;
    for (PlannedSession session : planned) {
      boolean open =
          session.outcome() == PlannedSession.Outcome.NOT_RECORDED && session.day().equals(today);
      if (!period.contains(session.day()) || session.day().isAfter(today)) {
        notDue++;
      } else if (period.isPaused(session.day())) {
        paused++;
      } else if (open) {
        notDue++;
      } else {
        due.merge(session.outcome(), 1, Integer::sum);
        session.reason().ifPresent(reason -> reasons.merge(reason, 1, Integer::sum));
      }
    }
    return new Adherence(
        due.getOrDefault(PlannedSession.Outcome.DONE, 0),
        due.getOrDefault(PlannedSession.Outcome.PARTLY_DONE, 0),
        due.getOrDefault(PlannedSession.Outcome.SKIPPED, 0),
        due.getOrDefault(PlannedSession.Outcome.NOT_RECORDED, 0),
        paused,
        notDue,
        reasons);
  }

  /**
   * Returns this count and another together, so that weeks add up to months without counting again.
   *
   * @param other the count of other sessions
   * @return the sum
   */
  public Adherence plus(Adherence other) {
    EnumMap<MissedReason, Integer> all = new EnumMap<>(MissedReason.class);
    all.putAll(reasons);
    other.reasons.forEach((reason, count) -> all.merge(reason, count, Integer::sum));
    return new Adherence(
        done + other.done,
        partlyDone + other.partlyDone,
        skipped + other.skipped,
        notRecorded + other.notRecorded,
        paused + other.paused,
        notDue + other.notDue,
        all);
  }

  /**
   * Returns how many sessions were due.
   *
   * @return done, partly done, skipped and not recorded
   */
  public int due() {
    return done + partlyDone + skipped + notRecorded;
  }

  /**
   * Returns the share of the due sessions that were done.
   *
   * @return 0 to 1; empty when nothing was due
   */
  public OptionalDouble share() {
    return due() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) done / due());
  }

  /**
   * Returns how sure the share is.
   *
   * @return Wilson's interval; empty when nothing was due
   */
  public Optional<Interval> interval() {
    return due() == 0 ? Optional.empty() : Optional.of(Interval.wilson(done, due()));
  }

  /**
   * Returns the reasons given most often.
   *
   * @return one reason, or several that are as frequent; empty when none was given
   */
  public Set<MissedReason> commonestReasons() {
    int most = reasons.isEmpty() ? 0 : Collections.max(reasons.values());
    return reasons.keySet().stream()
        .filter(reason -> reasons.getOrDefault(reason, 0) == most)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "Adherence[…]";
  }
}
