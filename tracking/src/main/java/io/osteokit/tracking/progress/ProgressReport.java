package io.osteokit.tracking.progress;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.Content;
import io.osteokit.core.rules.Derivation;
import io.osteokit.core.rules.Evaluation;
import io.osteokit.core.rules.Explanation;
import io.osteokit.core.rules.Facts;
import io.osteokit.core.rules.Rule;
import io.osteokit.core.rules.Tri;
import io.osteokit.tracking.measures.MeasureCourse;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a person is getting on, with a reason for each judgement. Immutable and safe to share between
 * threads. It tells of a person, so its {@code toString} shows nothing.
 *
 * <p>Each judgement is a fact of {@link Progress#rules}; {@link #why} takes its id, given with each
 * method here. A judgement that is empty or unknown could not be made.
 */
public final class ProgressReport {
  private final ProgressContent judged;
  private final Evaluation evaluation;
  private final Optional<RecoveryBand> band;
  private final Optional<PainSummary> pain;
  private final DailyLife days;
  private final List<MeasureCourse> measures;
  private final Content content;

  ProgressReport(
      ProgressContent judged,
      Evaluation evaluation,
      Optional<RecoveryBand> band,
      ProgressInput input,
      Content content) {
    this.judged = judged;
    this.evaluation = evaluation;
    this.band = band;
    this.pain = input.pain();
    this.days = input.days();
    this.measures = input.measures();
    this.content = content;
  }

  /** How pain compares with the start, by what people notice. */
  public enum PainChange {
    /** Worse by enough to matter. */
    WORSE,
    /** About as it was. */
    SAME,
    /** Better by enough to matter. */
    BETTER
  }

  /** Which way pain goes lately. */
  public enum PainTrend {
    /** Up. */
    RISING,
    /** It hardly moves. */
    STEADY,
    /** No direction stands out. */
    UNCLEAR,
    /** Down. */
    FALLING
  }

  /** What lost height calls for, the least first. */
  public enum HeightAction {
    /** Nothing. */
    NOTHING,
    /** A clinic should measure again. */
    REPEAT_IN_CLINIC,
    /** A look at it at the next chance. */
    ROUTINE_REVIEW,
    /** A look at it within days. */
    REVIEW_WITHIN_DAYS
  }

  /** What the time in a brace calls for, the least first. */
  public enum BraceAction {
    /** Nothing. */
    NOTHING,
    /** A plan to come out of it. */
    PLAN_WEANING,
    /** It should end soon, step by step. */
    END_SOON,
    /** A clinician should look at it. */
    CLINICIAN_REVIEW
  }

  /** Which way the hours in a brace go. */
  public enum BraceTrend {
    /** Fewer than before. */
    FEWER,
    /** About as many. */
    AS_MANY,
    /** More than before. */
    MORE
  }

  /** What rest in bed calls for. */
  public enum BedRestAction {
    /** Nothing. */
    NOTHING,
    /** A look at it within days. */
    REVIEW_WITHIN_DAYS
  }

  /** Which way the hours in bed go. */
  public enum BedTrend {
    /** Fewer than before. */
    FEWER,
    /** About as many. */
    AS_MANY,
    /** More than before. */
    MORE
  }

  /** How many worries there are. */
  public enum WorryLevel {
    /** None. */
    NONE,
    /** One. */
    ONE,
    /** Enough to offer more help. */
    SEVERAL
  }

  /** Which way worries go. */
  public enum WorryTrend {
    /** Fewer than at first. */
    FEWER,
    /** As many. */
    AS_MANY,
    /** More than at first. */
    MORE
  }

  /** How pain answered a session. */
  public enum SessionResponse {
    /** It settled. */
    SETTLED,
    /** The next session goes back a step. */
    STEP_BACK
  }

  /** How much of what was due was done. */
  public enum AdherenceClass {
    /** Little. */
    LOW,
    /** A good part. */
    PARTIAL,
    /** Most. */
    FULL
  }

  private <E extends Enum<E>> Optional<E> value(String fact, Class<E> type) {
    return evaluation.choice(fact).map(name -> Enum.valueOf(type, name));
  }

  /** Returns the change of pain since the start; fact {@code painChange}. */
  public Optional<PainChange> painChange() {
    return value("painChange", PainChange.class);
  }

  /** Returns the direction of pain lately; fact {@code painTrend}. */
  public Optional<PainTrend> painTrend() {
    return value("painTrend", PainTrend.class);
  }

  /** Returns whether pain has come to a standstill; fact {@code plateau}. */
  public Tri plateau() {
    return evaluation.yesNo("plateau");
  }

  /** Returns whether the person has recovered; fact {@code recovered}. */
  public Tri recovered() {
    return evaluation.yesNo("recovered");
  }

  /** Returns what a rise of pain is; fact {@code painEvent}. */
  public Optional<PainEvent> painEvent() {
    return value("painEvent", PainEvent.class);
  }

  /** Returns where pain often lies by now, as context; empty without a dated fracture. */
  public Optional<RecoveryBand> recoveryBand() {
    return band;
  }

  /** Returns what lost height calls for; fact {@code height}. */
  public HeightAction height() {
    return value("height", HeightAction.class).orElse(HeightAction.NOTHING);
  }

  /** Returns what the brace calls for; fact {@code brace}. */
  public BraceAction brace() {
    return value("brace", BraceAction.class).orElse(BraceAction.NOTHING);
  }

  /** Returns whether a brace is worn of which no first day is known; fact {@code braceUndated}. */
  public Tri braceUndated() {
    return evaluation.yesNo("braceUndated");
  }

  /** Returns which way the hours in a brace go; fact {@code braceTrend}. */
  public Optional<BraceTrend> braceTrend() {
    return value("braceTrend", BraceTrend.class);
  }

  /** Returns what rest in bed calls for; fact {@code bedRest}. */
  public BedRestAction bedRest() {
    return value("bedRest", BedRestAction.class).orElse(BedRestAction.NOTHING);
  }

  /** Returns which way the hours in bed go; fact {@code bedTrend}. */
  public Optional<BedTrend> bedTrend() {
    return value("bedTrend", BedTrend.class);
  }

  /** Returns how many worries there are; fact {@code worryLevel}. */
  public Optional<WorryLevel> worryLevel() {
    return value("worryLevel", WorryLevel.class);
  }

  /** Returns which way worries go; fact {@code worryTrend}. */
  public Optional<WorryTrend> worryTrend() {
    return value("worryTrend", WorryTrend.class);
  }

  /** Returns whether a bone medicine is missed; fact {@code boneMedicineMissed}. */
  public Tri boneMedicineMissed() {
    return evaluation.yesNo("boneMedicineMissed");
  }

  /** Returns how pain answered the newest session, by rule R40; fact {@code sessionResponse}. */
  public Optional<SessionResponse> sessionResponse() {
    return value("sessionResponse", SessionResponse.class);
  }

  /** Returns how much of what was due was done; fact {@code adherenceClass}. */
  public Optional<AdherenceClass> adherence() {
    return value("adherenceClass", AdherenceClass.class);
  }

  /** Returns how soon a clinician should hear of it; fact {@code contact}. */
  public Contact contact() {
    return value("contact", Contact.class).orElse(Contact.NOTHING);
  }

  /**
   * Returns the judgements that say more than nothing, what matters most first, contact last.
   *
   * @return the judgements; empty when too little is known
   */
  public List<Judgement> judgements() {
    return Sayings.of(judged, evaluation);
  }

  /**
   * Returns what to ask so that a rise of pain can be told from a possible new fracture.
   *
   * @return the questions, the first first; empty unless {@link #painEvent} is {@code UNCLEAR}, or
   *     could not be told although scores could, and an answer would help
   */
  public List<ProgressQuestion> questions() {
    boolean untold = !painEvent().isPresent() && facts().isKnown("painRise");
    if (!untold && !painEvent().equals(Optional.of(PainEvent.UNCLEAR))) {
      return ImmutableList.of();
    }
    // All that is unknown, as one answer alone seldom settles it.
    return judged.questions().stream()
        .filter(question -> !facts().isKnown(question.fact()))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns why a judgement came out as it did: the rules that gave it, with the facts that
   * decided, reasons and sources.
   *
   * @param fact the id of the judgement
   * @return the reasons; empty when no rule gave it a value
   * @throws IllegalArgumentException if there is no such fact
   */
  public List<Explanation> why(String fact) {
    derivation(fact);
    return evaluation.why(fact);
  }

  /**
   * Returns what to ask, to make a judgement or to make it surer.
   *
   * @param fact the id of the judgement
   * @return ids of unknown facts on which it rests; empty when none is missing
   * @throws IllegalArgumentException if there is no such fact
   */
  public Set<String> open(String fact) {
    ImmutableSet.Builder<String> open = ImmutableSet.builder();
    derivation(fact).rules().stream()
        .map(Rule::id)
        .forEach(rule -> open.addAll(evaluation.openFacts(rule)));
    why(fact).stream()
        .flatMap(explanation -> explanation.deciding().stream())
        .filter(deciding -> !deciding.known())
        .forEach(deciding -> open.add(deciding.fact().id()));
    return open.build();
  }

  private Derivation derivation(String fact) {
    return judged.rules().derivations().stream()
        .filter(derivation -> derivation.fact().id().equals(fact))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no judgement '" + fact + "'"));
  }

  /** Returns every fact, handed in or judged, for those who want to compare or to show them. */
  public Facts facts() {
    return evaluation.facts();
  }

  /** Returns what the scores came to; empty if no pain was handed in. */
  public Optional<PainSummary> pain() {
    return pain;
  }

  /** Returns how questionnaires and tests went, as they were handed in. */
  public List<MeasureCourse> measures() {
    return measures;
  }

  /** Returns what was known of whole days up to the day of the report. */
  public DailyLife days() {
    return days;
  }

  /** Returns the content that these judgements came from. */
  public Content content() {
    return content;
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "ProgressReport[" + judged.rules().id() + "]";
  }
}
