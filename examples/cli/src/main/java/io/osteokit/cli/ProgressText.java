package io.osteokit.cli;

import io.osteokit.core.rules.Explanation;
import io.osteokit.tracking.journey.JourneyStatus;
import io.osteokit.tracking.progress.Adherence;
import io.osteokit.tracking.progress.Judgement;
import io.osteokit.tracking.progress.ProgressQuestion;
import io.osteokit.tracking.progress.ProgressReport;
import io.osteokit.tracking.report.ProgressChart;
import io.osteokit.tracking.report.ReportData;
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
    page.headline("Progress on " + status.person().today());
    page.paragraph(ProgressChart.of(data).description());
    page.heading("How it goes");
    List<Judgement> found = report.judgements();
    if (found.isEmpty()) {
      page.bullet("There is not enough in the diary to say how it goes.");
    }
    for (Judgement judged : found) {
      page.bullet(judged.sentence());
      for (Explanation one : judged.why()) {
        page.under(one.rule().because());
        page.remark(one.rule().id() + ". Sources: " + String.join(", ", one.rule().sources()));
      }
    }
    status.adherence().filter(counted -> counted.due() > 0).ifPresent(this::adherence);
    List<ProgressQuestion> questions = status.painQuestions();
    if (!questions.isEmpty()) {
      page.heading("To tell what the rise of pain is");
      for (ProgressQuestion question : questions) {
        page.bullet(question.text() + " " + question.why());
      }
    }
    report.recoveryBand().ifPresent(band -> page.gap().paragraph(band.notice()));
    return page.footer(kit.content()).text();
  }

  private void adherence(Adherence counted) {
    page.heading("Planned sessions");
    page.paragraph(
        counted.done()
            + " of "
            + counted.due()
            + " were done; partly done "
            + counted.partlyDone()
            + ", skipped "
            + counted.skipped()
            + ", not recorded "
            + counted.notRecorded()
            + ". It is no fault.");
  }
}
