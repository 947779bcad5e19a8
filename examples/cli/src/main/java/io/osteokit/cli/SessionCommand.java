package io.osteokit.cli;

import io.osteokit.core.json.JsonWriter;
import io.osteokit.core.person.Case;
import io.osteokit.core.triage.TriageResult;
import io.osteokit.exercises.ScreenResult;
import io.osteokit.exercises.planning.PlanRequest;
import io.osteokit.exercises.planning.PlanResult;
import io.osteokit.pathways.DecisionWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A session for today. */
@Command(
    name = "session",
    header = "A timed session for today: warm-up, main part, cool-down.",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  osteokit session case.json",
      "  osteokit session case.json --minutes 15 --steps",
      "  osteokit session --format json case.json"
    })
final class SessionCommand extends CaseCommand {
  @Mixin private MinutesOption minutes = new MinutesOption();

  @Option(names = "--steps", description = "Also print how to do each exercise, step by step.")
  private boolean steps;

  SessionCommand(Terminal terminal, Kit kit) {
    super(terminal, kit);
  }

  @Override
  void writeJson(Case person, JsonWriter json) {
    PlanResult plan = plan(person, kit.triage().assess(person));
    DecisionWriter.session(json, plan.sessionIfAny());
  }

  @Override
  void writeText(Case person, Page page) {
    TriageResult triage = kit.triage().assess(person);
    ScreenResult screened = kit.screened(triage);
    SessionText text = new SessionText(kit, page, screened);
    text.write(plan(person, triage), triage, steps);
  }

  private PlanResult plan(Case person, TriageResult triage) {
    PlanRequest request = minutes.over(PlanRequest.builder(person, triage));
    return kit.planner().plan(request, kit.screened(triage));
  }
}
