package io.osteokit.cli.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What an app gets with OsteoKit grows only when somebody says so, here or in run-time.txt. */
class WeightTest {
  /** Bytes of each artifact's classes and content, compressed as in its jar. */
  private static final Map<String, Integer> BUDGETS =
      Map.of(
          "osteokit-core", 515_000,
          "osteokit-exercises", 395_000,
          "osteokit-pathways", 375_000,
          "osteokit-verify", 285_000,
          "osteokit-tracking", 425_000,
          "osteokit-tracking-jdbc", 43_000);

  /** Tests depend on it, apps do not. */
  private static final String TESTKIT = "osteokit-tracking-testkit";

  /** What the root POM gives to tests alone, wherever it is named. */
  private static final List<String> FOR_TESTS =
      Pom.in("").all("/project/dependencyManagement//dependency[scope='test']/artifactId");

  private static final String SCOPE_OF_RUN_TIME = "[not(scope='test') and not(scope='provided')]";

  @Test
  void every_artifact_keeps_within_its_budget() throws IOException {
    for (Pom module : Pom.published()) {
      String artifact = artifact(module);
      if (!artifact.equals(TESTKIT)) {
        assertThat(BUDGETS).containsKey(artifact);
        assertThat(packed(module.folder().resolve("target/classes")))
            .as(artifact)
            .isPositive()
            .isLessThan(BUDGETS.get(artifact));
      }
    }
  }

  @Test
  void no_artifact_needs_more_at_run_time_than_is_listed() throws IOException {
    Map<String, List<String>> needed = new TreeMap<>();
    for (Pom module : Pom.published()) {
      needed.put(
          artifact(module),
          module
              .all("/project/dependencies/dependency" + SCOPE_OF_RUN_TIME + "/artifactId")
              .stream()
              .filter(dependency -> !FOR_TESTS.contains(dependency))
              .sorted()
              .toList());
    }

    assertThat(needed).isEqualTo(listed());
  }

  private static String artifact(Pom module) {
    return module.all("/project/artifactId").get(0);
  }

  /** Reads lines such as {@code artifact: dependency dependency}. */
  private static Map<String, List<String>> listed() throws IOException {
    Map<String, List<String>> listed = new TreeMap<>();
    for (String line :
        Resources.readLines(
            Resources.getResource(WeightTest.class, "run-time.txt"), StandardCharsets.UTF_8)) {
      String[] parts = line.split(": *", 2);
      listed.put(parts[0], List.of(parts[1].split(" ", -1)));
    }
    return listed;
  }

  /** Returns how many bytes the files of a folder take in a jar. */
  private static long packed(Path folder) throws IOException {
    long[] size = {0};
    OutputStream counting =
        new OutputStream() {
          @Override
          public void write(int b) {
            size[0]++;
          }

          @Override
          public void write(byte[] bytes, int from, int length) {
            size[0] += length;
          }
        };
    try (ZipOutputStream zip = new ZipOutputStream(counting);
        Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        zip.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
        Files.copy(file, zip);
        zip.closeEntry();
      }
    }
    return size[0];
  }
}
