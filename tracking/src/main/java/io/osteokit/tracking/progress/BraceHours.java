package io.osteokit.tracking.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.OptionalDouble;

/** How long a brace is worn a day, lately and before, by the days that have hours. */
final class BraceHours {
  private final Collection<Double> lately;
  private final Collection<Double> before;
  private final int atLeast;

  BraceHours(NavigableMap<LocalDate, Double> hours, LocalDate today, Windows windows) {
    LocalDate start = today.minusDays(windows.braceDays() - 1L);
    this.lately = hours.subMap(start, true, today, true).values();
    this.before = hours.subMap(start.minusDays(windows.braceDays()), true, start, false).values();
    this.atLeast = windows.braceAtLeast();
  }

  /** Returns the mean hours a day lately; empty without any. */
  OptionalDouble lately() {
    return mean(lately);
  }

  /** Returns how many more hours a day than before; empty while either time has too few days. */
  OptionalDouble more() {
    return lately.size() < atLeast || before.size() < atLeast
        ? OptionalDouble.empty()
        : OptionalDouble.of(mean(lately).orElse(0) - mean(before).orElse(0));
  }

  private static OptionalDouble mean(Collection<Double> hours) {
    return hours.stream().mapToDouble(Double::doubleValue).average();
  }
}
