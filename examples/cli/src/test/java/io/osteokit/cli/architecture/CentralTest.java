package io.osteokit.cli.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A repository such as Maven Central takes no POM that leaves one of these out. */
class CentralTest {
  private static final Pom ROOT = Pom.in("");

  static Stream<Pom> published() {
    return Pom.published().stream();
  }

  @ParameterizedTest
  @MethodSource("published")
  void a_module_has_a_name_and_says_what_it_is_for(Pom pom) {
    assertThat(pom.all("/project/name")).hasSize(1);
    assertThat(pom.all("/project/description"))
        .singleElement()
        .satisfies(text -> assertThat(text).hasSizeGreaterThan(30).endsWith("."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name",
        "description",
        "url",
        "licenses/license/name",
        "licenses/license/url",
        "developers/developer/name",
        "scm/url",
        "scm/connection"
      })
  void what_all_modules_share_is_in_the_root_and_in_the_bill_of_materials(String path) {
    List<String> ofRoot = ROOT.all("/project/" + path);

    assertThat(ofRoot).hasSize(1).noneMatch(String::isBlank);
    // It has no parent that it could have them from.
    assertThat(Pom.in("core/bom").all("/project/" + path)).hasSize(1).noneMatch(String::isBlank);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"url", "licenses/license/url", "developers/developer/name", "scm/connection"})
  void the_bill_of_materials_says_the_same_as_the_root(String path) {
    assertThat(Pom.in("core/bom").all("/project/" + path)).isEqualTo(ROOT.all("/project/" + path));
  }
}
