package io.osteokit.tracking.progress;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.Content;
import io.osteokit.core.evidence.Sources;
import io.osteokit.core.rules.CompiledRules;
import io.osteokit.core.rules.Evaluation;
import io.osteokit.core.rules.Facts;
import io.osteokit.core.rules.RuleBook;
import io.osteokit.core.triage.Triage;
import io.osteokit.core.triage.TriageResult;
import io.osteokit.tracking.internal.ContentReader;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Judges how a person is getting on. Immutable and safe to share between threads; make one and keep
 * it.
 *
 * <p>Add pain scores to a {@link #newPainTrack} as they come, and {@link #assess} its summary
 * together with what else is known. Every limit is a rule of {@link #rules} with its sources,
 * unreviewed by a clinician. It never replaces triage, which has the last word on urgency.
 */
public final class Progress {
  private static final double DAYS_OF_WEEK = 7;

  private final ProgressContent content;
  private final CompiledRules rules;
  private final Content stamp;

  private Progress(byte[] utf8) {
    this.content = ProgressContent.read(utf8, Sources.shipped());
    this.rules = CompiledRules.compile(content.rules());
    this.stamp = Content.of(content.rules().version(), ImmutableList.of(utf8));
  }

  /**
   * Returns progress by the shipped content.
   *
   * @return progress, ready for use
   */
  public static Progress shipped() {
    return new Progress(ContentReader.shipped(Progress.class, "progress.json"));
  }

  /**
   * Returns progress by other content.
   *
   * @param utf8 JSON in the form of the shipped {@code progress.json}
   * @return progress, ready for use
   * @throws io.osteokit.core.json.InvalidInputException with every fault of the content
   */
  public static Progress of(byte[] utf8) {
    return new Progress(requireNonNull(utf8, "utf8"));
  }

  /**
   * Checks that triage has the red flags and numbers that these rules take from it, as other
   * content may name them otherwise.
   *
   * @param triage whose results are to be handed in
   * @throws IllegalArgumentException that names each one it lacks
   */
  public void checkAgainst(Triage triage) {
    content.fromTriage().check(triage.outline());
  }

  /**
   * Returns an empty track of one person's pain.
   *
   * @return a track that looks back as far as {@link #windows} say
   */
  public PainTrack newPainTrack() {
    return new PainTrack(content.windows());
  }

  /**
   * Judges what is known.
   *
   * @param input what is known
   * @return the judgements
   * @throws IllegalArgumentException if a number is out of its range, or if triage was by content
   *     without a red flag that the rules take from it
   */
  public ProgressReport assess(ProgressInput input) {
    Facts.Builder facts = facts(input);
    Evaluation first = rules.evaluate(facts.build());
    OptionalDouble low = first.number("bandLow");
    OptionalDouble high = first.number("bandHigh");
    if (!low.isPresent() || !high.isPresent()) {
      return new ProgressReport(content, first, Optional.empty(), input, stamp);
    }
    // Rules compare a fact with a number, so how far it lies from the band is counted here.
    input
        .pain()
        .ifPresent(
            pain -> {
              set(facts, "painAboveBand", minus(pain.usual(), high));
              set(facts, "painBelowBand", minus(low, pain.usual()));
              first
                  .number("bandDays")
                  .ifPresent(days -> set(facts, "painAboveBandFor", above(pain, (long) days)));
            });
    Evaluation evaluation = rules.evaluate(facts.build());
    return new ProgressReport(
        content,
        evaluation,
        Optional.of(band(evaluation, input, low.getAsDouble(), high.getAsDouble())),
        input,
        stamp);
  }

  /** Returns the least by which the pain of a day lies above the band of that day. */
  private OptionalDouble above(PainSummary pain, long fractureDays) {
    List<Double> above = new ArrayList<>();
    pain.lately()
        .values()
        .forEach(
            (day, median) -> {
              long age = fractureDays - ChronoUnit.DAYS.between(day, pain.today());
              bandHigh(age).ifPresent(high -> above.add(median - high));
            });
    return above.size() < content.windows().leastAtLeast()
        ? OptionalDouble.empty()
        : OptionalDouble.of(Collections.min(above));
  }

  /** Asks the rules about a day alone; a day before the fracture has no band. */
  private OptionalDouble bandHigh(long fractureDays) {
    if (fractureDays < 0) {
      return OptionalDouble.empty();
    }
    Facts.Builder day = rules.newFacts().setBounded("fractureDays", (double) fractureDays);
    return rules.evaluate(day.set("fractureDated", true).build()).number("bandHigh");
  }

  private RecoveryBand band(Evaluation evaluation, ProgressInput input, double low, double high) {
    Set<String> sources =
        evaluation.why("bandHigh").stream()
            .flatMap(explanation -> explanation.sources().stream())
            .collect(ImmutableSet.toImmutableSet());
    OptionalDouble share =
        input
            .pain()
            .filter(pain -> pain.usual().isPresent() && pain.start().orElse(0) > 0)
            .map(
                pain ->
                    OptionalDouble.of(
                        100 * pain.usual().getAsDouble() / pain.start().getAsDouble()))
            .orElse(OptionalDouble.empty());
    return new RecoveryBand(
        low,
        high,
        evaluation.number("bandShare"),
        share,
        evaluation.choice("bandPosition").map(RecoveryBand.Position::valueOf),
        content.bandNotice(),
        ImmutableList.copyOf(sources));
  }

  private Facts.Builder facts(ProgressInput input) {
    Facts.Builder facts = rules.newFacts();
    input.triage().ifPresent(triage -> content.fromTriage().put(triage, facts));
    days(facts, input);
    for (Map.Entry<String, Object> known : input.facts().entrySet()) {
      Object value = known.getValue();
      if (value instanceof Double number) {
        facts.set(known.getKey(), number);
      } else if (value instanceof Boolean yes) {
        facts.set(known.getKey(), yes);
      } else if (value instanceof String word) {
        facts.set(known.getKey(), word);
      } else if (value instanceof Set<?> words) {
        facts.set(
            known.getKey(),
            words.stream().map(String::valueOf).collect(ImmutableSet.toImmutableSet()));
      }
    }
    input.workedOut().forEach(facts::setBounded);
    fracture(facts, input);
    input.pain().ifPresent(pain -> pain(facts, pain));
    return facts;
  }

  /**
   * As triage counts, a fracture that is suspected, or has no date, can be newer than a dated one.
   */
  private static void fracture(Facts.Builder facts, ProgressInput input) {
    OptionalInt counted =
        input.triage().map(TriageResult::fractureAgeDays).orElseGet(OptionalInt::empty);
    OptionalInt dated = input.fractureDays();
    OptionalInt days = counted.isPresent() ? counted : dated;
    if (days.isPresent()) {
      facts.setBounded("fractureDays", (double) days.getAsInt());
      facts.set("fractureDated", days.equals(dated));
    }
  }

  private void days(Facts.Builder facts, ProgressInput input) {
    Windows windows = content.windows();
    DailyLife days = input.days();
    NewestDays brace =
        new NewestDays(
            days.braceHours(), input.today(), windows.braceDays(), windows.braceAtLeast());
    set(facts, "braceHours", brace.mean());
    set(facts, "braceHoursMore", brace.more());
    NewestDays bed =
        new NewestDays(days.bedHours(), input.today(), windows.bedDays(), windows.bedAtLeast());
    set(facts, "bedHours", bed.newest(windows.newestWithinDays()));
    set(facts, "bedHoursMore", bed.more());
    if (!bed.lately().isEmpty()) {
      facts.setBounded(
          "bedLongDays", (double) bed.lately().stream().filter(this::isLongInBed).count());
    }
    int within = windows.worryDays();
    NewestDays worries = new NewestDays(days.worries(), input.today(), within, 1);
    set(facts, "worries", worries.newest(within));
    set(facts, "worriesMore", worries.sinceFirst(within));
  }

  /** Asks the rules about one day alone, so that their limit stands in one place. */
  private boolean isLongInBed(double hours) {
    return rules
        .evaluate(rules.newFacts().setBounded("bedHours", hours).build())
        .choice("bedRest")
        .filter(called -> !called.equals(ProgressContent.NOTHING))
        .isPresent();
  }

  private static void pain(Facts.Builder facts, PainSummary pain) {
    OptionalDouble fall = minus(pain.start(), pain.usual());
    set(facts, "usualPain", pain.usual());
    set(facts, "painFallPoints", fall);
    if (fall.isPresent() && pain.start().orElse(0) > 0) {
      facts.setBounded("painFallPercent", 100 * fall.getAsDouble() / pain.start().orElse(1));
    }
    set(facts, "painChangeWhile", pain.plateauChange());
    set(facts, "painRise", pain.rise());
    set(facts, "painJump", pain.jump());
    set(facts, "painNewJump", pain.newJump());
    set(facts, "painNewest", pain.newest());
    pain.slope()
        .ifPresent(
            slope -> {
              facts.setBounded("painSlopeLow", slope.low() * DAYS_OF_WEEK);
              facts.setBounded("painSlopeHigh", slope.high() * DAYS_OF_WEEK);
            });
    pain.trend()
        .ifPresent(
            trend -> {
              facts.setBounded("painTrendSigns", (double) trend.s());
              facts.setBounded("painTrendP", trend.p());
            });
  }

  private static void set(Facts.Builder facts, String fact, OptionalDouble value) {
    value.ifPresent(number -> facts.setBounded(fact, number));
  }

  private static OptionalDouble minus(OptionalDouble from, OptionalDouble take) {
    return from.isPresent() && take.isPresent()
        ? OptionalDouble.of(from.getAsDouble() - take.getAsDouble())
        : OptionalDouble.empty();
  }

  /**
   * Returns how far back each number looks.
   *
   * @return the days
   */
  public Windows windows() {
    return content.windows();
  }

  /**
   * Returns the rules behind the judgements, for those who want to read them.
   *
   * @return the rule book
   */
  public RuleBook rules() {
    return content.rules();
  }

  /**
   * Returns which content this is.
   *
   * @return its version and fingerprint
   */
  public Content content() {
    return stamp;
  }
}
