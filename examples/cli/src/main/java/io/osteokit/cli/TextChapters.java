package io.osteokit.cli;

import io.osteokit.core.text.Texts;
import io.osteokit.pathways.contacts.ContactTable;
import io.osteokit.pathways.education.EducationTopic;
import io.osteokit.tracking.measures.Measure;
import io.osteokit.tracking.measures.Measures;
import io.osteokit.tracking.measures.NotScored;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Chapters of words that people read, and of what they are measured with. */
final class TextChapters {
  private final Kit kit;

  TextChapters(Kit kit) {
    this.kit = kit;
  }

  Doc education() {
    Doc doc = new Doc();
    doc.paragraph("What is marked as superseded is shown as history and never as advice.");
    doc.heading(3, "The topics");
    for (EducationTopic topic : kit.education().topics()) {
      doc.heading(4, "education-" + topic.id(), Phrase.of(topic.title() + " ").andCode(topic.id()));
      for (EducationTopic.Paragraph one : topic.paragraphs()) {
        doc.paragraph(
            Phrase.of(one.superseded() ? "Superseded: " : "")
                .and(one.text() + " (")
                .andSources(one.sources())
                .and(")"));
      }
    }
    return doc;
  }

  /** Every text of the shipped language, by what it is about. */
  Doc texts() {
    Doc doc = new Doc();
    doc.paragraph(
        "Telephone numbers are not among them: they come from a table of the app, and a number that"
            + " nobody checked for "
            + ContactTable.outdatedAfterMonths()
            + " months is marked as outdated.");
    Map<String, List<Doc.Row>> parts = new TreeMap<>();
    for (String key : Texts.shipped().keys()) {
      String part = key.contains(".") ? key.substring(0, key.indexOf('.')) : key;
      parts
          .computeIfAbsent(part, none -> new ArrayList<>())
          .add(Doc.Row.of(Phrase.code(key), Phrase.of(kit.text(key))));
    }
    parts.forEach(
        (part, rows) -> {
          doc.heading(3, "", Phrase.of("Texts of ").andCode(part));
          doc.table(List.of("Key", "Text"), rows);
        });
    return doc;
  }

  Doc measures() {
    Doc doc = new Doc().heading(3, "What there is");
    for (Measure one : Measures.shipped().all()) {
      doc.heading(
          4, "measure-" + one.id().name(), Phrase.of(one.name() + " ").andCode(one.id().name()));
      doc.paragraph(
          "From "
              + number(one.min())
              + " to "
              + number(one.max())
              + " "
              + one.unit()
              + "; "
              + Words.plain(one.direction())
              + "; score: "
              + Words.plain(one.scoring())
              + ".");
      one.howTo().ifPresent(how -> doc.paragraph(Phrase.strong("How: ").and(how)));
      doc.paragraph(Phrase.strong("Missing answers: ").and(one.missing()));
      doc.paragraph(
          Phrase.strong(one.licence().wordingShips() ? "Its wording ships: " : "No wording ships: ")
              .and(one.licence().why() + " (")
              .andSources(one.licence().sources())
              .and(")"));
    }
    for (NotScored one : Measures.shipped().notScored()) {
      doc.heading(4, "", Phrase.of("Not scored: ").andCode(one.id()));
      doc.paragraph(Phrase.of(one.why() + " (").andSources(one.sources()).and(")"));
    }
    doc.heading(3, "What the scores mean");
    RuleTables.write(doc, Measures.shipped().rules());
    return doc;
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%.0f", value)
        : Double.toString(value);
  }
}
