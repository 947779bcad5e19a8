package io.osteokit.tracking.report;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.rules.Explanation;
import io.osteokit.core.triage.Question;
import io.osteokit.core.triage.RaisedFlag;
import io.osteokit.core.triage.Urgency;
import io.osteokit.pathways.Decision;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.Happening;
import io.osteokit.tracking.measures.Change;
import io.osteokit.tracking.measures.MeasureCourse;
import io.osteokit.tracking.progress.Contact;
import io.osteokit.tracking.progress.PainEvent;
import io.osteokit.tracking.progress.PainSummary;
import io.osteokit.tracking.progress.ProgressQuestion;
import io.osteokit.tracking.report.Judgements.Judgement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Writes the parts of the page that are made of sentences. */
final class PageStory {
  private static final int NEWEST_NOTES = 20;

  private final Html html;
  private final ReportData data;
  private final ProgressChart chart;
  private final Wording wording;

  PageStory(Html html, ReportData data, ProgressChart chart) {
    this.html = html;
    this.data = data;
    this.chart = chart;
    this.wording = data.wording();
  }

  /** Writes what a clinician should hear first, if there is anything. */
  void urgent() {
    List<RaisedFlag> flags = new ArrayList<>();
    data.decision().ifPresent(made -> flags.addAll(made.triage().redFlags()));
    data.decision().ifPresent(made -> flags.addAll(made.triage().escalations()));
    Optional<Judgement> contact = Judgements.contact(data.report(), wording);
    if (flags.isEmpty() && !contact.isPresent()) {
      return;
    }
    Urgency triaged = data.decision().map(made -> made.triage().urgency()).orElse(Urgency.NONE);
    Urgency course =
        data.report().contact() == Contact.NOTHING
            ? Urgency.NONE
            : Urgency.valueOf(data.report().contact().name());
    boolean courseFirst = course.compareTo(triaged) > 0;
    html.open("section", "alert").element("h2", "", wording.say("page.urgent.title"));
    html.paragraph("", wording.say("urgency." + (courseFirst ? course : triaged).name() + ".do"));
    html.open("ul", "");
    if (courseFirst) {
      contact.ifPresent(one -> html.entry(one.sentence(), one.because(), one.origin()));
    }
    for (RaisedFlag flag : flags) {
      String origin = flag.id() + ", " + String.join(", ", flag.sources());
      String urgency = wording.say("urgency." + flag.urgency().name() + ".label");
      String first = wording.say("page.urgent.flag", "urgency", urgency);
      html.entry(first, flag.because(), origin);
    }
    if (!courseFirst) {
      contact.ifPresent(one -> html.entry(one.sentence(), one.because(), one.origin()));
    }
    html.close("ul").close("section");
  }

  /** Writes how it went, each sentence with its reason. */
  void summary() {
    html.heading(wording.say("page.short.title"));
    Optional<PainSummary> pain = data.report().pain();
    html.paragraph(
        "",
        outOfTen("page.pain.usual", pain.map(PainSummary::usual))
            + " "
            + outOfTen("page.pain.start", pain.map(PainSummary::start)));
    List<Judgement> judgements = Judgements.of(data.report(), wording);
    if (judgements.isEmpty() && data.report().measures().isEmpty()) {
      html.paragraph("", wording.say("page.judgements.none"));
    } else if (!judgements.isEmpty()) {
      html.open("ul", "");
      judgements.forEach(one -> html.entry(one.sentence(), one.because(), one.origin()));
      html.close("ul");
    }
    measures();
    rises();
  }

  private void measures() {
    if (data.report().measures().isEmpty()) {
      return;
    }
    html.element("h3", "", wording.say("page.measures.title")).open("ul", "");
    for (MeasureCourse course : data.report().measures()) {
      List<Explanation> why = course.change().map(Change::why).orElseGet(ImmutableList::of);
      html.entry(
          MeasureWords.of(wording).say(course), ImmutableList.of(), Judgements.rules(why, wording));
    }
    html.close("ul");
  }

  private String outOfTen(String key, Optional<OptionalDouble> known) {
    OptionalDouble pain = known.orElseGet(OptionalDouble::empty);
    return pain.isPresent()
        ? wording.say(key, "pain", wording.limit(pain.getAsDouble()))
        : wording.say(key + "Unknown");
  }

  private void rises() {
    if (chart.rises().isEmpty()) {
      return;
    }
    html.element("h3", "", wording.say("page.rises.title"));
    html.open("ul", "");
    for (Map.Entry<LocalDate, PainEvent> rise : chart.rises().entrySet()) {
      String key = rise.getValue() == PainEvent.UNCLEAR ? "page.rises.ask" : "page.rises.rise";
      String what = wording.say("rise", rise.getValue());
      html.element("li", "", wording.say(key, "day", wording.day(rise.getKey()), "rise", what));
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
    html.heading(wording.say("page.settle.title"));
    data.decision()
        .ifPresent(
            made ->
                html.paragraph(
                    "", wording.say("page.settle.review", "day", wording.day(made.nextReview()))));
    html.open("ul", "columns");
    for (ProgressQuestion question : ofPain) {
      html.entry(urgent(question.text()), ImmutableList.of(question.why()), "");
    }
    for (Question question : questions) {
      String text = question.urgent() ? urgent(question.text()) : question.text();
      html.entry(text, ImmutableList.of(question.why()), "");
    }
    if (unsettled > 0) {
      html.element("li", "", wording.count("page.settle.devices", unsettled));
    }
    html.close("ul");
  }

  private String urgent(String question) {
    return wording.say("page.settle.urgent", "question", question);
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
    html.heading(wording.say("page.notes.title"));
    html.open("ul", "");
    for (DiaryEntry entry : notes.subList(Math.max(0, notes.size() - NEWEST_NOTES), notes.size())) {
      String day = wording.say("page.notes.day", "day", wording.day(entry.day()));
      html.open("li", "").element("small", "", day + " ");
      html.typed("span", ((Happening.Note) entry.what()).text()).close("li");
    }
    html.close("ul");
  }
}
