package io.osteokit.tracking.journey;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.person.Case;
import io.osteokit.core.rules.Explanation;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.Facts;
import io.osteokit.core.rules.RuleBook;
import io.osteokit.core.triage.Triage;
import io.osteokit.core.triage.TriageOutline;
import io.osteokit.core.triage.TriageResult;
import io.osteokit.tracking.measures.Measures;
import io.osteokit.tracking.progress.Progress;
import io.osteokit.tracking.progress.ProgressReport;
import io.osteokit.tracking.progress.Progression;
import java.util.List;

/** Finds the facts behind a fact, and has them traced to what was known. */
final class Reasoning {
  private final Triage triage;
  private final Progress progress;
  private final Progression progression;
  private final Measures measures;
  private final Day day;

  Reasoning(Triage triage, Progress progress, Progression progression, Measures measures, Day day) {
    this.triage = triage;
    this.progress = progress;
    this.progression = progression;
    this.measures = measures;
    this.day = day;
  }

  Because becauseOfTriage(String fact, TriageResult result) {
    boolean derived = isDerived(triage.rules(), fact);
    return because(
        fact, derived, derived ? result.why(fact) : ImmutableList.of(), triageTaken(), ofTriage());
  }

  Because becauseOfProgress(String fact, ProgressReport report) {
    boolean derived = isDerived(progress.rules(), fact);
    return because(
        fact,
        derived,
        derived ? report.why(fact) : ImmutableList.of(),
        progress.rules().facts(),
        ofProgress());
  }

  /** Returns the facts that triage takes from a case and that would differ without the diary. */
  List<Origin> triageFactsOfDiary() {
    return differing(triageTaken(), ofTriage());
  }

  /** Returns the facts that progress is handed and that would differ without the diary. */
  List<Origin> progressFactsOfDiary() {
    return differing(progress.rules().facts(), ofProgress());
  }

  private List<Fact> triageTaken() {
    return triage.outline().taken().stream()
        .map(TriageOutline.Taken::fact)
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isDerived(RuleBook rules, String fact) {
    return rules.derivations().stream().anyMatch(one -> one.fact().id().equals(fact));
  }

  private static Because because(
      String fact, boolean derived, List<Explanation> why, List<Fact> handedIn, Origins origins) {
    List<Fact> bottom;
    if (derived) {
      bottom =
          why.stream()
              .flatMap(explanation -> explanation.given().stream())
              .map(Explanation.Deciding::fact)
              .distinct()
              .collect(ImmutableList.toImmutableList());
    } else {
      bottom =
          handedIn.stream()
              .filter(one -> one.id().equals(fact))
              .collect(ImmutableList.toImmutableList());
      if (bottom.isEmpty()) {
        throw new IllegalArgumentException("no fact '" + fact + "'");
      }
    }
    return new Because(
        fact, why, bottom.stream().map(origins::of).collect(ImmutableList.toImmutableList()));
  }

  private List<Origin> differing(List<Fact> facts, Origins origins) {
    return facts.stream()
        .filter(origins::isOfDiary)
        .map(origins::of)
        .collect(ImmutableList.toImmutableList());
  }

  private Origins ofTriage() {
    return new Origins(
        day,
        this::triageFacts,
        Windowed.ofTriage(triage.outline()),
        Windowed.firstOfTriage(triage.outline()));
  }

  private Origins ofProgress() {
    return new Origins(
        day,
        this::progressFacts,
        Windowed.ofProgress(progress.windows()),
        Windowed.FIRST_OF_PROGRESS);
  }

  private Facts triageFacts(Day other) {
    return triage.assess(other.asCase()).facts();
  }

  private Facts progressFacts(Day other) {
    Case person = other.asCase();
    Known known = new Known(other, person, triage.assess(person), progress, progression, measures);
    return progress.assess(known.deciding()).facts();
  }
}
