package io.osteokit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.osteokit.cli.Input.UnreadableException;
import io.osteokit.core.evidence.Source;
import io.osteokit.core.evidence.Sources;
import io.osteokit.core.json.JsonWriter;
import io.osteokit.pathways.DecisionWriter;
import io.osteokit.pathways.Pathway;
import io.osteokit.pathways.describe.DocumentedRule;
import io.osteokit.pathways.describe.PathwayDocument;
import io.osteokit.pathways.describe.PhaseDiagram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Every rule as a sentence, and a drawing of the phases. */
@Command(
    name = "describe",
    header = "The whole pathway as a document that a clinician reads.",
    description = {
      "",
      "Prints Markdown with tables: every rule as a sentence with its reason and its sources. With"
          + " --format json the rules are printed for programs.",
      "",
      "CONTENT is a folder with any of " + ContentFolder.IN_WORDS
    },
    sortOptions = false,
    footer = {
      "",
      "Exit codes: 0 it was written; 2 wrong usage, or a file cannot be read or written.",
      "",
      "Examples:",
      "  osteokit pathway describe > pathway.md",
      "  osteokit pathway describe --output pathway.md --svg pathway.svg",
      "  osteokit pathway describe my-content/ --output my-pathway.md",
      "  osteokit pathway describe --format json"
    })
final class PathwayDescribeCommand extends ContentCommand {
  @Parameters(
      paramLabel = "CONTENT",
      arity = "0..1",
      description = "A folder with content, or '" + ContentFolder.SHIPPED + "'.")
  private String folder = ContentFolder.SHIPPED;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write to this file instead of standard output.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--svg",
      paramLabel = "FILE",
      description = "Draw the phases and gates into this file; the document shows it.")
  private Optional<Path> svg = Optional.empty();

  PathwayDescribeCommand(Terminal terminal, Kit kit) {
    super(terminal, kit);
  }

  @Override
  String verb() {
    return "describe";
  }

  @Override
  int answer() throws UnreadableException {
    Pathway pathway = content(folder).pathway();
    boolean written = true;
    if (svg.isPresent()) {
      written = write(svg.get(), PhaseDiagram.of(pathway).svg());
    }
    PathwayDocument document = PathwayDocument.of(pathway);
    String answer = isJson() ? json(pathway, document) + "\n" : withDiagram(document).markdown();
    if (output.isPresent()) {
      written &= write(output.get(), answer);
    } else {
      // A line end comes with every answer.
      terminal.answer(answer.stripTrailing());
    }
    return written ? Exit.ANSWERED : Exit.FAILED;
  }

  private PathwayDocument withDiagram(PathwayDocument document) {
    return svg.map(file -> document.withDiagram(address(file))).orElse(document);
  }

  /** Returns where the drawing is as seen from the document, in the way of addresses. */
  private String address(Path file) {
    Path from = output.map(Path::toAbsolutePath).map(Path::getParent).orElse(Path.of("."));
    Path seen = from.toAbsolutePath().normalize().relativize(file.toAbsolutePath().normalize());
    return seen.toString().replace(file.getFileSystem().getSeparator(), "/");
  }

  private boolean write(Path file, String text) {
    try {
      Files.writeString(file, text, UTF_8);
      return true;
    } catch (IOException e) {
      terminal.complain("Cannot write '" + file + "'.");
      return false;
    }
  }

  private static String json(Pathway pathway, PathwayDocument document) {
    JsonWriter json = JsonWriter.indented().object();
    DecisionWriter.content(json, pathway.content());
    json.name("reviewStatus").value(pathway.rules().reviewStatus().name());
    TreeSet<String> cited = new TreeSet<>();
    json.name("rules").array();
    for (DocumentedRule rule : document.rules()) {
      json.object().name("part").value(rule.part().name()).name("id").value(rule.id());
      json.name("derives").value(rule.derives()).name("sentence").value(rule.sentence());
      json.name("because").value(rule.because());
      json.name("strength").value(rule.strength().name());
      json.name("sources").texts(rule.sources());
      json.end();
      cited.addAll(rule.sources());
    }
    json.end().name("sources").array();
    for (String key : cited) {
      Source source = Sources.shipped().get(key);
      json.object().name("key").value(key).name("citation").value(source.citation());
      json.name("seen").value(source.seen().name()).end();
    }
    return json.end().end().text();
  }
}
