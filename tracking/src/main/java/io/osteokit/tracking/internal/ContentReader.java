package io.osteokit.tracking.internal;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import io.osteokit.core.evidence.Sources;
import io.osteokit.core.json.Json;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.Problems;
import io.osteokit.core.json.ViolationCodes;
import io.osteokit.core.rules.Fact;
import io.osteokit.core.rules.RuleBook;
import io.osteokit.core.rules.RuleBooks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Reads files of content and gathers what is wrong with them. Not thread-safe. */
public final class ContentReader {
  private final Problems problems = new Problems();
  private final Sources sources;

  private ContentReader(Sources sources) {
    this.sources = sources;
  }

  /**
   * Returns the bytes of a file that lies beside a class of this module.
   *
   * @param anchor the class
   * @param name the name of the file
   * @return its bytes
   */
  public static byte[] shipped(Class<?> anchor, String name) {
    try {
      return Resources.toByteArray(requireNonNull(anchor.getResource(name), name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a file whole or not at all.
   *
   * @param utf8 the file
   * @param kind what its property {@code kind} must say
   * @param sources the sources that it may cite
   * @param content reads its properties
   * @param <T> what it holds
   * @return the content
   * @throws io.osteokit.core.json.InvalidInputException with every fault
   */
  public static <T> T read(
      byte[] utf8,
      String kind,
      Sources sources,
      BiFunction<ContentReader, JsonObject, Optional<T>> content) {
    ContentReader reader = new ContentReader(sources);
    Optional<T> read =
        Json.parse(utf8, reader.problems)
            .flatMap(
                root -> {
                  JsonObject object = root.object(reader.problems);
                  // First, as a rule book comes out empty after any fault.
                  Optional<T> all = content.apply(reader, object);
                  object.isOfKind(kind);
                  object.close();
                  return all;
                });
    reader.problems.throwIfAny();
    return read.orElseThrow(IllegalStateException::new);
  }

  /** Adds a fault. */
  public void add(JsonNode node, String code, String expected) {
    problems.add(node, code, expected);
  }

  /** Reads the required rule book {@code rules}; empty after any fault, so read it first. */
  public Optional<RuleBook> rules(JsonObject object) {
    return object.required("rules").flatMap(node -> RuleBooks.read(node, problems, sources));
  }

  /** Finds fault unless a choice of the book has just the values of a Java type. */
  public <E extends Enum<E>> void sameValues(
      JsonObject root, RuleBook book, String fact, Class<E> type) {
    sameValues(
        root,
        book,
        fact,
        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.toList()));
  }

  /** Finds fault unless a choice of the book has just these values. */
  public void sameValues(JsonObject root, RuleBook book, String fact, List<String> names) {
    boolean same =
        book.allFacts().stream()
            .anyMatch(
                f ->
                    f.id().equals(fact)
                        && f instanceof Fact.Choice choice
                        && choice.values().equals(names));
    if (!same) {
      add(root.node(), ViolationCodes.INCONSISTENT, "fact " + fact + " must be one of " + names);
    }
  }

  /** Reads an object. */
  public JsonObject object(JsonNode node) {
    return node.object(problems);
  }

  /** Reads a required text; empty with a fault. */
  public String text(JsonObject object, String name) {
    return object.required(name).flatMap(this::text).orElse("");
  }

  /** Reads a text. */
  public Optional<String> text(JsonNode node) {
    return node.text(problems);
  }

  /** Reads a required number; 0 with a fault. */
  public double number(JsonObject object, String name) {
    return object
        .required(name)
        .flatMap(node -> node.number(problems))
        .map(BigDecimal::doubleValue)
        .orElse(0.0);
  }

  /** Reads a required whole number; the least with a fault. */
  public int whole(JsonObject object, String name, int min, int max) {
    return object.required(name).flatMap(node -> node.integer(problems, min, max)).orElse(min);
  }

  /** Reads a required yes or no; no with a fault. */
  public boolean yes(JsonObject object, String name) {
    return object.required(name).flatMap(node -> node.bool(problems)).orElse(false);
  }

  /** Reads a required constant; the given one with a fault. */
  public <E extends Enum<E>> E choice(JsonObject object, String name, E otherwise) {
    return object
        .required(name)
        .flatMap(node -> node.choice(problems, otherwise.getDeclaringClass()))
        .orElse(otherwise);
  }

  /** Reads the required {@code sources}. */
  public List<String> cited(JsonObject object) {
    return object
        .required("sources")
        .map(node -> sources.readCited(node, problems))
        .orElse(ImmutableList.of());
  }

  /** Reads the items of a required list. */
  public List<JsonNode> items(JsonObject object, String name) {
    return object.required(name).map(node -> node.items(problems)).orElse(ImmutableList.of());
  }

  /** Reads a required number with the reason and the sources of it; the least with a fault. */
  public int window(JsonObject windows, String name, int most) {
    return windows
        .required(name)
        .map(
            node -> {
              JsonObject window = object(node);
              int value = whole(window, "value", 1, most);
              text(window, "because");
              cited(window);
              window.close();
              return value;
            })
        .orElse(1);
  }
}
