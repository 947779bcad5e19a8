package io.osteokit.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Where the facts behind the content went. */
@Command(
    name = "trace",
    header = "Where every seed fact went, and what is done where sources contradict each other.",
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Examples:",
      "  osteokit trace seeds",
      "  osteokit trace seeds S4 S109",
      "  osteokit trace tensions --format json"
    })
final class TraceCommand {
  // Found and read by picocli alone.
  @SuppressWarnings("unused")
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  private TraceCommand() {}

  /** Returns the command with its two parts. */
  static CommandLine line(Terminal terminal, Kit kit) {
    return new CommandLine(new TraceCommand())
        .addSubcommand(new TraceSeedsCommand(terminal, kit))
        .addSubcommand(new TraceTensionsCommand(terminal, kit));
  }
}
