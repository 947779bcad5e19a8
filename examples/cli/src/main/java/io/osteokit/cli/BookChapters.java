package io.osteokit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableSet;
import io.osteokit.cli.Chapter.Trait;
import io.osteokit.pathways.describe.PathwayDocument;
import io.osteokit.pathways.describe.PhaseDiagram;
import io.osteokit.pathways.verify.hazard.HazardLog;
import io.osteokit.tracking.progress.Progress;
import io.osteokit.tracking.progress.Progression;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** The chapters of the clinician's book, in their order. */
final class BookChapters {
  /** Chapters of the pathway document whose tables need the width of the paper. */
  private static final Set<String> WIDE =
      ImmutableSet.of(
          "red-flags",
          "escalations",
          "what-must-may-and-must-not-be-offered",
          "which-exercises-suit-whom",
          "what-is-taken-from-a-case");

  private static final Set<String> UNSIGNED =
      ImmutableSet.of("how-to-read-this", "the-way-through");
  private static final String PICTURE = "pathway.svg";

  private final Kit kit;

  BookChapters(Kit kit) {
    this.kit = kit;
  }

  List<Chapter> all() {
    List<Chapter> chapters = new ArrayList<>(pathway());
    TextChapters texts = new TextChapters(kit);
    chapters.add(Chapter.of("exercises", "The exercises", new CatalogueChapter(kit).write()));
    chapters.add(Chapter.of("progress", "How progress is judged", progress()));
    chapters.add(
        Chapter.of("progression", "When an exercise gets harder, easier or stops", progression()));
    chapters.add(Chapter.of("measures", "Questionnaires and tests", texts.measures()));
    chapters.add(Chapter.of("education", "What people are taught", texts.education()));
    chapters.add(Chapter.of("texts", "Questions and other words that people read", texts.texts()));
    TraceChapters trace = new TraceChapters(kit);
    chapters.add(Chapter.of("seeds", "Where each fact of the seed documents went", trace.seeds()));
    chapters.add(Chapter.of("tensions", "Where sources contradict each other", trace.tensions()));
    chapters.add(Chapter.of("proofs", "What is proved for everybody", trace.proofs()));
    Doc hazards = new Doc();
    new HazardDocument(HazardLog.shipped()).write(hazards, 3);
    chapters.add(Chapter.of("hazards", "Hazard log", hazards));
    chapters.add(Chapter.of("open", "Open questions", new OpenQuestions(kit).write()));
    chapters.add(Chapter.of("sources", "Sources", trace.sources(), Trait.UNSIGNED));
    return chapters;
  }

  /** Takes the pathway document apart at its chapters; the sources come at the end of the book. */
  private List<Chapter> pathway() {
    String markdown = PathwayDocument.of(kit.pathway()).withDiagram(PICTURE).markdown();
    List<Chapter> chapters = new ArrayList<>();
    String title = "";
    List<Node> blocks = new ArrayList<>();
    for (Node block : Doc.parse(markdown)) {
      if (block instanceof Heading heading && heading.getLevel() <= 2) {
        add(chapters, title, blocks);
        title = heading.getLevel() == 2 ? words(heading) : "";
        blocks.clear();
      } else {
        blocks.add(block);
      }
    }
    add(chapters, title, blocks);
    return chapters;
  }

  private void add(List<Chapter> chapters, String title, List<Node> blocks) {
    String slug = slug(title);
    if (title.isEmpty() || slug.equals("sources")) {
      return;
    }
    Doc doc = new Doc().append(blocks);
    doc.root().accept(new Drawing());
    if (slug.equals("how-sessions-and-weeks-are-put-together")) {
      RuleTables.write(doc, kit.planner().rules().personRules());
      RuleTables.write(doc, kit.planner().rules().sessionRules());
    }
    List<Trait> traits = new ArrayList<>();
    if (WIDE.contains(slug)) {
      traits.add(Trait.WIDE);
    }
    if (UNSIGNED.contains(slug)) {
      traits.add(Trait.UNSIGNED);
    }
    chapters.add(new Chapter(slug, title, doc, ImmutableSet.copyOf(traits)));
  }

  /** Puts the drawing of the phases into the page itself. */
  private final class Drawing extends AbstractVisitor {
    @Override
    public void visit(Image image) {
      if (image.getDestination().equals(PICTURE)) {
        byte[] svg = PhaseDiagram.of(kit.pathway()).svg().getBytes(UTF_8);
        image.setDestination(
            "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg));
      }
    }
  }

  private static Doc progress() {
    Doc doc = new Doc();
    doc.paragraph(
        "How the diary is read: better, worse or the same, a flare or a possible fracture, and whom"
            + " to contact. Code only counts; these rules say what a count means.");
    RuleTables.write(doc, Progress.shipped().rules());
    return doc;
  }

  private static Doc progression() {
    Doc doc = new Doc();
    doc.paragraph(
        "After each session, for one exercise: stop, go a level back, hold, or go up. The first"
            + " rule that fires decides.");
    RuleTables.write(doc, Progression.shipped().rules());
    return doc;
  }

  private static String words(Heading heading) {
    StringBuilder words = new StringBuilder();
    heading.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            words.append(text.getLiteral());
          }

          @Override
          public void visit(Code code) {
            words.append(code.getLiteral());
          }
        });
    return words.toString();
  }

  private static String slug(String title) {
    return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }
}
