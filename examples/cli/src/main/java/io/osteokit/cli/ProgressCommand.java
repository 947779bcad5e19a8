package io.osteokit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.osteokit.cli.Input.UnreadableException;
import io.osteokit.core.person.Case;
import io.osteokit.core.person.CaseReading;
import io.osteokit.tracking.diary.Diary;
import io.osteokit.tracking.journey.JourneyStatus;
import io.osteokit.tracking.progress.Progress;
import io.osteokit.tracking.report.ProgressChart;
import io.osteokit.tracking.report.ProgressPage;
import io.osteokit.tracking.report.ReportData;
import io.osteokit.tracking.store.DiaryStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How a person with a diary is getting on. */
@Command(
    name = "progress",
    header = "How it has gone: in words, as JSON, as a chart, as a page for the appointment.",
    description = {
      "",
      "FILE is a case without a diary: profile, check-in, equipment. The diary is that of the store."
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  osteokit progress --store diary.db --person p-1 case.json",
      "  osteokit progress --store diary.db --person p-1 --format svg --output chart.svg case.json",
      "  osteokit progress --store diary.db --person p-1 --format html --output page.html case.json"
    })
final class ProgressCommand extends StoreCommand {
  private final Kit kit;

  /** How progress is printed. */
  enum As {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON,
    /** A chart. */
    SVG,
    /** A page for the next appointment. */
    HTML;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(
      names = "--format",
      paramLabel = "text|json|svg|html",
      description = "How to print: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private As format = As.TEXT;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "The day, such as 2026-11-22 (default: that of the case).")
  private Optional<LocalDate> date = Optional.empty();

  @Option(
      names = "--heading",
      paramLabel = "TEXT",
      description = "Heading of the page, such as a name; without it nobody is named.")
  private Optional<String> heading = Optional.empty();

  @Option(names = "--notes", description = "Show the newest notes of the diary on the page.")
  private boolean notes;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write to this file instead of standard output.")
  private Optional<Path> output = Optional.empty();

  @Parameters(paramLabel = "FILE", description = "The case as JSON, or '-' for standard input.")
  private String file = "-";

  private Optional<Case> person = Optional.empty();

  ProgressCommand(Terminal terminal, Kit kit) {
    super(terminal);
    this.kit = kit;
  }

  @Override
  boolean isReady() throws UnreadableException {
    try (Input input = Input.open(terminal, file)) {
      CaseReading reading = kit.reader().tryRead(input.all());
      person =
          reading.match(
              accepted -> Optional.of(accepted.value()),
              refused -> {
                terminal.complain("This is no valid case, so nothing was judged:");
                refused
                    .violations()
                    .forEach(one -> terminal.complain("  " + ErrorRecords.sentence(one)));
                return Optional.empty();
              });
    }
    if (person.filter(known -> !known.diary().isEmpty()).isPresent()) {
      terminal.complain("$.diary must be absent, as the diary is that of the store.");
      return false;
    }
    return person.isPresent();
  }

  @Override
  int work(DiaryStore open, String whose) {
    Case known = person.orElseThrow();
    LocalDate today = date.orElse(known.today());
    if (known.checkIn().filter(checkIn -> checkIn.date().isAfter(today)).isPresent()) {
      terminal.complain("$.checkIn.date must not lie after the day that is asked about.");
      return Exit.FAILED;
    }
    Diary diary = open.read(whose);
    JourneyStatus status = kit.journey().status(known, diary, today);
    return print(answer(status, diary, today));
  }

  private String answer(JourneyStatus status, Diary diary, LocalDate today) {
    ReportData.Builder data =
        ReportData.builder(Progress.shipped(), kit.triage(), diary, status.progress(), today)
            .profile(status.person().profile())
            .decision(status.decision())
            .notes(notes);
    status.adherence().ifPresent(data::adherence);
    heading.ifPresent(data::heading);
    return switch (format) {
      case TEXT -> new ProgressText(kit, terminal.page()).of(status, data.build());
      case JSON -> ProgressJson.of(status, kit);
      case SVG -> ProgressChart.of(data.build()).svg();
      case HTML -> ProgressPage.of(data.build()).html();
    };
  }

  private int print(String answer) {
    if (!output.isPresent()) {
      // A line end comes with every answer.
      terminal.answer(answer.stripTrailing());
      return Exit.ANSWERED;
    }
    try {
      Files.writeString(output.get(), answer.stripTrailing() + "\n", UTF_8);
      return Exit.ANSWERED;
    } catch (IOException e) {
      terminal.complain("Cannot write '" + output.get() + "'.");
      return Exit.FAILED;
    }
  }
}
