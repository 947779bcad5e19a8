package io.osteokit.pathways.describe;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.rules.Rule;
import io.osteokit.core.rules.Tri;
import io.osteokit.pathways.Pathway;
import io.osteokit.pathways.PathwayOutline.Review;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Draws the phases, when somebody looks again, and a bar for each option that changes in time. */
final class TimeLine {
  private static final double LABELS = 262;
  private static final double UNTIMED = 172;
  private static final double GAP = 12;
  private static final double LANE = 34;

  private final Pathway pathway;
  private final Book options;
  private final PhaseSpans spans;
  private final StandingTable table;
  private final Set<String> dayFacts;
  private final List<String> untimed = new ArrayList<>();
  private final TimeScale scale;
  private final double right;

  TimeLine(
      Pathway pathway, Book options, PhaseSpans spans, StandingTable table, Set<String> dayFacts) {
    this.pathway = pathway;
    this.options = options;
    this.spans = spans;
    this.table = table;
    this.dayFacts = dayFacts;
    spans.all().stream().filter(phase -> !spans.days(phase).isPresent()).forEach(untimed::add);
    double left = PhaseDiagram.MARGIN + LABELS;
    this.right = PhaseDiagram.WIDTH - PhaseDiagram.MARGIN - untimed.size() * (UNTIMED + GAP);
    this.scale = new TimeScale(spans.timed(), left, right - left, lastMark());
  }

  private int lastMark() {
    int last = 0;
    for (Review review : pathway.outline().reviews()) {
      last = Math.max(last, review.onFractureDay().orElse(0));
      for (Rule rule : options.rulesOf(review.fact())) {
        Lane.Days days = Lane.Days.of(rule.when(), dayFacts);
        last = Math.max(last, days.to() == Integer.MAX_VALUE ? days.from() : days.to());
      }
    }
    return last;
  }

  double draw(Svg svg, double top, List<Lane> lanes) {
    legend(svg, top);
    double head = top + 22;
    double lane = head + 52;
    double first = lane;
    lane += reviews(svg, lane);
    for (Lane one : lanes) {
      if (!one.isEven()) {
        lane += option(svg, lane, one);
      }
    }
    heads(svg, head, first, lane);
    return lane;
  }

  private void legend(Svg svg, double top) {
    svg.text(PhaseDiagram.MARGIN, top, 16, "h2", "Phases and options");
    double x = PhaseDiagram.MARGIN + LABELS;
    for (Standing one : Standing.values()) {
      String words = one == Standing.MUST_NOT ? "no bar: " + one.words() : one.words();
      if (one != Standing.MUST_NOT) {
        svg.box(x, top - 12, 26, 15, style(one));
        x += 32;
      }
      svg.text(x, top, 12, "s", words);
      x += Svg.width(words, 12) + 14;
    }
  }

  private void heads(Svg svg, double top, double first, double bottom) {
    for (int i = 0; i < spans.timed().size(); i++) {
      PhaseSpans.Span span = spans.timed().get(i);
      head(svg, scale.phaseLeft(i), top, scale.phaseWidth() - 3, span.phase(), span.days());
      if (i > 0) {
        double x = scale.phaseLeft(i) - 1.5;
        svg.line(x, first + 48, x, bottom, "grid");
      }
    }
    for (int i = 0; i < untimed.size(); i++) {
      head(svg, untimedLeft(i), top, UNTIMED, untimed.get(i), "no fracture day");
    }
  }

  private static void head(Svg svg, double x, double y, double width, String phase, String days) {
    svg.box(x, y, width, 42, "phase");
    svg.text(x + 10, y + 18, 14, "w", Markdown.capital(RuleWriter.words(phase)));
    svg.text(x + 10, y + 34, 12, "ws", Markdown.capital(days));
  }

  private double untimedLeft(int place) {
    return right + GAP + place * (UNTIMED + GAP);
  }

  /** Draws the days of the fracture and the intervals that are of one phase; returns the height. */
  private double reviews(Svg svg, double top) {
    double height = 50;
    svg.text(PhaseDiagram.MARGIN, top + 21, 13, "h3", "Look again");
    svg.text(PhaseDiagram.MARGIN, top + 36, 12, "s", "at the latest, when nothing is urgent");
    for (Review review : pathway.outline().reviews()) {
      for (Rule rule : options.rulesOf(review.fact())) {
        review(svg, top, review, rule);
      }
    }
    rule(svg, top + height - 2);
    return height;
  }

