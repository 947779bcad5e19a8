package io.osteokit.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The catalogue of exercises. */
@Command(
    name = "exercises",
    header = "The catalogue of exercises, one exercise, or the faults of a pack.",
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Examples:",
      "  osteokit exercises list",
      "  osteokit exercises show wall-slide",
      "  osteokit exercises check my-pack.json"
    })
final class ExercisesCommand {
  // Found and read by picocli alone.
  @SuppressWarnings("unused")
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  private ExercisesCommand() {}

  /** Returns the command with its three parts. */
  static CommandLine line(Terminal terminal, Kit kit) {
    return new CommandLine(new ExercisesCommand())
        .addSubcommand(new ExercisesListCommand(terminal, kit))
        .addSubcommand(new ExercisesShowCommand(terminal, kit))
        .addSubcommand(new ExercisesCheckCommand(terminal, kit));
  }
}
