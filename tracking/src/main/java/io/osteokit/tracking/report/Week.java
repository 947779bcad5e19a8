package io.osteokit.tracking.report;

import io.osteokit.tracking.progress.PainDay;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A week from Monday to Sunday, as far as it lies in the time of the report.
 *
 * @param monday its first day
 * @param days how many of its days lie in the time of the report
 * @param pain the days with pain scores
 * @param sessions what became of its sessions, in order of time
 * @param brace hours in the brace, of the days that have them
 * @param bed hours in bed, of the days that have them
 * @param worries how many worries were named when they were asked for last in the week
 * @param falls how many falls
 * @param stops how often a sign to stop was noted
 */
record Week(
    LocalDate monday,
    int days,
    List<PainDay> pain,
    List<SessionMark> sessions,
    List<Double> brace,
    List<Double> bed,
    OptionalInt worries,
    int falls,
    int stops) {

  /** What became of a session. */
  enum SessionMark {
    /** Done to the end. */
    DONE,
    /** Begun and broken off. */
    PARTLY,
    /** Not done, or not said how far. */
    NOT_DONE
  }

  /** Returns the middle of the daily medians. */
  OptionalDouble median() {
    double[] sorted = pain.stream().mapToDouble(PainDay::median).sorted().toArray();
    int half = sorted.length / 2;
    if (sorted.length == 0) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2);
  }

  long count(SessionMark mark) {
    return sessions.stream().filter(one -> one == mark).count();
  }

  boolean isEmpty() {
    return pain.isEmpty()
        && sessions.isEmpty()
        && brace.isEmpty()
        && bed.isEmpty()
        && !worries.isPresent()
        && falls + stops == 0;
  }
}
