package io.osteokit.cli;

import io.osteokit.core.json.JsonWriter;
import io.osteokit.core.person.Case;
import io.osteokit.pathways.DecisionWriter;
import picocli.CommandLine.Command;

/** Which exercises are safe for a person today. */
@Command(
    name = "screen",
    header = "Which exercises suit this person today, and why others do not.",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  osteokit screen case.json",
      "  osteokit screen --format json case.json",
      "  osteokit screen --batch cases.jsonl > screened.jsonl"
    })
final class ScreenCommand extends CaseCommand {
  ScreenCommand(Terminal terminal, Kit kit) {
    super(terminal, kit);
  }

  @Override
  void writeJson(Case person, JsonWriter json) {
    DecisionWriter.exercises(json, kit.screened(kit.triage().assess(person)));
  }

  @Override
  void writeText(Case person, Page page) {
    new ScreenText(kit, page).write(kit.screened(kit.triage().assess(person)));
  }
}
