package io.osteokit.pathways;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.evidence.Sources;
import io.osteokit.core.evidence.Strength;
import io.osteokit.core.json.Json;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.Problems;
import io.osteokit.core.json.ViolationCodes;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.RuleBook;
import io.osteokit.core.rules.RuleBooks;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads a pathway, strictly: it loads whole or not at all. */
final class PathwayReader {
  private static final int MAX_DAYS = 3_660;
  private static final String OPTION = "option.";
  private static final String AVOID = "avoid.";
  private static final ImmutableList<String> YES_NO =
      ImmutableList.of(AVOID, "guidance.", "topic.", "caveat.", "review.");
  private static final ImmutableList<String> LEVELS =
      ImmutableList.of("NOT_LISTED", "CONSIDER", "OFFER");

  private final Problems problems = new Problems();
  private final Sources sources;
  private final Map<String, Fact> given;
  private final Map<String, Fact> derived = new LinkedHashMap<>();

  /** Faulty rules derive nothing, which is no fault of those who name their facts. */
  private boolean derivedIsKnown;

  private final Set<String> options = new HashSet<>();
  private final Set<String> never = new HashSet<>();
  private final Set<String> caveats = new HashSet<>();

  private PathwayReader(Sources sources, Map<String, Fact> given) {
    this.sources = sources;
    this.given = given;
  }

  /**
   * Reads the file.
   *
   * @param given the facts that triage hands on, by their ids
   * @throws io.osteokit.core.json.InvalidInputException with every fault
   */
  static PathwayContent read(byte[] utf8, Sources sources, Map<String, Fact> given) {
    PathwayReader reader = new PathwayReader(sources, given);
    Optional<PathwayContent> content = Json.parse(utf8, reader.problems).flatMap(reader::content);
    reader.problems.throwIfAny();
    return content.orElseThrow(IllegalStateException::new);
  }

  private Optional<PathwayContent> content(JsonNode root) {
    JsonObject object = root.object(problems);
    // First, as a book comes out empty after any fault.
    Optional<RuleBook> rules =
        object.required("rules").flatMap(node -> RuleBooks.read(node, problems, sources));
    derivedIsKnown = rules.isPresent();
    object.isOfKind("pathway");
    rules.ifPresent(book -> object.node().find("rules").ifPresent(node -> facts(book, node)));
    List<PathwayContent.Option> all = object.objects("options", this::option);
    List<PathwayContent.Review> reviews = object.objects("reviews", this::review);
    if (rules.isPresent()) {
      object.node().find("rules").ifPresent(this::derived);
    }
    object.close();
    return rules.map(book -> new PathwayContent(book, all, reviews));
  }

  /** A fact that nobody hands in would stay unknown for ever, and its rules silent. */
  private void facts(RuleBook book, JsonNode node) {
    book.derivations().forEach(one -> derived.put(one.fact().id(), one.fact()));
    for (Fact fact : book.facts()) {
      Fact known = given.get(fact.id());
      boolean ours = fact.id().equals(Worlds.SESSION_IMPOSSIBLE) && fact instanceof Fact.YesNo;
      if (!ours && (known == null || !known.getClass().equals(fact.getClass()))) {
        problems.add(
            node,
            ViolationCodes.UNKNOWN_VALUE,
            "facts: " + fact.id() + " must be a fact of triage, and of the same type");
      }
    }
    if (book.facts().stream().noneMatch(fact -> fact.id().equals(Worlds.SESSION_IMPOSSIBLE))) {
      problems.add(
          node, ViolationCodes.MISSING, "facts must hold the yes/no " + Worlds.SESSION_IMPOSSIBLE);
    }
  }

  /**
   * What is derived in the name of an option needs that option, and everything else a yes or no.
   */
  private void derived(JsonNode node) {
    derived.forEach(
        (id, fact) -> {
          boolean listing = id.startsWith(OPTION);
          String option = id.substring(id.indexOf('.') + 1);
          if ((listing || id.startsWith(AVOID)) && !options.contains(option)) {
            problems.add(node, ViolationCodes.INCONSISTENT, id + ": there is no such option");
          }
          if (listing && never.contains(option)) {
            problems.add(
                node, ViolationCodes.INCONSISTENT, id + ": the option is never listed, so no rule");
          }
          boolean yesNo = YES_NO.stream().anyMatch(id::startsWith);
          if (yesNo && !(fact instanceof Fact.YesNo)) {
            problems.add(node, ViolationCodes.INCONSISTENT, id + " must be a yes/no fact");
          }
        });
  }

  private PathwayContent.Option option(JsonObject object) {
    boolean isNever = object.optional("never").flatMap(n -> n.bool(problems)).orElse(false);
    String id = text(object, "id");
    if (!options.add(id)) {
      problems.add(object.node(), ViolationCodes.DUPLICATE_VALUE, "must have an id of its own");
    }
    if (isNever) {
      never.add(id);
    } else if (derivedIsKnown
        && (!(derived.get(OPTION + id) instanceof Fact.Choice choice)
            || !choice.values().equals(LEVELS))) {
      problems.add(
          object.node(),
          ViolationCodes.INCONSISTENT,
          "rules must derive option." + id + ", one of " + String.join(", ", LEVELS));
    }
    return new PathwayContent.Option(
        id,
        text(object, "name"),
        text(object, "text"),
        text(object, "notNow"),
        isNever,
        isNever ? cited(object) : ImmutableList.of(),
        object.objects("caveats", this::caveat));
  }

  private PathwayContent.Caveat caveat(JsonObject object) {
    String id = text(object, "id");
    if (!caveats.add(id)) {
      problems.add(object.node(), ViolationCodes.DUPLICATE_VALUE, "must have an id of its own");
    }
    return new PathwayContent.Caveat(
        id,
        text(object, "text"),
        cited(object),
        object
            .required("strength")
            .flatMap(node -> node.choice(problems, Strength.class))
            .orElse(Strength.D),
        object.optional("when").map(this::fact));
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
    Optional<String> id = node.text(problems);
    if (derivedIsKnown && id.isPresent() && !(derived.get(id.get()) instanceof Fact.YesNo)) {
      problems.add(
          node, ViolationCodes.UNKNOWN_VALUE, "must be a yes/no fact that the rules derive");
    }
    return id.orElse("");
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
}
