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
import io.osteokit.pathways.Reasons;
import io.osteokit.pathways.education.Education;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A folder with content; what is not there is as shipped. */
final class ContentFolder {
  /** The word for the content that comes with the program, instead of a folder. */
  static final String SHIPPED = "shipped";

  private static final String TRIAGE = "triage.json";
  private static final String SCREEN = "screen.json";
  private static final String EXERCISES = "exercises.json";
  private static final String PLANNING = "planning.json";
  private static final String PATHWAY = "pathway.json";
  private static final String CHANGES = "changes.json";
  private static final String EDUCATION = "education.en-GB.json";

  /** The files that a folder may have. */
  static final List<String> FILES =
      List.of(TRIAGE, SCREEN, EXERCISES, PLANNING, PATHWAY, CHANGES, EDUCATION);

  /** What help texts say of a folder; it names the files. */
  static final String IN_WORDS =
      "triage.json, screen.json, exercises.json, planning.json, pathway.json, changes.json and"
          + " education.en-GB.json; what is not there is as shipped.";

  private final Terminal terminal;
  private final Optional<Path> folder;
  private final Pathway pathway;

  private ContentFolder(Terminal terminal, Kit kit, Optional<Path> folder)
      throws UnreadableException {
    this.terminal = terminal;
    this.folder = folder;
    this.pathway = folder.isPresent() ? read() : kit.pathway();
  }

  /** Opens a folder and reads all of it, or says why that cannot be done. */
  static ContentFolder open(Terminal terminal, Kit kit, String folder) throws UnreadableException {
    if (folder.equals(SHIPPED)) {
      return new ContentFolder(terminal, kit, Optional.empty());
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
    return new ContentFolder(terminal, kit, Optional.of(path));
  }

  /** Returns the pathway with all its parts. */
  Pathway pathway() {
    return pathway;
  }

  /** Returns a file as it stands in the folder, or as shipped. */
  byte[] file(String name) throws UnreadableException {
    Optional<byte[]> own = part(name, utf8 -> utf8);
    if (own.isPresent()) {
      return own.get();
    }
    try (InputStream in = owner(name).getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the type beside which a shipped file stands. */
  private static Class<?> owner(String name) {
    return switch (name) {
      case TRIAGE -> Triage.class;
      case SCREEN, EXERCISES, PLANNING -> Screen.class;
      case EDUCATION -> Education.class;
      default -> Pathway.class;
    };
  }

  private Pathway read() throws UnreadableException {
    Triage triage = part(TRIAGE, ContentFolder::triage).orElseGet(Triage::shipped);
    Catalogue catalogue =
        part(EXERCISES, utf8 -> Catalogue.of(ExercisePack.read(utf8)))
            .orElseGet(Catalogue::shipped);
    ScreenContent rows = part(SCREEN, ScreenContent::read).orElseGet(ScreenContent::shipped);
    PlanningRules planning = part(PLANNING, PlanningRules::read).orElseGet(PlanningRules::shipped);
    Screen screen = Screen.of(rows, catalogue);
    SessionPlanner planner = SessionPlanner.of(catalogue, planning);
    Pathway read =
        part(PATHWAY, utf8 -> Pathway.of(triage, screen, planner, utf8))
            .orElseGet(() -> Pathway.of(triage, screen, planner));
    // Nothing here asks them, but content at fault is refused whole.
    part(CHANGES, utf8 -> Reasons.of(read, utf8));
    part(EDUCATION, Education::read);
    return read;
  }

  private static Triage triage(byte[] utf8) {
    return Triage.of(utf8, Sources.shipped(), Texts.shipped());
  }

  private interface Reader<T> {
    T read(byte[] utf8);
  }

  private <T> Optional<T> part(String name, Reader<T> reader) throws UnreadableException {
    Optional<Path> file = folder.map(f -> f.resolve(name)).filter(Files::exists);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try (Input input = Input.open(terminal, file.get().toString())) {
      return Optional.of(reader.read(input.all()));
    } catch (InvalidInputException e) {
      throw refused(file.get(), e.violations());
    } catch (PackRefusedException e) {
      throw refused(file.get(), e.problems());
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
