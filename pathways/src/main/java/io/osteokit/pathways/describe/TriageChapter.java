package io.osteokit.pathways.describe;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.rules.Condition;
import io.osteokit.core.rules.Derivation;
import io.osteokit.core.rules.Outcome;
import io.osteokit.core.rules.Rule;
import io.osteokit.core.triage.TriageOutline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Red flags, escalations, urgency, completeness, what is withheld, and what is asked. */
final class TriageChapter {
  /** What triage comes to; these ids are part of the SDK. */
  private static final ImmutableList<String> RESULTS =
      ImmutableList.of("urgency", "complete", "withheld");

  private final RuleWriter rules;
  private final TriageOutline outline;

  TriageChapter(RuleWriter rules, TriageOutline outline) {
    this.rules = rules;
    this.outline = outline;
  }

  void flags(Markdown out) {
    out.heading(2, "Red flags");
    out.paragraph(
        "A red flag asks for a clinician first. The highest urgency of all that are raised counts."
            + " An answer that is missing raises none; it is asked for.");
    table(out, outline.redFlags());
    out.heading(2, "Escalations");
    out.paragraph("An escalation makes a case more urgent and is no red flag.");
    table(out, outline.escalations());
  }

  private void table(Markdown out, List<String> flags) {
    Map<String, String> causes = causes();
    List<List<String>> rows = new ArrayList<>();
    for (String flag : flags) {
      String label = Markdown.text(Markdown.capital(rules.book().label(flag)));
      for (Rule rule : rules.book().rulesOf(flag)) {
        String urgency =
            rule.then() instanceof Outcome.Value value ? RuleWriter.words(value.value()) : "";
        String id = rules.enterMeaning(rule, flag, rules.book().label(flag) + " is " + urgency);
        rows.add(
            ImmutableList.of(
                label + "<br>" + id,
                "**" + Markdown.text(Markdown.capital(urgency)) + "**",
                causes.getOrDefault(flag, "–"),
                rules.when(rule),
                RuleWriter.reason(rule),
                rules.evidence(rule)));
      }
    }
    out.table(
        ImmutableList.of("Flag", "Urgency", "Counts as a cause", "When", "Reason", "Sources"),
        rows);
  }

  /** Returns, by flag, the facts that are counted together and that it makes true. */
  private Map<String, String> causes() {
    Map<String, String> causes = new LinkedHashMap<>();
    for (Rule rule : rules.book().rules().rules()) {
      for (String fact : counted(rule.when())) {
        rules
            .book()
            .derivation(fact)
            .map(Book::read)
            .orElse(new LinkedHashSet<>())
            .forEach(flag -> causes.put(flag, Markdown.text(rules.book().label(fact))));
      }
    }
    return causes;
  }

  private static Set<String> counted(Condition condition) {
    Set<String> facts = new LinkedHashSet<>();
    if (condition instanceof Condition.AtLeast some) {
      some.parts().forEach(part -> part.leaves().forEach(leaf -> facts.add(leaf.fact())));
    }
    condition.parts().forEach(part -> facts.addAll(counted(part)));
    return facts;
  }

  /** Writes what is worked out from the flags, in the order in which it is. */
  void urgency(Markdown out) {
    out.heading(2, "Urgency, completeness and what is withheld");
    out.paragraph(
        "Two different causes at once can be more urgent than each. A screen with an urgent question"
            + " open is not complete. What is withheld stays back until somebody has been asked or"
            + " the question is answered; nothing else is offered in an emergency.");
    Set<String> flags = new LinkedHashSet<>(outline.redFlags());
    flags.addAll(outline.escalations());
    Set<String> before = new LinkedHashSet<>(flags);
    flags.forEach(flag -> before.addAll(rules.book().inputs(flag)));
    Set<String> wanted = new LinkedHashSet<>();
    for (String result : RESULTS) {
      wanted.addAll(rules.book().inputs(result));
      wanted.add(result);
    }
    for (Derivation derivation : rules.book().rules().derivations()) {
      String fact = derivation.fact().id();
      if (wanted.contains(fact) && !before.contains(fact)) {
        rules.derivation(out, derivation);
      }
    }
  }

  void questions(Markdown out) {
    out.heading(2, "What is asked");
    long urgent = outline.findings().stream().filter(TriageOutline.Finding::urgent).count();
    out.paragraph(
        "Every finding without an answer is asked for, the urgent ones first ("
            + urgent
            + " of "
            + outline.findings().size()
            + "; they are marked in the table of findings below). These are asked for as well:");
    List<List<String>> rows = new ArrayList<>();
    for (TriageOutline.Asked asked : outline.questions()) {
      for (Rule rule : rules.book().rulesOf(asked.fact())) {
        String id = rules.enterMeaning(rule, asked.fact(), asked.path() + " is asked for");
        rows.add(
            ImmutableList.of(
                Markdown.code(asked.path()),
                rules.when(rule),
                RuleWriter.reason(rule),
                id,
                rules.evidence(rule)));
      }
    }
    out.table(ImmutableList.of("Asked for", "When", "Reason", "Rule", "Sources"), rows);
  }

  void phases(Markdown out, PhaseSpans spans) {
    out.heading(2, "Phases");
    List<List<String>> rows = new ArrayList<>();
    for (String phase : spans.all()) {
      Optional<String> days = spans.days(phase);
      rows.add(
          ImmutableList.of(
              Markdown.text(Markdown.capital(RuleWriter.words(phase))), days.orElse("no days")));
    }
    out.paragraph(
        "The phase goes by "
            + spans.dayFact().map(rules.book()::label).map(Markdown::text).orElse("its rules")
            + ".");
    out.table(ImmutableList.of("Phase", "Days"), rows);
    rules.book().derivation(PhaseSpans.PHASE).ifPresent(one -> rules.derivation(out, one));
  }
}
