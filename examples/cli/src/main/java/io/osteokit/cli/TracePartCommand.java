package io.osteokit.cli;

import io.osteokit.core.json.JsonWriter;
import io.osteokit.pathways.DecisionWriter;
import io.osteokit.pathways.trace.Destination;
import io.osteokit.pathways.trace.Trace;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Parameters;

/** A command that shows entries of the trace, all or some. */
abstract class TracePartCommand<T> extends BaseCommand implements Callable<Integer> {
  @Parameters(paramLabel = "ID", arity = "0..*", description = "Only these (default: all).")
  private List<String> ids = List.of();

  TracePartCommand(Terminal terminal, Kit kit) {
    super(terminal, kit);
  }

  /** Returns what an entry is called, for example "seed fact". */
  abstract String what();

  /** Returns all entries. */
  abstract List<T> all();

  /** Returns the entry of an id. */
  abstract Function<String, Optional<T>> finder();

  /** Writes the entries as the last property. */
  abstract void write(List<T> entries, JsonWriter json);

  /** Writes the entries for people. */
  abstract void write(List<T> entries, Page page);

  @Override
  public final Integer call() {
    List<String> missing =
        ids.stream().filter(id -> finder().apply(id).isEmpty()).distinct().toList();
    if (!missing.isEmpty()) {
      terminal.complain("There is no " + what() + " " + Words.or(missing) + ".");
      return Exit.FAILED;
    }
    List<T> entries =
        ids.isEmpty()
            ? all()
            : ids.stream().distinct().map(id -> finder().apply(id).orElseThrow()).toList();
    terminal.answer(isJson() ? json(entries) : text(entries));
    return Exit.ANSWERED;
  }

  private String json(List<T> entries) {
    JsonWriter json = JsonWriter.indented().object();
    DecisionWriter.content(json, kit.content());
    json.name("traceFingerprint").value(Trace.shipped().content().fingerprint());
    write(entries, json);
    return json.end().text();
  }

  private String text(List<T> entries) {
    Page page = terminal.page();
    write(entries, page);
    return page.footer(kit.content()).text();
  }

  /** Writes places as an array. */
  static void destinations(String name, List<Destination> places, JsonWriter json) {
    json.name(name).array();
    for (Destination place : places) {
      json.object().name("kind").value(place.kind().name());
      json.name("refs").texts(place.refs());
      place.note().ifPresent(note -> json.name("note").value(note));
      json.end();
    }
    json.end();
  }

  /** Writes places for people. */
  static void destinations(List<Destination> places, Page page) {
    for (Destination place : places) {
      String kind = Words.capital(Words.plain(place.kind()));
      String refs = place.refs().isEmpty() ? "" : " " + String.join(", ", place.refs());
      page.under(kind + (refs.isEmpty() ? "." : ":" + refs + "."));
      place.note().ifPresent(page::remark);
    }
  }
}
