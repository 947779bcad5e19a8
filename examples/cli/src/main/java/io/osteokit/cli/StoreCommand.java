package io.osteokit.cli;

import io.osteokit.cli.Input.UnreadableException;
import io.osteokit.tracking.diary.Diary;
import io.osteokit.tracking.diary.EventId;
import io.osteokit.tracking.jdbc.DiaryStores;
import io.osteokit.tracking.store.DiaryStore;
import io.osteokit.tracking.store.DiaryStoreException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** A command that works with one person's diary in a store. */
abstract class StoreCommand implements Callable<Integer> {
  /** Where it reads and writes. */
  final Terminal terminal;

  @Option(
      names = "--store",
      required = true,
      paramLabel = "FILE|URL",
      description = "A file of SQLite, or a JDBC URL of SQLite or PostgreSQL.")
  private String store = "";

  @Option(
      names = "--person",
      required = true,
      paramLabel = "ID",
      description = "Whose diary: 1 to 64 of letters, digits, '.', '_' and '-'.")
  private String person = "";

  // Found and read by picocli alone.
  @SuppressWarnings("unused")
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  StoreCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Works with the store, which is closed afterwards. */
  abstract int work(DiaryStore open, String whose) throws UnreadableException;

  /** Reads and checks what comes from elsewhere before a store is opened; false refuses. */
  boolean isReady() throws UnreadableException {
    return true;
  }

  /** Says when a person has no diary: somebody may have typed another name. */
  final void tellIfEmpty(Diary diary) {
    if (diary.history().isEmpty()) {
      terminal.complain("There is no entry of this person in the store.");
    }
  }

  /** Returns whether a store that is not there may be made. */
  boolean makesStore() {
    return false;
  }

  @Override
  public final Integer call() {
    try {
      if (!person.matches("[A-Za-z0-9._-]{1,64}")) {
        terminal.complain("--person must be 1 to 64 of letters, digits, '.', '_' and '-'.");
        return Exit.FAILED;
      }
      if (!isReady()) {
        return Exit.FAILED;
      }
      return onStore();
    } catch (UnreadableException e) {
      terminal.complain("Cannot do it: " + e.getMessage() + ".");
      return Exit.FAILED;
    } catch (DiaryStoreException e) {
      terminal.complain("The store cannot do it: " + e.getMessage() + "." + ids(e.ids()));
      return Exit.FAILED;
    }
  }

  private int onStore() throws UnreadableException {
    if (store.startsWith("jdbc:")) {
      if (!store.startsWith("jdbc:sqlite:") && !store.startsWith("jdbc:postgresql:")) {
        terminal.complain("--store must be a file, jdbc:sqlite:… or jdbc:postgresql:….");
        return Exit.FAILED;
      }
      Optional<Path> file = sqliteFile(store);
      if (!makesStore() && file.isPresent() && !Files.exists(file.get())) {
        throw new UnreadableException("there is no store of that name");
      }
      try (DiaryStore open = DiaryStores.open(store)) {
        return work(open, person);
      }
    }
    if (store.contains("://")) {
      terminal.complain("--store must be a file, or a URL that begins with jdbc:.");
      return Exit.FAILED;
    }
    try {
      Path file = Path.of(store);
      if (!makesStore() && !Files.exists(file)) {
        throw new UnreadableException("there is no store " + name());
      }
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null && !Files.isDirectory(folder)) {
        throw new UnreadableException("there is no folder for the store " + name());
      }
      try (DiaryStore open = DiaryStores.sqlite(file)) {
        return work(open, person);
      }
    } catch (InvalidPathException e) {
      throw new UnreadableException("--store is no name of a file");
    }
  }

  /** Returns the file of a URL of SQLite; empty if it is in memory or of another kind. */
  private static Optional<Path> sqliteFile(String url) {
    String file = url.replaceFirst("^jdbc:sqlite:(file:)?", "").replaceFirst("[?].*", "");
    return file.isEmpty() || file.contains(":") ? Optional.empty() : Optional.of(Path.of(file));
  }

  /** What might be a URL may hold a password, which nobody shall find in a log. */
  private String name() {
    return store.matches("([A-Za-z]:)?[^:?@]*") ? "'" + store + "'" : "of that name";
  }

  private static String ids(List<EventId> ids) {
    return ids.isEmpty()
        ? ""
        : " Taken: " + ids.stream().map(EventId::toString).collect(Collectors.joining(", ")) + ".";
  }
}
