package io.osteokit.cli;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.json.Json;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonWriter;
import io.osteokit.core.json.Problems;
import io.osteokit.exercises.Exercise;
import io.osteokit.exercises.ExercisePack;
import io.osteokit.pathways.DecisionWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** One exercise with everything that is known about it. */
@Command(
    name = "show",
    header = "One exercise: how to do it, dose, attributes, evidence, what comes next.",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  osteokit exercises show wall-slide",
      "  osteokit exercises show wall-slide --format json"
    })
final class ExercisesShowCommand extends BaseCommand implements Callable<Integer> {
  @Parameters(paramLabel = "ID", description = "The exercise, as in 'osteokit exercises list'.")
  private String id = "";

  ExercisesShowCommand(Terminal terminal, Kit kit) {
    super(terminal, kit);
  }

  @Override
  public Integer call() {
    Optional<Exercise> found = kit.catalogue().find(id);
    if (found.isEmpty()) {
      terminal.complain("There is no such exercise; 'osteokit exercises list' names them all.");
      return Exit.FAILED;
    }
    terminal.answer(isJson() ? json(found.get()) : text(found.get()));
    return Exit.ANSWERED;
  }

  private String text(Exercise exercise) {
    Page page = terminal.page();
    new ExerciseText(kit, page).write(exercise);
    return page.footer(kit.content()).text();
  }

  private String json(Exercise exercise) {
    JsonWriter json = JsonWriter.indented().object();
    DecisionWriter.content(json, kit.content());
    json.name("exercise");
    JsonCopy.copy(inPack(exercise), json);
    return json.end().text();
  }

  /** Returns the exercise in the form that it has in a pack. */
  private JsonNode inPack(Exercise exercise) {
    ExercisePack shipped = kit.catalogue().packs().get(0);
    ExercisePack pack =
        ExercisePack.of(
            shipped.id(),
            shipped.version(),
            shipped.language(),
            shipped.reviewStatus(),
            ImmutableList.of(exercise));
    Problems none = new Problems();
    return Json.parse(pack.toJson(), none)
        .orElseThrow()
        .object(none)
        .member("exercises")
        .items(none)
        .get(0);
  }
}
