package io.osteokit.cli;

import io.osteokit.pathways.Decision;
import io.osteokit.pathways.ListedOption;
import java.util.List;

/** A decision for people: what to do first, what may help, a session, and when to look again. */
final class DecideText {
  private final Kit kit;
  private final Page page;

  DecideText(Kit kit, Page page) {
    this.kit = kit;
    this.page = page;
  }

  void write(Decision decision) {
    new TriageText(kit, page).write(decision.triage());
    options("Offered", decision.offer());
    options("To consider", decision.consider());
    options("Better not", decision.avoid());
    page.heading("Next review");
    page.paragraph("By " + decision.nextReview() + ".");
    if (decision.plan().sessionIfAny().isPresent()) {
      page.gap();
      new SessionText(kit, page, decision.screen())
          .write(decision.plan(), decision.triage(), false);
    }
  }

  private void options(String heading, List<ListedOption> options) {
    if (options.isEmpty()) {
      return;
    }
    page.heading(heading);
    for (ListedOption option : options) {
      page.bullet(
          kit.pathway().optionName(option.id()) + ": " + String.join(" ", option.because()));
      option.caveats().forEach(page::under);
      page.remark(option.id() + ". Sources: " + String.join(", ", option.sources()));
    }
  }
}
