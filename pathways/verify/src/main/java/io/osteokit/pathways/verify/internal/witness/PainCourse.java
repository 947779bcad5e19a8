package io.osteokit.pathways.verify.internal.witness;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.person.DiaryEvent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes pain scores since the newest fracture: a first one and, for a rise, a low one and later
 * ones above it; and the average of seven days that makes usual pain right.
 */
final class PainCourse {
  private static final int MOST = 10;

  private final List<DiaryEvent> events;
  private final Optional<BigDecimal> average;

  private PainCourse(List<DiaryEvent> events, Optional<BigDecimal> average) {
    this.events = ImmutableList.copyOf(events);
    this.average = average;
  }

  List<DiaryEvent> events() {
    return events;
  }

  Optional<BigDecimal> average() {
    return average;
  }

  /** What is to be met. */
  private record Goal(Snapshot said, Range first, Optional<Range> usual) {
    boolean isMet(int firstScore, double usualPain) {
      double points = firstScore - usualPain;
      return said.range("PAIN_FALL_POINTS").map(r -> r.contains(points)).orElse(true)
          && said.range("PAIN_FALL_PERCENT")
              .map(r -> firstScore > 0 && r.contains(100 * points / firstScore))
              .orElse(true)
          && usual.map(r -> r.contains(usualPain)).orElse(true);
    }
  }

  static PainCourse of(Snapshot said) {
    Optional<Range> usual = said.range("USUAL_PAIN");
    Optional<Range> first = said.range("PAIN_FIRST");
    if (!first.isPresent()) {
      // Pain now is usual pain unless something else is said.
      Optional<BigDecimal> average =
          usual
              .filter(
                  r -> !said.range("PAIN_NOW").map(now -> r.contains(now.whole(2))).orElse(false))
              .map(r -> BigDecimal.valueOf(r.near(2)));
      return run(said, usual, average);
    }
    int young = (int) Math.round(FractureMaker.newest(said).orElse(0.0));
    int lag = said.range("PAIN_FIRST_LAG_DAYS").map(r -> r.whole(0)).orElse(0);
    int day = Math.max(0, young - lag);
    Goal goal = new Goal(said, first.get(), usual);
    return said.range("PAIN_LASTING_RISE")
        .map(rise -> rising(goal, rise, day))
        .orElseGet(() -> single(goal, day));
  }

  /** Low scores without a fracture before them, where a run is wanted. */
  private static PainCourse run(
      Snapshot said, Optional<Range> usual, Optional<BigDecimal> average) {
    List<DiaryEvent> events = new ArrayList<>();
    said.taken("PAIN_RUN_DAYS").stream()
        .filter(taken -> said.range(taken).isPresent())
        .findFirst()
        .ifPresent(
            taken -> {
              int most = Parameter.number(taken, "atMost");
              int score = usual.map(r -> Math.min(most, r.whole(most))).orElse(most);
              for (int daysAgo : Diary.days(said, taken)) {
                events.add(pain(daysAgo, events.size(), score));
              }
            });
    return new PainCourse(events, average);
  }

  private static PainCourse single(Goal goal, int day) {
    for (int score = 0; score <= MOST; score++) {
      for (int tenths = 0; tenths <= 10 * MOST; tenths++) {
        if (goal.first().contains(score) && goal.isMet(score, tenths / 10.0)) {
          Optional<BigDecimal> average =
              goal.usual().isPresent()
                  ? Optional.of(BigDecimal.valueOf(tenths, 1))
                  : Optional.empty();
          return new PainCourse(ImmutableList.of(pain(day, 0, score)), average);
        }
      }
    }
    return new PainCourse(ImmutableList.of(), Optional.empty());
  }

  /** First a score, then a low one on that day, then higher ones to the day after. */
  private static PainCourse rising(Goal goal, Range rise, int day) {
    int window =
        goal.said().taken("USUAL_PAIN").stream()
            .mapToInt(taken -> taken.numbers().getOrDefault("withinDays", 0))
            .max()
            .orElse(0);
    boolean counts = day - 1 < window;
    for (int score = 0; score <= MOST; score++) {
      for (int low = 0; goal.first().contains(score) && low <= score; low++) {
        for (int high = low; high <= MOST; high++) {
          if (rise.contains(high - low)) {
            for (int lows = 1; lows <= (counts ? 6 : 1); lows++) {
              Optional<PainCourse> course =
                  course(goal, day, counts, new int[] {score, low, high, lows});
              if (course.isPresent()) {
                return course.get();
              }
            }
          }
        }
      }
    }
    return new PainCourse(ImmutableList.of(), Optional.empty());
  }

  private static Optional<PainCourse> course(Goal goal, int day, boolean counts, int[] scores) {
    List<DiaryEvent> events = new ArrayList<>();
    List<Integer> values = new ArrayList<>();
    values.add(scores[0]);
    events.add(pain(day, 0, scores[0]));
    for (int i = 0; i < scores[3]; i++) {
      values.add(scores[1]);
      events.add(pain(day, 1 + i, scores[1]));
    }
    int last = Math.max(0, day - 1);
    for (int i = 0; i < 2; i++) {
      values.add(scores[2]);
      events.add(pain(i == 0 ? day : last, 100 + i, scores[2]));
    }
    if (counts) {
      List<Integer> sorted = values.stream().sorted().toList();
      int n = sorted.size();
      double median = (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2.0;
      return goal.isMet(scores[0], median)
          ? Optional.of(new PainCourse(events, Optional.empty()))
          : Optional.empty();
    }
    for (int tenths = 0; tenths <= 10 * MOST; tenths++) {
      if (goal.isMet(scores[0], tenths / 10.0)) {
        Optional<BigDecimal> average =
            goal.usual().isPresent()
                ? Optional.of(BigDecimal.valueOf(tenths, 1))
                : Optional.empty();
        return Optional.of(new PainCourse(events, average));
      }
    }
    return Optional.empty();
  }

  private static DiaryEvent pain(int daysAgo, int minute, int score) {
    return new DiaryEvent.Pain(Diary.at(daysAgo, minute), score);
  }
}
