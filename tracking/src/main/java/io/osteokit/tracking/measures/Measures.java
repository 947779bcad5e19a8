package io.osteokit.tracking.measures;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.osteokit.core.Content;
import io.osteokit.core.evidence.Sources;
import io.osteokit.core.person.Sex;
import io.osteokit.core.rules.CompiledRules;
import io.osteokit.core.rules.Evaluation;
import io.osteokit.core.rules.Explanation;
import io.osteokit.core.rules.Facts;
import io.osteokit.core.rules.Rule;
import io.osteokit.core.rules.RuleBook;
import io.osteokit.core.rules.Tri;
import io.osteokit.tracking.internal.ContentReader;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Scores questionnaires and tests, and judges changes. Immutable and safe to share between threads;
 * make one and keep it.
 *
 * <p>Arithmetic is code; every limit is a rule of {@link #rules} with its sources, unreviewed by a
 * clinician. For the licence of a measure's wording see {@link Measure#licence}.
 */
public final class Measures {
  private final MeasuresContent content;
  private final ImmutableMap<MeasureId, Measure> byId;
  private final CompiledRules rules;
  private final Content stamp;

  private Measures(byte[] utf8) {
    this.content = MeasuresReader.read(utf8, Sources.shipped());
    this.byId = Maps.uniqueIndex(content.measures(), Measure::id);
    this.rules = CompiledRules.compile(content.rules());
    this.stamp = Content.of(content.rules().version(), ImmutableList.of(utf8));
  }

  /**
   * Returns the shipped measures.
   *
   * @return the measures, ready for use
   */
  public static Measures shipped() {
    return new Measures(ContentReader.shipped(Measures.class, "measures.json"));
  }

  /**
   * Returns measures by other content.
   *
   * @param utf8 JSON in the form of the shipped {@code measures.json}
   * @return the measures, ready for use
   * @throws io.osteokit.core.json.InvalidInputException with every fault of the content
   */
  public static Measures of(byte[] utf8) {
    return new Measures(requireNonNull(utf8, "utf8"));
  }

  /**
   * Returns all measures.
   *
   * @return the measures in the order of the content
   */
  public List<Measure> all() {
    return content.measures();
  }

  /**
   * Returns a measure.
   *
   * @param id which
   * @return what it is
   */
  public Measure measure(MeasureId id) {
    return requireNonNull(byId.get(requireNonNull(id, "id")));
  }

  /**
   * Returns the instruments that are left to an app, with reasons.
   *
   * @return for example EQ-5D-5L, whose index needs a licence and a country's value set
   */
  public List<NotScored> notScored() {
    return content.notScored();
  }

  /**
   * Scores the answers to a questionnaire.
   *
   * @param id a measure with items: PEG, RMDQ_24 or ODI
   * @param answers the answers; what is left out is missing, never 0 by itself
   * @return the score, or an invalid one when too much is missing
   * @throws IllegalArgumentException if the measure has no items, or an item or an answer is not
   *     one of its
   */
  public Score score(MeasureId id, Answers answers) {
    Measure measure = measure(id);
    if (!measure.scoring().hasItems()) {
      throw new IllegalArgumentException(id + " has no items to score");
    }
    Measure.Items items = measure.items().orElseThrow(IllegalStateException::new);
    answers
        .byItem()
        .forEach(
            (item, answer) -> {
              if (item < 1 || item > items.count()) {
                throw new IllegalArgumentException(id + " has items 1 to " + items.count());
              }
              check(answer >= items.min() && answer <= items.max(), id, items);
            });
    double[] given = answers.byItem().values().stream().mapToDouble(answer -> answer).toArray();
    return scored(measure, given, items);
  }

  /**
   * Scores the tries of a test.
   *
   * @param id a measure with tries: TIMED_UP_AND_GO, SINGLE_LEG_STANCE or HEIGHT
   * @param tries one or more results
   * @return the score
   * @throws IllegalArgumentException if the measure is not scored by tries, there is none, or one
   *     is off the scale
   */
  public Score score(MeasureId id, List<Double> tries) {
    Measure measure = measure(id);
    if (measure.scoring().hasItems() || !measure.items().isPresent() || tries.isEmpty()) {
      throw new IllegalArgumentException(id + " is not scored by tries, or there is none");
    }
    Measure.Items items = measure.items().get();
    tries.forEach(one -> check(one >= items.min() && one <= items.max(), id, items));
    return scored(measure, tries.stream().mapToDouble(one -> one).toArray(), items);
  }

  private static void check(boolean fits, MeasureId id, Measure.Items items) {
    if (!fits) {
      throw new IllegalArgumentException(
          id + ": every answer must be from " + items.min() + " to " + items.max());
    }
  }

  private Score scored(Measure measure, double[] given, Measure.Items items) {
    int missing = Math.max(0, items.count() - given.length);
    double value =
        given.length == 0 ? 0 : measure.rounded(measure.scoring().score(given, items.max()));
    return judged(measure, value, OptionalInt.of(given.length), OptionalInt.of(missing));
  }

  /**
   * Takes a score that was worked out elsewhere, for example one from a diary.
   *
   * @param id which measure
   * @param value the score
   * @param answered how many items were answered, if that is known
   * @return the score
   * @throws IllegalArgumentException if the value is off the scale or its steps
   */
  public Score score(MeasureId id, double value, OptionalInt answered) {
    Measure measure = measure(id);
    if (!measure.allows(value)) {
      throw new IllegalArgumentException(
          id
              + " must be from "
              + measure.min()
              + " to "
              + measure.max()
              + (measure.step() > 0 ? " in steps of " + measure.step() : ""));
    }
    OptionalInt missing =
        answered.isPresent() && measure.items().isPresent()
            ? OptionalInt.of(Math.max(0, measure.items().get().count() - answered.getAsInt()))
            : OptionalInt.empty();
    return judged(measure, value, missing.isPresent() ? answered : OptionalInt.empty(), missing);
  }

  private Score judged(Measure measure, double value, OptionalInt answered, OptionalInt missing) {
    Facts.Builder facts = rules.newFacts().set("measure", measure.id().name());
    answered.ifPresent(count -> facts.set("itemsAnswered", count));
    missing.ifPresent(count -> facts.setBounded("itemsMissing", count));
    Evaluation evaluation = rules.evaluate(facts.build());
    Score.Quality quality =
        evaluation.choice("quality").map(Score.Quality::valueOf).orElse(Score.Quality.INVALID);
    return new Score(
        measure.id(),
        quality == Score.Quality.INVALID ? OptionalDouble.empty() : OptionalDouble.of(value),
        quality,
        evaluation.yesNo("forDecisions") == Tri.TRUE,
        evaluation.why("quality"));
  }

  /**
   * Judges the change from one score to another by what matters and by what is more than chance.
   *
   * @param from the first score
   * @param to the later score, of the same measure
   * @return what the change comes to
   * @throws IllegalArgumentException if the scores are of different measures
   */
  public Change change(Score from, Score to) {
    if (from.measure() != to.measure()) {
      throw new IllegalArgumentException("scores of two measures cannot be compared");
    }
    Facts.Builder facts =
        rules
            .newFacts()
            .set("measure", from.measure().name())
            .set("fromForDecisions", from.forDecisions())
            .set("toForDecisions", to.forDecisions());
    OptionalDouble points = OptionalDouble.empty();
    OptionalDouble percent = OptionalDouble.empty();
    if (from.value().isPresent() && to.value().isPresent()) {
      double first = from.value().getAsDouble();
      // A difference of decimals such as 10.1 − 7.6 must not miss 2.5 by the last bit.
      double better =
          tidy(measure(from.measure()).direction().better(first, to.value().getAsDouble()));
      points = OptionalDouble.of(better);
      facts.setBounded("pointsBetter", better).setBounded("pointsApart", Math.abs(better));
      if (first > 0) {
        percent = OptionalDouble.of(tidy(better / first * 100));
        facts.setBounded("percentBetter", percent.getAsDouble());
      }
    }
    Evaluation evaluation = rules.evaluate(facts.build());
    Change.Verdict verdict =
        evaluation
            .choice("change")
            .map(Change.Verdict::valueOf)
            .orElse(Change.Verdict.NOT_ESTABLISHED);
    return new Change(from.measure(), verdict, points, percent, evaluation.why("change"));
  }

  private static double tidy(double number) {
    return Math.rint(number * 1e6) / 1e6;
  }

  /**
   * Says what a single result points to, such as a higher risk of falls.
   *
   * @param score the result
   * @param sex the person's sex, where known; chair stands are read by sex and age
   * @param ageYears the person's age, where known
   * @return what it points to
   */
  public Reading read(Score score, Optional<Sex> sex, OptionalInt ageYears) {
    Facts.Builder facts = rules.newFacts().set("measure", score.measure().name());
    score.value().ifPresent(value -> facts.set("value", value));
    sex.ifPresent(known -> facts.set("sex", known.name()));
    ageYears.ifPresent(years -> facts.set("ageYears", years));
    Evaluation evaluation = rules.evaluate(facts.build());
    Optional<Reading.Finding> finding = evaluation.choice("reading").map(Reading.Finding::valueOf);
    List<Explanation> why = finding.isPresent() ? evaluation.why("reading") : ImmutableList.of();
    return new Reading(
        score.measure(), finding, why, finding.isPresent() ? ImmutableSet.of() : open(evaluation));
  }

  private Set<String> open(Evaluation evaluation) {
    ImmutableSet.Builder<String> open = ImmutableSet.builder();
    content.rules().derivations().stream()
        .filter(derivation -> derivation.fact().id().equals("reading"))
        .flatMap(derivation -> derivation.rules().stream())
        .map(Rule::id)
        .forEach(rule -> open.addAll(evaluation.openFacts(rule)));
    return open.build();
  }

  /**
   * Returns the rules behind quality, change and reading, for those who want to read them.
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