  private void review(Svg svg, double top, Review review, Rule rule) {
    if (review.onFractureDay().isPresent()) {
      int day = review.onFractureDay().getAsInt();
      double x = scale.at(day);
      svg.path("mark", "M" + Svg.number(x - 6) + " " + Svg.number(top + 4) + "h12l-6 10Z");
      svg.centred(x, top + 27, 12, "s", "day " + day);
      return;
    }
    List<StandingTable.Column> columns = new ArrayList<>();
    int phases = 0;
    for (StandingTable.Column column : table.columns()) {
      if (column.phase().isPresent()) {
        phases++;
        if (column.situation().holds(rule.when()) != Tri.FALSE) {
          columns.add(column);
        }
      }
    }
    if (columns.size() == phases) {
      return;
    }
    String words = "in " + review.inDays().orElse(0) + " days";
    Lane.Days days = Lane.Days.of(rule.when(), dayFacts);
    for (StandingTable.Column column : columns) {
      String phase = column.phase().orElse("");
      for (int i = 0; i < spans.timed().size(); i++) {
        if (spans.timed().get(i).phase().equals(phase)) {
          double from = Math.max(scale.at(days.from()), scale.phaseLeft(i));
          if (days.from() > spans.timed().get(i).from()) {
            svg.line(from, top + 4, from, top + 15, "arrow");
            svg.centred(from, top + 27, 12, "s", "day " + days.from());
          }
          svg.text(from + 5, top + 43, 12, "s", words);
        }
      }
      if (untimed.contains(phase)) {
        svg.text(untimedLeft(untimed.indexOf(phase)) + 8, top + 43, 12, "s", words);
      }
    }
  }

  /** Draws the bars of an option and returns how high its lane is. */
  private double option(Svg svg, double top, Lane lane) {
    List<String> name = Svg.wrap(lane.option().name(), 13, LABELS - 14);
    List<String> note =
        lane.note().isEmpty()
            ? ImmutableList.of()
            : Svg.wrap(Markdown.capital(lane.note()), 12, LABELS - 14);
    boolean plain = name.size() + note.size() == 1;
    double next = svg.lines(PhaseDiagram.MARGIN, top + (plain ? 21 : 15), 13, "p", name);
    next = svg.lines(PhaseDiagram.MARGIN, next - 2, 12, "s", note);
    double height = plain ? LANE : next - top - 6;
    for (int i = 0; i < spans.all().size(); i++) {
      Standing standing = lane.standings().get(i);
      String phase = spans.all().get(i);
      if (standing == Standing.MUST_NOT) {
        continue;
      }
      if (untimed.contains(phase)) {
        bar(svg, untimedLeft(untimed.indexOf(phase)), UNTIMED, top, standing);
      }
      for (int t = 0; t < spans.timed().size(); t++) {
        PhaseSpans.Span span = spans.timed().get(t);
        if (span.phase().equals(phase)
            && lane.days().from() <= span.to().orElse(Integer.MAX_VALUE)
            && lane.days().to() >= span.from()) {
          double from = Math.max(scale.phaseLeft(t), scale.at(lane.days().from()));
          double end = scale.phaseLeft(t) + scale.phaseWidth() - 3;
          double to =
              lane.days().to() == Integer.MAX_VALUE
                  ? end
                  : Math.min(end, scale.at(lane.days().to() + 1));
          bar(svg, from, to - from, top, standing);
        }
      }
    }
    rule(svg, top + height - 1);
    return height;
  }

  private static void rule(Svg svg, double y) {
    svg.line(PhaseDiagram.MARGIN, y, PhaseDiagram.WIDTH - PhaseDiagram.MARGIN, y, "grid");
  }

  private static void bar(Svg svg, double x, double width, double top, Standing standing) {
    svg.box(x + 2, top + 5, width - 4, 23, style(standing));
    String words = standing.words();
    if (Svg.width(words, 12) < width - 14) {
      svg.text(x + 10, top + 21, 12, standing == Standing.MUST ? "ws" : "s", words);
    }
  }

  private static String style(Standing standing) {
    return switch (standing) {
      case MUST -> "must";
      case MUST_FOR_SOME_ELSE_MAY -> "both";
      case MUST_FOR_SOME -> "some";
      case MAY -> "may";
      case MAY_FOR_SOME -> "few";
      case MUST_NOT -> "paper";
    };
  }
}
