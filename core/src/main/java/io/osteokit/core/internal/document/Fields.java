package io.osteokit.core.internal.document;

import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.Problems;
import io.osteokit.core.json.ViolationCodes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the properties of one object; null stands for absent and for reported. */
final class Fields {
  private final JsonObject object;
  private final Reading reading;
  private final boolean required;

  private Fields(JsonObject object, Reading reading, boolean required) {
    this.object = object;
    this.reading = reading;
    this.required = required;
  }

  static Fields of(JsonNode node, Reading reading) {
    return new Fields(node.object(reading.problems), reading, false);
  }

  /** Returns a view of the same object in which what is asked for must be there. */
  Fields required() {
    return new Fields(object, reading, true);
  }

  Vocabularies vocabularies() {
    return reading.vocabularies;
  }

  /** Returns whether there is an object; what is none was reported and has no properties. */
  boolean isObject() {
    return object.node().kind() == JsonNode.Kind.OBJECT;
  }

  /** Returns the names of all properties, for objects whose names are data. */
  List<String> names() {
    return object.names();
  }

  /** Reports what was never asked for. */
  void close() {
    object.close();
  }

  private Optional<JsonNode> find(String name) {
    return required ? object.required(name) : object.optional(name);
  }

  private <T> @Nullable T read(String name, How<T> how) {
    return find(name).flatMap(node -> how.read(node, reading.problems)).orElse(null);
  }

  /** One of the typed reads of a node. */
  private interface How<T> {
    Optional<T> read(JsonNode node, Problems problems);
  }

  @Nullable String text(String name) {
    return read(name, JsonNode::text);
  }

  @Nullable Boolean flag(String name) {
    return read(name, JsonNode::bool);
  }

  @Nullable BigDecimal number(String name) {
    return read(name, JsonNode::number);
  }

  @Nullable BigDecimal whole(String name) {
    return read(name, JsonNode::whole);
  }

  /** Reads a date that must not lie after the day of the decision. */
  @Nullable LocalDate date(String name) {
    Optional<JsonNode> node = find(name);
    Optional<LocalDate> date = node.flatMap(found -> found.date(reading.problems));
    date.ifPresent(day -> reading.dates.add(new Reading.DateRead(node.get(), day)));
    return date.orElse(null);
  }

  /** Reads a date that may lie at any time. */
  @Nullable LocalDate anyDate(String name) {
    return read(name, JsonNode::date);
  }

  /** Reads a moment whose day must not lie after the day of the decision. */
  @Nullable OffsetDateTime moment(String name) {
    Optional<JsonNode> node = find(name);
    Optional<OffsetDateTime> moment = node.flatMap(found -> found.moment(reading.problems));
    moment.ifPresent(at -> reading.dates.add(new Reading.DateRead(node.get(), at.toLocalDate())));
    return moment.orElse(null);
  }

  <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
    return read(name, (node, problems) -> node.choice(problems, type));
  }

  <T> @Nullable T choice(String name, Map<String, T> vocabulary, String whatItIs) {
    return read(name, (node, problems) -> node.choice(problems, vocabulary, whatItIs));
  }

  <T> @Nullable T object(String name, Function<Fields, T> read) {
    return find(name).map(node -> read.apply(of(node, reading))).orElse(null);
  }

  /** Reads a list of objects; an item's place is its index in the text. */
  <T> @Nullable List<T> objects(String name, Function<Fields, T> read) {
    return items(name, node -> read.apply(of(node, reading)));
  }

  /** Reads a list of words; those that were reported are left out. */
  <T> @Nullable List<T> list(String name, Map<String, T> vocabulary, String whatItIs) {
    List<Optional<T>> items =
        items(name, node -> node.choice(reading.problems, vocabulary, whatItIs));
    if (items == null) {
      return null;
    }
    List<T> words = new ArrayList<>();
    items.forEach(item -> item.ifPresent(words::add));
    return words;
  }

  /** Reads a list of texts of any kind, only to see that it is one. */
  void texts(String name) {
    items(name, node -> node.text(reading.problems));
  }

  <E extends Enum<E>> @Nullable Set<E> set(String name, Class<E> type) {
    return set(name, node -> node.choice(reading.problems, type));
  }

  <T> @Nullable Set<T> set(String name, Map<String, T> vocabulary, String whatItIs) {
    return set(name, node -> node.choice(reading.problems, vocabulary, whatItIs));
  }

  private <T> @Nullable Set<T> set(String name, Function<JsonNode, Optional<T>> read) {
    Set<T> words = new LinkedHashSet<>();
    List<JsonNode> items =
        items(
            name,
            node -> {
              Optional<T> word = read.apply(node);
              if (word.isPresent() && !words.add(word.get())) {
                reading.problems.add(
                    node, ViolationCodes.DUPLICATE_VALUE, "must be given only once in the list");
              }
              return node;
            });
    return items == null ? null : words;
  }

  private <T> @Nullable List<T> items(String name, Function<JsonNode, T> read) {
    Optional<JsonNode> node = find(name);
    if (!node.isPresent()) {
      return null;
    }
    List<T> items = new ArrayList<>();
    node.get().items(reading.problems).forEach(item -> items.add(read.apply(item)));
    return items;
  }
}
