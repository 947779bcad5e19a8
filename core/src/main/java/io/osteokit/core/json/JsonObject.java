package io.osteokit.core.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The properties of an object, asked for one by one; {@link #close} reports those that nobody asked
 * for.
 *
 * <p>It remembers what was asked for, so use one instance in one place; not thread-safe.
 */
public final class JsonObject {
  private final JsonNode node;
  private final boolean readable;
  private final Map<String, JsonNode> members;
  private final int end;
  private final Problems problems;
  private final Set<String> asked = new HashSet<>();

  JsonObject(JsonNode node, Optional<JsonNode.Members> content, Problems problems) {
    this.node = node;
    this.readable = content.isPresent();
    this.members = content.map(JsonNode.Members::byName).orElse(ImmutableMap.of());
    this.end = content.map(JsonNode.Members::end).orElse(node.offset());
    this.problems = problems;
  }

  /** Returns the object as a value, for violations that concern it as a whole. */
  public JsonNode node() {
    return node;
  }

  /** Returns the text offset of the closing brace. */
  int end() {
    return end;
  }

  /**
   * Returns a property that may be left out. A null is a violation and reads as left out.
   *
   * @param name the property
   * @return its value, or empty
   */
  public Optional<JsonNode> optional(String name) {
    requireNonNull(name, "name");
    asked.add(name);
    JsonNode value = members.get(name);
    if (value != null && value.kind() == JsonNode.Kind.NULL) {
      problems.add(value, ViolationCodes.NULL, "must be left out when unknown, not null");
      return Optional.empty();
    }
    return Optional.ofNullable(value);
  }

  /**
   * Returns a property that must be there; if it is not, that is a violation at the end of the
   * object. A null is a violation, too, and reads as empty.
   *
   * @param name the property
   * @return its value, or empty with a violation
   */
  public Optional<JsonNode> required(String name) {
    requireNonNull(name, "name");
    JsonNode value = members.get(name);
    asked.add(name);
    if (value == null) {
      if (readable) {
        problems.addMissing(this, name);
      }
      return Optional.empty();
    }
    if (value.kind() == JsonNode.Kind.NULL) {
      problems.add(value, ViolationCodes.NULL, "must be given, not null");
      return Optional.empty();
    }
    return Optional.of(value);
  }

  /**
   * Reads a required list of objects, each of them whole; see {@link JsonNode#objects}.
   *
   * @param <T> what an object holds
   * @param name the property
   * @param entry reads one object
   * @return what was read, in order; empty, with a violation, if there is no such list
   */
  public <T> List<T> objects(String name, Function<? super JsonObject, ? extends T> entry) {
    return required(name).map(list -> list.<T>objects(problems, entry)).orElse(ImmutableList.of());
  }

  /**
   * Reads the required property {@code kind}, by which a document says what it holds.
   *
   * @param expected the one word that it must be
   * @return whether it is that word; if not, there is a violation at the property
   */
  public boolean isOfKind(String expected) {
    requireNonNull(expected, "expected");
    return required("kind")
        .flatMap(
            node ->
                node.choice(problems, ImmutableMap.of(expected, expected), '"' + expected + '"'))
        .isPresent();
  }

  /** Returns the names of all properties in document order. */
  public List<String> names() {
    return ImmutableList.copyOf(members.keySet());
  }

  /**
   * Returns a property that is there, for objects whose names are data; see {@link #names}.
   *
   * @param name one of {@link #names}
   * @return its value, which may be of any kind
   * @throws NoSuchElementException if the object has no such property
   */
  public JsonNode member(String name) {
    requireNonNull(name, "name");
    JsonNode value = members.get(name);
    if (value == null) {
      throw new NoSuchElementException("the object has no such property");
    }
    asked.add(name);
    return value;
  }

  /** Reports every property that was never asked for. Call it once, after the last read. */
  public void close() {
    members.forEach(
        (name, value) -> {
          if (!asked.contains(name)) {
            problems.add(value, ViolationCodes.UNKNOWN_PROPERTY, "must not be given here");
          }
        });
  }
}
