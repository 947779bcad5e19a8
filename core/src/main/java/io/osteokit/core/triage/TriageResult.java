package io.osteokit.core.triage;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.Content;
import io.osteokit.core.person.Case;
import io.osteokit.core.person.OtherFracture;
import io.osteokit.core.person.VertebralFracture;
import io.osteokit.core.rules.Evaluation;
import io.osteokit.core.rules.Explanation;
import io.osteokit.core.rules.Facts;
import io.osteokit.core.rules.Tri;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * What a case means: how urgent it is and why, the phase, what is withheld, and what to ask. Every
 * part explains itself. Immutable and safe to share between threads; its {@code toString} shows
 * nothing of the person.
 */
public final class TriageResult {
  private final TriageContent content;
  private final Evaluation evaluation;
  private final Content stamp;
  private final Wording wording;
  private final Case person;
  private final Set<String> cleared;
  private final Set<String> recentlyCleared;

  // Worked out on first use and then kept; not everybody asks for all of them.
  private final Supplier<Facts> facts = Suppliers.memoize(this::allFacts);
  private final Supplier<List<RaisedFlag>> redFlags = Suppliers.memoize(this::raisedRedFlags);
  private final Supplier<List<RaisedFlag>> escalations = Suppliers.memoize(this::raisedEscalations);
  private final Supplier<List<Question>> questions = Suppliers.memoize(this::openQuestions);

  TriageResult(
      TriageContent content,
      Evaluation evaluation,
      Content stamp,
      Wording wording,
      Case person,
      Set<String> cleared,
      Set<String> recentlyCleared) {
    this.content = content;
    this.evaluation = evaluation;
    this.stamp = stamp;
    this.wording = wording;
    this.person = person;
    this.cleared = ImmutableSet.copyOf(cleared);
    this.recentlyCleared = ImmutableSet.copyOf(recentlyCleared);
  }

  /**
   * Returns how soon a clinician is needed: the highest of the red flags, of two causes together
   * and of the escalations.
   *
   * @return the urgency
   */
  public Urgency urgency() {
    return Urgency.valueOf(choice("urgency"));
  }

  /**
   * Returns whether every urgent finding is answered and no red flag hangs on unknown conditions.
   * It can be false in an emergency, which waits for no answer.
   *
   * @return whether the screen is complete
   */
  public boolean complete() {
    return evaluation.yesNo("complete") == Tri.TRUE;
  }

  /**
   * Returns the time since the vertebral fracture that counts.
   *
   * @return the phase
   */
  public Phase phase() {
    return Phase.valueOf(choice("phase"));
  }

  /**
   * Returns the age of the fracture that sets the phase.
   *
   * @return days, 0 or more; empty when no fracture is treated as present
   */
  public OptionalInt fractureAgeDays() {
    return phase() == Phase.NOT_APPLICABLE
        ? OptionalInt.empty()
        : OptionalInt.of((int) evaluation.number("fractureAgeDays").orElse(0));
  }

  /**
   * Returns what is held back.
   *
   * @return nothing, all but calm items, or everything
   */
  public Withheld withheld() {
    return Withheld.valueOf(choice("withheld"));
  }

  /**
   * Returns the red flags that fire, each with its own urgency, in the order of their ids.
   *
   * @return the red flags
   */
  public List<RaisedFlag> redFlags() {
    return redFlags.get();
  }

  /**
   * Returns the escalations that hold, in the order of their ids. They are no red flags.
   *
   * @return the escalations
   */
  public List<RaisedFlag> escalations() {
    return escalations.get();
  }

  /**
   * Returns what is still unknown and should be asked: findings first, urgent ones before others,
   * then facts of the profile. Empty in an emergency.
   *
   * @return the questions in the order in which to ask
   */
  public List<Question> questions() {
    return questions.get();
  }

