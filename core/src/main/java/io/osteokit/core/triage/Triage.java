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
  private final Texts texts;
  private final Content stamp;

  private Triage(TriageContent content, Texts texts, Content stamp) {
    this.content = content;
    this.rules = CompiledRules.compile(content.rules());
    this.texts = texts;
    this.stamp = stamp;
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
    Content stamp =
        Content.of(content.rules().version(), ImmutableList.of(utf8))
            .and(ImmutableList.of(texts.fingerprint()));
    return new Triage(content, texts, stamp);
  }

  /**
   * Assesses a case, in the language of the shipped texts.
   *
   * @param person the case
   * @return what it means
   */
  public TriageResult assess(Case person) {
    return assess(person, texts.defaultLanguage());
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
    requireNonNull(person, "person");
    requireNonNull(language, "language");
    View view = new View(person);
    Evaluation evaluation = rules.evaluate(facts(view));
    return new TriageResult(
        content,
        evaluation,
        stamp,
        new Wording(texts, language),
        person,
        clearedExercises(view, Integer.MAX_VALUE),
        clearedExercises(view, content.clearanceDays()));
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
   * Returns which content this is, texts included.
   *
   * @return its version and fingerprint
   */
  public Content content() {
    return stamp;
  }
}
