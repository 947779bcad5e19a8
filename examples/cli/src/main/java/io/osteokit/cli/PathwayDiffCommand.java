package io.osteokit.cli;

import io.osteokit.cli.Input.UnreadableException;
import io.osteokit.core.Content;
import io.osteokit.core.json.JsonWriter;
import io.osteokit.core.person.Case;
import io.osteokit.core.person.CaseWriter;
import io.osteokit.pathways.verify.Change;
import io.osteokit.pathways.verify.ContentDiff;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What changes for whom between two versions of content. */
@Command(
    name = "diff",
    header = "What changes for whom between two versions of content.",
    description = {
      "",
      "Every outcome that comes out otherwise for anybody at all is listed, with a case for which it"
          + " does. What is not listed changes for nobody. Texts and sessions are not compared.",
      "",
      "OLD and NEW are folders with any of triage.json, screen.json, exercises.json, planning.json"
          + " and pathway.json; what is not there is as shipped."
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
final class PathwayDiffCommand extends BaseCommand implements Callable<Integer> {
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
  public Integer call() {
    try {
      ContentDiff diff =
          ContentDiff.between(
              ContentFolder.read(terminal, kit, before), ContentFolder.read(terminal, kit, after));
      terminal.answer(isJson() ? json(diff) : text(diff));
      return Exit.ANSWERED;
    } catch (UnreadableException e) {
      terminal.complain("Cannot compare: " + e.getMessage() + ".");
      return Exit.FAILED;
    }
  }

  private String text(ContentDiff diff) {
    Page page = terminal.page();
    if (diff.isEmpty()) {
      page.headline("NOTHING CHANGES for anybody.");
      return page.footer(diff.after()).text();
    }
    int many = diff.changes().size();
    String verb = many == 1 ? " changes" : " change";
    page.headline(Words.count(many, "outcome") + verb + " for somebody.");
    // One case often shows many changes; it is printed once, above them.
    Map<Optional<Case>, List<Change>> byCase =
        diff.changes().stream()
            .collect(
                Collectors.groupingBy(Change::witness, LinkedHashMap::new, Collectors.toList()));
    byCase.forEach(
        (person, changes) -> {
          page.gap();
          person.ifPresent(one -> page.line(CaseWriter.write(one)));
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
        });
    return page.footer(diff.after()).text();
  }

  private static String json(ContentDiff diff) {
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
    return json.end().end().text();
  }

  private static void content(String name, Content content, JsonWriter json) {
    json.name(name).object().name("version").value(content.version());
    json.name("fingerprint").value(content.fingerprint()).end();
  }
}
