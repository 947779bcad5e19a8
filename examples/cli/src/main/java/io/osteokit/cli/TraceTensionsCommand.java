package io.osteokit.cli;

import io.osteokit.core.json.JsonWriter;
import io.osteokit.pathways.trace.Tension;
import io.osteokit.pathways.trace.Trace;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;

/** Every contradiction between sources, and what is done about it. */
@Command(
    name = "tensions",
    header = "Every contradiction between sources, and what is done about it.",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  osteokit trace tensions",
      "  osteokit trace tensions T4",
      "  osteokit trace tensions --format json"
    })
final class TraceTensionsCommand extends TracePartCommand<Tension> {
  TraceTensionsCommand(Terminal terminal, Kit kit) {
    super(terminal, kit);
  }

  @Override
  String what() {
    return "tension";
  }

  @Override
  List<Tension> all() {
    return Trace.shipped().tensions();
  }

  @Override
  Function<String, Optional<Tension>> finder() {
    return Trace.shipped()::tension;
  }

  @Override
  void write(List<Tension> tensions, JsonWriter json) {
    json.name("tensions").array();
    for (Tension tension : tensions) {
      json.object().name("id").value(tension.id()).name("conflict").value(tension.conflict());
      json.name("doing").value(tension.doing());
      json.name("treatments").texts(tension.treatments().stream().map(Enum::name).toList());
      json.name("sources").texts(tension.sources());
      destinations("carriedBy", tension.carriedBy(), json);
      json.end();
    }
    json.end();
  }

  @Override
  void write(List<Tension> tensions, Page page) {
    page.headline(Words.count(tensions.size(), what()));
    for (Tension tension : tensions) {
      String treatments =
          String.join(", ", tension.treatments().stream().map(Words::plain).toList());
      page.heading(tension.id() + " (" + treatments + ")");
      page.paragraph(tension.conflict());
      page.bullet(tension.doing());
      destinations(tension.carriedBy(), page);
      page.remark("Sources: " + String.join(", ", tension.sources()));
    }
  }
}
