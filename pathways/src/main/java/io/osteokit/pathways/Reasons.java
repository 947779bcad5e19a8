package io.osteokit.pathways;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.io.Resources;
import io.osteokit.core.Content;
import io.osteokit.core.person.Case;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.text.Texts;
import io.osteokit.core.triage.Question;
import io.osteokit.core.triage.Triage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says of a decision why something is as it is, what would change it, and what to ask next.
 * Immutable and safe to share between threads; make one and keep it.
 *
 * <p>What can change about a person, how, and in which words, is content ({@code changes.json}).
 * Every set of changes was tried: with these facts all rules were evaluated again. Changes are made
 * to the facts that triage takes from a case, not to the case; whether a session can be built stays
 * as it is.
 */
public final class Reasons {
  private static final String ANSWERS = "$.checkIn.answers.";

  private final Pathway pathway;
  private final Worlds worlds;
  private final ChangesContent content;
  private final Content stamp;
  private final Cuts cuts;
  private final Texts texts;
  private final Set<String> urgent;
  private final List<String> flags;
  private final List<String> listable;
  private final List<String> avoidable;
  private final List<String> exercises;

  private Reasons(Pathway pathway, byte[] changes) {
    this.pathway = pathway;
    this.worlds = new Worlds(pathway.triage().rules(), pathway.screen(), pathway.compiledRules());
    this.content = ChangesReader.read(changes, given(pathway.triage()), pathway.optionIds());
    this.stamp =
        pathway
            .content()
            .and(ImmutableList.of(Content.of("", ImmutableList.of(changes)).fingerprint()));
    this.cuts = new Cuts(worlds);
    this.texts = Texts.shipped();
    this.urgent = urgent(pathway.triage());
    this.flags = pathway.flagIds();
    this.listable = pathway.listable();
    this.avoidable = pathway.avoidable();
    this.exercises = ImmutableList.copyOf(pathway.screen().catalogue().ids());
  }

  private static Map<String, Fact> given(Triage triage) {
    return Maps.uniqueIndex(triage.rules().facts(), Fact::id);
  }

  /** Of somebody of whom nothing is known every urgent finding is asked. */
  private static Set<String> urgent(Triage triage) {
    Case nobody = Case.builder("nobody", LocalDate.of(1970, 1, 1)).build();
    return triage.assess(nobody).questions().stream()
        .filter(Question::urgent)
        .map(Question::fact)
        .filter(path -> path.startsWith(ANSWERS))
        .map(path -> path.substring(ANSWERS.length()))
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Returns what explains the decisions of a pathway.
   *
   * @param pathway the pathway
   * @return the explanations, ready for use
   * @throws io.osteokit.core.json.InvalidInputException if the pathway's triage has a fact of which
   *     the shipped {@code changes.json} does not say how it can change
   */
  public static Reasons of(Pathway pathway) {
    return of(pathway, shippedContent());
  }

  /**
   * Returns what explains the decisions of a pathway, by other content.
   *
   * @param pathway the pathway
   * @param utf8 the content as JSON in the form of the shipped {@code changes.json}; {@code
   *     changes.schema.json} beside it describes it
   * @return the explanations, ready for use
   * @throws io.osteokit.core.json.InvalidInputException if the content is at fault, with every
   *     fault
   */
  public static Reasons of(Pathway pathway, byte[] utf8) {
    return new Reasons(requireNonNull(pathway, "pathway"), requireNonNull(utf8, "utf8"));
  }

  /**
   * Returns which content this is: that of the pathway, and how facts can change.
   *
   * @return the version of the pathway and one fingerprint of all
   */
  public Content content() {
    return stamp;
  }

  static byte[] shippedContent() {
    try {
      return Resources.toByteArray(
          requireNonNull(Reasons.class.getResource("changes.json"), "changes.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns whether there is something to explain.
   *
   * @param subject an option, an exercise or a red flag
   * @return whether the content has it
   */
  public boolean isKnown(Subject subject) {
    String id = requireNonNull(subject, "subject").id();
    return switch (subject.kind()) {
      case OPTION -> pathway.optionIds().contains(id);
      case EXERCISE -> exercises.contains(id);
      case RED_FLAG -> flags.contains(id);
    };
  }

  /**
   * Says why an option, an exercise or a red flag is as it is for a person. If it is not there,
   * says what would bring it, or that nothing can.
   *
   * @param person the case
   * @param subject what to explain
   * @return why
   * @throws IllegalArgumentException if the content has no such option, exercise or red flag
   */
  public Why why(Case person, Subject subject) {
    requireNonNull(subject, "subject");
    return why(pathway.decide(requireNonNull(person, "person")), person, subject);
  }

  /**
   * Says why, of a decision that was made already.
   *
   * @param decision the decision of this pathway on the case
   * @param person the case
   * @param subject what to explain
   * @return why
   * @throws IllegalArgumentException if the content has no such option, exercise or red flag
   */
  public Why why(Decision decision, Case person, Subject subject) {
    requireNonNull(decision, "decision");
    requireNonNull(person, "person");
    return new Explaining(this, decision, person, requireNonNull(subject, "subject")).why();
  }

  /**
   * Returns the short list of what to ask: the unknown facts that can still change the decision,
   * the most telling first.
   *
   * @param person the case
   * @return screens of questions; none in an emergency, or when nothing that is unknown matters
   */
  public AskNext askNext(Case person) {
    return askNext(pathway.decide(requireNonNull(person, "person")), person);
  }

  /**
   * Returns the short list of what to ask, of a decision that was made already.
   *
   * @param decision the decision of this pathway on the case
   * @param person the case
   * @return screens of questions
   */
  public AskNext askNext(Decision decision, Case person) {
    requireNonNull(decision, "decision");
    requireNonNull(person, "person");
    return new Asking(this, decision, world(decision, person)).askNext();
  }

  World world(Decision decision, Case person) {
    return worlds.of(decision.triage(), pathway.isSessionImpossible(person, decision));
  }

  Pathway pathway() {
    return pathway;
  }

  Worlds worlds() {
    return worlds;
  }

  ChangesContent changes() {
    return content;
  }

  Cuts cuts() {
    return cuts;
  }

  Texts texts() {
    return texts;
  }

  Set<String> urgent() {
    return urgent;
  }

  List<String> flags() {
    return flags;
  }

  List<String> listable() {
    return listable;
  }

  List<String> avoidable() {
    return avoidable;
  }

  List<String> exercises() {
    return exercises;
  }
}
