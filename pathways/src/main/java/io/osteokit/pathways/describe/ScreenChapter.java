package io.osteokit.pathways.describe;

import io.osteokit.core.evidence.Evidence;
import io.osteokit.core.rules.Rule;
import io.osteokit.core.rules.Sentences;
import io.osteokit.exercises.ScreenClearance;
import io.osteokit.exercises.ScreenContent;
import io.osteokit.exercises.ScreenLift;
import io.osteokit.exercises.ScreenRow;
import io.osteokit.exercises.ScreenStatement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The screen: its rows and columns as a table, then each row with its reason, and releases. */
final class ScreenChapter {
  private final ScreenContent content;
  private final Citations citations;
  private final List<DocumentedRule> entries;
  private final Sentences exercise;
  private final Sentences person;
  private final Map<String, Rule> rules = new LinkedHashMap<>();

  ScreenChapter(ScreenContent content, Citations citations, List<DocumentedRule> entries) {
    this.content = content;
    this.citations = citations;
    this.entries = entries;
    this.exercise = Sentences.of(content.exerciseRules());
    this.person = Sentences.of(content.personRules());
    content.personRules().rules().forEach(rule -> rules.put(rule.id(), rule));
  }

  void write(Markdown out) {
    out.heading(2, "Which exercises suit whom");
    out.paragraph(
        "A row says which exercises it is about, a column for whom it holds. For each person and"
            + " exercise the worst verdict of all rows and columns that hold counts: **block** over"
            + " *clearance* (only after a named clinician's release) over modify over allowed"
            + " (\u2013). What is not known of a person counts as it may be.");
    new ScreenTable(content, exercise, person).write(out);
    rows(out);
    releases(out);
    statements(out);
  }

  private void rows(Markdown out) {
    out.heading(3, "The rows and their reasons");
    List<String> lines = new ArrayList<>();
    for (ScreenRow row : content.rows()) {
      List<String> verdicts = new ArrayList<>();
      for (ScreenRow.Column column : row.columns()) {
        verdicts.add(
            RuleWriter.words(column.id()) + " " + RuleWriter.words(column.verdict().name()));
        Rule rule = rules.get(row.id() + "." + column.id());
        if (rule != null) {
          entries.add(entry(rule, row.id(), sentence(row, column)));
        }
      }
      lines.add(
          Markdown.anchor("screen-" + row.id())
              + Markdown.code(row.id())
              + " "
              + Markdown.text(
                  Markdown.capital(ScreenTable.all(exercise.condition(row.appliesTo()))))
              + ": "
              + Markdown.text(String.join(", ", verdicts))
              + ". *"
              + Markdown.text(row.because())
              + "*"
              + row.change().map(c -> " Change: " + Markdown.text(c)).orElse("")
              + row.clearedBy().map(c -> " Release: " + Markdown.text(c)).orElse("")
              + (row.alone() ? " No other row is reported beside this one." : "")
              + (row.fixed() ? " Nothing lifts or replaces it." : "")
              + " "
              + evidence(row.evidence()));
    }
    out.bullets(lines);
  }

  private String sentence(ScreenRow row, ScreenRow.Column column) {
    String words = person.condition(column.when());
    String who = words.equals("always") ? "" : "If " + words + ", then ";
    return Markdown.capital(
        who
            + "an exercise of which this holds gets "
            + RuleWriter.words(column.verdict().name())
            + ": "
            + ScreenTable.all(exercise.condition(row.appliesTo()))
            + ".");
  }

  private void releases(Markdown out) {
    out.heading(3, "Releases by a named clinician");
    out.paragraph(
        "A release makes verdicts milder; that the row gave them stays on record. It counts as soon"
            + " as one of these lets it:");
    List<String> lines = new ArrayList<>();
    for (ScreenClearance one : content.clearances()) {
      String which = one.recent() ? "releases of late count" : "releases count";
      lines.add(line("clearance." + one.id(), which, ""));
    }
    out.bullets(lines);
    out.paragraph("What a release that counts changes:");
    lines.clear();
    for (ScreenLift lift : content.lifts()) {
      lines.add(line("lift." + lift.id(), effect(lift), lift.id()));
    }
    out.bullets(lines);
  }

  private static String effect(ScreenLift lift) {
    String named =
        lift.activity().isPresent()
            ? "a release for " + RuleWriter.words(lift.activity().get().name())
            : "a release that names the exercise";
    String from =
        lift.from().stream()
            .map(v -> RuleWriter.words(v.name()))
            .collect(Collectors.joining(" or "));
    String rules = String.join(", ", lift.rules());
    return named
        + " turns "
        + from
        + (lift.allBut() ? " of every rule but " : " of ")
        + rules
        + " into "
        + RuleWriter.words(lift.to().name());
  }

  private String line(String id, String effect, String derives) {
    Rule rule = rules.get(id);
    if (rule == null) {
      throw new IllegalStateException("no rule " + id);
    }
    String words = person.condition(rule.when());
    String sentence =
        words.equals("always")
            ? Markdown.capital(effect) + "."
            : "If " + words + ", then " + effect + ".";
    entries.add(entry(rule, derives.isEmpty() ? id : derives, sentence));
    return Markdown.anchor("screen-" + id)
        + Markdown.code(id)
        + " "
        + Markdown.text(sentence)
        + " *"
        + Markdown.text(rule.because())
        + "* "
        + citations.evidence(rule.strength(), rule.sources());
  }

  private static DocumentedRule entry(Rule rule, String derives, String sentence) {
    return new DocumentedRule(
        DocumentedRule.Part.SCREEN,
        rule.id(),
        derives,
        sentence,
        rule.because(),
        rule.strength(),
        rule.sources());
  }

  private void statements(Markdown out) {
    if (content.statements().isEmpty()) {
      return;
    }
    out.heading(3, "To be known beside the verdicts");
    List<String> lines = new ArrayList<>();
    for (ScreenStatement one : content.statements()) {
      lines.add(
          Markdown.code(one.rule())
              + " "
              + Markdown.text(one.text())
              + " "
              + evidence(one.evidence()));
    }
    out.bullets(lines);
  }

  private String evidence(Evidence evidence) {
    return citations.evidence(evidence.strength(), evidence.sources());
  }
}
