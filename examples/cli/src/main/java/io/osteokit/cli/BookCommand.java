package io.osteokit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The whole content for a clinician to read, print and sign. */
@Command(
    name = "book",
    header = "The whole content as one page to read, print and sign.",
    description = {
      "",
      "Writes an HTML file that needs nothing else: every exercise, rule, option, text and source,"
          + " the open questions, the hazard log, and in each chapter a place to sign."
    },
    sortOptions = false,
    footer = {
      "",
      "Exit codes: 0 it was written; 2 wrong usage, or the file cannot be written.",
      "",
      "Examples:",
      "  osteokit book --output book.html"
    })
final class BookCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Kit kit;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      required = true,
      description = "The file to write.")
  private Path output = Path.of("book.html");

  // Found and read by picocli alone.
  @SuppressWarnings("unused")
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  BookCommand(Terminal terminal, Kit kit) {
    this.terminal = terminal;
    this.kit = kit;
  }

  @Override
  public Integer call() {
    try {
      Files.writeString(output, new ClinicianBook(kit).html(), UTF_8);
      return Exit.ANSWERED;
    } catch (IOException e) {
      terminal.complain("Cannot write '" + output + "'.");
      return Exit.FAILED;
    }
  }
}
