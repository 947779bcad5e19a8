package io.osteokit.cli;

import io.osteokit.tracking.diary.Diary;
import io.osteokit.tracking.journey.JourneyStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The day's answer for a person with a diary. */
@Command(
    name = "today",
    header = "The day's answer for a person with a diary, and which entries led to it.",
    description = {
      "",
      "FILE is a case without a diary: profile, check-in, equipment. The diary is that of the"
          + " store."
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  osteokit today --store diary.db --person p-1 case.json",
      "  osteokit today --store diary.db --person p-1 --date 2026-11-20 case.json",
      "  osteokit today --store diary.db --person p-1 --format json case.json"
    })
final class TodayCommand extends DiaryCommand {
  @Mixin private FormatOption format = new FormatOption();

  TodayCommand(Terminal terminal, Kit kit) {
    super(terminal, kit);
  }

  @Override
  boolean isJson() {
    return format.isJson();
  }

  @Override
  int answer(JourneyStatus status, Diary diary) {
    if (isJson()) {
      terminal.answer(TodayJson.of(status, kit));
    } else {
      Page page = terminal.page();
      new TodayText(kit, page).write(status, diary);
      terminal.answer(page.footer(kit.content()).text());
    }
    return Exit.ANSWERED;
  }
}
