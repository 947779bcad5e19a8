package io.osteokit.core.person;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The sample cases under {@code io/osteokit/cases}, and a reader for them. */
final class SampleCases {
  private static final Path ROOT = root();

  static final Set<String> EXERCISES = new LinkedHashSet<>(lines(ROOT.resolve("exercise-ids.txt")));
  static final Set<String> OPTIONS = new LinkedHashSet<>(lines(ROOT.resolve("option-ids.txt")));
  static final CaseReader READER = CaseReader.with(EXERCISES, OPTIONS);

  private SampleCases() {}

  static List<Path> accepted() {
    return jsonIn(ROOT);
  }

  static List<Path> refused() {
    return jsonIn(ROOT.resolve("refused"));
  }

  static List<String> expected(Path refused) {
    return lines(refused.resolveSibling(nameOf(refused) + ".expected"));
  }

  static String nameOf(Path file) {
    return Objects.requireNonNull(file.getFileName()).toString().replace(".json", "");
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    return new String(bytes(file), UTF_8);
  }

  private static List<Path> jsonIn(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) {
    return text(file).lines().toList();
  }

  private static Path root() {
    try {
      return Path.of(
          Objects.requireNonNull(SampleCases.class.getResource("/io/osteokit/cases")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
