package io.osteokit.cli.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Everything that an app can see has a doc comment.
 *
 * <p>The compiler's own check is all or nothing: it would also ask for a tag for each parameter and
 * result, which mostly repeats the signature. So this asks the compiler, and listens to half of it.
 */
class DocCommentsTest {
  @TempDir private Path classes;

  @Test
  void everything_public_says_what_it_is() throws IOException {
    for (Pom module : Pom.published()) {
      List<Path> shown = new ArrayList<>(module.sources());
      shown.removeIf(file -> file.toString().replace('\\', '/').contains("/internal/"));
      assertThat(uncommented(shown)).isEmpty();
    }
  }

  @Test
  void a_public_method_that_says_nothing_is_found() throws IOException {
    Path file =
        Files.writeString(
            classes.resolve("Silent.java"),
            """
        /** A class. */
        public class Silent {
          /** A constructor. */
          public Silent() {}
          public void silent() {}
          void ownBusiness() {}
          /** Says enough without tags. */
          public int spoken(int number) { return number; }
        }
        """);

    assertThat(uncommented(List.of(file))).containsExactly("Silent.java:5");
  }

  private List<String> uncommented(List<Path> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(found, null, null)) {
      List<String> options =
          List.of(
              "-d",
              classes.toString(),
              "-classpath",
              System.getProperty("java.class.path"),
              "-proc:none",
              "-Xdoclint:missing/protected",
              "-Xmaxwarns",
              "100000");
      var units = files.getJavaFileObjectsFromPaths(sources);
      // A compiler that gives up looks at no comments.
      assertThat(compiler.getTask(null, files, found, options, null, units).call())
          .as("%s", found.getDiagnostics())
          .isTrue();
    }
    return found.getDiagnostics().stream()
        .filter(one -> one.getMessage(Locale.ENGLISH).startsWith("no comment"))
        .map(one -> Path.of(one.getSource().getName()).getFileName() + ":" + one.getLineNumber())
        .toList();
  }
}
