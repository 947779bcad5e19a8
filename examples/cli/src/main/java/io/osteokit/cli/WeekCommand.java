package io.osteokit.cli;

import io.osteokit.core.json.JsonWriter;
import io.osteokit.core.person.Case;
import io.osteokit.core.triage.TriageResult;
import io.osteokit.exercises.planning.PlanRequest;
import io.osteokit.exercises.planning.PlanningRules;
import io.osteokit.exercises.planning.Week;
import io.osteokit.exercises.planning.WeekRequest;
import java.util.Collections;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A week of sessions. */
@Command(
    name = "week",
    header = "Seven days of sessions from today, and which weekly targets they meet.",
    sortOptions = false,
    footer = {
      "",
      "The plan is made with what is known today. Ask again each day: pain and signs change.",
      "",
      "Examples:",
      "  osteokit week case.json",
      "  osteokit week case.json --minutes 20",
      "  osteokit week --format json case.json"
    })
final class WeekCommand extends CaseCommand {
  @Mixin private MinutesOption minutes = new MinutesOption();

  WeekCommand(Terminal terminal, Kit kit) {
    super(terminal, kit);
  }

  @Override
  void writeJson(Case person, JsonWriter json) {
    WeekJson.write(plan(person, kit.triage().assess(person)), json);
  }

  @Override
  void writeText(Case person, Page page) {
    TriageResult triage = kit.triage().assess(person);
    new WeekText(kit, page).write(plan(person, triage), triage);
  }

  private Week plan(Case person, TriageResult triage) {
    PlanRequest today = minutes.over(PlanRequest.builder(person, triage));
    int daily = today.minutes().orElseGet(() -> PlanningRules.shipped().defaultMinutes(today));
    WeekRequest request =
        new WeekRequest(today, person.today(), Collections.nCopies(WeekRequest.DAYS, daily));
    return kit.weekPlanner().plan(request, kit.screened(triage));
  }
}
