package io.osteokit.tracking.journey;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.person.Case;
import io.osteokit.core.person.DiaryEvent;
import io.osteokit.tracking.measures.Change;
import io.osteokit.tracking.measures.Measure;
import io.osteokit.tracking.measures.MeasureCourse;
import io.osteokit.tracking.measures.Measures;
import io.osteokit.tracking.measures.Score;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** How questionnaires and tests went since a day. */
final class MeasuresNoted {
  /** A result; tests with and without a walking aid are not compared. */
  private record Result(LocalDate day, Score score, Optional<Boolean> aided) {}

  private final Measures measures;
  private final LocalDate since;

  MeasuresNoted(Measures measures, LocalDate since) {
    this.measures = measures;
    this.since = since;
  }

  ImmutableList<MeasureCourse> of(Case person) {
    ImmutableList.Builder<MeasureCourse> courses = ImmutableList.builder();
    for (Measure measure : measures.all()) {
      List<Result> results = new ArrayList<>();
      Known.events(person, DiaryEvent.QuestionnaireScored.class).stream()
          .filter(event -> event.instrument().name().equals(measure.id().name()))
          .forEach(
              event ->
                  add(
                      results,
                      event.at().toLocalDate(),
                      score(measure, event.score(), event.itemsAnswered()),
                      Optional.empty()));
      Known.events(person, DiaryEvent.TestDone.class).stream()
          .filter(event -> event.instrument().name().equals(measure.id().name()))
          .forEach(
              event ->
                  add(
                      results,
                      event.at().toLocalDate(),
                      score(measure, event.value(), Optional.empty()),
                      event.aided()));
      course(measure, results).ifPresent(courses::add);
    }
    return courses.build();
  }

  private void add(
      List<Result> results, LocalDate day, Optional<Score> score, Optional<Boolean> aided) {
    score
        .filter(one -> !day.isBefore(since))
        .ifPresent(one -> results.add(new Result(day, one, aided)));
  }

  /** Returns the score; empty when it is off the scale, as a case may hold any number. */
  private Optional<Score> score(Measure measure, BigDecimal value, Optional<Integer> answered) {
    if (!measure.allows(value.doubleValue())) {
      return Optional.empty();
    }
    OptionalInt items = answered.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    return Optional.of(measures.score(measure.id(), value.doubleValue(), items))
        .filter(score -> score.value().isPresent());
  }

  private Optional<MeasureCourse> course(Measure measure, List<Result> results) {
    if (results.isEmpty()) {
      return Optional.empty();
    }
    Result newest = results.get(results.size() - 1);
    results.removeIf(one -> !one.aided().equals(newest.aided()));
    Result first = results.get(0);
    Optional<Change> change =
        results.size() == 1
            ? Optional.empty()
            : Optional.of(measures.change(first.score(), newest.score()));
    return Optional.of(
        new MeasureCourse(
            measure, first.day(), first.score(), newest.day(), newest.score(), change));
  }
}
