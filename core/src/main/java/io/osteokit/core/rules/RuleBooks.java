package io.osteokit.core.rules;

import static java.util.Objects.requireNonNull;

import io.osteokit.core.evidence.Sources;
import io.osteokit.core.json.InvalidInputException;
import io.osteokit.core.json.Json;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.JsonWriter;
import io.osteokit.core.json.Problems;
import java.util.Optional;

/**
 * Reads and writes rule books, and their parts for other readers, as JSON.
 *
 * <p>Reading is strict and reports all that is wrong at once, in document order. The shape comes
 * first; if it is right, every fault that {@link CompiledRules#compile} would find is reported at
 * the rule, the fact or the condition that it is about, with the code of the {@link RuleProblem}. A
 * book that was read therefore compiles. Thread-safe.
 */
public final class RuleBooks {
  private RuleBooks() {}

  /**
   * Reads a book whose sources are not checked.
   *
   * @param utf8 one JSON object as UTF-8 without a byte-order mark
   * @return the book
   * @throws InvalidInputException with every violation in document order, if it is no sound book
   */
  public static RuleBook read(byte[] utf8) {
    Problems problems = new Problems();
    return read(Json.parse(utf8, problems), problems, Optional.empty());
  }

  /**
   * Reads a book whose sources are not checked.
   *
   * @param text one JSON object
   * @return the book
   * @throws InvalidInputException with every violation in document order, if it is no sound book
   */
  public static RuleBook read(String text) {
    Problems problems = new Problems();
    return read(Json.parse(text, problems), problems, Optional.empty());
  }

  /**
   * Reads a book that may cite known sources only.
   *
   * @param utf8 one JSON object as UTF-8 without a byte-order mark
   * @param sources the sources that a rule may cite
   * @return the book
   * @throws InvalidInputException with every violation in document order, if it is no sound book;
   *     for a source that is not known, {@link Sources#UNKNOWN_SOURCE}
   */
  public static RuleBook read(byte[] utf8, Sources sources) {
    requireNonNull(sources, "sources");
    Problems problems = new Problems();
    return read(Json.parse(utf8, problems), problems, Optional.of(sources));
  }

  /**
   * Reads a book that stands within a larger document.
   *
   * @param node the book
   * @param problems receives what is wrong
   * @param sources the sources that a rule may cite
   * @return the book; empty if {@code problems} has any violation, this book's or an earlier one
   */
  public static Optional<RuleBook> read(JsonNode node, Problems problems, Sources sources) {
    requireNonNull(sources, "sources");
    return new RuleBookReader(problems, Optional.of(sources)).read(node);
  }

  /**
   * Reads a condition by its shape; whether it fits any facts is for compiling to say.
   *
   * @param node the condition
   * @param problems receives what is wrong
   * @return the condition, or empty with a violation
   */
  public static Optional<Condition> readCondition(JsonNode node, Problems problems) {
    return new ConditionReader(problems, new Places()).read(node);
  }

  /**
   * Reads the declaration of a fact.
   *
   * @param node the fact
   * @param problems receives what is wrong
   * @return the fact, or empty with a violation
   */
  public static Optional<Fact> readFact(JsonNode node, Problems problems) {
    JsonObject object = node.object(problems);
    Optional<Fact> fact = FactReader.read(object, problems);
    object.close();
    return fact;
  }

  /**
   * Reads what a rule makes of a fact: true, false, a number, a value as text, or the id of another
   * fact in an object with {@code sameAs}.
   *
   * @param node the outcome
   * @param problems receives what is wrong
   * @return the outcome, or empty with a violation
   */
  public static Optional<Outcome> readOutcome(JsonNode node, Problems problems) {
    return new RuleBookReader(problems, Optional.empty()).outcome(node);
  }

  /**
   * Writes a book as JSON, indented by two spaces. Reading it gives an equal book, if this one
   * compiles and has ids of 1 to 64 letters, digits, dots, underscores and hyphens.
   *
   * @param book the book
   * @return JSON text
   */
  public static String write(RuleBook book) {
    JsonWriter out = JsonWriter.indented();
    new RuleBookWriter(out).book(requireNonNull(book, "book"));
    return out.text();
  }

  /**
   * Writes a condition where a value belongs.
   *
   * @param out receives the condition
   * @param condition the condition
   */
  public static void writeCondition(JsonWriter out, Condition condition) {
    new RuleBookWriter(requireNonNull(out, "out"))
        .condition(requireNonNull(condition, "condition"));
  }

  private static RuleBook read(
      Optional<JsonNode> root, Problems problems, Optional<Sources> sources) {
    Optional<RuleBook> book =
        root.flatMap(node -> new RuleBookReader(problems, sources).read(node));
    problems.throwIfAny();
    return book.orElseThrow(IllegalStateException::new);
  }
}
