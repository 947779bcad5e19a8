package io.osteokit.testing;

import io.osteokit.core.json.Json;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.JsonObject;
import io.osteokit.core.json.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A person on a boundary and what is expected of them, one line of a file of golden data.
 *
 * @param says where the line stands and what it is about
 * @param expect the expectations
 * @param person the case, as JSON
 */
public record GoldenLine(String says, JsonNode expect, String person) {
  /** Returns the lines of every file of a folder, in order. */
  public static List<GoldenLine> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".jsonl"))
          .sorted()
          .flatMap(GoldenLine::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<GoldenLine> of(Path file) {
    try {
      return Files.readAllLines(file).stream().map(line -> of(file, line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GoldenLine of(Path file, String line) {
    Problems problems = new Problems();
    JsonObject root = Json.parse(line, problems).orElseThrow().object(problems);
    String says = root.required("says").flatMap(n -> n.text(problems)).orElseThrow();
    String from = root.required("from").flatMap(n -> n.text(problems)).orElseThrow();
    JsonNode expect = root.required("expect").orElseThrow();
    JsonNode person = root.required("case").orElseThrow();
    root.close();
    problems.throwIfAny();
    // The case is the last property, so the rest of the line but one brace is its text.
    String text = line.substring(person.offset(), line.lastIndexOf('}'));
    return new GoldenLine(file.getFileName() + ", " + from + ": " + says, expect, text);
  }
}
