package io.osteokit.cli;

import io.osteokit.core.evidence.Sources;
import io.osteokit.core.json.JsonWriter;
import io.osteokit.pathways.trace.Trace;
import io.osteokit.pathways.trace.TracedSeed;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;

/** Every fact of the seed documents, and where it went. */
@Command(
    name = "seeds",
    header = "Every fact of the seed documents, and where it went or why it went nowhere.",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  osteokit trace seeds",
      "  osteokit trace seeds S4 S109",
      "  osteokit trace seeds --format json"
    })
final class TraceSeedsCommand extends TracePartCommand<TracedSeed> {
  TraceSeedsCommand(Terminal terminal, Kit kit) {
    super(terminal, kit);
  }

  @Override
  String what() {
    return "seed fact";
  }

  @Override
  List<TracedSeed> all() {
    return Trace.shipped().seeds();
  }

  @Override
  Function<String, Optional<TracedSeed>> finder() {
    return Trace.shipped()::seed;
  }

  @Override
  void write(List<TracedSeed> seeds, JsonWriter json) {
    json.name("seeds").array();
    for (TracedSeed seed : seeds) {
      json.object().name("id").value(seed.id()).name("document").value(seed.document());
      json.name("statement").value(seed.statement()).name("rejected").value(seed.isRejected());
      destinations("went", seed.went(), json);
      json.end();
    }
    json.end();
  }

  @Override
  void write(List<TracedSeed> seeds, Page page) {
    page.headline(Words.count(seeds.size(), what()));
    String document = "";
    for (TracedSeed seed : seeds) {
      if (!seed.document().equals(document)) {
        document = seed.document();
        page.heading(document + ": " + Sources.shipped().get(document).citation());
      }
      page.bullet(seed.id() + ": " + seed.statement());
      destinations(seed.went(), page);
    }
  }
}
