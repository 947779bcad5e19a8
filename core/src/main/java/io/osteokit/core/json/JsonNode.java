package io.osteokit.core.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value of a parsed document; it knows where it stands.
 *
 * <p>The reads ({@link #text}, {@link #integer} and so on) say what the value should be. If it is
 * something else they add a violation and return empty, so that a reader can go on and find the
 * rest. A node that the parser reported already reads as empty without another violation.
 *
 * <p>Immutable once parsed, and thread-safe when handed over safely.
 */
public final class JsonNode {
  /** The types of JSON values. */
  public enum Kind {
    /** Named properties in braces. */
    OBJECT("an object"),
    /** Items in brackets. */
    ARRAY("a list"),
    /** Characters in quotes. */
    TEXT("text"),
    /** A decimal number, exact. */
    NUMBER("a number"),
    /** {@code true} or {@code false}. */
    BOOLEAN("true or false"),
    /** {@code null}. */
    NULL("null");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  /** What an object holds, and the text offset of its closing brace. */
  record Members(Map<String, JsonNode> byName, int end) {}

  private final @Nullable JsonNode parent;
  private final @Nullable String name;
  private final int index;
  private final int offset;
  private final Kind kind;

  /** Null for JSON null and for a value that the parser reported. */
  private @Nullable Object content;

  JsonNode(@Nullable JsonNode parent, @Nullable String name, int index, int offset, Kind kind) {
    this.parent = parent;
    this.name = name;
    this.index = index;
    this.offset = offset;
    this.kind = kind;
  }

  /** Completes the node; called once, by the parser. */
  void fill(Object content) {
    this.content = content;
  }

  /** Returns the path from the root, for example {@code $.profile.heights[1].cm}. */
  public String path() {
    return appendPath(new StringBuilder()).toString();
  }

  private StringBuilder appendPath(StringBuilder path) {
    if (parent == null) {
      return path.append('$');
    }
    parent.appendPath(path);
    return name != null
        ? path.append('.').append(name)
        : path.append('[').append(index).append(']');
  }

  /** Returns the position of the value's first character in the document, from 0. */
  public int offset() {
    return offset;
  }

  /** Returns which type of value this is. */
  public Kind kind() {
    return kind;
  }

  /**
   * Reads text.
   *
   * @param problems receives a violation if this is something else
   * @return the text, or empty with a violation
   */
  public Optional<String> text(Problems problems) {
    return content(problems, Kind.TEXT, String.class);
  }

  /**
   * Reads a truth value.
   *
   * @param problems receives a violation if this is something else
   * @return the truth value, or empty with a violation
   */
  public Optional<Boolean> bool(Problems problems) {
    return content(problems, Kind.BOOLEAN, Boolean.class);
  }

  /**
   * Reads a number of any size.
   *
   * @param problems receives a violation if this is something else
   * @return the exact number without trailing zeros, or empty with a violation
   */
  public Optional<BigDecimal> number(Problems problems) {
    return content(problems, Kind.NUMBER, BigDecimal.class);
  }

  /**
   * Reads a number in a range.
   *
   * @param problems receives a violation if this is something else
   * @param min the least value allowed, as a decimal number
   * @param max the greatest value allowed, as a decimal number
   * @return the exact number without trailing zeros, or empty with a violation
   */
  public Optional<BigDecimal> number(Problems problems, String min, String max) {
    Optional<BigDecimal> number = number(problems);
    if (number.isPresent()
        && (number.get().compareTo(new BigDecimal(min)) < 0
            || number.get().compareTo(new BigDecimal(max)) > 0)) {
      problems.add(this, ViolationCodes.RANGE, "must be a number from " + min + " to " + max);
      return Optional.empty();
    }
    return number;
  }

  /**
   * Reads a whole number of any size. A number is whole by its value: 5.0 and 5e0 are.
   *
   * @param problems receives a violation if this is something else
   * @return the whole number, or empty with a violation
   */
  public Optional<BigDecimal> whole(Problems problems) {
    if (kind != Kind.NUMBER) {
      wrongKind(problems, "a whole number");
      return Optional.empty();
    }
    Optional<BigDecimal> number = number(problems);
    if (number.isPresent() && !Numbers.isWhole(number.get())) {
      problems.add(this, ViolationCodes.TYPE, "must be a whole number");
      return Optional.empty();
    }
    return number;
  }

  /**
   * Reads a whole number in a range. A number is whole by its value: 5.0 and 5e0 are.
   *
   * @param problems receives a violation if this is something else
   * @param min the least value allowed
   * @param max the greatest value allowed
   * @return the number, or empty with a violation
   */
  public Optional<Integer> integer(Problems problems, int min, int max) {
    Optional<BigDecimal> whole = whole(problems);
    if (whole.isPresent()
        && (whole.get().compareTo(BigDecimal.valueOf(min)) < 0
            || whole.get().compareTo(BigDecimal.valueOf(max)) > 0)) {
      problems.add(this, ViolationCodes.RANGE, "must be a whole number from " + min + " to " + max);
      return Optional.empty();
    }
    return whole.map(BigDecimal::intValueExact);
  }

  /**
   * Reads the name of a constant.
   *
   * @param <E> the closed vocabulary
   * @param problems receives a violation if this is something else
   * @param type the vocabulary; its constants' names are the values allowed
   * @return the constant, or empty with a violation
   */
  public <E extends Enum<E>> Optional<E> choice(Problems problems, Class<E> type) {
    return Choices.read(this, problems, type);
  }

  /**
   * Reads a key of a closed vocabulary.
   *
   * @param <T> what the keys stand for
   * @param problems receives a violation if this is something else
   * @param vocabulary the values by key
   * @param whatItIs what a key is, with its article, for example {@code an exercise id}
   * @return the value, or empty with a violation
   */
  public <T> Optional<T> choice(Problems problems, Map<String, T> vocabulary, String whatItIs) {
    return Choices.read(this, problems, vocabulary, "must be " + whatItIs);
  }

  /**
   * Reads a calendar date.
   *
   * @param problems receives a violation if this is something else
   * @return the date, or empty with a violation
   */
  public Optional<LocalDate> date(Problems problems) {
    return Times.date(this, problems);
  }

  /**
   * Reads a moment with its offset from UTC, for example {@code 2026-11-20T08:30:00+00:00} (RFC
   * 3339). Seconds are required; up to nine digits of a fraction are allowed.
   *
   * @param problems receives a violation if this is something else
   * @return the moment, or empty with a violation
   */
  public Optional<OffsetDateTime> moment(Problems problems) {
    return Times.moment(this, problems);
  }

  /**
   * Reads a list.
   *
   * @param problems receives a violation if this is something else
   * @return the items in order; empty, with a violation, if this is no list
   */
  public List<JsonNode> items(Problems problems) {
    return content(problems, Kind.ARRAY, List.class).isPresent() ? items() : ImmutableList.of();
  }

  /**
   * Reads an object.
   *
   * @param problems receives what is wrong with this and, later, with the object's properties
   * @return the object; if this is none, a violation is added and the object returned reads as
   *     empty without further violations
   */
  public JsonObject object(Problems problems) {
    return new JsonObject(this, content(problems, Kind.OBJECT, Members.class), problems);
  }

  /**
   * Reads a list of objects, each of them whole: a property that nobody asks for is a violation.
   *
   * @param <T> what an object holds
   * @param problems receives a violation if this is something else
   * @param entry reads one object
   * @return what was read, in order; empty, with a violation, if this is no list
   */
  public <T> List<T> objects(Problems problems, Function<? super JsonObject, ? extends T> entry) {
    requireNonNull(entry, "entry");
    ImmutableList.Builder<T> all = ImmutableList.builder();
    for (JsonNode item : items(problems)) {
      JsonObject one = item.object(problems);
      all.add(entry.apply(one));
      one.close();
    }
    return all.build();
  }

  /**
   * Returns the named property of an object without judging it.
   *
   * @param property the name
   * @return the property, or empty if there is none or this is no object
   */
  public Optional<JsonNode> find(String property) {
    requireNonNull(property, "property");
    return content instanceof Members members
        ? Optional.ofNullable(members.byName().get(property))
        : Optional.empty();
  }

  /**
   * Returns an item of a list without judging it.
   *
   * @param position from 0
   * @return the item, or empty if there is none or this is no list
   */
  public Optional<JsonNode> find(int position) {
    List<JsonNode> items = items();
    return position >= 0 && position < items.size()
        ? Optional.of(items.get(position))
        : Optional.empty();
  }

  /** Returns the path; never the value, which may be personal. */
  @Override
  public String toString() {
    return path();
  }

  @SuppressWarnings("unchecked") // Only the parser fills nodes, lists only with nodes.
  private List<JsonNode> items() {
    return kind == Kind.ARRAY && content != null
        ? Collections.unmodifiableList((List<JsonNode>) content)
        : ImmutableList.of();
  }

  private <T> Optional<T> content(Problems problems, Kind wanted, Class<T> type) {
    requireNonNull(problems, "problems");
    if (kind != wanted) {
      wrongKind(problems, wanted.words);
      return Optional.empty();
    }
    return Optional.ofNullable(content).map(type::cast);
  }

  private void wrongKind(Problems problems, String wanted) {
    requireNonNull(problems, "problems");
    if (kind == Kind.NULL) {
      problems.add(this, ViolationCodes.NULL, "must be " + wanted + ", not null");
    } else {
      problems.add(this, ViolationCodes.TYPE, "must be " + wanted + ", not " + kind.words);
    }
  }
}
