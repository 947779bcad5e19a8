package io.osteokit.pathways.verify;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.osteokit.core.evidence.Sources;
import io.osteokit.core.json.Json;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.Problems;
import io.osteokit.core.rules.Condition;
import io.osteokit.core.rules.RuleBooks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads invariants, strictly: they load whole or not at all. */
final class InvariantReader {
  private final Problems problems = new Problems();
  private final Sources sources;

  private InvariantReader(Sources sources) {
    this.sources = sources;
  }

  static List<Invariant> read(byte[] utf8, Sources sources) {
    InvariantReader reader = new InvariantReader(sources);
    Optional<List<Invariant>> read = Json.parse(utf8, reader.problems).map(reader::document);
    reader.problems.throwIfAny();
    return read.orElseThrow(IllegalStateException::new);
  }

  private List<Invariant> document(JsonNode root) {
    JsonObject object = root.object(problems);
    object.isOfKind("invariants");
    List<Invariant> all = object.objects("invariants", this::invariant);
    object.close();
    return all;
  }

  private Invariant invariant(JsonObject object) {
    List<String> cited =
        object
            .required("sources")
            .map(node -> sources.readCited(node, problems))
            .orElse(ImmutableList.of());
    return new Invariant(text(object, "id"), text(object, "because"), cited, statement(object));
  }

  private Statement statement(JsonObject object) {
    if (object.names().contains("moreRisk")) {
      return new Statement.MoreRisk(object.objects("moreRisk", this::risk));
    }
    if (object.names().contains("canHappen")) {
      return new Statement.CanHappen(
          word(object, "canHappen", Statement.What.class, Statement.What.RULES),
          entries(object, "answers", this::words),
          entries(object, "except", node -> node.text(problems).orElse("")));
    }
    Optional<List<String>> in = object.optional("options").map(this::words);
    List<String> notIn =
        object.optional("allOptionsBut").map(this::words).orElse(ImmutableList.of());
    Optional<Boolean> never = object.optional("neverOptions").flatMap(n -> n.bool(problems));
    return new Statement.Always(
        object.names().contains("about")
            ? word(object, "about", Statement.About.class, Statement.About.PERSON)
            : Statement.About.PERSON,
        object.optional("which").flatMap(this::condition),
        new Statement.Choice(in, notIn, never),
        object.optional("given").flatMap(this::condition).orElse(Condition.all()),
        object.required("then").flatMap(this::condition).orElse(Condition.all()));
  }

  private Statement.Risk risk(JsonObject object) {
    return new Statement.Risk(
        direction(object),
        list(object, "with", this::direction),
        object.optional("unknown").flatMap(n -> n.bool(problems)).orElse(true),
        list(
            object,
            "except",
            one ->
                new Statement.Exempt(
                    text(one, "because"),
                    one.required("first").flatMap(this::condition).orElse(Condition.all()),
                    one.optional("second").flatMap(this::condition).orElse(Condition.all()))));
  }

  private Statement.Direction direction(JsonObject object) {
    return new Statement.Direction(
        text(object, "lookUp"), word(object, "worse", Statement.Worse.class, Statement.Worse.YES));
  }

  private Optional<Condition> condition(JsonNode node) {
    return RuleBooks.readCondition(node, problems);
  }

  private <E extends Enum<E>> E word(JsonObject object, String name, Class<E> type, E otherwise) {
    return object.required(name).flatMap(n -> n.choice(problems, type)).orElse(otherwise);
  }

  private String text(JsonObject object, String name) {
    return object.required(name).flatMap(n -> n.text(problems)).orElse("");
  }

  private List<String> words(JsonNode node) {
    return node.items(problems).stream()
        .map(item -> item.text(problems).orElse(""))
        .collect(ImmutableList.toImmutableList());
  }

  private <T> Map<String, T> entries(JsonObject object, String name, Function<JsonNode, T> value) {
    ImmutableMap.Builder<String, T> entries = ImmutableMap.builder();
    object
        .optional(name)
        .ifPresent(
            node -> {
              JsonObject all = node.object(problems);
              for (String key : all.names()) {
                all.required(key).ifPresent(one -> entries.put(key, value.apply(one)));
              }
              all.close();
            });
    return entries.buildOrThrow();
  }

  private <T> List<T> list(JsonObject object, String name, Function<JsonObject, T> entry) {
    return object
        .optional(name)
        .map(node -> node.<T>objects(problems, entry))
        .orElse(ImmutableList.of());
  }
}
