package io.osteokit.cli;

import io.osteokit.core.Content;
import io.osteokit.core.json.JsonWriter;
import io.osteokit.core.person.Case;
import io.osteokit.pathways.AskNext;
import picocli.CommandLine.Command;

/** The shortest list of questions that can still change a decision. */
@Command(
    name = "ask",
    header = "What to ask next: the few questions that can still change the answer, in groups.",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  osteokit ask case.json",
      "  osteokit ask --format json case.json"
    })
final class AskCommand extends CaseCommand {
  AskCommand(Terminal terminal, Kit kit) {
    super(terminal, kit);
  }

  @Override
  Content content() {
    return kit.reasons().content();
  }

  @Override
  void writeJson(Case person, JsonWriter json) {
    json.name("screens").array();
    for (AskNext.Screen screen : kit.reasons().askNext(person).screens()) {
      json.object().name("id").value(screen.id()).name("title").value(screen.title());
      json.name("noneOfThese").value(screen.noneOfThese()).name("questions").array();
      for (AskNext.Item item : screen.questions()) {
        json.object().name("fact").value(item.fact()).name("text").value(item.text());
        json.name("why").value(item.why());
        json.name("changes").texts(item.changes().stream().map(Enum::name).toList());
        json.end();
      }
      json.end().end();
    }
    json.end();
  }

  @Override
  void writeText(Case person, Page page) {
    AskNext next = kit.reasons().askNext(person);
    int questions = next.facts().size();
    if (questions == 0) {
      page.headline("There is nothing to ask: no answer would change what to do now.");
      return;
    }
    page.headline(
        "ASK NEXT: "
            + Words.count(questions, "question")
            + " on "
            + Words.count(next.screens().size(), "screen")
            + ".");
    for (AskNext.Screen screen : next.screens()) {
      page.heading(screen.title());
      if (screen.noneOfThese()) {
        page.paragraph("Is any of this so? If not, one answer will do: none of these.");
      }
      for (AskNext.Item item : screen.questions()) {
        page.bullet(item.text());
        page.remark(item.fact());
      }
    }
  }
}
