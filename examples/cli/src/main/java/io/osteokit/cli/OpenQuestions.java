package io.osteokit.cli;

import com.google.common.collect.ImmutableSet;
import io.osteokit.core.json.Json;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.Problems;
import io.osteokit.core.rules.Condition;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.Rule;
import io.osteokit.core.rules.RuleBook;
import io.osteokit.exercises.Exercise;
import io.osteokit.exercises.ScreenContent;
import io.osteokit.exercises.ScreenRow;
import io.osteokit.pathways.describe.PathwayDocument;
import io.osteokit.pathways.verify.hazard.Hazard;
import io.osteokit.pathways.verify.hazard.HazardLog;
import io.osteokit.tracking.measures.Measures;
import io.osteokit.tracking.progress.Progress;
import io.osteokit.tracking.progress.Progression;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What nobody has decided who may: asked questions, and all that rests on no source. */
final class OpenQuestions {
  /** Keys that stand for our own choice and for knowledge that no source confirmed. */
  private static final Set<String> OWN = ImmutableSet.of("DESIGN", "GK");

  private final Kit kit;

  OpenQuestions(Kit kit) {
    this.kit = kit;
  }

  Doc write() {
    Doc doc = new Doc();
    asked(doc);
    hazards(doc);
    unread(doc);
    unconfirmed(doc);
    return doc;
  }

  private static void asked(Doc doc) {
    doc.heading(3, "Questions to answer");
    Problems problems = new Problems();
    JsonObject root =
        Json.parse(ClinicianBook.resource("questions.json"), problems)
            .orElseThrow()
            .object(problems);
    for (JsonNode node : root.member("questions").items(problems)) {
      JsonObject one = node.object(problems);
      String id = text(one, "id", problems);
      doc.heading(4, id, Phrase.of(id + ": " + text(one, "question", problems)));
      doc.paragraph(
          Phrase.of(text(one, "why", problems) + " (")
              .andSources(
                  one.member("sources").items(problems).stream()
                      .map(key -> key.text(problems).orElseThrow())
                      .toList())
              .and(")"));
      doc.paragraph("Answer:");
    }
    problems.throwIfAny();
  }

  private static String text(JsonObject object, String name, Problems problems) {
    return object.member(name).text(problems).orElseThrow();
  }

  private static void hazards(Doc doc) {
    doc.heading(3, "What the hazard log asks of a clinician");
    List<Doc.Row> rows = new ArrayList<>();
    for (Hazard hazard : HazardLog.shipped().hazards()) {
      for (String one : hazard.clinician()) {
        rows.add(
            Doc.Row.of(
                Phrase.link(hazard.id(), "#hazard-" + hazard.id()), Phrase.of(one), Phrase.of("")));
      }
    }
    doc.table(List.of("Hazard", "To do or decide", "Done, by whom"), rows);
  }

  private void unread(Doc doc) {
    doc.heading(3, "Attributes of exercises that no row of the screen reads");
    List<Doc.Row> rows = new ArrayList<>();
    for (Fact fact : unread(kit.screen().content())) {
      rows.add(
          Doc.Row.of(
              Phrase.of(fact.label() + " ").andCode(fact.id()), Phrase.of(carriers(fact.id()))));
    }
    doc.table(List.of("Attribute", "Exercises that have it"), rows);
  }

  /** Returns the attributes that no row looks at. */
  static List<Fact> unread(ScreenContent content) {
    Set<String> read = new LinkedHashSet<>();
    for (ScreenRow row : content.rows()) {
      Stream.concat(Stream.of(row.appliesTo()), row.columns().stream().map(ScreenRow.Column::when))
          .flatMap(Condition::leaves)
          .forEach(leaf -> read.add(leaf.fact()));
    }
    return content.exerciseFacts().stream().filter(fact -> !read.contains(fact.id())).toList();
  }

  private String carriers(String attribute) {
    List<String> ids =
        kit.catalogue().exercises().stream()
            .filter(
                one ->
                    attribute.equals("overheadLoad")
                        ? one.attributes().overheadLoad()
                        : attribute.equals("repeatedSpinalMotion")
                            && one.attributes().repeatedSpinalMotion())
            .map(Exercise::id)
            .toList();
    return ids.isEmpty() ? "see each exercise" : String.join(", ", ids);
  }

  private void unconfirmed(Doc doc) {
    doc.heading(3, "Everything that rests on our own choice or on common knowledge alone");
    doc.paragraph(
        "No source that was read stands behind these. Each wants a yes, a no or another number.");
    List<Doc.Row> rows = new ArrayList<>();
    PathwayDocument.of(kit.pathway())
        .rules()
        .forEach(rule -> row(rows, rule.id(), rule.sentence(), rule.sources()));
    books(rows, Progress.shipped().rules());
    books(rows, Progression.shipped().rules());
    books(rows, Measures.shipped().rules());
    for (Exercise one : kit.catalogue().exercises()) {
      row(rows, one.id(), one.name() + ": " + one.evidence().note(), one.evidence().sources());
    }
    doc.table(List.of("Id", "What", "Sources", "Keep?"), rows);
  }

  private static void books(List<Doc.Row> rows, RuleBook book) {
    for (Rule rule : book.rules()) {
      row(rows, rule.id(), rule.because(), rule.sources());
    }
  }

  private static void row(List<Doc.Row> rows, String id, String what, List<String> sources) {
    if (OWN.containsAll(sources)) {
      rows.add(
          Doc.Row.of(
              Phrase.code(id), Phrase.of(what), Phrase.of("").andSources(sources), Phrase.of("")));
    }
  }
}
