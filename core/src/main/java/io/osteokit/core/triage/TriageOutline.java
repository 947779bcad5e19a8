package io.osteokit.core.triage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.osteokit.core.rules.Fact;
import java.util.List;
import java.util.Map;

/**
 * What triage is made of beside its rules, for those who want to show or check it. Immutable; it
 * says nothing of any person.
 *
 * @param taken how each fact that the rules read is taken from a case, in the order of the content
 * @param findings the findings in the order in which they are asked
 * @param redFlags ids of the facts that are red flags, in order
 * @param escalations ids of the facts that are escalations, in order
 * @param questions what else may be asked, in order
 * @param clearanceDays a clinician's release is recent while it is less than so many days old
 */
public record TriageOutline(
    List<Taken> taken,
    List<Finding> findings,
    List<String> redFlags,
    List<String> escalations,
    List<Asked> questions,
    int clearanceDays) {

  /** Copies the lists. */
  public TriageOutline {
    taken = ImmutableList.copyOf(taken);
    findings = ImmutableList.copyOf(findings);
    redFlags = ImmutableList.copyOf(redFlags);
    escalations = ImmutableList.copyOf(escalations);
    questions = ImmutableList.copyOf(questions);
  }

  /**
   * How a fact is taken from a case.
   *
   * @param fact the fact
   * @param aggregate the name of the neutral look-up or count, for example {@code PAIN_NOW}
   * @param numbers its whole-number parameters by name, for example {@code withinDays}
   * @param words its other parameters by name, for example {@code sites}
   */
  public record Taken(
      Fact fact, String aggregate, Map<String, Integer> numbers, Map<String, List<String>> words) {
    /** Copies the parameters. */
    public Taken {
      numbers = ImmutableMap.copyOf(numbers);
      words = ImmutableMap.copyOf(words);
    }
  }

  /**
   * A finding that is asked for.
   *
   * @param id its id in a check-in
   * @param urgent whether its missing answer leaves the screen incomplete
   */
  public record Finding(String id, boolean urgent) {}

  /**
   * A part of a case that is asked for while a fact holds.
   *
   * @param path its JSON path, {@code []} for each entry of a list
   * @param fact the id of the yes/no fact
   */
  public record Asked(String path, String fact) {}

  static TriageOutline of(TriageContent content) {
    ImmutableList.Builder<Taken> taken = ImmutableList.builder();
    for (AggregatedFact one : content.facts()) {
      Parameters given = one.parameters();
      taken.add(new Taken(one.fact(), one.take().name(), given.numbers(), given.words()));
    }
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    content.findings().forEach(one -> findings.add(new Finding(one.id(), one.urgent())));
    ImmutableList.Builder<Asked> questions = ImmutableList.builder();
    content.questions().forEach(one -> questions.add(new Asked(one.path(), one.fact())));
    return new TriageOutline(
        taken.build(),
        findings.build(),
        content.redFlags(),
        content.escalations(),
        questions.build(),
        content.clearanceDays());
  }
}
