package io.osteokit.pathways.trace;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.evidence.Sources;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.ViolationCodes;
import io.osteokit.pathways.internal.ContentReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the two files of the trace, strictly. */
final class TraceReader {
  private final ContentReader reader;
  private final Sources sources;

  private TraceReader(ContentReader reader, Sources sources) {
    this.reader = reader;
    this.sources = sources;
  }

  /** A fact as its file names it. */
  record Seed(String id, List<Destination> went) {}

  /** The contradictions and the version of their file. */
  record Tensions(String version, ImmutableList<Tension> tensions) {}

  /**
   * Reads where the facts went.
   *
   * @throws io.osteokit.core.json.InvalidInputException with every fault
   */
  static List<Seed> seeds(byte[] utf8, Sources sources) {
    return ContentReader.read(
        utf8,
        (reader, root) -> {
          reader.head(root, "seeds");
          return reader.byId(root, "seeds", new TraceReader(reader, sources)::seed);
        });
  }

  /**
   * Reads the contradictions.
   *
   * @throws io.osteokit.core.json.InvalidInputException with every fault
   */
  static Tensions tensions(byte[] utf8, Sources sources) {
    return ContentReader.read(
        utf8,
        (reader, root) -> {
          String version = reader.head(root, "tensions").version();
          List<Tension> tensions =
              reader.byId(root, "tensions", new TraceReader(reader, sources)::tension);
          return new Tensions(version, ImmutableList.copyOf(tensions));
        });
  }

  private Seed seed(JsonObject object) {
    String id = reader.name(object, "id");
    boolean stated = sources.find(id).flatMap(source -> source.statement()).isPresent();
    if (!id.isEmpty() && !stated) {
      reader
          .problems()
          .add(object.member("id"), Sources.UNKNOWN_SOURCE, "must be the key of a seed statement");
    }
    return new Seed(id, destinations(object, "went"));
  }

  private Tension tension(JsonObject object) {
    return new Tension(
        reader.name(object, "id"),
        reader.text(object, "conflict"),
        reader.text(object, "doing"),
        treatments(object),
        reader.sources(object, sources),
        destinations(object, "carriedBy"));
  }

  private Set<Tension.Treatment> treatments(JsonObject object) {
    ImmutableSet.Builder<Tension.Treatment> treatments = ImmutableSet.builder();
    object
        .required("treatments")
        .map(list -> list.items(reader.problems()))
        .orElse(ImmutableList.of())
        .forEach(
            node ->
                node.choice(reader.problems(), Tension.Treatment.class).ifPresent(treatments::add));
    return treatments.build();
  }

  private List<Destination> destinations(JsonObject object, String property) {
    List<Optional<Destination>> read = reader.list(object, property, this::destination);
    return read.stream()
        .filter(Optional::isPresent)
        .map(Optional::get)
        .collect(ImmutableList.toImmutableList());
  }

  /** A place that is at fault is left out, with its fault. */
  private Optional<Destination> destination(JsonObject object) {
    Optional<Destination.Kind> kind =
        object
            .required("kind")
            .flatMap(node -> node.choice(reader.problems(), Destination.Kind.class));
    Optional<JsonNode> given = object.optional("refs");
    List<String> refs = given.isPresent() ? reader.texts(object, "refs") : ImmutableList.of();
    Optional<String> note = reader.optionalText(object, "note");
    if (!kind.isPresent()) {
      return Optional.empty();
    }
    if (kind.get().isContent() == refs.isEmpty() || (refs.isEmpty() && !note.isPresent())) {
      String expected = kind.get().isContent() ? "must have refs" : "must have a note and no refs";
      reader.problems().add(object.node(), ViolationCodes.INCONSISTENT, expected);
      return Optional.empty();
    }
    return Optional.of(new Destination(kind.get(), refs, note));
  }
}
