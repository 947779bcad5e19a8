package io.osteokit.pathways.verify;

import com.google.common.collect.ImmutableMap;
import io.osteokit.core.person.Case;
import io.osteokit.core.rules.Evaluation;
import io.osteokit.core.rules.Facts;
import io.osteokit.core.rules.Standing;
import io.osteokit.core.triage.TriageResult;
import io.osteokit.exercises.Verdict;
import io.osteokit.exercises.planning.PlanResult;
import io.osteokit.pathways.Decision;
import io.osteokit.pathways.ListedOption;
import io.osteokit.pathways.verify.internal.encode.ContentModel;
import io.osteokit.pathways.verify.internal.encode.FactPoints;
import io.osteokit.pathways.verify.internal.encode.PersonModel.RuleKey;
import io.osteokit.pathways.verify.internal.sat.Circuit;
import java.util.List;
import java.util.Map;

/** What the engine itself makes of a case. */
final class Seen {
  private final ContentModel content;
  private final Case person;
  private final Decision decision;
  private final Evaluation screen;
  private final Evaluation pathway;

  private Seen(ContentModel content, Case person) {
    this.content = content;
    this.person = person;
    this.decision = content.pathway().decide(person);
    TriageResult triage = decision.triage();
    this.screen = content.screenRules().evaluate(triage.facts());
    Facts.Builder facts = content.pathwayRules().newFacts().setAll(triage.facts());
    boolean impossible = decision.plan() instanceof PlanResult.SeeClinician;
    if (content.pathwayBook().facts().stream().anyMatch(f -> f.id().equals("sessionImpossible"))) {
      facts.set("sessionImpossible", impossible);
    }
    this.pathway = content.pathwayRules().evaluate(facts.build());
  }

  /** Lets the engine decide. */
  static Seen of(ContentModel content, Case person) {
    return new Seen(content, person);
  }

  Case person() {
    return person;
  }

  Decision decision() {
    return decision;
  }

  Facts triageFacts() {
    return decision.triage().facts();
  }

  /** Returns every fact as a point that never changes, for conditions. */
  Map<String, FactPoints> facts(Circuit circuit) {
    return ImmutableMap.<String, FactPoints>builder()
        .putAll(ContentModel.constants(circuit, content.triageBook().allFacts(), triageFacts()))
        .putAll(ContentModel.constants(circuit, content.screenBook().allFacts(), screen.facts()))
        .putAll(ContentModel.constants(circuit, content.pathwayBook().allFacts(), pathway.facts()))
        .buildKeepingLast();
  }

  boolean fires(RuleKey rule) {
    if (rule.book().equals(content.triageBook().id())) {
      return decision.triage().explain(rule.rule()).standing() == Standing.CERTAIN;
    }
    Evaluation evaluation = rule.book().equals(content.screenBook().id()) ? screen : pathway;
    return evaluation.standing(rule.rule()) == Standing.CERTAIN;
  }

  Verdict verdict(String exercise) {
    return decision.screen().verdict(exercise);
  }

  /** Returns NOT_LISTED, CONSIDER or OFFER. */
  String listed(String option) {
    return has(decision.offer(), option)
        ? "OFFER"
        : has(decision.consider(), option) ? "CONSIDER" : "NOT_LISTED";
  }

  private static boolean has(List<ListedOption> list, String option) {
    return list.stream().anyMatch(one -> one.id().equals(option));
  }

  /** Returns whether a question is asked; brackets in its path stand for any entry. */
  boolean asks(String path) {
    return decision.questions().stream()
        .anyMatch(q -> q.fact().replaceAll("\\[\\d+\\]", "[]").equals(path));
  }
}