  private List<Question> openQuestions() {
    if (urgency() == Urgency.EMERGENCY) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Question> questions = ImmutableList.builder();
    for (boolean urgent : new boolean[] {true, false}) {
      content.findings().stream()
          .filter(finding -> finding.urgent() == urgent)
          .filter(finding -> evaluation.yesNo(finding.id()) == Tri.UNKNOWN)
          .forEach(finding -> questions.add(wording.finding(finding)));
    }
    for (TriageContent.AskedFact asked : content.questions()) {
      if (evaluation.yesNo(asked.fact()) == Tri.TRUE) {
        for (String path : paths(asked)) {
          questions.add(wording.fact(asked, path));
        }
      }
    }
    return questions.build();
  }

  private List<String> paths(TriageContent.AskedFact asked) {
    List<VertebralFracture> listed =
        person.profile().vertebralFractures().orElse(ImmutableList.of());
    List<OtherFracture> others = person.profile().otherFractures().orElse(ImmutableList.of());
    IntStream entries =
        switch (asked.each()) {
          case ONCE -> IntStream.of(0);
          case UNDATED_VERTEBRAL_FRACTURE ->
              IntStream.range(0, listed.size()).filter(i -> !listed.get(i).date().isPresent());
          case UNDATED_OTHER_FRACTURE ->
              IntStream.range(0, others.size())
                  .filter(i -> !others.get(i).date().isPresent())
                  .filter(i -> asked.sites().contains(others.get(i).site().name()));
        };
    return entries
        .mapToObj(i -> asked.path().replace("[]", "[" + i + "]"))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns why a rule of the triage content stands as it does for this person.
   *
   * @param rule the id of the rule, for example {@code phase.acute}
   * @return the explanation
   * @throws IllegalArgumentException if there is no such rule
   */
  public Explanation explain(String rule) {
    return evaluation.explain(rule);
  }

  /**
   * Returns why a derived fact has its value: one explanation for each rule that gave it.
   *
   * @param fact the id of a derived fact, for example {@code phase}, {@code urgency} or {@code
   *     RF-12}
   * @return explanations of the rules that decided, in order; empty when none did
   */
  public List<Explanation> why(String fact) {
    return evaluation.why(fact);
  }

  /**
   * Returns every fact, taken from the case or derived, for rules that build on them.
   *
   * @return the facts
   */
  public Facts facts() {
    return facts.get();
  }

  private Facts allFacts() {
    return evaluation.facts();
  }

  /**
   * Returns the exercises that a clinician cleared on or after the newest dated fracture listed.
   *
   * @return exercise ids
   */
  public Set<String> clearedExercises() {
    return cleared;
  }

  /**
   * Returns those of them that were cleared less than 84 days ago (a number of the content).
   *
   * @return exercise ids
   */
  public Set<String> recentlyClearedExercises() {
    return recentlyCleared;
  }

  /**
   * Returns which content this came from.
   *
   * @return its version and fingerprint
   */
  public Content content() {
    return stamp;
  }

  private List<RaisedFlag> raisedRedFlags() {
    return raised(content.redFlags());
  }

  private List<RaisedFlag> raisedEscalations() {
    return raised(content.escalations());
  }

  private List<RaisedFlag> raised(List<String> ids) {
    ImmutableList.Builder<RaisedFlag> raised = ImmutableList.builder();
    for (String id : ids) {
      Urgency urgency = Urgency.valueOf(choice(id));
      if (urgency != Urgency.NONE) {
        raised.add(raised(id, urgency));
      }
    }
    return raised.build();
  }

  /** Names the rules that put the flag where it stands, not the milder ones that hold as well. */
  private RaisedFlag raised(String id, Urgency urgency) {
    ImmutableSet.Builder<String> because = ImmutableSet.builder();
    ImmutableSet.Builder<String> sources = ImmutableSet.builder();
    for (Explanation explanation : evaluation.why(id)) {
      because.addAll(wording.because(explanation));
      sources.addAll(explanation.rule().sources());
    }
    return new RaisedFlag(id, urgency, because.build().asList(), sources.build().asList());
  }

  private String choice(String fact) {
    return evaluation
        .choice(fact)
        .orElseThrow(() -> new IllegalStateException(fact + " must never be unknown"));
  }

  @Override
  public String toString() {
    return "TriageResult[…]";
  }
}
