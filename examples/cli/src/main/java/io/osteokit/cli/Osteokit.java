package io.osteokit.cli;

import io.osteokit.tracking.progress.ActivePeriod;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program {@code osteokit}: its sub-commands, its help and its version. */
@Command(
    name = "osteokit",
    header = "Safe exercises and next steps for people with osteoporosis and back pain.",
    description = {
      "",
      "A command reads a case (what is known about one person on one day, as JSON) from FILE, or"
          + " from standard input for '-', and prints an answer.",
      "",
      "The content is unreviewed by a clinician, and this is not a medical device."
    },
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Osteokit.Version.class,
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Examples:",
      "  osteokit decide case.json",
      "  osteokit screen --batch cases.jsonl > screened.jsonl",
      "  osteokit session case.json --minutes 15 --steps",
      "  osteokit exercises show wall-slide",
      "",
      "Exit codes: 0 every case was answered; 2 wrong usage, unreadable file or invalid case."
    })
public final class Osteokit {
  // A logger that nobody holds is forgotten with its level.
  private static final Logger VALIDATION = Logger.getLogger("org.hibernate.validator");

  private Osteokit() {}

  /**
   * Runs one command and ends the process with its exit code: 0 if every case was answered, 2 for
   * wrong usage, an unreadable file or an invalid case.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    System.exit(run(Terminal.ofProcess(), args));
  }

  /** Runs one command and returns its exit code. */
  static int run(Terminal terminal, String... args) {
    VALIDATION.setLevel(Level.WARNING);
    int code;
    try {
      code = commandLine(terminal).execute(args);
    } catch (RuntimeException | Error fault) {
      code = fault(terminal, fault);
    }
    return terminal.finish() ? code : Exit.FAILED;
  }

  private static CommandLine commandLine(Terminal terminal) {
    Kit kit = new Kit();
    CommandLine line =
        new CommandLine(new Osteokit())
            .addSubcommand(new DecideCommand(terminal, kit))
            .addSubcommand(new TriageCommand(terminal, kit))
            .addSubcommand(new ScreenCommand(terminal, kit))
            .addSubcommand(new SessionCommand(terminal, kit))
            .addSubcommand(new WeekCommand(terminal, kit))
            .addSubcommand(new ProgressCommand(terminal, kit))
            .addSubcommand(new WhyCommand(terminal, kit))
            .addSubcommand(new AskCommand(terminal, kit))
            .addSubcommand(new TodayCommand(terminal, kit))
            .addSubcommand(new LogCommand(terminal))
            .addSubcommand(new ImportCommand(terminal))
            .addSubcommand(new ExportCommand(terminal))
            .addSubcommand(new EraseCommand(terminal))
            .addSubcommand(ExercisesCommand.line(terminal, kit))
            .addSubcommand(PathwayCommand.line(terminal, kit))
            .addSubcommand(TraceCommand.line(terminal, kit))
            .addSubcommand(new HazardsCommand(terminal, kit))
            .addSubcommand(new BookCommand(terminal, kit))
            .addSubcommand(new CommandLine.HelpCommand());
    return line.registerConverter(LocalDate.class, Osteokit::day)
        .registerConverter(ActivePeriod.Pause.class, DiaryCommand::pause)
        .setOut(terminal.out())
        .setErr(terminal.err())
        // Picocli refuses less.
        .setUsageHelpWidth(Math.max(terminal.width(), 55))
        .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF))
        .setCaseInsensitiveEnumValuesAllowed(true)
        // "@" may begin the name of a file.
        .setExpandAtFiles(false)
        .setParameterExceptionHandler((wrong, args) -> wrongUsage(terminal, wrong))
        .setExecutionExceptionHandler((fault, command, parsed) -> fault(terminal, fault));
  }

  /** As picocli reads days, but its complaint would name classes. */
  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new TypeConversionException("must be a day such as 2026-11-22");
    }
  }

  private static int wrongUsage(Terminal terminal, ParameterException wrong) {
    terminal.complain(sentence(wrong));
    UnmatchedArgumentException.printSuggestions(wrong, terminal.err());
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    terminal.complain("Try '" + command + " --help'.");
    return Exit.FAILED;
  }

  /** Says what is wrong without what was typed: a note, a case or a password may be among it. */
  private static String sentence(ParameterException wrong) {
    if (wrong instanceof MutuallyExclusiveArgsException) {
      return "Some of these options do not go together: say one thing at a time.";
    } else if (wrong instanceof UnmatchedArgumentException unmatched) {
      String first = unmatched.getUnmatched().get(0).replaceFirst("=.*", "");
      if (unmatched.isUnknownOption()) {
        return first.matches("--[a-z][a-z-]{0,20}")
            ? "Unknown option: '" + first + "'."
            : "Unknown option.";
      }
      if (!wrong.getCommandLine().getSubcommands().isEmpty()) {
        return "There is no such command.";
      }
      int left = unmatched.getUnmatched().size();
      return (left == 1 ? "1 argument is" : left + " arguments are")
          + " left over. A text of several words belongs in quotes.";
    } else if (wrong.getArgSpec() instanceof OptionSpec option
        && String.valueOf(wrong.getMessage()).contains("'" + wrong.getValue() + "'")) {
      return "The value of " + option.longestName() + " does not fit" + expected(option) + ".";
    }
    return wrong.getMessage() + ".";
  }

  private static String expected(OptionSpec option) {
    Iterable<String> words = option.completionCandidates();
    return words == null ? "" : ": it must be one of " + String.join(", ", words);
  }

  /** Says that the program is at fault. The message stays out, for it may quote a case. */
  private static int fault(Terminal terminal, Throwable fault) {
    terminal.complain(
        fault instanceof OutOfMemoryError
            ? "There is too much of it for the memory of this program. Give it more (java -Xmx2g"
                + " -jar osteokit.jar …), or import in parts."
            : "This is a fault of osteokit itself (" + fault.getClass().getSimpleName() + ").");
    return Exit.FAILED;
  }

  /** The version that the build wrote into the jar. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Osteokit.class.getPackage().getImplementationVersion();
      return new String[] {"osteokit " + (version == null ? "(not packaged)" : version)};
    }
  }
}
