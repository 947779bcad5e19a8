package io.osteokit.tracking.report;

import io.osteokit.core.person.DiaryEvent;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.Happening;
import io.osteokit.tracking.progress.ActivePeriod.Pause;
import io.osteokit.tracking.progress.PainDay;
import io.osteokit.tracking.progress.PainEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/** Draws pain over the days, with what stands behind it and what happened. */
final class ChartPainter {
  static final double WIDTH = 960;
  private static final double LEFT = 44;
  private static final double RIGHT = 846;
  private static final double PHASES = 56;
  private static final double EVENTS = 101;
  private static final double TOP = 126;
  private static final double BOTTOM = 346;

  /** The worst pain there is. */
  static final int WORST = 10;

  private static final double PHASE_HEIGHT = 36;

  /** Lines of words that are closer touch each other. */
  private static final double LABEL = 14;

  private final Canvas canvas;
  private final ReportData data;
  private final Course course;
  private final Wording wording;
  private final NavigableMap<LocalDate, PainEvent> rises;
  private final List<Stretch<Stretch.PhaseDays>> phases;
  private final List<Stretch<Stretch.Band>> bands;
  private final Optional<NoticedChange> change;
  private final double dayWidth;

  ChartPainter(Canvas canvas, ProgressChart chart) {
    this.canvas = canvas;
    this.data = chart.data();
    this.course = chart.course();
    this.wording = data.wording();
    this.rises = chart.rises();
    this.phases = chart.phases();
    this.bands = chart.bands();
    this.change = chart.change();
    this.dayWidth = (RIGHT - LEFT) / Markup.days(course.from(), course.to());
  }

  /** Draws everything and returns how high it is. */
  double draw(String title) {
    canvas.raw(
        "<defs><pattern id=\"oc-hatch\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\""
            + " patternTransform=\"rotate(45)\"><path class=\"oc-hatch\" d=\"M0 0V7\"/>"
            + "</pattern></defs>\n");
    canvas.text(LEFT, 26, "oc-h", title);
    canvas.text(LEFT, 44, "", wording.say("chart.scale"));
    grid();
    change.ifPresent(this::noticedChange);
    bands.forEach(this::band);
    phases.forEach(this::phase);
    scores();
    course.gaps().forEach(this::gap);
    fractures();
    events();
    double end = new SessionLane(canvas, course, wording, LEFT, dayWidth).draw(BOTTOM + 22);
    months(end);
    return new ChartLegend(canvas, wording, LEFT, WIDTH - 20).draw(end + 44, this);
  }

  private double x(LocalDate day) {
    return LEFT + (Markup.days(course.from(), day) - 1) * dayWidth;
  }

  private double middle(LocalDate day) {
    return x(day) + dayWidth / 2;
  }

  private static double y(double pain) {
    return BOTTOM - Math.max(0, Math.min(WORST, pain)) / WORST * (BOTTOM - TOP);
  }

  private void band(Stretch<Stretch.Band> band) {
    double from = x(band.from());
    double top = y(band.what().high());
    double end = x(band.to().plusDays(1));
    canvas.box(from, top, end - from, y(band.what().low()) - top, "oc-band");
  }

  private void noticedChange(NoticedChange noticed) {
    double top = y(noticed.worse());
    double from = Math.max(LEFT, x(noticed.from()));
    canvas.box(from, top, RIGHT - from, y(noticed.better()) - top, "oc-mic");
    double middle = y(noticed.start());
    if (noticed.worse() <= WORST) {
      double label = Math.min(y(noticed.worse()), middle - LABEL);
      edge(from, noticed.worse(), label, "oc-edge", "chart.worse");
    }
    edge(from, noticed.start(), middle, "oc-start", "chart.start");
    if (noticed.better() >= 0) {
      double label = Math.max(y(noticed.better()), middle + LABEL);
      edge(from, noticed.better(), label, "oc-edge", "chart.better");
    }
  }

  private void edge(double from, double pain, double label, String style, String key) {
    canvas.line(from, y(pain), RIGHT, y(pain), style);
    canvas.text(RIGHT + 6, label + 4, "", wording.say(key, "pain", wording.limit(pain)));
  }

  private void grid() {
    for (int pain = 0; pain <= WORST; pain += 2) {
      canvas.line(LEFT, y(pain), RIGHT, y(pain), pain == 0 ? "oc-axis" : "oc-grid");
      canvas.text(LEFT - 8, y(pain) + 4, "oc-e", Integer.toString(pain));
    }
  }

  private void phase(Stretch<Stretch.PhaseDays> phase) {
    double from = x(phase.from());
    double width = x(phase.to().plusDays(1)) - from;
    int place = phases.indexOf(phase);
    canvas.box(from, PHASES, width, PHASE_HEIGHT, place % 2 == 0 ? "oc-phase" : "oc-phase2");
    String name = Markup.capital(wording.say("chart.phase", phase.what().phase()));
    label(from, width, PHASES + 15, "oc-b oc-m", name);
    label(
        from,
        width,
        PHASES + 30,
        "oc-m",
        wording.say(
            "chart.phase.days",
            "first",
            Integer.toString(phase.what().first()),
            "last",
            Integer.toString(phase.what().last())));
    if (place > 0) {
      canvas.line(from, PHASES + PHASE_HEIGHT, from, BOTTOM, "oc-bound");
    }
  }

