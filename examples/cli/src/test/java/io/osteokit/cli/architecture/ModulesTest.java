package io.osteokit.cli.architecture;

import static io.osteokit.cli.architecture.Checkout.MAIN;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What has to be said about a module in several places is said in all of them. */
class ModulesTest {
  private static final Pom ROOT = Pom.in("");
  private static final Pom BOM = Pom.in("core/bom");
  private static final List<Pom> PUBLISHED = Pom.published();

  @Test
  void the_bill_of_materials_has_the_version_of_all_others() {
    assertThat(BOM.all("/project/version"))
        .hasSize(1)
        .isEqualTo(ROOT.all("/project/version"))
        .isNotEmpty();
  }

  @Test
  void the_bill_of_materials_lists_every_published_module() {
    assertThat(BOM.all("//dependencyManagement//artifactId"))
        .containsExactlyInAnyOrderElementsOf(artifacts());
  }

  @Test
  void the_root_manages_the_version_of_every_published_module() {
    String ours = "//dependencyManagement//dependency[groupId='io.osteokit'][not(type)]/artifactId";
    assertThat(ROOT.all(ours)).containsExactlyInAnyOrderElementsOf(artifacts());
  }

  @Test
  void plugins_of_the_bill_of_materials_have_the_version_of_all_others() {
    for (String plugin : BOM.all("//plugin/artifactId")) {
      String version = "//plugin[artifactId='" + plugin + "']/version";
      assertThat(BOM.all(version)).as(plugin).isEqualTo(ROOT.all(version));
    }
  }

  @Test
  void the_rules_see_every_class_of_every_published_module() throws IOException {
    Set<String> seen = MAIN.stream().map(type -> type.getName()).collect(toSet());

    assertThat(PUBLISHED).isNotEmpty();
    for (Pom module : PUBLISHED) {
      assertThat(classes(module)).isSubsetOf(seen);
    }
  }

  private static List<String> artifacts() {
    return PUBLISHED.stream().flatMap(pom -> pom.all("/project/artifactId").stream()).toList();
  }

  /** Returns the names of the classes that the module's source files are named after. */
  private static List<String> classes(Pom module) throws IOException {
    return module.sources().stream()
        .map(file -> module.sourceFolder().relativize(file).toString())
        .map(name -> name.replaceAll("\\.java$", "").replaceAll("[/\\\\]", "."))
        .toList();
  }
}
