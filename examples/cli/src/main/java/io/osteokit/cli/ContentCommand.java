package io.osteokit.cli;

import io.osteokit.cli.Input.UnreadableException;
import java.util.concurrent.Callable;

/** A command about content, apart from any case. */
abstract class ContentCommand extends BaseCommand implements Callable<Integer> {
  ContentCommand(Terminal terminal, Kit kit) {
    super(terminal, kit);
  }

  /** Returns what it does with content, as a verb. */
  abstract String verb();

  /** Answers, and returns the exit code. */
  abstract int answer() throws UnreadableException;

  /** Returns the content of a folder, or the shipped one. */
  final ContentFolder content(String folder) throws UnreadableException {
    return ContentFolder.open(terminal, kit, folder);
  }

  @Override
  public final Integer call() {
    try {
      return answer();
    } catch (UnreadableException e) {
      terminal.complain("Cannot " + verb() + ": " + e.getMessage() + ".");
      return Exit.FAILED;
    }
  }
}
