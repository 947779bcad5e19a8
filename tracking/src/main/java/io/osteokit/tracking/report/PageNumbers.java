package io.osteokit.tracking.report;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.person.Brace;
import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.Height;
import io.osteokit.core.person.MeasuredBy;
import io.osteokit.core.person.Medicine;
import io.osteokit.core.rules.Tri;
import io.osteokit.core.text.Texts;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.Happening;
import io.osteokit.tracking.progress.Adherence;
import io.osteokit.tracking.progress.Interval;
import io.osteokit.tracking.progress.PainDay;
import io.osteokit.tracking.report.Week.SessionMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the parts of the page that are made of numbers. */
final class PageNumbers {
  private static final String NOTHING = "–";

  private final Html html;
  private final ReportData data;
  private final ProgressChart chart;

  PageNumbers(Html html, ReportData data, ProgressChart chart) {
    this.html = html;
    this.data = data;
    this.chart = chart;
  }

  /** Writes how many sessions were done, of those due if that is known. */
  void sessions() {
    html.heading("Sessions");
    html.paragraph(
        "",
        "Recorded in this time: "
            + chart.count(SessionMark.DONE)
            + " done, "
            + chart.count(SessionMark.PARTLY)
            + " partly done, "
            + chart.count(SessionMark.NOT_DONE)
            + " not done.");
    data.adherence().ifPresent(this::adherence);
  }

  private void adherence(Adherence counted) {
    Optional<Interval> interval = counted.interval();
    if (!interval.isPresent()) {
      html.paragraph("", "Nothing was due, so there is no adherence, neither 0 nor 100 %.");
      return;
    }
    html.paragraph(
        "",
        "Adherence = done ÷ due = "
            + counted.done()
            + " ÷ "
            + counted.due()
            + " = "
            + percent(counted.share().orElse(0))
            + " (95 % interval "
            + percent(interval.get().low())
            + " to "
            + percent(interval.get().high())
            + ", Wilson), where due = done "
            + counted.done()
            + " + partly done "
            + counted.partlyDone()
            + " + skipped "
            + counted.skipped()
            + " + not recorded "
            + counted.notRecorded()
            + ". In a pause, and not counted: "
            + counted.paused()
            + ".");
    if (!counted.reasons().isEmpty()) {
      html.paragraph(
          "",
          "Reasons given: "
              + Markup.and(Judgements.reasons(counted.reasons()))
              + ". It is no fault.");
    }
  }

  private static String percent(double share) {
    return Math.round(100 * share) + " %";
  }

  /** Writes medicines and the brace as the profile has them. */
  void treatment() {
    List<Medicine> medicines = data.profile().medicines().orElse(ImmutableList.of());
    Optional<Brace> brace = data.profile().brace();
    html.heading("Medicines and brace");
    if (medicines.isEmpty()) {
      boolean known = data.profile().medicines().isPresent();
      html.paragraph("", known ? "No medicines." : "Medicines are not known.");
    } else {
      html.open("ul", "");
      for (Medicine medicine : medicines) {
        html.element("li", "", medicine(medicine));
      }
      html.close("ul");
    }
    html.paragraph("", brace.map(PageNumbers::brace).orElseGet(this::noBrace));
  }

  private String medicine(Medicine medicine) {
    long taken = doses(medicine, true);
    long noted = taken + doses(medicine, false);
    String key = "medicine." + medicine.medicineClass().name() + ".label";
    return Markup.capital(Texts.shipped().get(key, Locale.UK))
        + medicine.since().map(day -> ", since " + Markup.day(day)).orElse("")
        + (noted == 0 ? "" : "; taken " + taken + " of " + noted + " times noted in the diary")
        + ".";
  }

  private long doses(Medicine medicine, boolean taken) {
    return chart.course().entries().stream()
        .map(DiaryEntry::what)
        .filter(Happening.Reported.class::isInstance)
        .map(what -> ((Happening.Reported) what).event())
        .filter(DiaryEvent.MedicineTaken.class::isInstance)
        .map(DiaryEvent.MedicineTaken.class::cast)
        .filter(dose -> dose.medicineClass() == medicine.medicineClass() && dose.taken() == taken)
        .count();
  }

  /** Returns what the diary has of a brace that the profile does not name. */
  private String noBrace() {
    double hours = data.report().facts().number("braceHours").orElse(0);
    if (hours > 0) {
      return "The profile names no brace, but by the diary one is worn, about "
          + Markup.number(hours)
          + " hours a day.";
    }
    return data.report().facts().yesNo("braceOn") == Tri.TRUE
        ? "The profile names no brace, but by the diary one was put on and not taken off since."
        : "No brace is known to be worn now.";
  }

  private static String brace(Brace brace) {
    return "A brace has been worn since "
        + Markup.day(brace.since())
        + brace.hoursPerDay().map(hours -> ", " + Markup.plain(hours) + " hours a day").orElse("")
        + ". A plan to come out of it: "
        + brace.weanPlan().map(plan -> plan ? "yes" : "no").orElse("not known")
        + ".";
  }

  /** Writes the heights, oldest first; nothing if there are none. */
  void heights() {
    List<Height> heights = Course.heights(data);
    if (heights.isEmpty()) {
      return;
    }
    html.heading("Height");
    html.table(
        "Clinic and home are not compared with each other.", "Day", "Height, cm", "Measured");
    for (Height height : heights) {
      String by = height.measuredBy() == MeasuredBy.CLINIC ? "in a clinic" : "at home";
      html.row(Markup.day(height.date()), Markup.plain(height.cm()), by);
    }
    html.endTable();
    data.profile()
        .youngAdultHeightCm()
        .ifPresent(
            cm -> html.paragraph("", "Tallest height remembered: " + Markup.plain(cm) + " cm."));
  }

  /** Writes the numbers of each week. */
  void weeks() {
    html.heading("Week by week");
    html.table(
        "Weeks begin on Monday. Pain is that of the back, 0 to 10. A dash: nothing was recorded,"
            + " which is not zero.",
        "Week of",
        "Days with scores",
        "Pain: lowest",
        "median",
        "highest",
        "Sessions: done",
        "partly",
        "not done",
        "Signs to stop",
        "Falls",
        "Brace, hours a day",
        "Bed, hours a day",
        "Worries");
    for (Week week : chart.course().weeks()) {
      html.row(row(week));
    }
    html.endTable();
  }

  private static List<String> row(Week week) {
    List<String> cells = new ArrayList<>();
    cells.add(Markup.day(week.monday()));
    cells.add(week.pain().size() + " of " + week.days());
    boolean scored = !week.pain().isEmpty();
    int least = week.pain().stream().mapToInt(PainDay::least).min().orElse(0);
    int greatest = week.pain().stream().mapToInt(PainDay::greatest).max().orElse(0);
    cells.add(scored ? Integer.toString(least) : NOTHING);
    cells.add(scored ? Markup.number(week.median().orElse(0)) : NOTHING);
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

  private static String mean(List<Double> hours) {
    return hours.isEmpty()
        ? NOTHING
        : Markup.number(hours.stream().mapToDouble(Double::doubleValue).average().orElse(0));
  }
}
