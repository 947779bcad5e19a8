package io.osteokit.cli;

import io.osteokit.tracking.diary.Diary;
import io.osteokit.tracking.diary.DiaryWriter;
import io.osteokit.tracking.store.DiaryStore;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints a diary. */
@Command(
    name = "export",
    header = "Print a whole diary, as JSON Lines that 'import' reads, or as CSV.",
    description = {
      "",
      "CSV is for looking at: what a spreadsheet could take for a formula gets a ' before it. The"
          + " column 'counts' says whether an entry is neither replaced nor withdrawn."
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  osteokit export --store diary.db --person p-1 > diary.jsonl",
      "  osteokit export --store diary.db --person p-1 --format csv > diary.csv"
    })
final class ExportCommand extends StoreCommand {
  /** How to print a diary. */
  enum As {
    /** A JSON object a line. */
    JSONL,
    /** A table. */
    CSV;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(
      names = "--format",
      paramLabel = "jsonl|csv",
      description = "How to print: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private As format = As.JSONL;

  ExportCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  int work(DiaryStore open, String whose) {
    Diary diary = open.read(whose);
    tellIfEmpty(diary);
    String text = format == As.CSV ? DiaryCsv.of(diary) : DiaryWriter.write(diary);
    if (!text.isEmpty()) {
      terminal.answer(text.substring(0, text.length() - 1));
    }
    return Exit.ANSWERED;
  }
}
