package io.osteokit.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The pathway itself, apart from any case. */
@Command(
    name = "pathway",
    header = "The pathway itself: its rules as a document, proofs, and what changes.",
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Examples:",
      "  osteokit pathway describe --output pathway.md",
      "  osteokit pathway verify",
      "  osteokit pathway diff shipped my-content/"
    })
final class PathwayCommand {
  // Found and read by picocli alone.
  @SuppressWarnings("unused")
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  private PathwayCommand() {}

  /** Returns the command with its parts. */
  static CommandLine line(Terminal terminal, Kit kit) {
    return new CommandLine(new PathwayCommand())
        .addSubcommand(new PathwayDescribeCommand(terminal, kit))
        .addSubcommand(new PathwayVerifyCommand(terminal, kit))
        .addSubcommand(new PathwayDiffCommand(terminal, kit));
  }
}
