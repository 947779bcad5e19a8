package io.osteokit.pathways;

import com.google.common.collect.ImmutableSet;
import io.osteokit.core.json.Json;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.Problems;
import io.osteokit.core.person.Case;
import io.osteokit.core.person.CaseReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The open conformance cases and what they expect. */
public final class OpenCases {
  public static final Pathway PATHWAY = Pathway.shipped();
  static final CaseReader READER =
      CaseReader.with(ImmutableSet.copyOf(PATHWAY.screen().catalogue().ids()), PATHWAY.optionIds());
  private static final Path FOLDER = Path.of("../core/src/test/resources/io/osteokit/cases");

  private OpenCases() {}

  public static List<Path> files() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Case person(Path file) {
    return READER.read(text(file));
  }

  static JsonNode expect(Path file) {
    return Json.parse(text(file), new Problems())
        .flatMap(root -> root.find("expect"))
        .orElseThrow();
  }

  static Optional<String> text(JsonNode node, String name) {
    return node.find(name).flatMap(value -> value.text(new Problems()));
  }

  static List<String> texts(JsonNode node, String name) {
    return node.find(name).map(list -> list.items(new Problems())).orElse(List.of()).stream()
        .map(item -> item.text(new Problems()).orElseThrow())
        .toList();
  }
}
