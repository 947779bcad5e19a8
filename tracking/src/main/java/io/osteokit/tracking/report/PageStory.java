package io.osteokit.tracking.report;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.text.Texts;
import io.osteokit.core.triage.Question;
import io.osteokit.core.triage.RaisedFlag;
import io.osteokit.core.triage.Urgency;
import io.osteokit.pathways.Decision;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.Happening;
import io.osteokit.tracking.progress.Contact;
import io.osteokit.tracking.progress.PainEvent;
import io.osteokit.tracking.progress.PainSummary;
import io.osteokit.tracking.progress.ProgressQuestion;
import io.osteokit.tracking.report.Judgements.Judgement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Writes the parts of the page that are made of sentences. */
final class PageStory {
  private static final int NEWEST_NOTES = 20;

  private final Html html;
  private final ReportData data;
  private final ProgressChart chart;

  PageStory(Html html, ReportData data, ProgressChart chart) {
    this.html = html;
    this.data = data;
    this.chart = chart;
  }

  /** Writes what a clinician should hear first, if there is anything. */
  void urgent() {
    List<RaisedFlag> flags = new ArrayList<>();
    data.decision().ifPresent(made -> flags.addAll(made.triage().redFlags()));
    data.decision().ifPresent(made -> flags.addAll(made.triage().escalations()));
    Optional<Judgement> contact = Judgements.contact(data.report());
    if (flags.isEmpty() && !contact.isPresent()) {
      return;
    }
    Urgency triaged = data.decision().map(made -> made.triage().urgency()).orElse(Urgency.NONE);
    Urgency course =
        data.report().contact() == Contact.NOTHING
            ? Urgency.NONE
            : Urgency.valueOf(data.report().contact().name());
    boolean courseFirst = course.compareTo(triaged) > 0;
    html.open("section", "alert").element("h2", "", "Please look at this first");
    html.paragraph("", text("urgency." + (courseFirst ? course : triaged).name() + ".do"));
    html.open("ul", "");
    if (courseFirst) {
      contact.ifPresent(one -> html.entry(one.sentence(), one.because(), one.origin()));
    }
    for (RaisedFlag flag : flags) {
      String origin = flag.id() + ", " + String.join(", ", flag.sources());
      String urgency = text("urgency." + flag.urgency().name() + ".label");
      html.entry(urgency + ":", flag.because(), origin);
    }
    if (!courseFirst) {
      contact.ifPresent(one -> html.entry(one.sentence(), one.because(), one.origin()));
    }
    html.close("ul").close("section");
  }

  private static String text(String key) {
    return Texts.shipped().get(key, Locale.UK);
  }

  /** Writes how it went, each sentence with its reason. */
  void summary() {
    html.heading("In short");
    PainSummary pain = chart.course().track().summary(data.today());
    html.paragraph(
        "",
        "Usual pain, the median of the newest two weeks with scores: "
            + outOfTen(pain.usual(), "not known, as there are too few scores")
            + " At the start: "
            + outOfTen(pain.start(), "not known."));
    List<Judgement> judgements = Judgements.of(data.report());
    if (judgements.isEmpty()) {
      html.paragraph("", "There is not enough in the diary to say how it goes.");
    } else {
      html.open("ul", "");
      judgements.forEach(one -> html.entry(one.sentence(), one.because(), one.origin()));
      html.close("ul");
    }
    rises();
  }

  private static String outOfTen(OptionalDouble pain, String unknown) {
    return pain.isPresent() ? Markup.limit(pain.getAsDouble()) + " out of 10." : unknown;
  }

  private void rises() {
    if (chart.rises().isEmpty()) {
      return;
    }
    html.element("h3", "", "Rises of pain in this time");
    html.open("ul", "");
    for (Map.Entry<LocalDate, PainEvent> rise : chart.rises().entrySet()) {
      html.element(
          "li",
          "",
          Markup.day(rise.getKey())
              + ": "
              + ProgressChart.words(rise.getValue())
              + (rise.getValue() == PainEvent.UNCLEAR
                  ? "; ask how it began, where it was, and whether daily life was hard"
                  : "")
              + ".");
    }
    html.close("ul");
  }

  /** Writes what is to be settled. */
  void questions() {
    List<Question> questions =
        data.decision().map(Decision::questions).orElseGet(ImmutableList::of);
    int unsettled = data.diary().conflicts().size() + data.diary().clashes().size();
    List<ProgressQuestion> ofPain = data.report().questions();
    if (questions.isEmpty() && ofPain.isEmpty() && unsettled == 0) {
      return;
    }
    html.heading("To settle at the appointment");
    data.decision()
        .ifPresent(
            made -> html.paragraph("", "Next review by " + Markup.day(made.nextReview()) + "."));
    html.open("ul", "columns");
    for (ProgressQuestion question : ofPain) {
      html.entry("Urgent: " + question.text(), ImmutableList.of(question.why()), "");
    }
    for (Question question : questions) {
      String urgent = question.urgent() ? "Urgent: " : "";
      html.entry(urgent + question.text(), ImmutableList.of(question.why()), "");
    }
    if (unsettled > 0) {
      html.element(
          "li",
          "",
          "The person’s devices disagree about "
              + Markup.count(unsettled, "entry").replace("entrys", "entries")
              + " of the diary; the person should say which is right.");
    }
    html.close("ul");
  }

  /** Writes the newest notes, if the app asked for them. */
  void notes() {
    List<DiaryEntry> notes =
        chart.course().entries().stream()
            .filter(entry -> entry.what() instanceof Happening.Note)
            .collect(ImmutableList.toImmutableList());
    if (!data.notes() || notes.isEmpty()) {
      return;
    }
    html.heading("In the person’s own words");
    html.open("ul", "");
    for (DiaryEntry entry : notes.subList(Math.max(0, notes.size() - NEWEST_NOTES), notes.size())) {
      html.open("li", "").element("small", "", Markup.day(entry.day()) + ": ");
      html.typed("span", ((Happening.Note) entry.what()).text()).close("li");
    }
    html.close("ul");
  }
}
