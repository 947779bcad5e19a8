package io.osteokit.cli;

import io.osteokit.core.rules.Explanation;
import io.osteokit.tracking.journey.JourneyStatus;
import io.osteokit.tracking.progress.Progress;
import io.osteokit.tracking.progress.ProgressReport;
import io.osteokit.tracking.report.ProgressChart;
import io.osteokit.tracking.report.ReportData;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
    Map<String, String> found = ProgressJson.judgements(report);
    if (found.isEmpty()) {
      page.bullet("There is not enough in the diary to say how it goes.");
    }
    found.forEach(
        (fact, value) -> {
          List<Explanation> why = report.why(fact);
          page.bullet(fact(fact) + ": " + value.replace('_', ' ').toLowerCase(Locale.ROOT));
          why.forEach(
              one -> {
                page.under(one.rule().because());
                page.remark(
                    one.rule().id() + ". Sources: " + String.join(", ", one.rule().sources()));
              });
        });
    report.recoveryBand().ifPresent(band -> page.gap().paragraph(band.notice()));
    return page.footer(kit.content()).text();
  }

  /** Returns the words for a judgement, as the rules name it. */
  private static String fact(String id) {
    return Progress.shipped().rules().allFacts().stream()
        .filter(fact -> fact.id().equals(id))
        .map(fact -> Words.capital(fact.label()))
        .findFirst()
        .orElse(id);
  }
}
