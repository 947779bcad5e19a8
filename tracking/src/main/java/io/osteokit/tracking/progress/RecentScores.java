package io.osteokit.tracking.progress;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The newest scores, one by one, to see how pain rose. */
final class RecentScores {
  private final int[] days;
  private final int[] scores;
  private final boolean current;
  private final Windows windows;

  RecentScores(Map<Integer, List<Integer>> recent, int today, Windows windows) {
    this.days =
        recent.entrySet().stream()
            .flatMapToInt(entry -> entry.getValue().stream().mapToInt(score -> entry.getKey()))
            .toArray();
    this.scores = recent.values().stream().flatMap(List::stream).mapToInt(score -> score).toArray();
    this.current = days.length > 0 && last() > today - windows.newestWithinDays();
    this.windows = windows;
  }

  private int last() {
    return days[days.length - 1];
  }

  OptionalDouble newest() {
    return current ? OptionalDouble.of(scores[scores.length - 1]) : OptionalDouble.empty();
  }

  /** By how much the newest score lies above the lowest before it on its day or the day before. */
  OptionalDouble jump() {
    int newest = scores.length - 1;
    int lowest = Integer.MAX_VALUE;
    for (int i = newest - 1; i >= 0 && days[i] >= last() - 1; i--) {
      lowest = Math.min(lowest, scores[i]);
    }
    return current && lowest < Integer.MAX_VALUE
        ? OptionalDouble.of(Math.max(0, scores[newest] - lowest))
        : OptionalDouble.empty();
  }

  /**
   * The jump, or 0 if that is how pain goes each day: on so many days before, it rose within the
   * day by as much and to the same level or a higher one. A level that those days did not reach is
   * always new.
   */
  OptionalDouble newJump() {
    OptionalDouble jump = jump();
    return jump.isPresent() && swings(jump.getAsDouble()) >= windows.swingAtLeast()
        ? OptionalDouble.of(0)
        : jump;
  }

  /** Counts the days before the newest score with such a rise to its level. */
  private int swings(double jump) {
    int newest = scores.length - 1;
    int counted = Integer.MIN_VALUE;
    int count = 0;
    int lowest = Integer.MAX_VALUE;
    for (int i = 0; i < newest; i++) {
      lowest = i > 0 && days[i - 1] == days[i] ? Math.min(lowest, scores[i]) : scores[i];
      boolean before = days[i] < last() && days[i] >= last() - windows.swingDays();
      if (before
          && days[i] != counted
          && scores[i] >= scores[newest]
          && scores[i] - lowest >= jump) {
        counted = days[i];
        count++;
      }
    }
    return count;
  }

  /**
   * The most by which all scores from some score on, over a calendar day or more, lie above the
   * median of the days before that score.
   */
  OptionalDouble rise() {
    double most = Double.NEGATIVE_INFINITY;
    int least = Integer.MAX_VALUE;
    for (int start = scores.length - 1; start >= 0 && current; start--) {
      if (last() - days[start] >= windows.riseMedianDays()) {
        break;
      }
      least = Math.min(least, scores[start]);
      int from = start;
      while (from > 0 && days[from - 1] > days[start] - windows.riseMedianDays()) {
        from--;
      }
      if (last() > days[start] && start - from >= windows.riseAtLeast()) {
        double[] before = Arrays.stream(scores, from, start).asDoubleStream().sorted().toArray();
        most = Math.max(most, least - PlainStatistics.medianOfSorted(before));
      }
    }
    return most == Double.NEGATIVE_INFINITY ? OptionalDouble.empty() : OptionalDouble.of(most);
  }
}
