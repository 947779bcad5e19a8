package io.osteokit.tracking.diary;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.Problems;
import io.osteokit.core.json.ViolationCodes;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one line that is JSON. */
final class LineReader {
  /** Stands for the id and the device of an event of a case. */
  private static final String OF_CASE = "case";

  private final Problems problems;
  private final JsonObject line;
  private final boolean ofCase;

  private LineReader(JsonNode root, Problems problems, boolean ofCase) {
    this.problems = problems;
    this.line = root.object(problems);
    this.ofCase = ofCase;
  }

  /** Returns the entry, or empty with violations. */
  static Optional<DiaryEntry> read(JsonNode root, Problems problems) {
    return new LineReader(root, problems, false).entry();
  }

  /**
   * Returns an event as it stands in a case, or empty with violations. The zone is the offset of
   * its moment, and what a case does not tell is the same for all.
   */
  static Optional<DiaryEntry> readOfCase(JsonNode root, Problems problems) {
    return new LineReader(root, problems, true).entry();
  }

  private Optional<DiaryEntry> entry() {
    Optional<EventId> id = text("id", Form.ID, Form.ID_WORDS, OF_CASE).map(EventId::new);
    Optional<String> type =
        line.required("type").flatMap(node -> matching(node, Form.ID, Form.ID_WORDS));
    Optional<OffsetDateTime> at = line.required("at").flatMap(node -> node.moment(problems));
    String offset = at.map(moment -> moment.getOffset().getId()).orElse(OF_CASE);
    Optional<String> zone = text("zone", Form.ZONE, Form.ZONE_WORDS, offset);
    Optional<String> device = text("device", Form.ID, Form.ID_WORDS, OF_CASE);
    Optional<Instant> recordedAt = ofCase ? Optional.of(Instant.EPOCH) : recordedAt();
    Optional<EventId> replaces = target(line.optional("replaces"), id);
    // The rest is read even if the moment is missing, so that its violations are found, too.
    Optional<Happening> what = type.flatMap(name -> what(name, at.orElse(OffsetDateTime.MIN), id));
    Map<String, JsonNode> others = others(type);
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    ImmutableSortedMap.Builder<String, String> carried = ImmutableSortedMap.naturalOrder();
    others.forEach((name, node) -> carried.put(name, Carried.canonical(node)));
    return Optional.of(
        new DiaryEntry(
            id.get(),
            what.get(),
            zone.get(),
            device.get(),
            recordedAt.get(),
            replaces,
            carried.build()));
  }

  private Optional<String> text(String name, Pattern form, String expected, String ifOfCase) {
    return ofCase
        ? Optional.of(ifOfCase)
        : line.required(name).flatMap(node -> matching(node, form, expected));
  }

  private Optional<String> matching(JsonNode node, Pattern form, String expected) {
    Optional<String> text = node.text(problems);
    if (text.isPresent() && !form.matcher(text.get()).matches()) {
      problems.add(node, ViolationCodes.FORMAT, expected);
      return Optional.empty();
    }
    return text;
  }

  private Optional<Instant> recordedAt() {
    Optional<JsonNode> node = line.required("recordedAt");
    Optional<Instant> instant =
        node.flatMap(found -> found.moment(problems)).map(OffsetDateTime::toInstant);
    if (instant.isPresent() && !Form.isWritable(instant.get())) {
      problems.add(node.get(), ViolationCodes.RANGE, "must have a year from 0000 to 9999 in UTC");
      return Optional.empty();
    }
    return instant;
  }

  private Optional<EventId> target(Optional<JsonNode> node, Optional<EventId> self) {
    Optional<EventId> id =
        node.flatMap(found -> matching(found, Form.ID, Form.ID_WORDS)).map(EventId::new);
    if (id.isPresent() && id.equals(self)) {
      problems.add(node.get(), ViolationCodes.INCONSISTENT, "must name another entry");
    }
    return id;
  }

  private Optional<Happening> what(String name, OffsetDateTime at, Optional<EventId> self) {
    Optional<Types> type = Types.named(name);
    if (!type.isPresent()) {
      return at.equals(OffsetDateTime.MIN)
          ? Optional.empty()
          : Optional.of(new Happening.Unrecognised(at, name));
    }
    if (type.get() == Types.WITHDRAWAL) {
      line.optional("replaces")
          .ifPresent(
              node ->
                  problems.add(
                      node, ViolationCodes.INCONSISTENT, "must not be given for a withdrawal"));
      Optional<EventId> withdraws = target(line.required("withdraws"), self);
      return problems.isEmpty()
          ? withdraws.map(id -> new Happening.Withdrawal(at, id))
          : Optional.empty();
    }
    return new PropertyReader(line, problems).read(type.get(), at);
  }

  private Map<String, JsonNode> others(Optional<String> type) {
    // Of a line without a type nothing can be told.
    ImmutableSet<String> known = type.map(Types::propertiesOf).orElse(Types.ENVELOPE);
    ImmutableMap.Builder<String, JsonNode> others = ImmutableMap.builder();
    for (String name : line.names()) {
      if (!known.contains(name)) {
        JsonNode node = line.member(name);
        Carried.refuseLong(node, problems);
        others.put(name, node);
      }
    }
    return others.build();
  }
}
