package io.osteokit.cli;

import com.google.common.base.Strings;
import io.osteokit.core.json.JsonWriter;
import io.osteokit.exercises.Exercise;
import io.osteokit.exercises.ExerciseGroup;
import io.osteokit.pathways.DecisionWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** All exercises, or those of a group. */
@Command(
    name = "list",
    header = "All exercises with their ids, by group.",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  osteokit exercises list",
      "  osteokit exercises list --group balance --format json"
    })
final class ExercisesListCommand extends BaseCommand implements Callable<Integer> {
  @Option(
      names = "--group",
      paramLabel = "GROUP",
      description = "Only this group: ${COMPLETION-CANDIDATES}.")
  private Optional<ExerciseGroup> group = Optional.empty();

  ExercisesListCommand(Terminal terminal, Kit kit) {
    super(terminal, kit);
  }

  @Override
  public Integer call() {
    List<Exercise> wanted =
        kit.catalogue().exercises().stream()
            .filter(one -> group.isEmpty() || one.group() == group.get())
            .toList();
    terminal.answer(isJson() ? json(wanted) : text(wanted));
    return Exit.ANSWERED;
  }

  private String json(List<Exercise> exercises) {
    JsonWriter json = JsonWriter.indented().object();
    DecisionWriter.content(json, kit.content());
    json.name("exercises").array();
    for (Exercise one : exercises) {
      json.object().name("id").value(one.id()).name("name").value(one.name());
      json.name("group").value(one.group().name());
      json.name("purpose").value(one.purpose());
      json.name("autoAssigned").value(one.autoAssigned()).end();
    }
    return json.end().end().text();
  }

  private String text(List<Exercise> exercises) {
    Page page = terminal.page();
    page.headline(Words.count(exercises.size(), "exercise"));
    Optional<ExerciseGroup> last = Optional.empty();
    for (Exercise one : exercises) {
      if (!last.equals(Optional.of(one.group()))) {
        last = Optional.of(one.group());
        page.heading(Words.capital(kit.label("exerciseGroup", one.group())));
      }
      String shown = one.autoAssigned() ? "" : " (only shown on request)";
      page.line("  " + Strings.padEnd(one.id(), 32, ' ') + one.name() + shown);
    }
    return page.footer(kit.content()).text();
  }
}
