package io.osteokit.cli;

import static java.util.stream.Collectors.joining;

import io.osteokit.core.rules.Explanation;
import io.osteokit.core.triage.RaisedFlag;
import io.osteokit.tracking.diary.Diary;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.journey.Because;
import io.osteokit.tracking.journey.JourneyStatus;
import io.osteokit.tracking.journey.Origin;
import io.osteokit.tracking.progress.Advice;
import io.osteokit.tracking.progress.Judgement;
import io.osteokit.tracking.progress.Progress;
import io.osteokit.tracking.progress.ProgressQuestion;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The day's answer for people: the decision, how it goes, and what the diary had to do with it. */
final class TodayText {
  /** With more entries than this, only the first and the last are named. */
  private static final int FEW = 4;

  private final Kit kit;
  private final Page page;
  private final Set<DiaryEntry> named = new LinkedHashSet<>();

  TodayText(Kit kit, Page page) {
    this.kit = kit;
    this.page = page;
  }

  void write(JourneyStatus status, Diary diary) {
    boolean stops = status.leave().step() == Advice.Step.STOP;
    if (stops) {
      stop(status);
    }
    new DecideText(kit, page, new ContactsText(Optional.empty(), page))
        .write(
            status.decision(),
            status.person(),
            new TriageText.Course(
                sooner(status),
                stops ? Optional.of(kit.said("today.stop.held")) : Optional.empty()));
    silence(diary, status.person().today());
    progress(status);
    advice(status);
    flags(status);
    facts(status);
    remarks(status);
  }

  /** Nobody whom a clinician should hear of may read that nothing is urgent. */
  private static Optional<String> sooner(JourneyStatus status) {
    return status.progress().judgements().stream()
        .filter(judged -> judged.fact().equals("contact"))
        .filter(judged -> status.urgency() != status.decision().triage().urgency())
        .map(TodayText::told)
        .findFirst();
  }

  private static String told(Judgement judged) {
    return (judged.sentence() + " " + String.join(" ", judged.reasons())).trim();
  }

  /** Says what keeps exercise back, and what the person can do about it. */
  private void stop(JourneyStatus status) {
    List<ProgressQuestion> questions = status.painQuestions();
    if (questions.isEmpty()) {
      page.headline(kit.said("today.stop.wait"));
    } else {
      page.headline(kit.said("today.stop.questions"));
      for (ProgressQuestion question : questions) {
        page.bullet(question.text());
        page.under(question.why());
        page.remark(question.path());
      }
      page.gap();
    }
    status.leave().why().forEach(why -> page.paragraph(why.rule().because()));
    page.gap();
  }

  /** Says that nothing was noted for longer than usual pain looks back. */
  private void silence(Diary diary, LocalDate today) {
    diary.entries().stream()
        .map(DiaryEntry::day)
        .filter(day -> !day.isAfter(today))
        .max(Comparator.naturalOrder())
        .filter(day -> !day.isAfter(today.minusDays(Progress.shipped().windows().usualDays())))
        .ifPresent(
            day -> {
              String count = Long.toString(ChronoUnit.DAYS.between(day, today));
              page.gap();
              page.paragraph(kit.said("today.silent", "day", day.toString(), "count", count));
            });
  }

  private void progress(JourneyStatus status) {
    List<Judgement> judgements = status.progress().judgements();
    if (judgements.isEmpty()) {
      return;
    }
    page.heading(kit.said("today.course"));
    for (Judgement judged : judgements) {
      page.bullet(told(judged));
      status.becauseOfProgress(judged.fact()).origins().forEach(this::origin);
    }
  }

  private static String reasons(List<Explanation> why) {
    return why.stream().map(one -> one.rule().because()).distinct().collect(joining(" "));
  }

  private void advice(JourneyStatus status) {
    if (status.advice().isEmpty() || status.leave().step() == Advice.Step.STOP) {
      return;
    }
    page.heading(kit.said("today.next"));
    status
        .advice()
        .forEach(
            (exercise, advice) ->
                page.bullet(
                    kit.said(
                            "today.next." + advice.step().name(),
                            "exercise",
                            kit.catalogue().find(exercise).orElseThrow().name())
                        + " "
                        + reasons(advice.why())));
  }

  private void flags(JourneyStatus status) {
    List<RaisedFlag> raised = new ArrayList<>(status.decision().triage().redFlags());
    raised.addAll(status.decision().triage().escalations());
    for (RaisedFlag flag : raised) {
      Because because = status.because(flag.id());
      if (!because.entries().isEmpty()) {
        page.heading(kit.said("today.behind", "flag", flag.id()));
        flag.because().forEach(page::paragraph);
        because.origins().stream()
            .filter(origin -> !origin.entries().isEmpty())
            .forEach(
                origin -> {
                  page.bullet(origin.words());
                  entries(origin);
                });
      }
    }
  }

  private void facts(JourneyStatus status) {
    List<Origin> origins = status.fromDiary();
    if (origins.isEmpty()) {
      return;
    }
    page.heading(kit.said("today.adds"));
    for (Origin origin : origins) {
      page.bullet(Words.capital(origin.words()));
      entries(origin);
    }
  }

  private void origin(Origin origin) {
    page.under(Words.capital(origin.words()));
    entries(origin);
  }

  private void entries(Origin origin) {
    List<DiaryEntry> entries = origin.entries();
    named.addAll(entries);
    if (entries.isEmpty()) {
      return;
    }
    if (entries.size() <= FEW) {
      String few = Words.and(entries.stream().map(this::name).toList());
      page.remark(kit.said("today.from", "entries", few));
      return;
    }
    page.remark(
        kit.said(
            "today.fromMany",
            "count",
            Integer.toString(entries.size()),
            "first",
            name(entries.get(0)),
            "last",
            name(entries.get(entries.size() - 1))));
  }

  private String name(DiaryEntry entry) {
    return kit.said("today.entry", "id", entry.id().value(), "day", entry.day().toString());
  }

  private void remarks(JourneyStatus status) {
    List<String> remarks = new ArrayList<>();
    for (DiaryEntry entry : named) {
      String corrected =
          status.corrected(entry).stream().map(one -> one.id().value()).collect(joining(", "));
      if (!corrected.isEmpty()) {
        remarks.add(kit.said("today.entries.corrects", "entry", name(entry), "others", corrected));
      }
      LocalDate recorded = entry.recordedAt().atOffset(entry.at().getOffset()).toLocalDate();
      long days = ChronoUnit.DAYS.between(entry.day(), recorded);
      if (days > 0 && days < 3_660) {
        String key = "today.entries.late." + (days == 1 ? "one" : "other");
        remarks.add(kit.said(key, "entry", name(entry), "count", Long.toString(days)));
      }
    }
    status
        .later()
        .forEach(entry -> remarks.add(kit.said("today.entries.ahead", "entry", name(entry))));
    status
        .conflicts()
        .forEach(one -> remarks.add(kit.said("today.entries.conflict", "id", one.of().value())));
    status
        .clashes()
        .forEach(one -> remarks.add(kit.said("today.entries.clash", "id", one.id().value())));
    if (!remarks.isEmpty()) {
      page.heading(kit.said("today.entries"));
      remarks.forEach(page::bullet);
    }
  }
}
