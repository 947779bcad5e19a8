package io.osteokit.cli;

import io.osteokit.cli.Input.UnreadableException;
import io.osteokit.core.json.JsonWriter;
import io.osteokit.core.json.Violation;
import io.osteokit.core.json.ViolationCodes;
import io.osteokit.core.person.Case;
import io.osteokit.core.person.CaseReading;
import io.osteokit.tracking.journey.JourneyStatus;
import io.osteokit.tracking.store.DiaryStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The day's answer for a person with a diary. */
@Command(
    name = "today",
    header = "The day's answer for a person with a diary, and which entries led to it.",
    description = {
      "",
      "FILE is a case without a diary: profile, check-in, equipment. The diary is that of the store."
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  osteokit today --store diary.db --person p-1 case.json",
      "  osteokit today --store diary.db --person p-1 --date 2026-11-20 case.json",
      "  osteokit today --store diary.db --person p-1 --format json case.json"
    })
final class TodayCommand extends StoreCommand {
  private final Kit kit;

  @Mixin private FormatOption format = new FormatOption();

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "The day, such as 2026-11-22 (default: that of the case).")
  private Optional<LocalDate> date = Optional.empty();

  @Parameters(paramLabel = "FILE", description = "The case as JSON, or '-' for standard input.")
  private String file = "-";

  private Optional<Case> person = Optional.empty();

  TodayCommand(Terminal terminal, Kit kit) {
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
                refuse(refused);
                return Optional.empty();
              });
    }
    if (person.filter(known -> !known.diary().isEmpty()).isPresent()) {
      refuse("$.diary", "must be absent, as the diary is that of the store; 'import' takes events");
      return false;
    }
    return person.isPresent();
  }

  private void refuse(String path, String expected) {
    refuse(
        new CaseReading.Refused(
            person.map(Case::id),
            List.of(new Violation(path, ViolationCodes.INCONSISTENT, expected))));
  }

  private void refuse(CaseReading.Refused refused) {
    if (format.isJson()) {
      terminal.answer(ErrorRecords.of(refused, JsonWriter.indented()));
    } else {
      terminal.complain("This case cannot be answered, so nothing was decided:");
      refused.violations().forEach(one -> terminal.complain("  " + ErrorRecords.sentence(one)));
    }
  }

  @Override
  int work(DiaryStore open, String whose) {
    Case known = person.orElseThrow();
    LocalDate today = date.orElse(known.today());
    if (known.checkIn().filter(checkIn -> checkIn.date().isAfter(today)).isPresent()) {
      refuse("$.checkIn.date", "must not lie after the day that is asked about");
      return Exit.FAILED;
    }
    JourneyStatus status = kit.journey().status(known, open.read(whose), today);
    if (format.isJson()) {
      terminal.answer(TodayJson.of(status, kit));
    } else {
      Page page = terminal.page();
      new TodayText(kit, page).write(status);
      terminal.answer(page.footer(kit.content()).text());
    }
    return Exit.ANSWERED;
  }
}
