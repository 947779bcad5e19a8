package io.osteokit.pathways.describe;

import io.osteokit.core.rules.Outcome;
import io.osteokit.core.rules.Rule;
import io.osteokit.core.triage.TriageOutline;
import io.osteokit.pathways.Pathway;
import io.osteokit.pathways.PathwayOutline.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Draws how one comes to the time line, or does not: the screen and what it withholds. */
final class WayIn {
  private static final double SCREEN = 236;
  private static final double GAP = 44;
  private static final double BETWEEN = 16;
  private static final double PAD = 12;
  private static final double SMALL = 12;

  private final Pathway pathway;
  private final Book triage;
  private final StandingTable table;

  WayIn(Pathway pathway, Book triage, StandingTable table) {
    this.pathway = pathway;
    this.triage = triage;
    this.table = table;
  }

  /** What is withheld, when, and what is offered all the same. */
  private record Card(String title, List<String> lines, String style) {}

  double draw(Svg svg, double top) {
    List<Card> cards = cards();
    double left = PhaseDiagram.MARGIN + SCREEN + GAP;
    double room = PhaseDiagram.WIDTH - PhaseDiagram.MARGIN - left;
    double width = (room - BETWEEN * (cards.size() - 1)) / Math.max(1, cards.size());
    List<List<String>> wrapped = new ArrayList<>();
    int most = 0;
    for (Card card : cards) {
      List<String> lines =
          card.lines().stream()
              .flatMap(line -> Svg.wrap(line, SMALL, width - 2 * PAD).stream())
              .collect(Collectors.toList());
      wrapped.add(lines);
      most = Math.max(most, lines.size());
    }
    double height = Math.max(130, 44 + most * SMALL * 1.32 + PAD);
    screen(svg, top, height);
    double middle = top + height / 2;
    arrow(svg, PhaseDiagram.MARGIN + SCREEN + 4, middle, left - 6, middle);
    for (int i = 0; i < cards.size(); i++) {
      double x = left + i * (width + BETWEEN);
      svg.box(x, top, width, height, cards.get(i).style());
      svg.text(x + PAD, top + 24, 14, "h3", cards.get(i).title());
      svg.lines(x + PAD, top + 46, SMALL, "s", wrapped.get(i));
      if (cards.get(i).style().equals("go")) {
        arrow(svg, x + width / 2, top + height + 3, x + width / 2, top + height + 30);
      }
    }
    return top + height + 6;
  }

  private static void arrow(Svg svg, double x1, double y1, double x2, double y2) {
    svg.line(x1, y1, x2, y2, "arrow");
    boolean down = y2 > y1;
    double bx = down ? 0 : -9;
    double by = down ? -9 : 0;
    svg.path(
        "head",
        point("M", x2, y2)
            + point("L", x2 + bx + (down ? -5 : 0), y2 + by + (down ? 0 : -5))
            + point("L", x2 + bx + (down ? 5 : 0), y2 + by + (down ? 0 : 5))
            + "Z");
  }

  private static String point(String move, double x, double y) {
    return move + Svg.number(x) + " " + Svg.number(y);
  }

  private void screen(Svg svg, double top, double height) {
    TriageOutline outline = pathway.triage().outline();
    double x = PhaseDiagram.MARGIN;
    svg.box(x, top, SCREEN, height, "card");
    svg.text(x + PAD, top + 24, 14, "h3", "Red-flag screen");
    long urgent = outline.findings().stream().filter(TriageOutline.Finding::urgent).count();
    List<String> lines = new ArrayList<>();
    lines.add(outline.findings().size() + " findings are asked, " + urgent + " of them urgent.");
    lines.add(
        outline.redFlags().size()
            + " red flags and "
            + outline.escalations().size()
            + " escalations are looked for.");
    lines.add("The highest urgency counts.");
    double y = top + 46;
    for (String line : lines) {
      y = svg.lines(x + PAD, y, SMALL, "s", Svg.wrap(line, SMALL, SCREEN - 2 * PAD)) + 5;
    }
  }

  /** Returns the cards, the strictest first. */
  private List<Card> cards() {
    List<Card> cards = new ArrayList<>();
    List<String> values = StandingTable.values(triage, StandingTable.WITHHELD);
    for (int i = values.size() - 1; i >= 0; i--) {
      String value = values.get(i);
      List<String> lines = new ArrayList<>();
      for (Rule rule : triage.rulesOf(StandingTable.WITHHELD)) {
        if (rule.then().equals(new Outcome.Value(value))) {
          lines.add("\u2022 " + Markdown.capital(triage.sentences().condition(rule.when())));
        }
      }
      if (lines.isEmpty()) {
        lines.add("When none of these holds: on to the phases.");
      }
      if (i > 0) {
        lines.add("Still listed: " + listed(value) + ".");
      }
      String style = i == 0 ? "go" : i == values.size() - 1 ? "stop" : "slow";
      String title = Markdown.capital(RuleWriter.words(value)) + " is withheld";
      cards.add(new Card(title, lines, style));
    }
    return cards;
  }

  private String listed(String withheld) {
    List<String> names = new ArrayList<>();
    for (StandingTable.Column column : table.columns()) {
      if (!column.phase().isPresent() && column.withheld().equals(withheld)) {
        for (Option option : pathway.outline().options()) {
          if (table.standing(option, column) != Standing.MUST_NOT) {
            names.add(option.name());
          }
        }
      }
    }
    return names.isEmpty() ? "nothing" : String.join("; ", names);
  }
}
