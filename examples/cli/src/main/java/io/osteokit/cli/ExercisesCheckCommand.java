package io.osteokit.cli;

import com.google.common.collect.ImmutableList;
import io.osteokit.cli.Input.UnreadableException;
import io.osteokit.core.json.JsonWriter;
import io.osteokit.core.json.Violation;
import io.osteokit.exercises.Exercise;
import io.osteokit.exercises.ExercisePack;
import io.osteokit.exercises.PackRefusedException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** All faults of a pack of exercises. */
@Command(
    name = "check",
    header = "All faults of a pack of exercises that is to join the catalogue.",
    sortOptions = false,
    footer = {
      "",
      "Exit codes: 0 the pack is sound; 2 it is not, or it cannot be read.",
      "",
      "Examples:",
      "  osteokit exercises check my-pack.json",
      "  osteokit exercises check --format json - < my-pack.json"
    })
final class ExercisesCheckCommand extends BaseCommand implements Callable<Integer> {
  @Parameters(paramLabel = "PACK", description = "The pack as JSON, or '-' for standard input.")
  private String file = "-";

  ExercisesCheckCommand(Terminal terminal, Kit kit) {
    super(terminal, kit);
  }

  @Override
  public Integer call() {
    try (Input input = Input.open(terminal, file)) {
      ExercisePack pack = ExercisePack.read(input.all(), kit.catalogue());
      kit.catalogue().with(pack);
      terminal.answer(isJson() ? json(ImmutableList.of(pack), ImmutableList.of()) : sound(pack));
      return Exit.ANSWERED;
    } catch (PackRefusedException e) {
      terminal.answer(isJson() ? json(ImmutableList.of(), e.problems()) : faults(e.problems()));
      return Exit.FAILED;
    } catch (UnreadableException e) {
      terminal.complain("Cannot check: " + e.getMessage() + ".");
      return Exit.FAILED;
    }
  }

  private List<String> replaced(ExercisePack pack) {
    return pack.exercises().stream()
        .map(Exercise::id)
        .filter(id -> kit.catalogue().find(id).isPresent())
        .toList();
  }

  private String sound(ExercisePack pack) {
    Page page = terminal.page();
    page.headline(
        "SOUND: "
            + pack.id()
            + " "
            + pack.version()
            + ", "
            + Words.count(pack.exercises().size(), "exercise")
            + ".");
    List<String> replaced = replaced(pack);
    if (!replaced.isEmpty()) {
      page.paragraph("It replaces " + Words.and(replaced) + ".");
    }
    page.paragraph("Review status: " + Words.plain(pack.reviewStatus()) + ".");
    return page.remark("Fingerprint " + pack.fingerprint()).text();
  }

  private String faults(List<Violation> problems) {
    Page page = terminal.page();
    page.headline("REFUSED: " + Words.count(problems.size(), "fault") + ".");
    for (Violation one : problems) {
      page.bullet(ErrorRecords.sentence(one));
    }
    return page.text();
  }

  /** Writes the pack, if there is one, and what is wrong. */
  private String json(List<ExercisePack> packs, List<Violation> problems) {
    JsonWriter json = JsonWriter.indented().object().name("pack");
    if (packs.isEmpty()) {
      json.nullValue();
    }
    for (ExercisePack pack : packs) {
      json.object().name("id").value(pack.id()).name("version").value(pack.version());
      json.name("language").value(pack.language().toLanguageTag());
      json.name("reviewStatus").value(pack.reviewStatus().name());
      json.name("fingerprint").value(pack.fingerprint());
      json.name("exercises").texts(pack.exercises().stream().map(Exercise::id).toList());
      json.name("replaces").texts(replaced(pack));
      json.end();
    }
    ErrorRecords.violations(problems, json);
    return json.end().text();
  }
}
