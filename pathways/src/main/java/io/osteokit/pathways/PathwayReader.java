package io.osteokit.pathways;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.evidence.Sources;
import io.osteokit.core.json.Json;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.Problems;
import io.osteokit.core.json.ViolationCodes;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.RuleBook;
import io.osteokit.core.rules.RuleBooks;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/** Reads a pathway, strictly: it loads whole or not at all. */
final class PathwayReader {
  private static final int MAX_DAYS = 3_660;

  private final Problems problems = new Problems();
  private final Sources sources;
  private final Set<String> facts = new HashSet<>();
  private final Set<String> caveats = new HashSet<>();

  private PathwayReader(Sources sources) {
    this.sources = sources;
  }

  /**
   * Reads the file.
   *
   * @throws io.osteokit.core.json.InvalidInputException with every fault
   */
  static PathwayContent read(byte[] utf8, Sources sources) {
    PathwayReader reader = new PathwayReader(sources);
    Optional<PathwayContent> content = Json.parse(utf8, reader.problems).flatMap(reader::content);
    reader.problems.throwIfAny();
    return content.orElseThrow(IllegalStateException::new);
  }

  private Optional<PathwayContent> content(JsonNode root) {
    JsonObject object = root.object(problems);
    if (!text(object, "kind").equals("pathway")) {
      problems.add(root, ViolationCodes.UNKNOWN_VALUE, "kind must be \"pathway\"");
    }
    Optional<RuleBook> rules =
        object.required("rules").flatMap(node -> RuleBooks.read(node, problems, sources));
    rules.ifPresent(book -> book.allFacts().stream().map(Fact::id).forEach(facts::add));
    List<PathwayContent.Option> options = list(object, "options", this::option);
    List<PathwayContent.Review> reviews = list(object, "reviews", this::review);
    object.close();
    return rules.map(book -> new PathwayContent(book, options, reviews));
  }

  private PathwayContent.Option option(JsonObject object) {
    boolean never = object.optional("never").flatMap(n -> n.bool(problems)).orElse(false);
    String id = text(object, "id");
    if (!never && !facts.contains("option." + id)) {
      problems.add(
          object.node(), ViolationCodes.INCONSISTENT, "no fact option." + id + " is derived");
    }
    return new PathwayContent.Option(
        id,
        text(object, "name"),
        text(object, "text"),
        text(object, "notNow"),
        never,
        never ? cited(object) : ImmutableList.of(),
        list(object, "caveats", this::caveat));
  }

  private PathwayContent.Caveat caveat(JsonObject object) {
    String id = text(object, "id");
    if (!caveats.add(id)) {
      problems.add(object.node(), ViolationCodes.DUPLICATE_VALUE, "must have an id of its own");
    }
    return new PathwayContent.Caveat(
        id, text(object, "text"), cited(object), object.optional("when").map(this::fact));
  }

  private PathwayContent.Review review(JsonObject object) {
    OptionalInt inDays = days(object, "inDays");
    OptionalInt onDay = days(object, "onFractureDay");
    if (inDays.isPresent() == onDay.isPresent()) {
      problems.add(
          object.node(), ViolationCodes.INCONSISTENT, "needs either inDays or onFractureDay");
    }
    return new PathwayContent.Review(
        object.required("fact").map(this::fact).orElse(""), inDays, onDay);
  }

  private OptionalInt days(JsonObject object, String name) {
    return object
        .optional(name)
        .flatMap(node -> node.integer(problems, 0, MAX_DAYS))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  private String fact(JsonNode node) {
    String id = node.text(problems).orElse("");
    if (!facts.contains(id)) {
      problems.add(node, ViolationCodes.UNKNOWN_VALUE, "must be a fact of the rules");
    }
    return id;
  }

  private String text(JsonObject object, String name) {
    return object.required(name).flatMap(node -> node.text(problems)).orElse("");
  }

  private List<String> cited(JsonObject object) {
    return object
        .required("sources")
        .map(node -> sources.readCited(node, problems))
        .orElse(ImmutableList.of());
  }

  private <T> List<T> list(JsonObject object, String name, Function<JsonObject, T> entry) {
    ImmutableList.Builder<T> list = ImmutableList.builder();
    object
        .required(name)
        .ifPresent(
            node -> {
              for (JsonNode item : node.items(problems)) {
                JsonObject one = item.object(problems);
                list.add(entry.apply(one));
                one.close();
              }
            });
    return list.build();
  }
}
