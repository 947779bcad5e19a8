package io.osteokit.tracking.report;

import io.osteokit.tracking.report.Week.SessionMark;

/** Draws sessions as marks, stacked by week. */
final class SessionLane {
  private static final double HEIGHT = 56;
  private static final double LABEL = 16;

  private final Canvas canvas;
  private final Course course;
  private final Wording wording;
  private final double left;
  private final double dayWidth;

  SessionLane(Canvas canvas, Course course, Wording wording, double left, double dayWidth) {
    this.canvas = canvas;
    this.course = course;
    this.wording = wording;
    this.left = left;
    this.dayWidth = dayWidth;
  }

  /** Draws the lane and returns where it ends. */
  double draw(double top) {
    canvas.text(left, top + 8, "oc-b", wording.say("chart.sessions"));
    double bottom = top + LABEL + HEIGHT;
    int most = course.weeks().stream().mapToInt(week -> week.sessions().size()).max().orElse(0);
    double high = Math.min(13, HEIGHT / Math.max(1, most));
    double size = Math.max(1.5, Math.min(high - 1.6, 7 * dayWidth - 2));
    double wide = Math.max(size, Math.min(13, 7 * dayWidth - 3));
    for (Week week : course.weeks()) {
      int past = Math.max(0, Markup.days(course.from(), week.monday()) - 1);
      double middle = left + (past + week.days() / 2.0) * dayWidth;
      double y = bottom - 2;
      for (SessionMark mark : SessionMark.values()) {
        for (long i = 0; i < week.count(mark); i++) {
          mark(canvas, middle - wide / 2, y - size, wide, size, mark);
          y -= high;
        }
      }
    }
    return bottom;
  }

  static void mark(Canvas canvas, double x, double y, double wide, double high, SessionMark mark) {
    switch (mark) {
      case DONE -> canvas.box(x, y, wide, high, "oc-done");
      case PARTLY -> {
        canvas.box(x, y, wide, high, "oc-open");
        canvas.path(
            "oc-done",
            "M"
                + Canvas.point(x, y + high)
                + "h"
                + Markup.number(wide)
                + "v-"
                + Markup.number(high)
                + "Z");
      }
      case NOT_DONE -> canvas.box(x, y, wide, high, "oc-none");
    }
  }
}
