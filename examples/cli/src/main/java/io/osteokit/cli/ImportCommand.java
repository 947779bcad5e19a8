package io.osteokit.cli;

import io.osteokit.cli.Input.UnreadableException;
import io.osteokit.core.json.JsonWriter;
import io.osteokit.tracking.diary.Diary;
import io.osteokit.tracking.diary.DiaryReader;
import io.osteokit.tracking.diary.InvalidLinesException;
import io.osteokit.tracking.diary.LineViolation;
import io.osteokit.tracking.store.Appended;
import io.osteokit.tracking.store.DiaryStore;
import java.time.Instant;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Adds many entries to a diary. */
@Command(
    name = "import",
    header = "Add entries to a diary, from JSON Lines; what is there already stays.",
    description = {
      "",
      "A line is an entry as 'export' writes it, or a diary event as in a case, which gets an id"
          + " made from what it says. One bad line refuses the whole, and all faults are listed."
          + " Types, properties and words in capitals of a newer version are kept, not used, and"
          + " told of."
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  osteokit import --store diary.db --person p-1 diary.jsonl",
      "  osteokit import --store jdbc:postgresql://host/osteokit --person p-1 -"
    })
final class ImportCommand extends StoreCommand {
  @Mixin private FormatOption format = new FormatOption();

  @Parameters(paramLabel = "FILE", description = "JSON Lines, or '-' for standard input.")
  private String file = "-";

  private Diary diary = Diary.empty();

  ImportCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  boolean makesStore() {
    return true;
  }

  @Override
  boolean isReady() throws UnreadableException {
    try (Input input = Input.open(terminal, file)) {
      // Events of a case do not say when they were recorded: before any correction, and the same
      // at each import, so that importing again changes nothing.
      diary =
          DiaryReader.create().adoptingCaseEvents("import", Instant.EPOCH).read(input.everything());
      return true;
    } catch (InvalidLinesException e) {
      refuse(e.violations());
      return false;
    }
  }

  @Override
  int work(DiaryStore open, String whose) {
    Appended appended = open.append(whose, diary.history());
    NotUnderstood not = NotUnderstood.of(diary, () -> open.read(whose));
    if (format.isJson()) {
      JsonWriter json = JsonWriter.indented().object();
      json.name("added").value(appended.added()).name("known").value(appended.alreadyThere());
      not.write(json.name("notUnderstood"));
      terminal.answer(json.name("errors").array().end().end().text());
    } else {
      terminal.answer(
          "Added " + appended.added() + "; " + appended.alreadyThere() + " were there.");
      not.sentences().forEach(terminal::answer);
    }
    return Exit.ANSWERED;
  }

  private void refuse(List<LineViolation> violations) {
    if (format.isJson()) {
      JsonWriter json = JsonWriter.indented().object();
      json.name("added").value(0).name("known").value(0);
      NotUnderstood.of(Diary.empty(), Diary::empty).write(json.name("notUnderstood"));
      json.name("errors").array();
      for (LineViolation one : violations) {
        json.object().name("line").value(one.line());
        json.name("path").value(one.violation().path());
        json.name("code").value(one.violation().code());
        json.name("message").value(one.violation().message()).end();
      }
      terminal.answer(json.end().end().text());
      return;
    }
    terminal.complain("These are no entries of a diary, so nothing was added:");
    violations.forEach(
        one ->
            terminal.complain(
                "  line " + one.line() + " " + ErrorRecords.sentence(one.violation())));
  }
}