  private void label(double from, double width, double y, String style, String words) {
    if (Canvas.width(words, 12) < width - 4) {
      canvas.text(from + width / 2, y, style, words);
    }
  }

  private void scores() {
    for (PainDay day : course.pain().values()) {
      double x = middle(day.day());
      if (day.greatest() > day.least()) {
        canvas.line(x, y(day.greatest()), x, y(day.least()), "oc-range");
      }
      canvas.dot(x, y(day.median()), Math.max(1.3, Math.min(3, dayWidth * 0.4)), "oc-dot");
    }
    StringBuilder line = new StringBuilder();
    LocalDate last = LocalDate.MIN;
    for (Map.Entry<LocalDate, Double> mean : course.means().entrySet()) {
      boolean goesOn = last.isAfter(mean.getKey().minusDays(Course.GAP_DAYS));
      line.append(goesOn ? "L" : "M");
      line.append(Canvas.point(middle(mean.getKey()), y(mean.getValue())));
      last = mean.getKey();
    }
    if (line.length() > 0) {
      canvas.path("oc-mean", line.toString());
    }
  }

  private void gap(Pause gap) {
    double from = x(gap.from());
    double end = x(gap.to().plusDays(1));
    canvas.box(from, TOP, end - from, BOTTOM - TOP, "oc-gap");
    double y = BOTTOM - 8;
    canvas.path(
        "oc-gapline",
        "M"
            + Canvas.point(from + 1, y - 4)
            + "v8M"
            + Canvas.point(from + 1, y)
            + "H"
            + Markup.number(end - 1)
            + "m0 -4v8");
    label(from, end - from, y - 8, "oc-m", wording.say("chart.gap"));
  }

  private void fractures() {
    for (LocalDate day : Stretch.fractures(data)) {
      if (!day.isBefore(course.from())) {
        canvas.line(middle(day), PHASES + PHASE_HEIGHT, middle(day), BOTTOM, "oc-fracture");
        canvas.text(middle(day) + 5, TOP - 4, "oc-b", wording.say("chart.fracture"));
      }
    }
  }

  private void events() {
    for (DiaryEntry entry : course.entries()) {
      if (entry.what() instanceof Happening.Reported reported
          && reported.event() instanceof DiaryEvent.Fall) {
        fall(middle(entry.day()), EVENTS);
      }
    }
    rises.forEach((day, event) -> rise(middle(day), EVENTS, event));
  }

  void fall(double x, double y) {
    canvas.path("oc-fall", "M" + Canvas.point(x - 4, y - 4) + "l8 8m0 -8l-8 8");
  }

  void rise(double x, double y, PainEvent event) {
    switch (event) {
      case SUSPECTED_FRACTURE -> {
        canvas.box(x - 7, y - 7, 14, 14, "oc-alarm");
        canvas.path("oc-ink", "M" + Canvas.point(x, y - 5) + "v6m0 2v2");
      }
      case FLARE -> canvas.path("oc-flare", "M" + Canvas.point(x, y - 7) + "l6 7l-6 7l-6 -7Z");
      case NOTHING -> {}
      default -> canvas.path("oc-rise", "M" + Canvas.point(x, y - 6) + "l6 11h-12Z");
    }
  }

  private void months(double y) {
    canvas.line(LEFT, y, RIGHT, y, "oc-axis");
    int months = Math.max(1, Markup.days(course.from(), course.to()) / 365);
    double free = 0;
    for (LocalDate day = course.from(); !day.isAfter(course.to()); day = day.plusDays(1)) {
      boolean weekly = Markup.days(course.from(), course.to()) < 100;
      boolean tick =
          weekly
              ? day.equals(Course.monday(day))
              : day.getDayOfMonth() == 1 && (day.getMonthValue() - 1) % months == 0;
      if (tick) {
        canvas.line(x(day), y, x(day), y + 5, "oc-axis");
        String january = day.getMonthValue() == 1 ? wording.monthOfYear(day) : wording.month(day);
        String dated = weekly ? wording.dayOfYear(day) : january;
        if (x(day) >= free && x(day) + Canvas.width(dated, 12) < WIDTH) {
          canvas.text(x(day), y + 18, "", dated);
          free = x(day) + Canvas.width(dated, 12) + 6;
        }
      }
    }
  }

  boolean shows(PainEvent event) {
    return rises.containsValue(event);
  }

  boolean showsGaps() {
    return !course.gaps().isEmpty();
  }

  boolean showsFalls() {
    return course.weeks().stream().anyMatch(week -> week.falls() > 0);
  }

  boolean showsBand() {
    return !bands.isEmpty();
  }

  boolean showsChange() {
    return change.isPresent();
  }

  boolean showsPhases() {
    return !phases.isEmpty();
  }
}
