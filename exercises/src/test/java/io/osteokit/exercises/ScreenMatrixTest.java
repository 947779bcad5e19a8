package io.osteokit.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.osteokit.core.person.CaseReader;
import io.osteokit.core.rules.Facts;
import io.osteokit.core.triage.Triage;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped catalogue against the decision matrix that clinicians were shown. */
class ScreenMatrixTest {
  private static final Splitter COMMA = Splitter.on(',');
  private static final List<String> LINES =
      Packs.text(Path.of("src/test/resources/screen/matrix.csv")).lines().toList();
  private static final List<String> CASES =
      Packs.text(Path.of("src/test/resources/screen/matrix-profiles.jsonl")).lines().toList();
  private static final List<String> PROFILES = List.of("P2", "P4", "P6", "P8");

  private static Map<String, String> expected(String profile) {
    int column = COMMA.splitToList(LINES.get(0)).indexOf(profile);
    Map<String, String> expected = new LinkedHashMap<>();
    for (String line : LINES.subList(1, LINES.size())) {
      List<String> cells = COMMA.splitToList(line);
      expected.put(cells.get(0), cells.get(column));
    }
    return expected;
  }

  private static Facts facts(String profile) {
    return switch (profile) {
      case "P2" -> People.with("osteoporosis").build();
      case "P4" -> People.broken("CHRONIC").build();
      case "P6" -> People.broken("SUBACUTE").build();
      case "P8" -> People.broken("ACUTE").set("severePain", true).build();
      default -> throw new IllegalArgumentException(profile);
    };
  }

  private static Map<String, String> actual(ScreenResult result) {
    Map<String, String> actual = new LinkedHashMap<>();
    result.exercises().forEach(one -> actual.put(one.id(), one.verdict().name()));
    return actual;
  }

  @ParameterizedTest
  @ValueSource(strings = {"P2", "P4", "P6", "P8"})
  void every_exercise_has_the_verdict_of_the_matrix(String profile) {
    ScreenResult result = Screen.shipped().screen(facts(profile), Set.of(), Set.of());

    assertThat(actual(result)).containsExactlyInAnyOrderEntriesOf(expected(profile));
  }

  @ParameterizedTest
  @ValueSource(strings = {"P2", "P4", "P6", "P8"})
  void a_case_that_goes_through_triage_has_the_verdicts_of_the_matrix(String profile) {
    String json = CASES.get(PROFILES.indexOf(profile));
    ScreenResult result =
        Screen.shipped()
            .screen(
                Triage.shipped()
                    .assess(CaseReader.with(Catalogue.shipped().ids(), Set.of()).read(json)));

    assertThat(actual(result)).containsExactlyInAnyOrderEntriesOf(expected(profile));
  }

  @Test
  void the_matrix_is_about_every_exercise() {
    assertThat(expected("P2").keySet())
        .containsExactlyInAnyOrderElementsOf(Catalogue.shipped().ids());
  }
}
