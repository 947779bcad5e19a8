package io.osteokit.exercises;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.evidence.PackHead;
import io.osteokit.core.evidence.Sources;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a pack and gathers everything that is wrong with it.
 *
 * <p>Objects are made only as long as there is no problem; after that the rest is read for its
 * problems alone.
 */
final class PackReader {
  private final Problems problems;
  private final NodeReader reader;
  private final ExerciseReader exercises;
  private final List<JsonNode> nodes = new ArrayList<>();
  private final List<Links> links = new ArrayList<>();

  private PackReader(Problems problems, Sources sources) {
    this.problems = problems;
    this.reader = new NodeReader(problems);
    this.exercises = new ExerciseReader(reader, sources);
  }

  /** Reads a pack that an app hands in, together with the exercises that it may refer to. */
  static ExercisePack read(Optional<JsonNode> root, Problems problems, Collection<Links> base) {
    PackReader reader = new PackReader(problems, Sources.shipped());
    Optional<ExercisePack> pack = root.flatMap(reader::pack);
    LinkCheck.check(reader.links, base, reader::link);
    return reader.accepted(root, pack);
  }

  /** Reads a pack whose links the build has checked. */
  static ExercisePack readTrusted(Optional<JsonNode> root, Problems problems) {
    PackReader reader = new PackReader(problems, Sources.shipped());
    return reader.accepted(root, root.flatMap(reader::pack));
  }

  private ExercisePack accepted(Optional<JsonNode> root, Optional<ExercisePack> pack) {
    if (!problems.isEmpty() || !pack.isPresent()) {
      String name = root.flatMap(PackReader::idOf).orElse("pack");
      throw new PackRefusedException(name, problems.list());
    }
    return pack.get();
  }

  private Optional<ExercisePack> pack(JsonNode node) {
    JsonObject from = reader.object(node);
    from.isOfKind("exercises");
    Optional<PackHead> head = PackHead.read(from, reader.problems());
    List<Exercise> list = reader.list(from, "exercises", 1, this::exercise);
    from.close();
    uniqueIds();
    return problems.isEmpty() ? head.map(known -> pack(known, list)) : Optional.empty();
  }

  private static ExercisePack pack(PackHead head, List<Exercise> exercises) {
    return new ExercisePack(
        head.id(), head.version(), head.language(), head.reviewStatus(), exercises);
  }

  private Optional<Exercise> exercise(JsonNode node) {
    nodes.add(node);
    links.add(
        new Links(
            idOf(node).orElse(""),
            others(node, LinkCheck.PROGRESS_TO),
            others(node, LinkCheck.REGRESS_TO),
            others(node, LinkCheck.ALTERNATIVES),
            isList(node, LinkCheck.PROGRESS_TO) && isList(node, LinkCheck.REGRESS_TO)));
    return exercises.read(node);
  }

  private void uniqueIds() {
    Set<String> seen = new HashSet<>();
    for (JsonNode node : nodes) {
      Optional<String> id = idOf(node);
      if (id.isPresent() && !seen.add(id.get())) {
        String expected = "must be another id than those before";
        problems.add(node.find("id").orElse(node), PackCodes.DUPLICATE_ID, expected);
      }
    }
  }

  private void link(int exercise, String list, int entry, String code, String expected) {
    JsonNode node = nodes.get(exercise);
    JsonNode whole = node.find(list).orElse(node);
    problems.add(entry < 0 ? whole : whole.find(entry).orElse(whole), code, expected);
  }

  private static Optional<String> idOf(JsonNode node) {
    return node.find("id").filter(PackReader::isText).flatMap(id -> id.text(new Problems()));
  }

  private static boolean isText(JsonNode node) {
    return node.kind() == JsonNode.Kind.TEXT;
  }

  private static boolean isList(JsonNode node, String name) {
    return node.find(name).filter(list -> list.kind() == JsonNode.Kind.ARRAY).isPresent();
  }

  /** Returns the other exercises of a list, with empty texts in place of anything else. */
  private static List<String> others(JsonNode node, String name) {
    ImmutableList.Builder<String> others = ImmutableList.builder();
    String self = idOf(node).orElse("");
    if (isList(node, name)) {
      Problems ignored = new Problems();
      for (JsonNode item : node.find(name).orElse(node).items(ignored)) {
        String other = isText(item) ? item.text(ignored).orElse("") : "";
        others.add(other.equals(self) ? "" : other);
      }
    }
    return others.build();
  }
}
