package io.osteokit.tracking.report;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.person.Brace;
import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.Height;
import io.osteokit.core.person.Medicine;
import io.osteokit.core.person.MedicineClass;
import io.osteokit.core.rules.Tri;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.Happening;
import io.osteokit.tracking.progress.Adherence;
import io.osteokit.tracking.progress.Interval;
import io.osteokit.tracking.progress.PainDay;
import io.osteokit.tracking.report.Week.SessionMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Writes the parts of the page that are made of numbers. */
final class PageNumbers {
  private static final String NOTHING = "–";

  private static final ImmutableList<String> WEEK_COLUMNS =
      ImmutableList.of(
          "page.weeks.week",
          "page.weeks.days",
          "page.weeks.lowest",
          "page.weeks.median",
          "page.weeks.highest",
          "page.weeks.done",
          "page.weeks.partly",
          "page.weeks.notDone",
          "page.weeks.stops",
          "page.weeks.falls",
          "page.weeks.brace",
          "page.weeks.bed",
          "page.weeks.worries");

  private final Html html;
  private final ReportData data;
  private final ProgressChart chart;
  private final Wording wording;

  PageNumbers(Html html, ReportData data, ProgressChart chart) {
    this.html = html;
    this.data = data;
    this.chart = chart;
    this.wording = data.wording();
  }

  /** Writes how many sessions were done, of those due if that is known. */
  void sessions() {
    html.heading(wording.say("page.sessions.title"));
    html.paragraph(
        "",
        wording.say(
            "page.sessions.recorded",
            "done",
            Long.toString(chart.count(SessionMark.DONE)),
            "partly",
            Long.toString(chart.count(SessionMark.PARTLY)),
            "notDone",
            Long.toString(chart.count(SessionMark.NOT_DONE))));
    data.adherence().ifPresent(this::adherence);
  }

  private void adherence(Adherence counted) {
    Optional<Interval> interval = counted.interval();
    if (!interval.isPresent()) {
      html.paragraph("", wording.say("page.adherence.none"));
      return;
    }
    html.paragraph(
        "",
        wording.say(
            "page.adherence",
            "done",
            Integer.toString(counted.done()),
            "due",
            Integer.toString(counted.due()),
            "share",
            percent(counted.share().orElse(0)),
            "low",
            percent(interval.get().low()),
            "high",
            percent(interval.get().high()),
            "partly",
            Integer.toString(counted.partlyDone()),
            "skipped",
            Integer.toString(counted.skipped()),
            "notRecorded",
            Integer.toString(counted.notRecorded()),
            "paused",
            Integer.toString(counted.paused())));
    if (!counted.reasons().isEmpty()) {
      String reasons = wording.and(Judgements.reasons(counted.reasons(), wording));
      html.paragraph("", wording.say("page.adherence.reasons", "reasons", reasons));
    }
  }

  private static String percent(double share) {
    return Long.toString(Math.round(100 * share));
  }

  /** Writes medicines and the brace as the profile has them, and what only the diary has. */
  void treatment() {
    List<Medicine> medicines = data.profile().medicines().orElse(ImmutableList.of());
    boolean said = data.report().braceUndated() != Tri.TRUE;
    Optional<Brace> brace = data.profile().brace().filter(one -> said);
    html.heading(wording.say("page.treatment.title"));
    Set<MedicineClass> others = new TreeSet<>();
    doses().forEach(dose -> others.add(dose.medicineClass()));
    medicines.forEach(medicine -> others.remove(medicine.medicineClass()));
    if (medicines.isEmpty() && others.isEmpty()) {
      boolean known = data.profile().medicines().isPresent();
      html.paragraph("", wording.say(known ? "page.medicines.none" : "page.medicines.unknown"));
    } else {
      html.open("ul", "");
      medicines.forEach(medicine -> html.element("li", "", medicine(medicine)));
      others.forEach(
          only -> html.element("li", "", medicine(Medicine.of(only), "page.medicine.diary")));
      html.close("ul");
    }
    html.paragraph("", brace.map(this::brace).orElseGet(this::noBrace));
  }

  private String medicine(Medicine medicine) {
    boolean noted =
        doses().stream().anyMatch(dose -> dose.medicineClass() == medicine.medicineClass());
    return medicine(medicine, "page.medicine" + taken(medicine.since().isPresent(), noted));
  }

  private String medicine(Medicine medicine, String key) {
    long taken = doses(medicine, true);
    long noted = taken + doses(medicine, false);
    return Markup.capital(
        wording.say(
            key,
            "medicine",
            wording.say("medicine." + medicine.medicineClass().name() + ".label"),
            "day",
            medicine.since().map(wording::day).orElse(""),
            "taken",
            Long.toString(taken),
            "noted",
            Long.toString(noted)));
  }

