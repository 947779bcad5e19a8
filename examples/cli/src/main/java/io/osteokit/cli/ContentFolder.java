package io.osteokit.cli;

import io.osteokit.cli.Input.UnreadableException;
import io.osteokit.core.evidence.Sources;
import io.osteokit.core.json.InvalidInputException;
import io.osteokit.core.json.Violation;
import io.osteokit.core.text.Texts;
import io.osteokit.core.triage.Triage;
import io.osteokit.exercises.Catalogue;
import io.osteokit.exercises.ExercisePack;
import io.osteokit.exercises.PackRefusedException;
import io.osteokit.exercises.Screen;
import io.osteokit.exercises.ScreenContent;
import io.osteokit.exercises.planning.PlanningRules;
import io.osteokit.exercises.planning.SessionPlanner;
import io.osteokit.pathways.Pathway;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A folder with content: {@code triage.json}, {@code screen.json}, {@code exercises.json}, {@code
 * planning.json} and {@code pathway.json}. What is not there is as shipped.
 */
final class ContentFolder {
  /** The word for the content that comes with the program, instead of a folder. */
  static final String SHIPPED = "shipped";

  private static final String TRIAGE = "triage.json";
  private static final String SCREEN = "screen.json";
  private static final String EXERCISES = "exercises.json";
  private static final String PLANNING = "planning.json";
  private static final String PATHWAY = "pathway.json";
  private static final List<String> FILES = List.of(TRIAGE, SCREEN, EXERCISES, PLANNING, PATHWAY);

  private final Terminal terminal;
  private final Path folder;

  private ContentFolder(Terminal terminal, Path folder) {
    this.terminal = terminal;
    this.folder = folder;
  }

  /** Reads the content of a folder, or says why that cannot be done. */
  static Pathway read(Terminal terminal, Kit kit, String folder) throws UnreadableException {
    if (folder.equals(SHIPPED)) {
      return kit.pathway();
    }
    Path path;
    try {
      path = Path.of(folder);
    } catch (InvalidPathException e) {
      throw new UnreadableException("there is no folder '" + folder + "'");
    }
    if (!Files.isDirectory(path)) {
      throw new UnreadableException("there is no folder '" + folder + "'");
    }
    if (FILES.stream().noneMatch(name -> Files.exists(path.resolve(name)))) {
      throw new UnreadableException("'" + folder + "' has none of " + Words.and(FILES));
    }
    return new ContentFolder(terminal, path).pathway();
  }

  private Pathway pathway() throws UnreadableException {
    Triage triage = part(TRIAGE, ContentFolder::triage).orElseGet(Triage::shipped);
    Catalogue catalogue =
        part(EXERCISES, utf8 -> Catalogue.of(ExercisePack.read(utf8)))
            .orElseGet(Catalogue::shipped);
    ScreenContent rows = part(SCREEN, ScreenContent::read).orElseGet(ScreenContent::shipped);
    PlanningRules planning = part(PLANNING, PlanningRules::read).orElseGet(PlanningRules::shipped);
    Screen screen = Screen.of(rows, catalogue);
    SessionPlanner planner = SessionPlanner.of(catalogue, planning);
    return part(PATHWAY, utf8 -> Pathway.of(triage, screen, planner, utf8))
        .orElseGet(() -> Pathway.of(triage, screen, planner));
  }

  private static Triage triage(byte[] utf8) {
    return Triage.of(utf8, Sources.shipped(), Texts.shipped());
  }

  private interface Reader<T> {
    T read(byte[] utf8);
  }

  private <T> Optional<T> part(String name, Reader<T> reader) throws UnreadableException {
    Path file = folder.resolve(name);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (Input input = Input.open(terminal, file.toString())) {
      return Optional.of(reader.read(input.all()));
    } catch (InvalidInputException e) {
      throw refused(file, e.violations());
    } catch (PackRefusedException e) {
      throw refused(file, e.problems());
    }
  }

  private static UnreadableException refused(Path file, List<Violation> faults) {
    String more = faults.size() > 1 ? " and " + (faults.size() - 1) + " more" : "";
    Violation first = faults.get(0);
    return new UnreadableException(
        "'"
            + file
            + "' is refused: "
            + first.path()
            + " "
            + first.message()
            + " ["
            + first.code()
            + "]"
            + more);
  }
}
