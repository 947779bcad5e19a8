package io.osteokit.tracking.report;

import io.osteokit.tracking.progress.PainEvent;
import io.osteokit.tracking.progress.PainSummary;
import io.osteokit.tracking.progress.PainTrack;
import io.osteokit.tracking.progress.Progress;
import io.osteokit.tracking.progress.ProgressInput;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * When pain rose for a day or more, by the first day of each rise, and what it was.
 *
 * <p>What an assessment of the day told stands first. Of other days only the scores are known, so
 * the rules can say that pain rose and not why: never is such a rise called a flare.
 */
final class Rises {
  /** Rises that are no further apart are one. */
  private static final int APART = 7;

  private Rises() {}

  static NavigableMap<LocalDate, PainEvent> of(ReportData data, Course course) {
    TreeMap<LocalDate, PainEvent> all = new TreeMap<>();
    LocalDate last = LocalDate.MIN;
    for (LocalDate day : days(data, course)) {
      if (!last.isAfter(day.minusDays(APART))) {
        all.put(day, PainEvent.UNCLEAR);
      }
      last = day;
    }
    data.events().forEach((day, event) -> settle(all, day, event));
    data.report().painEvent().ifPresent(event -> settle(all, data.today(), event));
    return new TreeMap<>(all.subMap(data.from(), true, data.today(), true));
  }

  /** Returns the days of rises, from so far back that no earlier one has a part in those shown. */
  private static NavigableSet<LocalDate> days(ReportData data, Course course) {
    NavigableSet<LocalDate> rises = new TreeSet<>();
    for (LocalDate day : course.pain().keySet()) {
      if (isRise(data.progress(), course.track(), day)) {
        rises.add(day);
      }
    }
    LocalDate back = data.from().minusDays(1);
    for (int quiet = 0; quiet < APART; back = back.minusDays(1)) {
      if (course.track().day(back).isPresent() && isRise(data.progress(), course.track(), back)) {
        rises.add(back);
      }
      quiet = rises.contains(back) || data.events().containsKey(back) ? 0 : quiet + 1;
    }
    return rises;
  }

  private static boolean isRise(Progress progress, PainTrack track, LocalDate day) {
    ProgressInput input = ProgressInput.builder(day).pain(lasting(track.summary(day))).build();
    return progress
        .assess(input)
        .painEvent()
        .filter(event -> event != PainEvent.NOTHING)
        .isPresent();
  }

  /** Leaves out what went up and down within a day, of which a year has many. */
  private static PainSummary lasting(PainSummary pain) {
    return new PainSummary(
        pain.today(),
        pain.newestDay(),
        pain.usual(),
        pain.start(),
        pain.startDay(),
        pain.weekMean(),
        Optional.empty(),
        Optional.empty(),
        pain.plateauChange(),
        pain.rise(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        pain.newest(),
        pain.lately());
  }

  /** Puts what is known in place of the rise that it is about. */
  private static void settle(
      NavigableMap<LocalDate, PainEvent> all, LocalDate day, PainEvent event) {
    if (event == PainEvent.NOTHING) {
      all.remove(day);
      return;
    }
    SortedMap<LocalDate, PainEvent> same = all.subMap(day.minusDays(APART), false, day, true);
    all.put(same.isEmpty() ? day : same.lastKey(), event);
  }
}
