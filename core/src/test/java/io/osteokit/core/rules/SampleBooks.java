package io.osteokit.core.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Files of rule books: {@code accepted}, and {@code refused} with what is wrong beside each. */
final class SampleBooks {
  private SampleBooks() {}

  static List<Path> accepted() {
    return files("accepted");
  }

  static List<Path> refused() {
    return files("refused");
  }

  static String name(Path file) {
    return file.getFileName().toString().replace(".json", "");
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

  /** Returns path and code of each violation, one a line. */
  static List<String> expected(Path file) {
    return text(file.resolveSibling(name(file) + ".expected")).lines().toList();
  }

  private static List<Path> files(String folder) {
    try (Stream<Path> files = Files.list(folder(folder))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder(String name) {
    try {
      return Path.of(
          Objects.requireNonNull(SampleBooks.class.getResource("/rules/" + name)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
