package io.osteokit.cli;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The cases that the tests of core keep, and what answers to them must hold. */
final class Cases {
  private static final Path FOLDER =
      checkout().resolve("core/src/test/resources/io/osteokit/cases");

  private Cases() {}

  static Path checkout() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve(".mvn"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  static List<Path> files() {
    return files(FOLDER);
  }

  static List<Path> refused() {
    return files(FOLDER.resolve("refused"));
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String file(String id) {
    return FOLDER.resolve(id + ".json").toString();
  }

  static JsonNode read(Path file) {
    try {
      return Cli.parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode read(String id) {
    return read(FOLDER.resolve(id + ".json"));
  }

  /** Returns all cases, one a line. */
  static String jsonLines() {
    return files().stream().map(file -> read(file) + "\n").collect(joining());
  }

  static List<String> strings(JsonNode array) {
    return Stream.iterate(0, i -> i < array.size(), i -> i + 1)
        .map(i -> array.get(i).asText())
        .toList();
  }

  static List<String> ids(JsonNode entries) {
    return Stream.iterate(0, i -> i < entries.size(), i -> i + 1)
        .map(i -> entries.get(i).get("id").asText())
        .toList();
  }
}
