package io.osteokit.tracking.report;

import static java.util.Objects.requireNonNull;

import io.osteokit.tracking.progress.ActivePeriod.Pause;
import io.osteokit.tracking.progress.PainEvent;
import io.osteokit.tracking.report.Week.SessionMark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A drawing of pain and sessions over time: daily scores, rises of pain, the change that people
 * notice, phases since the fracture, and where pain often lies, up to the day and never beyond.
 *
 * <p>Shapes and patterns say everything that colours say, and title and description tell it to a
 * screen reader. A day without a score is a gap, never a zero. Immutable and safe to share between
 * threads; the same data gives the same drawing for ever.
 */
public final class ProgressChart {
  /** The styles, for a page that holds the drawing. */
  static final String CSS =
      ".oc{background:#fff}.oc text{font-family:Helvetica,Arial,'Liberation Sans',sans-serif;"
          + "font-size:12px;fill:#26323d}.oc .oc-h{font-size:18px;font-weight:bold;fill:#14202b}"
          + ".oc .oc-b{font-weight:bold;fill:#14202b}.oc .oc-m{text-anchor:middle}"
          + ".oc .oc-e{text-anchor:end}.oc-grid{stroke:#d5dbe0;stroke-width:1;fill:none}"
          + ".oc-axis{stroke:#55626e;stroke-width:1.2;fill:none}"
          + ".oc-phase{fill:#fff;stroke:#55626e;stroke-width:1}.oc-phase2{fill:#e6ebef;"
          + "stroke:#55626e;stroke-width:1}.oc-bound{stroke:#55626e;stroke-width:1;fill:none;"
          + "stroke-dasharray:2 3}.oc-band{fill:url(#oc-hatch);stroke:#8496a6;stroke-width:.8}"
          + ".oc-hatch{stroke:#a9b8c5;stroke-width:1.1;fill:none}.oc-mic{fill:#d9e6f2;"
          + "fill-opacity:.75}.oc-edge{stroke:#1f4e79;stroke-width:1.3;stroke-dasharray:7 4;"
          + "fill:none}.oc-start{stroke:#1f4e79;stroke-width:1;fill:none}"
          + ".oc-gap{fill:#fff}.oc-gapline{stroke:#55626e;stroke-width:1;"
          + "fill:none}.oc-range{stroke:#7f93a5;stroke-width:1;fill:none}.oc-dot{fill:#5c7891}"
          + ".oc-mean{stroke:#0b2e4f;stroke-width:2.6;fill:none;stroke-linejoin:round;"
          + "stroke-linecap:round}.oc-fracture{stroke:#14202b;stroke-width:1.8;fill:none}"
          + ".oc-alarm{fill:#9c2a00;stroke:#9c2a00;stroke-width:1}.oc-ink{stroke:#fff;"
          + "stroke-width:2;fill:none}.oc-flare{fill:#e0a030;stroke:#4a3200;stroke-width:1.4}"
          + ".oc-rise{fill:#fff;stroke:#14202b;stroke-width:1.6}.oc-fall{stroke:#14202b;"
          + "stroke-width:2.2;fill:none}.oc-done{fill:#1f4e79;stroke:#1f4e79;stroke-width:1}"
          + ".oc-open{fill:#fff;stroke:#1f4e79;stroke-width:1}.oc-none{fill:#fff;"
          + "stroke:#6b7a88;stroke-width:1}.oc-strike{stroke:#6b7a88;stroke-width:1;fill:none}";

  private final ReportData data;
  private final Course course;
  private final Wording wording;
  private final NavigableMap<LocalDate, PainEvent> rises;
  private final List<Stretch<Stretch.PhaseDays>> phases;
  private final List<Stretch<Stretch.Band>> bands;

  private ProgressChart(ReportData data) {
    this.data = data;
    this.wording = data.wording();
    this.course = new Course(data);
    this.rises = Rises.of(data, course);
    this.phases = Stretch.phases(data);
    this.bands = Stretch.bands(data);
  }

  /**
   * Returns the drawing of some data.
   *
   * @param data the data
   * @return its drawing
   */
  public static ProgressChart of(ReportData data) {
    return new ProgressChart(requireNonNull(data, "data"));
  }

