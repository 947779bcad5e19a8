package io.osteokit.cli.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing that OsteoKit brings along is under a licence that an app might have to refuse.
 *
 * <p>The POMs beside the jars of this class path are asked, with their parents: it has what every
 * published module needs, and no network is.
 */
class LicencesTest {
  private static final Pattern FREE =
      Pattern.compile(
          "(?i).*(apache.*2|\\bMIT\\b|\\b0?BSD\\b|BSD-[23]|EDL|Eclipse Distribution).*");

  /** Others by artifact, each with the reason why it will do. */
  private static final Map<String, String> BY_NAME =
      Map.of(
          "org.ow2.sat4j", "EPL-1.0 or LGPL-2.1; a jar of its own that is not changed",
          "org.junit", "EPL-2.0; tests only, but for the test kit, which is for tests",
          "net.jqwik", "EPL-2.0; tests only");

  @TempDir private Path folder;

  @Test
  void every_dependency_is_under_a_licence_that_is_allowed() {
    List<Path> poms = poms();

    assertThat(poms).hasSizeGreaterThan(20);
    assertThat(poms.stream().flatMap(pom -> objection(pom).stream())).isEmpty();
  }

  @Test
  void a_licence_that_is_not_allowed_is_found() throws Exception {
    Path pom = folder.resolve("pom.xml");
    Files.writeString(
        pom,
        "<project><groupId>org.example</groupId><licenses><license><name>AGPL-3.0</name>"
            + "</license></licenses></project>");

    assertThat(objection(pom)).hasValueSatisfying(said -> assertThat(said).contains("AGPL-3.0"));
  }

  @Test
  void a_dependency_that_states_no_licence_is_found() throws Exception {
    Path pom = folder.resolve("pom.xml");
    Files.writeString(pom, "<project><groupId>org.example</groupId></project>");

    assertThat(objection(pom)).isPresent();
  }

  private static List<Path> poms() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(jar -> jar.toString().endsWith(".jar"))
        .filter(jar -> !jar.toAbsolutePath().startsWith(Checkout.root()))
        .map(jar -> jar.resolveSibling(jar.getFileName().toString().replaceAll("jar$", "pom")))
        .map(LicencesTest::withoutClassifier)
        .toList();
  }

  /** A jar for one platform, for example, has the POM of the others. */
  private static Path withoutClassifier(Path pom) {
    Path version = pom.getParent();
    Path artifact = version.getParent();
    return version.resolve(artifact.getFileName() + "-" + version.getFileName() + ".pom");
  }

  private static Optional<String> objection(Path pom) {
    List<String> licences = licences(pom);
    String group = group(Pom.read(pom));
    boolean fine =
        licences.stream().anyMatch(name -> FREE.matcher(name).matches())
            || BY_NAME.keySet().stream().anyMatch(group::startsWith);
    return fine ? Optional.empty() : Optional.of(pom.getFileName() + " is under " + licences);
  }

  private static List<String> licences(Path file) {
    Pom pom = Pom.read(file);
    List<String> names = new ArrayList<>(pom.all("/project/licenses/license/name"));
    if (names.isEmpty() && !pom.all("/project/parent").isEmpty()) {
      String parent = pom.all("/project/parent/artifactId").get(0).trim();
      String version = pom.all("/project/parent/version").get(0).trim();
      names.addAll(
          licences(
              repository(file, pom)
                  .resolve(pom.all("/project/parent/groupId").get(0).trim().replace('.', '/'))
                  .resolve(parent)
                  .resolve(version)
                  .resolve(parent + "-" + version + ".pom")));
    }
    return names;
  }

  /** Returns the folder of the local repository: above the version, the artifact and its group. */
  private static Path repository(Path file, Pom pom) {
    Path folder = file.getParent().getParent();
    for (int i = 0; i < group(pom).split("\\.", -1).length; i++) {
      folder = folder.getParent();
    }
    return folder.getParent();
  }

  private static String group(Pom pom) {
    List<String> own = pom.all("/project/groupId");
    return (own.isEmpty() ? pom.all("/project/parent/groupId") : own).get(0).trim();
  }
}
