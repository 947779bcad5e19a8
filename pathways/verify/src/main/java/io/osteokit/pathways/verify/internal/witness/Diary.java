package io.osteokit.pathways.verify.internal.witness;

import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.Questionnaire;
import io.osteokit.pathways.verify.internal.encode.TakenFact;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the diary: pain scores, falls, questionnaires and sessions. */
final class Diary {
  private final Snapshot said;
  private final PainCourse pain;

  Diary(Snapshot said) {
    this.said = said;
    this.pain = PainCourse.of(said);
  }

  /** Returns the average that the check-in has to give for usual pain to be right. */
  Optional<BigDecimal> average() {
    return pain.average();
  }

  List<DiaryEvent> events() {
    List<DiaryEvent> events = new ArrayList<>(pain.events());
    falls(events);
    questionnaires(events);
    events.addAll(SessionMaker.sessions(said));
    return events;
  }

  /** The newest score, and the run that goes on to it. */
  private void questionnaires(List<DiaryEvent> events) {
    for (TakenFact taken : said.taken("NEWEST_QUESTIONNAIRE")) {
      String instrument = Parameter.word(taken, "instrument");
      Optional<TakenFact> run =
          said.taken("QUESTIONNAIRE_RUN_DAYS").stream()
              .filter(t -> Parameter.word(t, "instrument").equals(instrument))
              .filter(t -> said.range(t).isPresent())
              .findFirst();
      said.range(taken)
          .ifPresent(
              range -> {
                int level = run.map(t -> Parameter.number(t, "atMost")).orElse(3);
                BigDecimal score = BigDecimal.valueOf(range.near(level));
                Questionnaire which = Questionnaire.valueOf(instrument);
                for (int daysAgo : run.map(t -> days(said, t)).orElse(List.of(0))) {
                  events.add(
                      new DiaryEvent.QuestionnaireScored(
                          at(daysAgo, events.size() % 600), which, score, Optional.empty()));
                }
              });
    }
  }

  /** The days of a run, newest today and all others on its first day. */
  static List<Integer> days(Snapshot said, TakenFact run) {
    List<Integer> days = new ArrayList<>();
    int first = said.range(run).map(range -> range.whole(20)).orElse(0);
    for (int i = 1; i < Math.max(2, Parameter.number(run, "atLeast")); i++) {
      days.add(first);
    }
    days.add(0);
    return days;
  }

  private void falls(List<DiaryEvent> events) {
    Optional<Range> newest = said.range("NEWEST_FALL_DAYS");
    boolean asked = said.yesNo("FALLS_GIVEN").orElse(false);
    if (newest.isPresent()) {
      int daysAgo = newest.get().whole(20);
      int injurious = asked ? 0 : said.range("INJURIOUS_FALLS").map(r -> r.whole(1)).orElse(0);
      int all = asked ? 1 : said.range("FALLS").map(r -> r.whole(Math.max(1, injurious))).orElse(1);
      for (int i = 0; i < all; i++) {
        events.add(new DiaryEvent.Fall(at(daysAgo, i % 600), i < injurious));
      }
    }
  }

  /** Returns a moment of a day; a later minute is a later moment. */
  static OffsetDateTime at(int daysAgo, int minute) {
    return OffsetDateTime.of(
        CaseMaker.daysAgo(daysAgo), LocalTime.of(8, 0).plusMinutes(minute), ZoneOffset.UTC);
  }
}
