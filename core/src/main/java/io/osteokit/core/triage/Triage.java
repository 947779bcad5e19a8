package io.osteokit.core.triage;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.Content;
import io.osteokit.core.evidence.Sources;
import io.osteokit.core.internal.ShippedContent;
import io.osteokit.core.person.Case;
import io.osteokit.core.person.Clearance;
import io.osteokit.core.rules.CompiledRules;
import io.osteokit.core.rules.Evaluation;
import io.osteokit.core.rules.Facts;
import io.osteokit.core.rules.RuleBook;
import io.osteokit.core.text.Texts;
import java.util.Locale;
import java.util.Set;

/**
 * Assesses cases: works out their facts, finds red flags and escalations, and says how urgent it
 * is, in which phase the person is and what is withheld. Immutable and safe to share between
 * threads; make one and keep it.
 *
 * <p>The content is unreviewed by a clinician; see {@link RuleBook#reviewStatus} of {@link #rules}.
 */
public final class Triage {
  private final TriageContent content;
  private final CompiledRules rules;
  private final Content file;
  private final Texts texts;
  private final Locale language;
  private final Content stamp;

  private Triage(
      TriageContent content, CompiledRules rules, Content file, Texts texts, Locale language) {
    this.content = content;
    this.rules = rules;
    this.file = file;
    this.texts = texts;
    this.language = language;
    this.stamp =
        file.and(
            language.equals(texts.defaultLanguage())
                ? ImmutableList.of(texts.fingerprint())
                : ImmutableList.of(texts.fingerprint(), language.toLanguageTag()));
  }

  /**
   * Returns triage by the shipped content.
   *
   * @return triage, ready for use
   */
  public static Triage shipped() {
    return of(ShippedContent.read(Triage.class, "triage.json"), Sources.shipped(), Texts.shipped());
  }

  /**
   * Returns triage by other content, for example with another cut-off.
   *
   * @param utf8 the content as JSON in the form of the shipped {@code triage.json}
   * @param sources the sources that its rules may cite
   * @param texts the questions and labels
   * @return triage, ready for use
   * @throws io.osteokit.core.json.InvalidInputException if the content is at fault, with every
   *     fault
   */
  public static Triage of(byte[] utf8, Sources sources, Texts texts) {
    TriageContent content = TriageReader.read(requireNonNull(utf8, "utf8"), sources);
    return new Triage(
        content,
        CompiledRules.compile(content.rules()),
        Content.of(content.rules().version(), ImmutableList.of(utf8)),
        texts,
        texts.defaultLanguage());
  }

  /**
   * Returns the same triage with other texts, for example with a translation laid over them.
   *
   * @param other the questions and labels
   * @return triage that answers in the default language of these texts
   */
  public Triage with(Texts other) {
    return new Triage(content, rules, file, other, other.defaultLanguage());
  }

  /**
   * Returns the same triage that answers in a language, and so does what is built on it.
   *
   * @param other the language of questions and of what findings are called; where there is no text
   *     in it, the default language of the texts is used
   * @return triage that answers in it
   */
  public Triage in(Locale other) {
    return new Triage(content, rules, file, texts, requireNonNull(other, "other"));
  }

  /**
   * Assesses a case, in the language of this triage: that of {@link #in}, else the default language
   * of its texts.
   *
   * @param person the case
   * @return what it means
   */
  public TriageResult assess(Case person) {
    requireNonNull(person, "person");
    View view = new View(person);
    Evaluation evaluation = rules.evaluate(facts(view));
    return new TriageResult(
        content,
        evaluation,
        content(),
        new Wording(texts, language),
        person,
        clearedExercises(view, Integer.MAX_VALUE),
        clearedExercises(view, content.clearanceDays()));
  }

  /**
   * Assesses a case.
   *
   * @param person the case
   * @param language the language of questions and of what findings are called; where there is no
   *     text in it, the default language is used
   * @return what it means
   */
  public TriageResult assess(Case person, Locale language) {
    return in(language).assess(person);
  }

  private Facts facts(View view) {
    Facts.Builder facts = rules.newFacts();
    for (AggregatedFact fact : content.facts()) {
      fact.put(view, facts);
    }
    return facts.build();
  }

  private static Set<String> clearedExercises(View view, int lessThanDaysAgo) {
    return FractureAggregates.cleared(view, Clearance::exercise, lessThanDaysAgo);
  }

  /**
   * Returns the rules, for those who build on their facts or want to read them.
   *
   * @return the rule book
   */
  public RuleBook rules() {
    return content.rules();
  }

  /**
   * Returns what there is beside the rules: how facts are taken, what is asked, what is a red flag.
   *
   * @return the outline
   */
  public TriageOutline outline() {
    return TriageOutline.of(content);
  }

  /**
   * Returns which content this is, with its texts and, unless it is their default, the language.
   *
   * @return its version and fingerprint
   */
  public Content content() {
    return stamp;
  }
}
