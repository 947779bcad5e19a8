package io.osteokit.cli;

import io.osteokit.core.rules.Explanation;
import io.osteokit.tracking.journey.JourneyStatus;
import io.osteokit.tracking.measures.Change;
import io.osteokit.tracking.measures.MeasureCourse;
import io.osteokit.tracking.progress.Adherence;
import io.osteokit.tracking.progress.Judgement;
import io.osteokit.tracking.progress.ProgressQuestion;
import io.osteokit.tracking.progress.ProgressReport;
import io.osteokit.tracking.report.MeasureWords;
import io.osteokit.tracking.report.ProgressChart;
import io.osteokit.tracking.report.ReportData;
import io.osteokit.tracking.report.ReportTexts;
import java.util.List;

/** Progress for people: each judgement with its reason, then what the chart shows, in words. */
final class ProgressText {
  private final Kit kit;
  private final Page page;

  ProgressText(Kit kit, Page page) {
    this.kit = kit;
    this.page = page;
  }

  String of(JourneyStatus status, ReportData data) {
    ProgressReport report = status.progress();
    page.headline(kit.said("progress.title", "day", status.person().today().toString()));
    page.paragraph(ProgressChart.of(data).description());
    page.heading(kit.said("today.course"));
    List<Judgement> found = report.judgements();
    if (found.isEmpty() && report.measures().isEmpty()) {
      page.bullet(kit.said("page.judgements.none"));
    }
    for (Judgement judged : found) {
      page.bullet(judged.sentence());
      for (Explanation one : judged.why()) {
        page.under(one.rule().because());
        page.remark(one.rule().id() + ". Sources: " + String.join(", ", one.rule().sources()));
      }
    }
    measures(report);
    status.adherence().filter(counted -> counted.due() > 0).ifPresent(this::adherence);
    List<ProgressQuestion> questions = status.painQuestions();
    if (!questions.isEmpty()) {
      page.heading(kit.said("progress.questions"));
      for (ProgressQuestion question : questions) {
        page.bullet(question.text() + " " + question.why());
      }
    }
    report.recoveryBand().ifPresent(band -> page.gap().paragraph(band.notice()));
    return page.footer(kit.content()).text();
  }

  private void measures(ProgressReport report) {
    if (!report.measures().isEmpty()) {
      page.heading(kit.said("page.measures.title"));
    }
    for (MeasureCourse course : report.measures()) {
      page.bullet(MeasureWords.of(ReportTexts.shipped()).say(course));
      for (Explanation one : course.change().map(Change::why).orElse(List.of())) {
        page.remark(one.rule().id() + ". Sources: " + String.join(", ", one.rule().sources()));
      }
    }
  }

  private void adherence(Adherence counted) {
    page.heading(kit.said("progress.planned"));
    page.paragraph(
        kit.said(
            "progress.planned.done",
            "done",
            Integer.toString(counted.done()),
            "due",
            Integer.toString(counted.due()),
            "partly",
            Integer.toString(counted.partlyDone()),
            "skipped",
            Integer.toString(counted.skipped()),
            "notRecorded",
            Integer.toString(counted.notRecorded())));
  }
}
