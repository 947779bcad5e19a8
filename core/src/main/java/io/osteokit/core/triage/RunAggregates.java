package io.osteokit.core.triage;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.person.DiaryEvent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Measures how long scores have stayed at or below a level: the newest unbroken run of such scores,
 * in calendar days from its first to its last. Unknown when the run holds too few scores, or the
 * newest of them is too old; so a single score, or an old diary, shows nothing.
 */
final class RunAggregates {
  private record Score(LocalDate day, BigDecimal value) {}

  private RunAggregates() {}

  static Optional<Long> pain(View view, Parameters parameters) {
    List<Score> scores =
        view.events(DiaryEvent.Pain.class).stream()
            .map(event -> new Score(View.day(event), BigDecimal.valueOf(event.score())))
            .collect(ImmutableList.toImmutableList());
    return days(view, scores, parameters);
  }

  static Optional<Long> questionnaire(View view, Parameters parameters) {
    List<Score> scores =
        view.events(DiaryEvent.QuestionnaireScored.class).stream()
            .filter(event -> event.instrument().name().equals(parameters.word("instrument")))
            .map(event -> new Score(View.day(event), event.score()))
            .collect(ImmutableList.toImmutableList());
    return days(view, scores, parameters);
  }

  /** Of several scores on one day a high one comes last, so that it breaks the run. */
  private static Optional<Long> days(View view, List<Score> scores, Parameters parameters) {
    List<Score> oldestFirst =
        ImmutableList.sortedCopyOf(
            Comparator.comparing(Score::day).thenComparing(Score::value), scores);
    BigDecimal level = BigDecimal.valueOf(parameters.number("atMost"));
    int first = oldestFirst.size();
    while (first > 0 && oldestFirst.get(first - 1).value().compareTo(level) <= 0) {
      first--;
    }
    List<Score> run = oldestFirst.subList(first, oldestFirst.size());
    if (run.isEmpty() || run.size() < parameters.number("atLeast")) {
      return Optional.empty();
    }
    LocalDate newest = run.get(run.size() - 1).day();
    return view.daysAgo(newest) < parameters.number("newestWithinDays")
        ? Optional.of(ChronoUnit.DAYS.between(run.get(0).day(), newest))
        : Optional.empty();
  }
}
