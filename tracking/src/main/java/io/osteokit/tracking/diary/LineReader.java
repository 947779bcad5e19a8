package io.osteokit.tracking.diary;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.Problems;
import io.osteokit.core.json.ViolationCodes;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one line that is JSON. */
final class LineReader {
  /** Stands for the id and the device of an event of a case. */
  private static final String OF_CASE = "case";

  private final Problems problems;
  private final JsonObject line;
  private final boolean carrying;
  private final boolean ofCase;

  /**
   * @param carrying whether what is not known is carried along instead of refused
   * @param ofCase whether the line is an event as it stands in a case: the zone is the offset of
   *     its moment, and what a case does not tell is the same for all
   */
  LineReader(JsonNode root, Problems problems, boolean carrying, boolean ofCase) {
    this.problems = problems;
    this.line = root.object(problems);
    this.carrying = carrying;
    this.ofCase = ofCase;
  }

  /** Returns what a line says, or empty with violations. */
  static Optional<Said> said(JsonNode root, Problems problems) {
    LineReader reader = new LineReader(root, problems, true, false);
    return reader.said(reader.type(), reader.at(), Optional.empty());
  }

  /** Returns the entry, or empty with violations. */
  Optional<DiaryEntry> entry() {
    Optional<EventId> id = text("id", Form.ID, Form.ID_WORDS, OF_CASE).map(EventId::new);
    Optional<String> type = type();
    Optional<OffsetDateTime> at = at();
    String offset = at.map(moment -> moment.getOffset().getId()).orElse(OF_CASE);
    Optional<String> zone = text("zone", Form.ZONE, Form.ZONE_WORDS, offset);
    Optional<String> device = text("device", Form.ID, Form.ID_WORDS, OF_CASE);
    Optional<Instant> recordedAt = ofCase ? Optional.of(Instant.EPOCH) : recordedAt();
    Optional<EventId> replaces = target(line.optional("replaces"), id);
    Optional<Said> said = said(type, at, id);
    return said.map(
        line ->
            new DiaryEntry(
                id.get(),
                line.what(),
                zone.get(),
                device.get(),
                recordedAt.get(),
                replaces,
                line.carried()));
  }

  private Optional<String> type() {
    return line.required("type").flatMap(node -> matching(node, Form.ID, Form.ID_WORDS));
  }

  private Optional<OffsetDateTime> at() {
    return line.required("at").flatMap(node -> node.moment(problems));
  }

  /** Returns what the line says, or empty if anything on the line was reported. */
  private Optional<Said> said(
      Optional<String> type, Optional<OffsetDateTime> at, Optional<EventId> self) {
    ImmutableSortedMap.Builder<String, String> carried = ImmutableSortedMap.naturalOrder();
    // The rest is read even if the moment is missing, so that its violations are found, too.
    Optional<Happening> what =
        type.flatMap(name -> what(name, at.orElse(OffsetDateTime.MIN), self, carried));
    // Of a line without a type nothing can be told, and one that is not recognised is carried
    // whole.
    boolean known = type.isPresent() && !what.filter(LineReader::isUnrecognised).isPresent();
    Map<String, JsonNode> others =
        known || carrying
            ? others(known ? Types.propertiesOf(type.get()) : Types.ENVELOPE)
            : ImmutableMap.of();
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    others.forEach((name, node) -> carried.put(name, Carried.canonical(node)));
    return Optional.of(new Said(what.get(), carried.build()));
  }

  private static boolean isUnrecognised(Happening what) {
    return what instanceof Happening.Unrecognised;
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

  private Optional<Happening> what(
      String name,
      OffsetDateTime at,
      Optional<EventId> self,
      ImmutableSortedMap.Builder<String, String> carried) {
    Optional<Types> type = Types.named(name);
    if (!type.isPresent()) {
      if (!carrying) {
        line.node().find("type").ifPresent(node -> node.choice(problems, Types.class));
      }
      return unrecognised(at, name);
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
    PropertyReader reader = new PropertyReader(line, problems, carrying);
    Optional<Happening> what = reader.read(type.get(), at);
    if (reader.lacksItsMeaning()) {
      return unrecognised(at, name);
    }
    carried.putAll(reader.newerWords());
    return what;
  }

  private static Optional<Happening> unrecognised(OffsetDateTime at, String type) {
    return at.equals(OffsetDateTime.MIN)
        ? Optional.empty()
        : Optional.of(new Happening.Unrecognised(at, type));
  }

  private Map<String, JsonNode> others(Set<String> known) {
    ImmutableMap.Builder<String, JsonNode> others = ImmutableMap.builder();
    for (String name : line.names()) {
      if (!known.contains(name)) {
        JsonNode node = line.member(name);
        if (carrying) {
          Carried.refuseLong(node, problems);
        } else {
          problems.add(node, ViolationCodes.UNKNOWN_PROPERTY, "must not be given here");
        }
        others.put(name, node);
      }
    }
    return others.build();
  }
}
