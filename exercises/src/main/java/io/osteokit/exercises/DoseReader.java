package io.osteokit.exercises;

import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.ViolationCodes;
import io.osteokit.exercises.Dose.Range;
import io.osteokit.exercises.Dose.Span;
import java.util.List;
import java.util.Optional;

/** Reads the dose of an exercise. */
final class DoseReader {
  private final NodeReader reader;

  DoseReader(NodeReader reader) {
    this.reader = reader;
  }

  Optional<Dose> read(JsonNode node) {
    JsonObject from = reader.object(node);
    Optional<Range> hold = range(from, "holdSeconds", Dose.MAX_HOLD_SECONDS);
    Optional<Range> duration = range(from, "durationSeconds", Dose.MAX_DURATION_SECONDS);
    Optional<Range> repetitions = range(from, "repetitions", Dose.MAX_REPETITIONS);
    Optional<Boolean> eachSide = reader.bool(from, "eachSide");
    Optional<Range> sets = range(from, "sets", Dose.MAX_SETS);
    Optional<Range> days = range(from, "daysPerWeek", Dose.MAX_DAYS_PER_WEEK);
    Optional<Span> rest =
        from.optional("restSeconds").flatMap(span -> span(span, 0, Dose.MAX_REST_SECONDS));
    from.close();
    if (node.kind() == JsonNode.Kind.OBJECT
        && !node.find("holdSeconds").isPresent()
        && !node.find("durationSeconds").isPresent()
        && !node.find("repetitions").isPresent()) {
      String expected = "must name holdSeconds, durationSeconds or repetitions";
      reader.problems().add(node, ViolationCodes.INCONSISTENT, expected);
    }
    return reader.problems().isEmpty()
        ? eachSide.map(each -> new Dose(hold, duration, repetitions, each, sets, days, rest))
        : Optional.empty();
  }

  private Optional<Range> range(JsonObject dose, String name, int max) {
    return dose.optional(name).flatMap(node -> range(node, max));
  }

  private Optional<Range> range(JsonNode node, int max) {
    JsonObject from = reader.object(node);
    Optional<Span> start = from.required("start").flatMap(span -> span(span, 1, max));
    Optional<Span> target = from.required("target").flatMap(span -> span(span, 1, max));
    from.close();
    return start.flatMap(first -> target.map(last -> new Range(first, last)));
  }

  private Optional<Span> span(JsonNode node, int min, int max) {
    List<Integer> ends = reader.list(node, 0, end -> end.integer(reader.problems(), min, max));
    if (node.kind() == JsonNode.Kind.ARRAY && node.items(reader.problems()).size() != 2) {
      String expected = "must be two whole numbers, the least and the most";
      reader.problems().add(node, ViolationCodes.FORMAT, expected);
      return Optional.empty();
    }
    if (ends.size() != 2) {
      return Optional.empty();
    }
    if (ends.get(0) > ends.get(1)) {
      reader.problems().add(node, ViolationCodes.INCONSISTENT, "must not run downwards");
      return Optional.empty();
    }
    return Optional.of(new Span(ends.get(0), ends.get(1)));
  }
}
