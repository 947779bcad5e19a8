package io.osteokit.cli;

import io.osteokit.cli.Input.UnreadableException;
import io.osteokit.core.Content;
import io.osteokit.core.json.JsonWriter;
import io.osteokit.core.person.Case;
import io.osteokit.core.person.CaseWriter;
import io.osteokit.pathways.verify.Change;
import io.osteokit.pathways.verify.ContentDiff;
import io.osteokit.pathways.verify.DocumentDiff;
import io.osteokit.pathways.verify.Edit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What changes for whom between two versions of content. */
@Command(
    name = "diff",
    header = "What changes for whom between two versions of content.",
    description = {
      "",
      "First every outcome that comes out otherwise for anybody at all, with a case for which it"
          + " does: urgency, flags, options and their caveats, exercises, questions, reviews,"
          + " guidance and topics. What is not listed changes for nobody.",
      "",
      "Then every place at which the files say something else: words, numbers of the session"
          + " planner, sources and rules.",
      "",
      "OLD and NEW are folders with any of " + ContentFolder.IN_WORDS
    },
    sortOptions = false,
    footer = {
      "",
      "Exit codes: 0 it was compared, whatever it found; 2 wrong usage, or a file cannot be read.",
      "",
      "Examples:",
      "  osteokit pathway diff shipped my-content/",
      "  osteokit pathway diff v1/ v2/ --format json"
    })
final class PathwayDiffCommand extends ContentCommand {
  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = "A folder with content, or '" + ContentFolder.SHIPPED + "'.")
  private String before = ContentFolder.SHIPPED;

  @Parameters(
      index = "1",
      paramLabel = "NEW",
      description = "A folder with content, or '" + ContentFolder.SHIPPED + "'.")
  private String after = ContentFolder.SHIPPED;

  PathwayDiffCommand(Terminal terminal, Kit kit) {
    super(terminal, kit);
  }

  @Override
  String verb() {
    return "compare";
  }

  @Override
  int answer() throws UnreadableException {
    ContentFolder old = content(before);
    ContentFolder young = content(after);
    Map<String, List<Edit>> edits = new LinkedHashMap<>();
    for (String file : ContentFolder.FILES) {
      edits.put(file, DocumentDiff.between(old.file(file), young.file(file)));
    }
    ContentDiff diff = ContentDiff.between(old.pathway(), young.pathway());
    terminal.answer(isJson() ? json(diff, edits) : text(diff, edits));
    return Exit.ANSWERED;
  }

  private String text(ContentDiff diff, Map<String, List<Edit>> edits) {
    Page page = terminal.page();
    int many = diff.changes().size();
    int written = edits.values().stream().mapToInt(List::size).sum();
    if (many == 0) {
      page.headline("NO OUTCOME CHANGES for anybody.");
    } else {
      page.headline(Words.count(many, "outcome") + verb(many) + "for somebody.");
    }
    outcomes(diff, page);
    page.heading(
        written == 0
            ? "The files say the same."
            : "The files differ at " + Words.count(written, "place") + ".");
    edits.forEach((file, places) -> places.forEach(place -> edit(file, place, page)));
    return page.footer(diff.after()).text();
  }

  private static String verb(int many) {
    return many == 1 ? " changes " : " change ";
  }

  /** One case often shows many changes; it is printed once, below them. */
  private static void outcomes(ContentDiff diff, Page page) {
    Map<Optional<Case>, List<Change>> byCase =
        diff.changes().stream()
            .collect(
                Collectors.groupingBy(Change::witness, LinkedHashMap::new, Collectors.toList()));
    byCase.forEach(
        (person, changes) -> {
          page.gap();
          changes.forEach(
              change ->
                  page.bullet(
                      Words.plain(change.kind())
                          + " "
                          + change.id()
                          + ": "
                          + change.before()
                          + " before, "
                          + change.after()
                          + " after"
                          + (change.remark().isEmpty() ? "" : " (" + change.remark() + ")")));
          person.ifPresent(
              one -> {
                page.under(changes.size() == 1 ? "for this case:" : "all for this case:");
                // In one piece, so that it can be copied to a file.
                page.line(CaseWriter.write(one));
              });
        });
  }

  private static void edit(String file, Edit edit, Page page) {
    page.bullet(file + " " + edit.path());
    page.under(edit.before().map(was -> "before: " + was).orElse("was not there before"));
    page.under(edit.after().map(is -> "after: " + is).orElse("is no longer there"));
  }

  private static String json(ContentDiff diff, Map<String, List<Edit>> edits) {
    JsonWriter json = JsonWriter.indented().object();
    content("before", diff.before(), json);
    content("after", diff.after(), json);
    json.name("changes").array();
    for (Change change : diff.changes()) {
      json.object().name("kind").value(change.kind().name()).name("id").value(change.id());
      json.name("before").value(change.before()).name("after").value(change.after());
      json.name("case");
      if (change.witness().isPresent()) {
        JsonCopy.copy(CaseWriter.write(change.witness().get()), json);
      } else {
        json.nullValue();
      }
      json.name("remark").value(change.remark()).end();
    }
    json.end().name("edits").array();
    edits.forEach(
        (file, places) ->
            places.forEach(
                edit -> {
                  json.object().name("file").value(file).name("path").value(edit.path());
                  value("before", edit.before(), json);
                  value("after", edit.after(), json);
                  json.end();
                }));
    return json.end().end().text();
  }

  private static void value(String name, Optional<String> value, JsonWriter json) {
    json.name(name);
    value.ifPresentOrElse(text -> json.value(text), json::nullValue);
  }

  private static void content(String name, Content content, JsonWriter json) {
    json.name(name).object().name("version").value(content.version());
    json.name("fingerprint").value(content.fingerprint()).end();
  }
}
