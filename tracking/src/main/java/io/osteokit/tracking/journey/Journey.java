package io.osteokit.tracking.journey;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.osteokit.core.person.Case;
import io.osteokit.core.person.DiaryEvent;
import io.osteokit.exercises.ScreenedExercise;
import io.osteokit.pathways.Decision;
import io.osteokit.pathways.Pathway;
import io.osteokit.tracking.diary.Diary;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.measures.Measures;
import io.osteokit.tracking.progress.Advice;
import io.osteokit.tracking.progress.Progress;
import io.osteokit.tracking.progress.ProgressReport;
import io.osteokit.tracking.progress.Progression;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Puts profile, check-in and diary together: facts, decision, session and progress of a day.
 *
 * <pre>{@code
 * JourneyStatus status = journey.status(person, store.read("p-1"), today);
 * status.decision();            // triage, options, questions, next review
 * status.session();             // what to do now, if anything is safe
 * status.progress();            // how pain, height, brace and sessions go
 * status.because("RF-25");      // the facts behind a red flag, and the entries behind the facts
 * }</pre>
 *
 * <p>Hours in bed and worries of late, which only the diary tells, are put into the check-in that
 * is decided, where it says nothing of them or is older. A brace that by the diary is worn, or was
 * worn earlier, is put into the profile, and one that by the diary is not worn any more is taken
 * out. {@link JourneyStatus#person} shows it.
 *
 * <p>Pain now of a check-in of the day counts as its newest score, unless the diary has one of the
 * day that is the same or worse, as a check-in has no time.
 *
 * <p>A status is a function of its arguments. Nothing is kept between calls, so nothing can be out
 * of date, and the order in which entries arrived makes no difference. What an entry leaves out
 * stays unknown: record an empty set of stop criteria when nothing happened in a session, as
 * exercises become harder only on what is known.
 *
 * <p>Immutable and safe to share between threads; make one and keep it.
 */
public final class Journey {
  private final Pathway pathway;
  private final Progress progress;
  private final Progression progression;
  private final OnHold onHold;
  private final Measures measures;

  private Journey(Pathway pathway, Progress progress, Progression progression, Measures measures) {
    this.pathway = requireNonNull(pathway, "pathway");
    this.progress = requireNonNull(progress, "progress");
    this.progression = requireNonNull(progression, "progression");
    this.onHold = new OnHold(pathway);
    this.measures = requireNonNull(measures, "measures");
  }

  /** Returns a journey by the shipped content, which no clinician has reviewed. */
  public static Journey shipped() {
    return of(Pathway.shipped(), Progress.shipped(), Progression.shipped());
  }

  /**
   * Returns a journey by any content, with the shipped measures.
   *
   * @param pathway decides
   * @param progress judges how the person is getting on
   * @param progression says when an exercise may become harder
   * @throws IllegalArgumentException if the triage of the pathway lacks a red flag or a number that
   *     progress takes from it
   */
  public static Journey of(Pathway pathway, Progress progress, Progression progression) {
    return of(pathway, progress, progression, Measures.shipped());
  }

  /**
   * Returns a journey by any content.
   *
   * @param pathway decides
   * @param progress judges how the person is getting on
   * @param progression says when an exercise may become harder
   * @param measures say how questionnaires are scored, and which change of a score counts
   * @throws IllegalArgumentException if the triage of the pathway lacks a red flag or a number that
   *     progress takes from it
   */
  public static Journey of(
      Pathway pathway, Progress progress, Progression progression, Measures measures) {
    progress.checkAgainst(pathway.triage());
    return new Journey(pathway, progress, progression, measures);
  }

  /**
   * Returns how things stand on a day, without a plan of sessions.
   *
   * @param person profile, check-in, equipment and minutes; its own day and its id are not used to
   *     find anything
   * @param diary the person's diary; empty for somebody who has none, or whose diary was erased
   * @param today the day
   * @throws IllegalArgumentException if the person has a diary in the case too, as its events could
   *     count twice, or if a date of profile or check-in lies after today
   */
  public JourneyStatus status(Case person, Diary diary, LocalDate today) {
    return status(person, diary, today, SessionPlan.none());
  }

  /**
   * Returns how things stand on a day.
   *
   * <p>Entries of days after today are left out and listed in {@link JourneyStatus#later}; the days
   * are the person's own, by the offset of each entry. A correction counts whenever it was
   * recorded; for what was known at a moment, pass {@link Diary#asOf}.
   *
   * @param person profile, check-in, equipment and minutes
   * @param diary the person's diary
   * @param today the day
   * @param plan when sessions were planned, for adherence
   * @throws IllegalArgumentException as {@link #status(Case, Diary, LocalDate)}
   */
  public JourneyStatus status(Case person, Diary diary, LocalDate today, SessionPlan plan) {
    if (!person.diary().isEmpty()) {
      throw new IllegalArgumentException(
          "the case must have no diary of its own; import its events into the diary");
    }
    requireNonNull(today, "today");
    ImmutableList<DiaryEntry> counting =
        diary.entries().stream()
            .filter(entry -> !entry.day().isAfter(today))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<DiaryEntry> later =
        diary.entries().stream()
            .filter(entry -> entry.day().isAfter(today))
            .collect(ImmutableList.toImmutableList());
    Day day = new Day(person, today, counting, plan, progress.windows());
    Case decided = day.asCase();
    Decision decision = pathway.decide(decided);
    Known known = new Known(day, decided, decision.triage(), progress, progression, measures);
    ProgressReport report = progress.assess(known.input());
    Advice leave = progression.advise(known.sessions(), report.painEvent(), today);
    Reasoning reasoning = new Reasoning(pathway.triage(), progress, progression, measures, day);
    return new JourneyStatus(
        decided,
        diary,
        later,
        leave.step() == Advice.Step.STOP ? onHold.of(decision) : decision,
        report,
        leave,
        advice(known, leave, decision, report),
        plan.adherence(counting, LocalDate.MIN, today),
        reasoning);
  }

  /** Says of each exercise that was done and may be done today whether it may become harder. */
  private Map<String, Advice> advice(
      Known known, Advice leave, Decision decision, ProgressReport report) {
    List<DiaryEvent.Session> sessions = known.sessions();
    ImmutableSortedMap.Builder<String, Advice> advice = ImmutableSortedMap.naturalOrder();
    for (ScreenedExercise exercise : decision.screen().exercises()) {
      List<DiaryEvent.Session> with =
          sessions.stream()
              .filter(one -> one.exercises().orElse(ImmutableList.of()).contains(exercise.id()))
              .collect(ImmutableList.toImmutableList());
      if (exercise.verdict().isAvailable() && !with.isEmpty()) {
        advice.put(
            exercise.id(), progression.advise(with, leave, report.painEvent(), known.today()));
      }
    }
    return advice.build();
  }
}