  private static String taken(boolean since, boolean noted) {
    return since ? (noted ? ".sinceTaken" : ".since") : noted ? ".taken" : "";
  }

  private List<DiaryEvent.MedicineTaken> doses() {
    return chart.course().entries().stream()
        .map(DiaryEntry::what)
        .filter(Happening.Reported.class::isInstance)
        .map(what -> ((Happening.Reported) what).event())
        .filter(DiaryEvent.MedicineTaken.class::isInstance)
        .map(DiaryEvent.MedicineTaken.class::cast)
        .collect(ImmutableList.toImmutableList());
  }

  private long doses(Medicine medicine, boolean taken) {
    return doses().stream()
        .filter(dose -> dose.medicineClass() == medicine.medicineClass() && dose.taken() == taken)
        .count();
  }

  /** Returns what the diary has of a brace that the profile does not name. */
  private String noBrace() {
    double hours = data.report().facts().number("braceHours").orElse(0);
    if (hours > 0) {
      return wording.say("page.brace.diaryHours", "hours", wording.number(hours));
    }
    return data.report().facts().yesNo("braceOn") == Tri.TRUE
        ? wording.say("page.brace.diaryOn")
        : wording.say("page.brace.none");
  }

  private String brace(Brace brace) {
    String since = wording.day(brace.since());
    String worn =
        brace
            .hoursPerDay()
            .map(h -> wording.say("page.brace.sinceHours", "day", since, "hours", wording.plain(h)))
            .orElseGet(() -> wording.say("page.brace.since", "day", since));
    String plan = brace.weanPlan().map(yes -> yes ? "Yes" : "No").orElse("Unknown");
    return worn + " " + wording.say("page.brace.plan" + plan);
  }

  /** Writes the heights, oldest first; nothing if there are none. */
  void heights() {
    List<Height> heights = Course.heights(data);
    if (heights.isEmpty()) {
      return;
    }
    html.heading(wording.say("page.heights.title"));
    html.table(
        wording.say("page.heights.caption"),
        wording.say("page.heights.day"),
        wording.say("page.heights.cm"),
        wording.say("page.heights.measured"));
    for (Height height : heights) {
      String by = wording.say("page.heights", height.measuredBy());
      html.row(wording.day(height.date()), wording.plain(height.cm()), by);
    }
    html.endTable();
    data.profile()
        .youngAdultHeightCm()
        .map(cm -> wording.say("page.heights.tallest", "cm", wording.plain(cm)))
        .ifPresent(tallest -> html.paragraph("", tallest));
  }

  /** Writes the numbers of each week. */
  void weeks() {
    html.heading(wording.say("page.weeks.title"));
    html.table(
        wording.say("page.weeks.caption"),
        WEEK_COLUMNS.stream().map(key -> wording.say(key)).toArray(String[]::new));
    for (Week week : chart.course().weeks()) {
      html.row(row(week));
    }
    html.endTable();
  }

  private List<String> row(Week week) {
    List<String> cells = new ArrayList<>();
    cells.add(wording.day(week.monday()));
    cells.add(
        wording.say(
            "page.weeks.scored",
            "scored",
            Integer.toString(week.pain().size()),
            "days",
            Integer.toString(week.days())));
    boolean scored = !week.pain().isEmpty();
    int least = week.pain().stream().mapToInt(PainDay::least).min().orElse(0);
    int greatest = week.pain().stream().mapToInt(PainDay::greatest).max().orElse(0);
    cells.add(scored ? Integer.toString(least) : NOTHING);
    cells.add(scored ? wording.number(week.median().orElse(0)) : NOTHING);
    cells.add(scored ? Integer.toString(greatest) : NOTHING);
    for (SessionMark mark : SessionMark.values()) {
      cells.add(week.sessions().isEmpty() ? NOTHING : Long.toString(week.count(mark)));
    }
    cells.add(week.stops() == 0 ? NOTHING : Integer.toString(week.stops()));
    cells.add(week.falls() == 0 ? NOTHING : Integer.toString(week.falls()));
    cells.add(mean(week.brace()));
    cells.add(mean(week.bed()));
    cells.add(week.worries().isPresent() ? Integer.toString(week.worries().getAsInt()) : NOTHING);
    return cells;
  }

  private String mean(List<Double> hours) {
    return hours.isEmpty()
        ? NOTHING
        : wording.number(hours.stream().mapToDouble(Double::doubleValue).average().orElse(0));
  }
}
