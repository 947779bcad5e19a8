package io.osteokit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.osteokit.tracking.diary.Diary;
import io.osteokit.tracking.journey.JourneyStatus;
import io.osteokit.tracking.progress.Progress;
import io.osteokit.tracking.report.ProgressChart;
import io.osteokit.tracking.report.ProgressPage;
import io.osteokit.tracking.report.ReportData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How a person with a diary is getting on. */
@Command(
    name = "progress",
    header = "How it has gone: in words, as JSON, as a chart, as a page for the appointment.",
    description = {
      "",
      "FILE is a case without a diary: profile, check-in, equipment. The diary is that of the"
          + " store."
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  osteokit progress --store diary.db --person p-1 case.json",
      "  osteokit progress --store diary.db --person p-1 --planned MONDAY,FRIDAY case.json",
      "  osteokit progress --store diary.db --person p-1 --format svg --output chart.svg case.json",
      "  osteokit progress --store diary.db --person p-1 --format html --output page.html case.json"
    })
final class ProgressCommand extends DiaryCommand {
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

  ProgressCommand(Terminal terminal, Kit kit) {
    super(terminal, kit);
  }

  @Override
  boolean isJson() {
    return format == As.JSON;
  }

  @Override
  int answer(JourneyStatus status, Diary diary) {
    LocalDate today = status.person().today();
    ReportData.Builder data =
        ReportData.builder(Progress.shipped(), kit.triage(), diary, status.progress(), today)
            .profile(status.person().profile())
            .decision(status.decision())
            .notes(notes);
    status.adherence().ifPresent(data::adherence);
    heading.ifPresent(data::heading);
    return print(
        switch (format) {
          case TEXT -> new ProgressText(kit, terminal.page()).of(status, data.build());
          case JSON -> ProgressJson.of(status, ProgressChart.of(data.build()), kit);
          case SVG -> ProgressChart.of(data.build()).svg();
          case HTML -> ProgressPage.of(data.build()).html();
        });
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
