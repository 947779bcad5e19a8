package io.osteokit.cli;

import io.osteokit.core.evidence.Source;
import io.osteokit.core.evidence.Sources;
import io.osteokit.pathways.trace.Destination;
import io.osteokit.pathways.trace.Tension;
import io.osteokit.pathways.trace.Trace;
import io.osteokit.pathways.trace.TracedSeed;
import io.osteokit.pathways.verify.Invariants;
import java.util.ArrayList;
import java.util.List;

/** Chapters on what the content rests on: seed facts, contradictions, proofs and sources. */
final class TraceChapters {
  private final Kit kit;

  TraceChapters(Kit kit) {
    this.kit = kit;
  }

  Doc seeds() {
    Doc doc = new Doc();
    doc.paragraph(
        "Every fact that the five documents at the beginning of this project state, in our words,"
            + " and what was made of it.");
    String document = "";
    List<Doc.Row> rows = new ArrayList<>();
    for (TracedSeed seed : Trace.shipped().seeds()) {
      if (!seed.document().equals(document)) {
        table(doc, document, rows);
        document = seed.document();
        rows.clear();
      }
      rows.add(
          Doc.Row.of(
              Phrase.link(seed.id(), "#source-" + seed.id()),
              Phrase.of(seed.statement()),
              places(seed.went())));
    }
    table(doc, document, rows);
    return doc;
  }

  private static void table(Doc doc, String document, List<Doc.Row> rows) {
    if (!rows.isEmpty()) {
      doc.heading(3, Sources.shipped().get(document).citation());
      doc.table(List.of("Fact", "What it says", "Where it went"), List.copyOf(rows));
    }
  }

  private static Phrase places(List<Destination> places) {
    Phrase phrase = Phrase.of("");
    for (Destination place : places) {
      phrase.and(Words.capital(Words.plain(place.kind())));
      phrase.and(place.refs().isEmpty() ? "" : " ");
      String comma = "";
      for (String ref : place.refs()) {
        phrase.and(comma).andCode(ref);
        comma = ", ";
      }
      phrase.and(place.note().map(note -> ": " + note).orElse(".") + " ");
    }
    return phrase;
  }

  Doc tensions() {
    Doc doc = new Doc().heading(3, "Each contradiction");
    for (Tension tension : Trace.shipped().tensions()) {
      doc.heading(4, "tension-" + tension.id(), Phrase.of(tension.id()));
      doc.paragraph(Phrase.strong("Against each other: ").and(tension.conflict()));
      doc.paragraph(Phrase.strong("What is done: ").and(tension.doing()));
      doc.paragraph(
          Phrase.strong("How: ")
              .and(String.join(", ", tension.treatments().stream().map(Words::plain).toList()))
              .and(". Sources: ")
              .andSources(tension.sources())
              .and("."));
      Phrase carried = places(tension.carriedBy());
      doc.paragraph(carried);
    }
    return doc;
  }

  Doc proofs() {
    Doc doc = new Doc();
    doc.paragraph(
        "A program proves these of every person whom the rules can tell apart, whatever is known of"
            + " them, each time the software is built. A proof says that the rules keep their"
            + " promise; whether the promise is right is for you to say.");
    List<Doc.Row> rows = new ArrayList<>();
    for (String id : Invariants.shipped().ids()) {
      rows.add(
          Doc.Row.of(Phrase.code(id), Phrase.of(Invariants.shipped().because(id).orElseThrow())));
    }
    return doc.table(List.of("Invariant", "What it says"), rows);
  }

  Doc sources() {
    Doc doc = new Doc();
    doc.paragraph(
        "\"Read\" tells how much of a source was read. Keys of the kind design are choices of this"
            + " project, those of the kind general knowledge were not confirmed in a source."
            + " Strength: S strong, C conditional or consensus, W weak, D our own caution ("
            + kit.text("strength.S.label")
            + "; "
            + kit.text("strength.D.label")
            + ").");
    List<Doc.Row> rows = new ArrayList<>();
    for (Source source : Sources.shipped().all()) {
      Phrase citation = Phrase.of(source.citation());
      source.statement().ifPresent(fact -> citation.and(" ").andEmphasis("States: " + fact.text()));
      source
          .doi()
          .map(doi -> "https://doi.org/" + doi)
          .or(source::url)
          .ifPresent(at -> citation.and(" ").andLink(at, at));
      rows.add(
          new Doc.Row(
              "source-" + source.key(),
              List.of(
                  Phrase.code(source.key()),
                  citation,
                  Phrase.of(Words.plain(source.kind())),
                  Phrase.of(Words.plain(source.seen()))
                      .and(source.seenNote().isEmpty() ? "" : ": " + source.seenNote()))));
    }
    return doc.table(List.of("Key", "Source", "Kind", "Read"), rows);
  }
}
