package io.osteokit.cli;

import io.osteokit.core.json.JsonWriter;
import io.osteokit.core.person.Case;
import io.osteokit.pathways.Decision;
import io.osteokit.pathways.DecisionWriter;
import picocli.CommandLine.Command;

/** The whole answer for a person today. */
@Command(
    name = "decide",
    header = "The whole answer: signs, options, exercises, a session, questions, next review.",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  osteokit decide case.json",
      "  osteokit decide --format json case.json",
      "  osteokit decide --batch cases.jsonl > answers.jsonl"
    })
final class DecideCommand extends CaseCommand {
  DecideCommand(Terminal terminal, Kit kit) {
    super(terminal, kit);
  }

  @Override
  void writeJson(Case person, JsonWriter json) {
    DecisionWriter.properties(json, kit.pathway().decide(person));
  }

  @Override
  void writeText(Case person, Page page) {
    Decision decision = kit.pathway().decide(person);
    new DecideText(kit, page).write(decision);
  }
}
