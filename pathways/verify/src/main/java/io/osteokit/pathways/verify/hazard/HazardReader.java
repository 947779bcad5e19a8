package io.osteokit.pathways.verify.hazard;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.Content;
import io.osteokit.core.evidence.PackHead;
import io.osteokit.core.evidence.Sources;
import io.osteokit.core.json.Json;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.Problems;
import io.osteokit.core.json.ViolationCodes;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads a hazard log, strictly: it loads whole or not at all. */
final class HazardReader {
  private final Problems problems = new Problems();
  private final Sources sources;
  private final Set<String> ids = new HashSet<>();

  private HazardReader(Sources sources) {
    this.sources = sources;
  }

  static HazardLog read(byte[] utf8, Sources sources) {
    HazardReader reader = new HazardReader(sources);
    Optional<HazardLog> log =
        Json.parse(utf8, reader.problems).flatMap(root -> reader.document(root, utf8));
    reader.problems.throwIfAny();
    return log.orElseThrow(IllegalStateException::new);
  }

  private Optional<HazardLog> document(JsonNode root, byte[] utf8) {
    JsonObject object = root.object(problems);
    object.isOfKind("hazards");
    Optional<PackHead> head = PackHead.read(object, problems);
    List<Optional<Hazard>> hazards = list(object, "hazards", this::hazard);
    object.close();
    return problems.isEmpty()
        ? head.map(
            known ->
                new HazardLog(
                    known.id(),
                    known.reviewStatus(),
                    hazards.stream().map(Optional::get).collect(ImmutableList.toImmutableList()),
                    Content.of(known.version(), ImmutableList.of(utf8))))
        : Optional.empty();
  }

  /** While something is wrong there is no hazard, only its faults. */
  private Optional<Hazard> hazard(JsonObject object) {
    String id = text(object, "id");
    if (!ids.add(id)) {
      problems.add(object.node(), ViolationCodes.DUPLICATE_VALUE, "id must be given once");
    }
    String hazard = text(object, "hazard");
    List<String> causes = texts(object, "causes", true);
    String harm = text(object, "harm");
    Severity severity = choice(object, "severity", Severity.class, Severity.MINOR);
    Likelihood before = choice(object, "likelihoodBefore", Likelihood.class, Likelihood.VERY_HIGH);
    Likelihood after = choice(object, "likelihoodAfter", Likelihood.class, Likelihood.VERY_LOW);
    if (after.compareTo(before) > 0) {
      problems.add(
          object.node(),
          ViolationCodes.INCONSISTENT,
          "likelihoodAfter must not be above likelihoodBefore");
    }
    List<Optional<Control>> controls = list(object, "controls", this::control);
    String residual = text(object, "residual");
    List<String> app = texts(object, "app", false);
    List<String> clinician = texts(object, "clinician", false);
    List<String> cited =
        object
            .required("sources")
            .map(node -> sources.readCited(node, problems))
            .orElse(ImmutableList.of());
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    List<Control> all =
        controls.stream().map(Optional::get).collect(ImmutableList.toImmutableList());
    return Optional.of(
        new Hazard(
            id, hazard, causes, harm, severity, before, after, all, residual, app, clinician,
            cited));
  }

  private Optional<Control> control(JsonObject object) {
    String what = text(object, "what");
    Control.Kind kind = choice(object, "kind", Control.Kind.class, Control.Kind.TEST);
    List<String> refs = texts(object, "refs", true);
    return problems.isEmpty() ? Optional.of(new Control(what, kind, refs)) : Optional.empty();
  }

  private <E extends Enum<E>> E choice(JsonObject object, String name, Class<E> type, E otherwise) {
    return object.required(name).flatMap(node -> node.choice(problems, type)).orElse(otherwise);
  }

  private String text(JsonObject object, String name) {
    return object.required(name).map(this::text).orElse("");
  }

  private String text(JsonNode node) {
    String text = node.text(problems).orElse("");
    if (node.kind() == JsonNode.Kind.TEXT && text.trim().isEmpty()) {
      problems.add(node, ViolationCodes.FORMAT, "must not be empty");
    }
    return text;
  }

  private List<String> texts(JsonObject object, String name, boolean some) {
    return nodes(object, name, some).stream()
        .map(this::text)
        .collect(ImmutableList.toImmutableList());
  }

  private <T> List<T> list(JsonObject object, String name, Function<JsonObject, T> entry) {
    ImmutableList.Builder<T> list = ImmutableList.builder();
    for (JsonNode item : nodes(object, name, true)) {
      JsonObject one = item.object(problems);
      list.add(entry.apply(one));
      one.close();
    }
    return list.build();
  }

  private List<JsonNode> nodes(JsonObject object, String name, boolean some) {
    Optional<JsonNode> list = object.required(name);
    List<JsonNode> items = list.map(node -> node.items(problems)).orElse(ImmutableList.of());
    if (some && items.isEmpty() && list.isPresent() && list.get().kind() == JsonNode.Kind.ARRAY) {
      problems.add(list.get(), ViolationCodes.MISSING, "must hold at least one entry");
    }
    return items;
  }
}
