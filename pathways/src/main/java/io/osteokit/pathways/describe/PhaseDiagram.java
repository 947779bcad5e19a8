package io.osteokit.pathways.describe;

import static java.util.Objects.requireNonNull;

import com.google.common.annotations.VisibleForTesting;
import io.osteokit.core.rules.Rule;
import io.osteokit.pathways.Pathway;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A drawing of the pathway on one page: the way in through the red flags, the phases on a time
 * line, what is offered when, and when somebody looks again.
 *
 * <p>Every day, name and number in it comes from the content. It can be read without colours and by
 * a screen reader. Immutable and safe to share between threads; the same content gives the same
 * drawing for ever.
 */
public final class PhaseDiagram {
  static final double WIDTH = 1200;
  static final double MARGIN = 28;

  private static final String CSS =
      "text{font-family:Helvetica,Arial,'Liberation Sans',sans-serif;fill:#14202b}"
          + ".h1{font-size:24px;font-weight:bold}.h2{font-size:16px;font-weight:bold}"
          + ".h3{font-size:14px;font-weight:bold}.p{font-size:13px}.s{font-size:12px;fill:#3f4d5a}"
          + ".w{font-size:14px;font-weight:bold;fill:#fff}.ws{font-size:12px;fill:#fff}"
          + ".paper{fill:#fff}.card{fill:#f4f7fa;stroke:#5b6b7a;stroke-width:1.2}"
          + ".stop{fill:#fff;stroke:#14202b;stroke-width:3}"
          + ".slow{fill:#fff;stroke:#14202b;stroke-width:1.6;stroke-dasharray:7 4}"
          + ".go{fill:#f4f7fa;stroke:#1f4e79;stroke-width:1.6}"
          + ".phase{fill:#33414e}.grid{stroke:#c3ccd4;stroke-width:1;fill:none}"
          + ".arrow{stroke:#14202b;stroke-width:2;fill:none}.head{fill:#14202b}"
          + ".must{fill:#1f4e79}.both{fill:#a9cbe8;stroke:#1f4e79;stroke-width:3}"
          + ".some{fill:#fff;stroke:#1f4e79;stroke-width:3}.may{fill:#a9cbe8}"
          + ".few{fill:#fff;stroke:#4a7196;stroke-width:1.3;stroke-dasharray:4 3}"
          + ".mark{fill:#b34700}.band{fill:#f7f9fb}";

  private final Pathway pathway;

  private PhaseDiagram(Pathway pathway) {
    this.pathway = pathway;
  }

  /**
   * Returns the drawing of a pathway.
   *
   * @param pathway the pathway
   * @return its drawing
   */
  public static PhaseDiagram of(Pathway pathway) {
    return new PhaseDiagram(requireNonNull(pathway, "pathway"));
  }

  /**
   * Returns the drawing as an SVG document, lines ended by {@code \n}.
   *
   * @return the text
   */
  public String svg() {
    Svg svg = new Svg();
    svg.box(0, 0, WIDTH, 4000, "paper");
    double height = draw(svg) + MARGIN;
    return svg.document(
        WIDTH, height, "The pathway after a vertebral fracture", description(), CSS);
  }

  /** Returns where the texts of the drawing are. */
  @VisibleForTesting
  List<Svg.Box> texts() {
    Svg svg = new Svg();
    draw(svg);
    return svg.texts();
  }

  private double draw(Svg svg) {
    Book triage = new Book(pathway.triage().rules());
    Book options = new Book(pathway.rules());
    StandingTable table = StandingTable.of(pathway);
    svg.text(MARGIN, 48, 24, "h1", "The pathway after a vertebral fracture");
    String stamp =
        "Version "
            + pathway.content().version()
            + ", content "
            + pathway.content().fingerprint().substring(0, 12)
            + ". "
            + (PathwayDocument.isReviewed(pathway)
                ? "Signed off by a clinician."
                : "UNREVIEWED: no clinician has signed this off.");
    svg.text(MARGIN, 70, 13, "p", stamp);
    double y = new WayIn(pathway, triage, table).draw(svg, 92);
    PhaseSpans spans = PhaseSpans.of(triage);
    Set<String> dayFacts = FractureDays.of(pathway.triage().outline(), spans).facts();
    List<Lane> lanes = new ArrayList<>();
    pathway
        .outline()
        .options()
        .forEach(option -> lanes.add(Lane.of(option, options, table, dayFacts)));
    y = new TimeLine(pathway, options, spans, table, dayFacts).draw(svg, y + 34, lanes);
    return new Remainder(pathway, triage, options, lanes, dayFacts).draw(svg, y + 26);
  }

  private String description() {
    StringBuilder words = new StringBuilder("First the red-flag screen: ");
    for (Rule rule : new Book(pathway.triage().rules()).rulesOf(StandingTable.WITHHELD)) {
      words.append(rule.because()).append(' ');
    }
    words.append("Then the phases: ");
    PhaseSpans spans = PhaseSpans.of(new Book(pathway.triage().rules()));
    List<String> phases = new ArrayList<>();
    spans.timed().forEach(one -> phases.add(RuleWriter.words(one.phase()) + ", " + one.days()));
    words
        .append(String.join("; ", phases))
        .append(". For each option a bar shows in which phase it");
    words.append(" must be offered, may be considered or is not listed; the document has the same");
    return words.append(" as a table.").toString();
  }
}
