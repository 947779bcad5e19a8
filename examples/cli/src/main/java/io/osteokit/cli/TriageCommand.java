package io.osteokit.cli;

import io.osteokit.core.json.JsonWriter;
import io.osteokit.core.person.Case;
import io.osteokit.pathways.DecisionWriter;
import picocli.CommandLine.Command;

/** How urgent it is, and why. */
@Command(
    name = "triage",
    header = "How urgent it is, why, and what is held back until then.",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  osteokit triage case.json",
      "  osteokit triage --format json case.json",
      "  osteokit triage --batch cases.jsonl > triaged.jsonl"
    })
final class TriageCommand extends CaseCommand {
  TriageCommand(Terminal terminal, Kit kit) {
    super(terminal, kit);
  }

  @Override
  void writeJson(Case person, JsonWriter json) {
    DecisionWriter.triage(json, kit.triage().assess(person));
  }

  @Override
  void writeText(Case person, Page page) {
    new TriageText(kit, page).write(kit.triage().assess(person));
  }
}
