package io.osteokit.core.triage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.osteokit.core.evidence.Sources;
import io.osteokit.core.json.InvalidInputException;
import io.osteokit.core.json.Json;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.Problems;
import io.osteokit.core.json.ViolationCodes;
import io.osteokit.core.person.Finding;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.RuleBook;
import io.osteokit.core.rules.RuleBooks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the content of triage, strictly: it loads whole or not at all. */
final class TriageReader {
  private static final int MAX_NUMBER = 1_000_000;

  private final Problems problems = new Problems();
  private final Map<String, Fact> declared = new LinkedHashMap<>();

  /** Faulty rules declare nothing, which is no fault of those who name their facts. */
  private boolean declaredIsKnown;

  private TriageReader() {}

  /**
   * Reads the file.
   *
   * @throws InvalidInputException if anything is wrong with it, with every fault
   */
  static TriageContent read(byte[] utf8, Sources sources) {
    TriageReader reader = new TriageReader();
    Optional<TriageContent> content =
        Json.parse(utf8, reader.problems).flatMap(root -> reader.content(root, sources));
    reader.problems.throwIfAny();
    return content.orElseThrow(IllegalStateException::new);
  }

  private Optional<TriageContent> content(JsonNode root, Sources sources) {
    JsonObject object = root.object(problems);
    // First, as a book comes out empty after any fault.
    Optional<RuleBook> rules =
        object.required("rules").flatMap(node -> RuleBooks.read(node, problems, sources));
    rules.ifPresent(book -> book.allFacts().forEach(fact -> declared.put(fact.id(), fact)));
    declaredIsKnown = rules.isPresent();
    object.isOfKind("triage");
    List<TriageContent.AskedFinding> findings = object.objects("findings", this::finding);
    List<String> redFlags = ids(object, "redFlags");
    List<String> escalations = ids(object, "escalations");
    List<TriageContent.AskedFact> questions = object.objects("questions", this::question);
    List<AggregatedFact> facts = object.objects("aggregates", this::aggregate);
    JsonObject clearances =
        object.required("clearances").map(node -> node.object(problems)).orElse(null);
    int days = 0;
    if (clearances != null) {
      days = clearances.required("recentDays").flatMap(this::number).orElse(0);
      clearances.close();
    }
    object.close();
    int recent = days;
    rules.ifPresent(book -> everyFactIsTaken(object, book, facts));
    return rules.map(
        book -> new TriageContent(book, facts, findings, redFlags, escalations, questions, recent));
  }

  /** A fact that nothing fills would be unknown for everybody, for ever. */
  private void everyFactIsTaken(JsonObject root, RuleBook book, List<AggregatedFact> facts) {
    for (Fact fact : book.facts()) {
      if (facts.stream().noneMatch(taken -> taken.fact().id().equals(fact.id()))) {
        problems.add(
            root.node(), ViolationCodes.INCONSISTENT, "nothing is taken for fact " + fact.id());
      }
    }
  }

  private TriageContent.AskedFinding finding(JsonObject object) {
    String id =
        object
            .required("id")
            .flatMap(n -> n.choice(problems, Finding.class))
            .map(Enum::name)
            .orElse("");
    boolean urgent = object.required("urgent").flatMap(n -> n.bool(problems)).orElse(false);
    return new TriageContent.AskedFinding(id, urgent);
  }

  private List<String> ids(JsonObject object, String name) {
    return object
        .required(name)
        .map(
            node ->
                node.items(problems).stream()
                    .map(this::declared)
                    .collect(ImmutableList.toImmutableList()))
        .orElse(ImmutableList.of());
  }

  private TriageContent.AskedFact question(JsonObject object) {
    return new TriageContent.AskedFact(
        object.required("path").flatMap(n -> n.text(problems)).orElse(""),
        object.required("fact").map(this::declared).orElse(""),
        object
            .optional("each")
            .flatMap(n -> n.choice(problems, TriageContent.Each.class))
            .orElse(TriageContent.Each.ONCE),
        object.optional("sites").map(this::texts).orElse(ImmutableList.of()));
  }

  private String declared(JsonNode node) {
    Optional<String> id = node.text(problems);
    if (declaredIsKnown && id.isPresent() && !declared.containsKey(id.get())) {
      problems.add(node, ViolationCodes.UNKNOWN_VALUE, "must be a fact of the rules");
    }
    return id.orElse("");
  }

  private AggregatedFact aggregate(JsonObject object) {
    Aggregate take =
        object
            .required("take")
            .flatMap(node -> node.choice(problems, Aggregate.class))
            .orElse(Aggregate.ANSWER);
    String id = object.required("fact").map(this::declared).orElse("");
    ImmutableMap.Builder<String, Integer> numbers = ImmutableMap.builder();
    ImmutableMap.Builder<String, List<String>> words = ImmutableMap.builder();
    for (String name : take.parameters()) {
      object.required(name).ifPresent(node -> parameter(name, node, numbers, words));
    }
    Fact fact = declared.getOrDefault(id, new Fact.YesNo("none", "none"));
    return new AggregatedFact(
        fact, take, new Parameters(numbers.buildOrThrow(), words.buildOrThrow()));
  }

  private void parameter(
      String name,
      JsonNode node,
      ImmutableMap.Builder<String, Integer> numbers,
      ImmutableMap.Builder<String, List<String>> words) {
    switch (node.kind()) {
      case NUMBER -> number(node).ifPresent(value -> numbers.put(name, value));
      case TEXT -> node.text(problems).ifPresent(w -> words.put(name, ImmutableList.of(w)));
      default -> words.put(name, texts(node));
    }
  }

  private Optional<Integer> number(JsonNode node) {
    return node.integer(problems, 0, MAX_NUMBER);
  }

  private List<String> texts(JsonNode node) {
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    for (JsonNode item : node.items(problems)) {
      item.text(problems).ifPresent(texts::add);
    }
    return texts.build();
  }
}
