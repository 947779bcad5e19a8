package io.osteokit.cli.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A module whose jar apps depend on.
 *
 * @param artifact its name in the repository
 * @param folder where its POM is
 */
public record Published(String artifact, Path folder) {
  /** Returns all of them, in the order of the build. */
  public static List<Published> modules() {
    return Pom.published().stream()
        .map(pom -> new Published(pom.all("/project/artifactId").get(0), pom.folder()))
        .toList();
  }

  /** Returns all main classes. */
  public static JavaClasses mainClasses() {
    return Checkout.MAIN;
  }

  /** Returns the folder of the root POM. */
  public static Path checkout() {
    return Checkout.root();
  }

  /** Returns the version that all of them share. */
  public static String version() {
    return Pom.in("").all("/project/version").get(0);
  }

  /**
   * Returns the names of the types that its source files are named after, but for internal ones.
   */
  public List<String> shownTypes() {
    Path sources = folder.resolve("src/main/java");
    try {
      return Pom.in(Checkout.root().relativize(folder).toString()).sources().stream()
          .map(file -> sources.relativize(file).toString())
          .map(name -> name.replaceAll("\\.java$", "").replaceAll("[/\\\\]", "."))
          .filter(name -> !name.contains(".internal.") && !name.endsWith("package-info"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
