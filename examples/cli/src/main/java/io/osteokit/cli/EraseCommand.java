package io.osteokit.cli;

import io.osteokit.core.json.JsonWriter;
import io.osteokit.tracking.store.DiaryStore;
import io.osteokit.tracking.store.ErasureReceipt;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Erases a diary. */
@Command(
    name = "erase",
    header = "Erase a person's diary from a store, for good, and print a receipt.",
    description = {
      "",
      "Backups and other devices are out of reach: a device that still has the entries can bring"
          + " them back, so erase there first."
    },
    sortOptions = false,
    footer = {"", "Examples:", "  osteokit erase --store diary.db --person p-1 --yes"})
final class EraseCommand extends StoreCommand {
  @Mixin private FormatOption format = new FormatOption();

  @Option(names = "--yes", description = "Really erase. Without it nothing is done.")
  private boolean yes;

  EraseCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  boolean isReady() {
    if (!yes) {
      terminal.complain("Nothing was erased. It cannot be taken back; to do it, add --yes.");
    }
    return yes;
  }

  @Override
  int work(DiaryStore open, String whose) {
    tellIfEmpty(open.read(whose));
    ErasureReceipt receipt = open.erase(whose, WallClock.now());
    List<String> means = receipt.means().stream().map(Enum::name).toList();
    if (format.isJson()) {
      JsonWriter json = JsonWriter.indented().object().name("at").value(receipt.at().toString());
      json.name("entries").value(receipt.entries()).name("means").texts(means);
      terminal.answer(json.end().text());
    } else {
      Page page = terminal.page();
      page.headline("Erased: " + receipt.entries() + " entries, at " + receipt.at() + ".");
      receipt.means().forEach(one -> page.bullet(Words.capital(Words.plain(one)) + "."));
      terminal.answer(page.text());
    }
    return Exit.ANSWERED;
  }
}
