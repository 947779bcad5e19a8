package io.osteokit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.osteokit.core.json.JsonWriter;
import io.osteokit.pathways.DecisionWriter;
import io.osteokit.pathways.verify.hazard.Control;
import io.osteokit.pathways.verify.hazard.Hazard;
import io.osteokit.pathways.verify.hazard.HazardLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The hazard log. */
@Command(
    name = "hazards",
    header = "What can go wrong, what is done about it, and what is left to do.",
    description = {
      "",
      "Each hazard names the rules, proofs and tests that keep it down, and what an app or a"
          + " clinician must do themselves. How likely it is was estimated, not counted."
    },
    sortOptions = false,
    footer = {
      "",
      "Exit codes: 0 it was printed; 2 wrong usage, an unknown id, or a file cannot be written.",
      "",
      "Examples:",
      "  osteokit hazards",
      "  osteokit hazards HZ-03 HZ-17",
      "  osteokit hazards --output hazards.md",
      "  osteokit hazards --format json"
    })
final class HazardsCommand extends BaseCommand implements Callable<Integer> {
  @Parameters(paramLabel = "ID", arity = "0..*", description = "Only these (default: all).")
  private List<String> ids = List.of();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write the whole log as Markdown to this file and print nothing.")
  private Optional<Path> output = Optional.empty();

  private final HazardLog log = HazardLog.shipped();

  HazardsCommand(Terminal terminal, Kit kit) {
    super(terminal, kit);
  }

  @Override
  public Integer call() {
    List<String> missing = ids.stream().filter(id -> log.hazard(id).isEmpty()).distinct().toList();
    if (!missing.isEmpty()) {
      terminal.complain("There is no hazard " + Words.or(missing) + ".");
      return Exit.FAILED;
    }
    if (output.isPresent()) {
      return write(output.get());
    }
    List<Hazard> hazards =
        ids.isEmpty()
            ? log.hazards()
            : ids.stream().distinct().map(id -> log.hazard(id).orElseThrow()).toList();
    terminal.answer(isJson() ? json(hazards) : text(hazards));
    return Exit.ANSWERED;
  }

  private int write(Path file) {
    try {
      Files.writeString(file, new HazardDocument(log).alone().markdown(), UTF_8);
      return Exit.ANSWERED;
    } catch (IOException e) {
      terminal.complain("Cannot write '" + file + "'.");
      return Exit.FAILED;
    }
  }

  private String text(List<Hazard> hazards) {
    Page page = terminal.page();
    page.headline(Words.count(hazards.size(), "hazard"));
    for (Hazard hazard : hazards) {
      page.heading(hazard.id() + ": " + hazard.hazard());
      page.paragraph("Causes: " + String.join(" ", hazard.causes()));
      page.paragraph(
          "Harm: "
              + hazard.harm()
              + " At worst "
              + Words.plain(hazard.severity())
              + "; likely before "
              + Words.plain(hazard.likelihoodBefore())
              + ", after "
              + Words.plain(hazard.likelihoodAfter())
              + " (estimates).");
      for (Control control : hazard.controls()) {
        page.bullet(control.what());
        page.under(HazardDocument.name(control.kind()));
        control.refs().forEach(ref -> page.under(broken(ref)));
      }
      page.paragraph("Left: " + hazard.residual());
      hazard.app().forEach(one -> page.bullet("The app: " + one));
      hazard.clinician().forEach(one -> page.bullet("A clinician: " + one));
    }
    return page.footer(kit.content()).text();
  }

  /** Breaks the name of a test where a screen may end. */
  private static String broken(String ref) {
    return ref.replace("#", "# ");
  }

  private String json(List<Hazard> hazards) {
    JsonWriter json = JsonWriter.indented().object();
    DecisionWriter.content(json, kit.content());
    json.name("logFingerprint").value(log.content().fingerprint());
    json.name("reviewStatus").value(log.reviewStatus().name());
    json.name("hazards").array();
    for (Hazard hazard : hazards) {
      json.object().name("id").value(hazard.id()).name("hazard").value(hazard.hazard());
      json.name("causes").texts(hazard.causes());
      json.name("harm").value(hazard.harm()).name("severity").value(hazard.severity().name());
      json.name("likelihoodBefore").value(hazard.likelihoodBefore().name());
      json.name("likelihoodAfter").value(hazard.likelihoodAfter().name());
      json.name("controls").array();
      for (Control control : hazard.controls()) {
        json.object().name("what").value(control.what());
        json.name("kind").value(control.kind().name());
        json.name("refs").texts(control.refs()).end();
      }
      json.end().name("residual").value(hazard.residual());
      json.name("app").texts(hazard.app()).name("clinician").texts(hazard.clinician());
      json.name("sources").texts(hazard.sources()).end();
    }
    return json.end().end().text();
  }
}
