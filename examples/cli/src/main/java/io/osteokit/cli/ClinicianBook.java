package io.osteokit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.Resources;
import io.osteokit.core.Content;
import io.osteokit.core.evidence.SourcePack;
import io.osteokit.core.rules.RuleBook;
import io.osteokit.pathways.trace.Trace;
import io.osteokit.pathways.verify.hazard.HazardLog;
import io.osteokit.tracking.measures.Measures;
import io.osteokit.tracking.progress.Progress;
import io.osteokit.tracking.progress.Progression;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The whole content as one page to read, print and sign. It is worked out from the content alone,
 * so the same content gives the same page for ever.
 */
final class ClinicianBook {
  private final Kit kit;
  private final Content content;

  ClinicianBook(Kit kit) {
    this.kit = kit;
    this.content =
        kit.content()
            .and(
                List.of(
                    kit.education().content().fingerprint(),
                    Progress.shipped().content().fingerprint(),
                    Progression.shipped().content().fingerprint(),
                    Measures.shipped().content().fingerprint(),
                    Trace.shipped().content().fingerprint(),
                    HazardLog.shipped().content().fingerprint()));
  }

  String html() {
    List<Chapter> chapters = new BookChapters(kit).all();
    StringBuilder html = new StringBuilder(1 << 20);
    html.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en-GB\"")
        .append(" xml:lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\" />\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n")
        .append("<title>OsteoKit: the clinician's book (UNREVIEWED)</title>\n<style>\n")
        .append(resource("book.css").replace("@STAMP@", stamp()))
        .append("</style>\n</head>\n<body>\n<header class=\"cover\">\n");
    html.append(BookHtml.of(cover(), 9)).append("</header>\n");
    contents(html, chapters);
    html.append("<main>\n");
    for (int i = 0; i < chapters.size(); i++) {
      chapter(html, i + 1, chapters.get(i));
    }
    return html.append("</main>\n</body>\n</html>\n").toString();
  }

  private String stamp() {
    return "OsteoKit content "
        + content.version().replaceAll("[^A-Za-z0-9._-]", "")
        + ", fingerprint "
        + content.fingerprint().substring(0, 16);
  }

  private Doc cover() {
    Doc doc = new Doc().heading(1, "The clinician's book");
    doc.paragraph(
        "Everything that OsteoKit tells people with osteoporosis and back pain after vertebral"
            + " fractures, and every rule by which it decides, to read, print and sign.");
    doc.paragraph(
        Phrase.strong("UNREVIEWED. No clinician has signed this content off.")
            .and(
                " It is not a medical device, and nobody should be treated by it as it stands. A"
                    + " signature holds for the content with this fingerprint and for no other:"));
    doc.table(
        List.of("Content", "Version", "Review", "Fingerprint"),
        List.of(
            part("This book, all together", content, "UNREVIEWED"),
            part("Decisions: triage, screen, pathway, planning", kit.content(), status()),
            part("Education", kit.education().content(), kit.education().reviewStatus().name()),
            part("Progress", Progress.shipped().content(), status(Progress.shipped().rules())),
            part(
                "Progression",
                Progression.shipped().content(),
                status(Progression.shipped().rules())),
            part("Measures", Measures.shipped().content(), status(Measures.shipped().rules())),
            part("Trace of the seed documents", Trace.shipped().content(), "UNREVIEWED"),
            part(
                "Hazard log",
                HazardLog.shipped().content(),
                HazardLog.shipped().reviewStatus().name())));
    doc.paragraph(
        Phrase.strong("How to use it. ")
            .and(
                "Read a chapter, write on it, and sign at its end. Say what you agree with and what"
                    + " has to change; a rule or an exercise is named by its id. Begin with the"
                    + " open questions and the red flags: most harm lies there. Sources: "
                    + SourcePack.shipped().sources().size()
                    + ", in the last chapter."));
    return doc;
  }

  private String status() {
    return status(kit.pathway().rules());
  }

  private static String status(RuleBook book) {
    return book.reviewStatus().name();
  }

  private static Doc.Row part(String name, Content content, String status) {
    return Doc.Row.of(
        Phrase.of(name),
        Phrase.of(content.version()),
        Phrase.strong(status),
        Phrase.code(content.fingerprint()));
  }

  private static void contents(StringBuilder html, List<Chapter> chapters) {
    html.append("<nav class=\"toc\" aria-labelledby=\"contents\">\n")
        .append("<h2 id=\"contents\">Contents</h2>\n<ol>\n");
    for (Chapter chapter : chapters) {
      html.append("<li><a href=\"#").append(chapter.id()).append("\">");
      html.append(BookHtml.escape(chapter.title())).append("</a></li>\n");
    }
    html.append("</ol>\n</nav>\n");
  }

  private void chapter(StringBuilder html, int number, Chapter chapter) {
    html.append("<section class=\"chapter")
        .append(chapter.is(Chapter.Trait.WIDE) ? " wide" : "")
        .append("\" aria-labelledby=\"")
        .append(chapter.id())
        .append("\">\n<h2 id=\"")
        .append(chapter.id())
        .append("\">")
        .append(number)
        .append(". ")
        .append(BookHtml.escape(chapter.title()))
        .append("</h2>\n")
        .append(BookHtml.of(chapter.doc(), 4));
    if (!chapter.is(Chapter.Trait.UNSIGNED)) {
      sign(html, number, chapter.title());
    }
    html.append("</section>\n");
  }

  private void sign(StringBuilder html, int number, String title) {
    html.append("<div class=\"sign\">\n<p><strong>Chapter ")
        .append(number)
        .append(", ")
        .append(BookHtml.escape(title))
        .append(".</strong> Content ")
        .append(content.fingerprint(), 0, 16)
        .append(".</p>\n<p>Decision: <span class=\"box\"></span>agreed")
        .append("<span class=\"box\"></span>agreed with the changes written here")
        .append("<span class=\"box\"></span>not agreed</p>\n<div class=\"lines\">\n");
    for (String line :
        List.of("Changes:", "", "Name:", "Registration no.:", "Date:", "Signature:")) {
      boolean across = line.isEmpty() || line.equals("Changes:");
      html.append("<div class=\"line").append(across ? " notes" : "").append("\">");
      html.append(line).append("</div>\n");
    }
    html.append("</div>\n</div>\n");
  }

  /** Returns a file that stands beside the book's code. */
  static String resource(String name) {
    URL file = Objects.requireNonNull(ClinicianBook.class.getResource("book/" + name), name);
    try {
      return Resources.toString(file, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a title as part of an address. */
  static String slug(String title) {
    return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