  /**
   * Returns the drawing as an SVG document with its styles, lines ended by {@code \n}.
   *
   * @return the text
   */
  public String svg() {
    return document("<style>" + CSS + "</style>\n");
  }

  /** Returns the drawing for a page that has the styles. */
  String inline() {
    return document("");
  }

  /**
   * Returns the line of the drawing: the mean of the seven days that end with each day.
   *
   * @return means, 0 to 10, of the days of the report that have enough scores
   */
  public SortedMap<LocalDate, Double> weekMeans() {
    return course.means();
  }

  Course course() {
    return course;
  }

  NavigableMap<LocalDate, PainEvent> rises() {
    return rises;
  }

  private String document(String style) {
    Canvas canvas = new Canvas();
    double height = new ChartPainter(canvas, this).draw(title());
    String size = Markup.number(ChartPainter.WIDTH) + "\" height=\"" + Markup.number(height);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"oc\" role=\"img\""
        + " aria-labelledby=\"oc-title oc-desc\" width=\""
        + size
        + "\" viewBox=\"0 0 "
        + Canvas.point(ChartPainter.WIDTH, height)
        + "\">\n<title id=\"oc-title\">"
        + Markup.escape(title())
        + "</title>\n<desc id=\"oc-desc\">"
        + Markup.escape(description())
        + "</desc>\n"
        + style
        + canvas
        + "</svg>\n";
  }

  private String title() {
    return wording.say(
        "chart.title", "from", wording.day(course.from()), "to", wording.day(course.to()));
  }

  /**
   * Returns in words what the drawing shows, for people who do not see it.
   *
   * @return sentences on one line, as text and not as markup
   */
  public String description() {
    List<String> words = new ArrayList<>();
    int days = Markup.days(course.from(), course.to());
    String scored = Integer.toString(course.pain().size());
    words.add(wording.say("chart.says.scores", "scored", scored, "days", Integer.toString(days)));
    course.weeks().stream()
        .filter(week -> week.median().isPresent())
        .reduce((first, second) -> second)
        .map(week -> wording.number(week.median().orElse(0)))
        .ifPresent(pain -> words.add(wording.say("chart.says.newest", "pain", pain)));
    change().ifPresent(change -> words.add(said(change)));
    phases.forEach(phase -> words.add(said(phase)));
    for (Pause gap : course.gaps()) {
      String from = wording.day(gap.from());
      words.add(wording.say("chart.says.gap", "from", from, "to", wording.day(gap.to())));
    }
    rises.forEach((day, event) -> words.add(said(day, event)));
    words.add(
        wording.say(
            "chart.says.sessions",
            "done",
            Long.toString(count(SessionMark.DONE)),
            "partly",
            Long.toString(count(SessionMark.PARTLY)),
            "notDone",
            Long.toString(count(SessionMark.NOT_DONE))));
    if (!bands.isEmpty()) {
      words.add(wording.say("chart.says.band"));
    }
    return String.join(" ", words);
  }

  private String said(NoticedChange change) {
    String start = wording.limit(change.start());
    String better = wording.limit(change.better());
    return change.worse() > ChartPainter.WORST
        ? wording.say("chart.says.easing", "start", start, "better", better)
        : wording.say(
            "chart.says.change",
            "start",
            start,
            "better",
            better,
            "worse",
            wording.limit(change.worse()));
  }

  private String said(Stretch<Stretch.PhaseDays> phase) {
    return wording.say(
        "chart.says.phase",
        "day",
        wording.day(phase.from()),
        "phase",
        wording.say("chart.phase", phase.what().phase()),
        "first",
        Integer.toString(phase.what().first()),
        "last",
        Integer.toString(phase.what().last()));
  }

  private String said(LocalDate day, PainEvent event) {
    String rise = wording.say("rise", event);
    return Markup.capital(wording.say("chart.says.rise", "rise", rise, "day", wording.day(day)));
  }

  long count(SessionMark mark) {
    return course.weeks().stream().mapToLong(week -> week.count(mark)).sum();
  }

  ReportData data() {
    return data;
  }

  List<Stretch<Stretch.PhaseDays>> phases() {
    return phases;
  }

  List<Stretch<Stretch.Band>> bands() {
    return bands;
  }

  Optional<NoticedChange> change() {
    return data.report().pain().flatMap(pain -> NoticedChange.of(data.progress(), pain));
  }
}
