package io.osteokit.tracking.report;

import io.osteokit.tracking.progress.PainEvent;
import io.osteokit.tracking.report.Week.SessionMark;

/** Says what is what, of those things alone that are drawn. */
final class ChartLegend {
  private static final double ROW = 21;
  private static final double SWATCH = 24;

  private final Canvas canvas;
  private final Wording wording;
  private final double left;
  private final double right;
  private double x;
  private double y;

  ChartLegend(Canvas canvas, Wording wording, double left, double right) {
    this.canvas = canvas;
    this.wording = wording;
    this.left = left;
    this.right = right;
    this.x = left;
  }

  /** Draws the legend and returns how high the drawing is now. */
  double draw(double top, ChartPainter painter) {
    y = top;
    double at = place("chart.legend.score");
    canvas.line(at + 10, y - 10, at + 10, y + 2, "oc-range");
    canvas.dot(at + 10, y - 4, 3, "oc-dot");
    at = place("chart.legend.mean");
    canvas.line(at, y - 4, at + 18, y - 4, "oc-mean");
    if (painter.showsChange()) {
      at = place("chart.legend.change");
      canvas.box(at, y - 11, 18, 13, "oc-mic");
      canvas.line(at, y - 11, at + 18, y - 11, "oc-edge");
      canvas.line(at, y + 2, at + 18, y + 2, "oc-edge");
    }
    if (painter.showsBand()) {
      at = place("chart.legend.band");
      canvas.box(at, y - 11, 18, 13, "oc-band");
    }
    if (painter.showsGaps()) {
      at = place("chart.legend.gap");
      canvas.path("oc-gapline", "M" + Canvas.point(at, y - 8) + "v8m0 -4h18m0 -4v8");
    }
    for (PainEvent event : PainEvent.values()) {
      if (event != PainEvent.NOTHING && painter.shows(event)) {
        at = place("rise." + event.name());
        painter.rise(at + 9, y - 4, event);
      }
    }
    if (painter.showsFalls()) {
      at = place("chart.legend.fall");
      painter.fall(at + 9, y - 4);
    }
    for (SessionMark mark : SessionMark.values()) {
      at = place("chart.legend." + mark.name());
      SessionLane.mark(canvas, at + 4, y - 8, 11, 7, mark);
    }
    return y + 16;
  }

  /** Finds room for an entry, writes its words and returns where its swatch begins. */
  private double place(String key) {
    String words = wording.say(key);
    double width = SWATCH + Canvas.width(words, 12) + 16;
    if (x > left && x + width > right) {
      x = left;
      y += ROW;
    }
    double at = x;
    canvas.text(at + SWATCH, y, "", words);
    x += width;
    return at;
  }
}
