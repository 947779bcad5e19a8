package io.osteokit.cli;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSet;
import io.osteokit.core.person.Case;
import io.osteokit.core.person.CheckIn;
import io.osteokit.pathways.Decision;
import io.osteokit.pathways.Guidance;
import io.osteokit.pathways.ListedOption;
import java.util.List;

/** A decision for people: what to do first, what may help, a session, and when to look again. */
final class DecideText {
  private final Kit kit;
  private final Page page;
  private final ContactsText contacts;

  DecideText(Kit kit, Page page, ContactsText contacts) {
    this.kit = kit;
    this.page = page;
    this.contacts = contacts;
  }

  void write(Decision decision, Case person) {
    write(decision, person, TriageText.Course.UNKNOWN);
  }

  /** Writes the same beside what is known of the course. */
  void write(Decision decision, Case person, TriageText.Course course) {
    new TriageText(kit, page).write(decision.triage(), course);
    options("Offered", decision.offer(), person);
    options("To consider", decision.consider(), person);
    options("Better not", decision.avoid(), person);
    new ScreenText(kit, page)
        .asked(
            decision.screen(),
            person.checkIn().flatMap(CheckIn::asksFor).orElse(ImmutableSet.of()));
    guidance(decision.guidance());
    topics(decision.topics());
    page.heading("Next review");
    String by = "By " + decision.nextReview() + ".";
    page.paragraph(
        decision.triage().complete()
            ? by
            : "Answer the urgent questions first. If nothing comes of them: " + by);
    if (decision.plan().sessionIfAny().isPresent()) {
      page.gap();
      new SessionText(kit, page, decision.screen())
          .write(decision.plan(), decision.triage(), false);
    }
  }

  private void guidance(List<Guidance> guidance) {
    if (!guidance.isEmpty()) {
      page.heading("Good to know");
    }
    for (Guidance one : guidance) {
      page.bullet(one.text());
      page.remark(one.id() + ". Sources: " + String.join(", ", one.sources()));
    }
  }

  private void topics(List<String> topics) {
    if (!topics.isEmpty()) {
      page.heading("To read");
      page.paragraph(
          topics.stream()
              .map(id -> kit.education().topic(id).orElseThrow().title())
              .collect(joining(" ")));
    }
  }

  private void options(String heading, List<ListedOption> options, Case person) {
    if (options.isEmpty()) {
      return;
    }
    page.heading(heading);
    for (ListedOption option : options) {
      page.bullet(
          kit.pathway().optionName(option.id()) + ": " + String.join(" ", option.because()));
      option.caveats().forEach(page::under);
      contacts.write(option.id(), person);
      page.remark(option.id() + ". Sources: " + String.join(", ", option.sources()));
    }
  }
}
