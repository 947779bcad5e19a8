package io.osteokit.cli;

import io.osteokit.pathways.verify.Invariants;
import io.osteokit.pathways.verify.hazard.Control;
import io.osteokit.pathways.verify.hazard.Hazard;
import io.osteokit.pathways.verify.hazard.HazardLog;
import io.osteokit.pathways.verify.hazard.Severity;
import java.util.ArrayList;
import java.util.List;

/** The hazard log as a document, by itself or as a chapter of a book. */
final class HazardDocument {
  private final HazardLog log;
  private final Invariants invariants = Invariants.shipped();

  HazardDocument(HazardLog log) {
    this.log = log;
  }

  /** Returns the log by itself. */
  Doc alone() {
    Doc doc = new Doc().heading(1, "Hazard log");
    doc.paragraph(
        Phrase.strong("Review status: " + log.reviewStatus() + ".")
            .and(" Version " + log.content().version() + ", fingerprint ")
            .andCode(log.content().fingerprint())
            .and(". This is not a medical device."));
    write(doc, 2);
    return doc;
  }

  /** Writes the log with headings from this level down. */
  void write(Doc doc, int level) {
    doc.paragraph(
        "What can go wrong when people are helped by this software, what the software does about"
            + " it, and what it leaves to the app and to the clinician. How likely each is was"
            + " estimated by the developers and not counted: no patient has used the software. The"
            + " build fails when a rule, an invariant or a test that is named here does not"
            + " exist.");
    List<Phrase> scale = new ArrayList<>();
    for (Severity one : Severity.values()) {
      scale.add(Phrase.strong(Words.capital(Words.plain(one))).and(": " + one.meaning() + "."));
    }
    doc.bullets(scale);
    doc.heading(level, "All hazards, the worst harm first");
    List<Doc.Row> rows = new ArrayList<>();
    worstFirst()
        .forEach(
            one ->
                rows.add(
                    Doc.Row.of(
                        Phrase.link(one.id(), "#hazard-" + one.id()),
                        Phrase.of(one.hazard()),
                        Phrase.of(Words.plain(one.severity())),
                        Phrase.of(Words.plain(one.likelihoodBefore())),
                        Phrase.of(Words.plain(one.likelihoodAfter())))));
    doc.table(List.of("Id", "Hazard", "Harm at worst", "Likely before", "Likely after"), rows);
    doc.heading(level, "Each hazard");
    log.hazards().forEach(hazard -> hazard(doc, level + 1, hazard));
  }

  private List<Hazard> worstFirst() {
    List<Hazard> sorted = new ArrayList<>(log.hazards());
    sorted.sort(
        (a, b) -> {
          int bySeverity = b.severity().compareTo(a.severity());
          return bySeverity != 0 ? bySeverity : b.likelihoodAfter().compareTo(a.likelihoodAfter());
        });
    return sorted;
  }

  private void hazard(Doc doc, int level, Hazard hazard) {
    doc.heading(level, "hazard-" + hazard.id(), Phrase.of(hazard.id() + ": " + hazard.hazard()));
    doc.paragraph(Phrase.strong("How it comes about: ").and(String.join(" ", hazard.causes())));
    doc.paragraph(
        Phrase.strong("Harm: ")
            .and(hazard.harm() + " At worst ")
            .andEmphasis(Words.plain(hazard.severity()))
            .and("; likely before: ")
            .andEmphasis(Words.plain(hazard.likelihoodBefore()))
            .and(", with what follows: ")
            .andEmphasis(Words.plain(hazard.likelihoodAfter()))
            .and(" (sources: ")
            .andSources(hazard.sources())
            .and(")."));
    doc.paragraph(Phrase.strong("What the software does:"));
    doc.bullets(hazard.controls().stream().map(this::control).toList());
    doc.paragraph(Phrase.strong("What is left: ").and(hazard.residual()));
    todo(doc, "What the app must do:", hazard.app());
    todo(doc, "What a clinician must do or decide:", hazard.clinician());
  }

  private static void todo(Doc doc, String title, List<String> entries) {
    if (!entries.isEmpty()) {
      doc.paragraph(Phrase.strong(title));
      doc.bullets(entries.stream().map(Phrase::of).toList());
    }
  }

  private Phrase control(Control control) {
    Phrase phrase = Phrase.of(control.what() + " " + name(control.kind()));
    String comma = " ";
    for (String ref : control.refs()) {
      phrase.and(comma).andCode(ref);
      if (control.kind() == Control.Kind.INVARIANT) {
        invariants.because(ref).ifPresent(why -> phrase.and(" (" + why + ")"));
      }
      comma = ", ";
    }
    return phrase.and(".");
  }

  /** Returns what carries a control, for people. */
  static String name(Control.Kind kind) {
    return switch (kind) {
      case RULE -> "Rules:";
      case SCREEN -> "Screen:";
      case PLANNING -> "Planning:";
      case PROGRESS -> "Progress:";
      case OPTION -> "Options:";
      case EDUCATION -> "Education:";
      case INVARIANT -> "Proved:";
      case TEST -> "Tested:";
    };
  }
}
