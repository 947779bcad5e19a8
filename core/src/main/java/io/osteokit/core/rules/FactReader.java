package io.osteokit.core.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.Problems;
import io.osteokit.core.json.ViolationCodes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads declarations of facts. */
final class FactReader {
  private static final Map<String, Kind> KINDS =
      ImmutableMap.of(
          "YES_NO", (head, reader) -> Optional.of(new Fact.YesNo(head.id, head.label)),
          "NUMBER", (head, reader) -> reader.number(head),
          "CHOICE",
              (head, reader) -> reader.values().map(v -> new Fact.Choice(head.id, head.label, v)),
          "SET",
              (head, reader) -> reader.values().map(v -> new Fact.Members(head.id, head.label, v)));

  private interface Kind extends BiFunction<Head, FactReader, Optional<? extends Fact>> {}

  private record Head(String id, String label) {}

  private final JsonObject object;
  private final Problems problems;

  private FactReader(JsonObject object, Problems problems) {
    this.object = object;
    this.problems = problems;
  }

  /** Reads a declaration and leaves the object open for further properties. */
  static Optional<Fact> read(JsonObject object, Problems problems) {
    return new FactReader(object, problems).read();
  }

  private Optional<Fact> read() {
    Optional<String> id = Words.id(object, "id", problems);
    Optional<Kind> kind =
        object
            .required("type")
            .flatMap(n -> n.choice(problems, KINDS, "one of YES_NO, NUMBER, CHOICE, SET"));
    Optional<String> label = Words.text(object, "label", problems);
    // With a stand-in for a head at fault, the rest of the fact is checked all the same.
    Head head = new Head(id.orElse("?"), label.orElse("?"));
    Optional<Fact> fact = kind.flatMap(k -> k.apply(head, this));
    return id.isPresent() && label.isPresent() ? fact : Optional.empty();
  }

  private Optional<Fact> number(Head head) {
    Optional<String> unit = object.optional("unit").flatMap(n -> n.text(problems));
    Optional<Double> min = object.required("min").flatMap(this::bound);
    Optional<JsonNode> maxNode = object.required("max");
    Optional<Double> max = maxNode.flatMap(this::bound);
    boolean whole = object.optional("whole").flatMap(n -> n.bool(problems)).orElse(false);
    if (!min.isPresent() || !max.isPresent()) {
      return Optional.empty();
    }
    if (min.get() > max.get()) {
      problems.add(maxNode.get(), ViolationCodes.INCONSISTENT, "must not be below min");
      return Optional.empty();
    }
    return Optional.of(
        new Fact.Amount(head.id, head.label, unit.orElse(""), min.get(), max.get(), whole));
  }

  private Optional<Double> bound(JsonNode node) {
    return node.number(problems, Fact.Amount.LEAST, Fact.Amount.GREATEST)
        .map(BigDecimal::doubleValue);
  }

  private Optional<List<String>> values() {
    Optional<JsonNode> node = object.required("values");
    List<String> values = node.map(n -> Words.ids(n, problems)).orElseGet(ImmutableList::of);
    if (values.size() > Fact.Choice.MAX_VALUES) {
      problems.add(
          node.get(),
          ViolationCodes.RANGE,
          "must have at most " + Fact.Choice.MAX_VALUES + " values");
      return Optional.empty();
    }
    return values.isEmpty() ? Optional.empty() : Optional.of(values);
  }
}
