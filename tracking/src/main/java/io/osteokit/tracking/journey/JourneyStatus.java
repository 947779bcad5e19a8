package io.osteokit.tracking.journey;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.osteokit.core.person.Case;
import io.osteokit.core.person.Finding;
import io.osteokit.core.triage.Urgency;
import io.osteokit.exercises.planning.Session;
import io.osteokit.pathways.Decision;
import io.osteokit.tracking.diary.Clash;
import io.osteokit.tracking.diary.Conflict;
import io.osteokit.tracking.diary.Diary;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.EventId;
import io.osteokit.tracking.progress.Adherence;
import io.osteokit.tracking.progress.Advice;
import io.osteokit.tracking.progress.Contact;
import io.osteokit.tracking.progress.PainEvent;
import io.osteokit.tracking.progress.ProgressQuestion;
import io.osteokit.tracking.progress.ProgressReport;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How things stand with a person on a day. Immutable and safe to share between threads. It tells of
 * a person, so its {@code toString} shows nothing.
 */
public final class JourneyStatus {
  private final Case person;
  private final Diary diary;
  private final ImmutableList<DiaryEntry> later;
  private final Decision decision;
  private final ProgressReport progress;
  private final Advice leave;
  private final ImmutableMap<String, Advice> advice;
  private final Optional<Adherence> adherence;
  private final Reasoning reasoning;

  JourneyStatus(
      Case person,
      Diary diary,
      List<DiaryEntry> later,
      Decision decision,
      ProgressReport progress,
      Advice leave,
      Map<String, Advice> advice,
      Optional<Adherence> adherence,
      Reasoning reasoning) {
    this.person = person;
    this.diary = diary;
    this.later = ImmutableList.copyOf(later);
    this.decision = decision;
    this.progress = progress;
    this.leave = leave;
    this.advice = ImmutableMap.copyOf(advice);
    this.adherence = adherence;
    this.reasoning = reasoning;
  }

  /** Returns the case that was decided: the person on the day, with the diary as events. */
  public Case person() {
    return person;
  }

  /**
   * Returns the decision: triage, options, questions, exercises, session and next review. Where
   * {@link #leave} says stop, its session is withheld, and options and guidance that are only for
   * when nothing is held back are left out.
   */
  public Decision decision() {
    return decision;
  }

  /** Returns how the person is getting on. */
  public ProgressReport progress() {
    return progress;
  }

  /** Returns what a rise of pain is, if it can be told: a flare is no suspected fracture. */
  public Optional<PainEvent> painEvent() {
    return progress.painEvent();
  }

  /**
   * Returns how soon a clinician should hear of the course. Read it beside the urgency of triage;
   * the sooner one counts, which is {@link #urgency}.
   */
  public Contact contact() {
    return progress.contact();
  }

  /**
   * Returns how urgent the day is: the sooner of what triage says and of {@link #contact}. Show
   * this one; the urgency of triage alone does not know the course.
   */
  public Urgency urgency() {
    Urgency triage = decision.triage().urgency();
    Urgency course = contact().urgency();
    return course.compareTo(triage) > 0 ? course : triage;
  }

  /**
   * Returns what to ask so that a rise of pain can be told from a possible new fracture; while an
   * answer is missing, {@link #leave} says stop. What the check-in of the day answered already is
   * left out.
   *
   * @return the questions, the first first; empty when none would help
   */
  public List<ProgressQuestion> painQuestions() {
    return progress.questions().stream()
        .filter(question -> !isAnswered(question.path()))
        .collect(ImmutableList.toImmutableList());
  }

  /** A yes to new pain leaves its place open, and asking again would not help. */
  private boolean isAnswered(String path) {
    return path.equals("$.checkIn.answers." + Finding.NEW_BACK_PAIN.name())
        && person
            .checkIn()
            .filter(checkIn -> checkIn.date().equals(person.today()))
            .flatMap(checkIn -> checkIn.answer(Finding.NEW_BACK_PAIN))
            .isPresent();
  }

  /**
   * Returns the session to do now: that of the decision, unless {@link #leave} says stop.
   *
   * @return the session; empty when there is none, for which the decision's plan or {@link #leave}
   *     says why
   */
  public Optional<Session> session() {
    return decision.plan().sessionIfAny();
  }

  /**
   * Returns whether the course by itself forbids exercise today, and why: {@code STOP} while a rise
   * of pain may be a new fracture, and in the days after a sign to stop that a doctor should hear
   * of. Any other step forbids nothing.
   */
  public Advice leave() {
    return leave;
  }

  /**
   * Returns whether exercises may become harder, by the sessions in which they were done.
   *
   * @return advice by exercise id, in their order; none for an exercise that was never done or that
   *     the safety screen does not allow today, as it has the last word
   */
  public Map<String, Advice> advice() {
    return advice;
  }

  /** Returns how many of all planned sessions were done; empty without a plan. */
  public Optional<Adherence> adherence() {
    return adherence;
  }

  /** Returns the entries of days after today, which did not count; oldest first. */
  public List<DiaryEntry> later() {
    return later;
  }

  /** Returns where devices changed one entry differently; a person should settle it. */
  public List<Conflict> conflicts() {
    return diary.conflicts();
  }

  /** Returns the ids that different entries share; a person should settle it. */
  public List<Clash> clashes() {
    return diary.clashes();
  }

  /**
   * Returns what an entry corrected, oldest first.
   *
   * @param entry an entry that counts
   */
  public List<DiaryEntry> corrected(DiaryEntry entry) {
    Set<DiaryEntry> corrected = new LinkedHashSet<>();
    Optional<EventId> next = entry.replaces();
    while (next.isPresent()) {
      Optional<DiaryEntry> older = diary.find(next.get()).stream().findFirst();
      // Odd clocks can make entries that correct each other.
      next =
          older
              .filter(found -> !found.equals(entry) && corrected.add(found))
              .flatMap(DiaryEntry::replaces);
    }
    return ImmutableList.copyOf(corrected).reverse();
  }

  /**
   * Returns why a fact of the decision is as it is: which rules, which facts, which entries.
   *
   * @param fact the id of a fact that triage takes from a case, such as {@code usualPain}, or
   *     derives, such as {@code RF-25}, {@code phase} or {@code urgency}
   * @throws IllegalArgumentException if triage has no such fact
   */
  public Because because(String fact) {
    return reasoning.becauseOfTriage(fact, decision.triage());
  }

  /**
   * Returns why a judgement of progress is as it is.
   *
   * @param fact the id of a fact of {@link io.osteokit.tracking.progress.Progress#rules}, such as
   *     {@code painEvent} or {@code painRise}
   * @throws IllegalArgumentException if there is no such fact
   */
  public Because becauseOfProgress(String fact) {
    return reasoning.becauseOfProgress(fact, progress);
  }

  /**
   * Returns the facts behind the decision that would differ without the diary, each with the
   * entries that led to it.
   */
  public List<Origin> fromDiary() {
    return reasoning.triageFactsOfDiary();
  }

  /** As {@link #fromDiary}, for the facts behind the judgements of progress. */
  public List<Origin> progressFromDiary() {
    return reasoning.progressFactsOfDiary();
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "JourneyStatus[…]";
  }
}
