package io.osteokit.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.osteokit.core.evidence.Sources;
import io.osteokit.core.json.Violation;
import io.osteokit.core.json.ViolationCodes;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefusedPacksTest {
  static List<Path> refused() {
    return Packs.files(Packs.REFUSED);
  }

  static List<Path> accepted() {
    return Packs.files(Packs.ACCEPTED);
  }

  @ParameterizedTest
  @MethodSource("refused")
  void a_refused_pack_has_the_one_problem_that_its_file_is_named_by(Path file) {
    List<Violation> problems = problemsOf(Packs.text(file));

    assertThat(problems)
        .extracting(problem -> problem.code() + " " + problem.path())
        .containsExactly(codeOf(Packs.name(file)) + " " + paths().get(Packs.name(file)));
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void an_accepted_pack_is_written_as_it_was_read(Path file) {
    ExercisePack pack = ExercisePack.read(Packs.text(file));

    assertThat(ExercisePack.read(pack.toJson())).isEqualTo(pack);
  }

  @Test
  void every_refused_file_says_where_it_is_wrong() {
    assertThat(paths().keySet())
        .containsExactlyInAnyOrderElementsOf(refused().stream().map(Packs::name).toList());
  }

  @Test
  void every_code_of_a_pack_has_a_refused_file() {
    assertThat(refused().stream().map(Packs::name).map(RefusedPacksTest::codeOf))
        .containsAll(codesOf(PackCodes.class))
        .contains(Sources.UNKNOWN_SOURCE);
  }

  @Test
  void a_pack_with_ten_different_faults_lists_ten() {
    assertThat(problemsOf(Packs.text(Packs.TEN_FAULTS)))
        .extracting(problem -> problem.code() + " " + problem.path())
        .containsExactly(
            "FORMAT $.language",
            "UNKNOWN_VALUE $.exercises[0].group",
            "RANGE $.exercises[0].dose.repetitions.start[0]",
            "MISSING $.exercises[1].attributes.wristLoad",
            "UNKNOWN_SOURCE $.exercises[1].evidence.sources[0]",
            "NO_DOSE $.exercises[2].autoAssigned",
            "CYCLE $.exercises[2].progressTo[0]",
            "UNKNOWN_EXERCISE $.exercises[2].alternatives[0]",
            "UNKNOWN_PROPERTY $.exercises[3].colour",
            "DUPLICATE_ID $.exercises[4].id");
  }

  @Test
  void a_circle_is_told_by_the_exercises_on_it() {
    String json = Packs.text(Packs.REFUSED.resolve("CYCLE_of_three_with_a_way_in.json"));

    assertThat(problemsOf(json).get(0).message()).contains("one > two > three > one");
  }

  @Test
  void the_message_names_the_pack_the_place_the_code_and_how_many_more() {
    PackRefusedException refused = refuse(Packs.text(Packs.TEN_FAULTS));

    assertThat(refused)
        .hasMessageStartingWith("sample $.language: must be a language tag")
        .hasMessageEndingWith("[FORMAT] and 9 more");
  }

  @Test
  void each_of_the_seventeen_attributes_must_be_there() {
    String json = Packs.text(Packs.ACCEPTED.resolve("nothing_optional.json"));
    List<String> names = Golden.exercises().get(0).object("attributes").names();

    assertThat(names).hasSize(17);
    for (String name : names) {
      String without =
          json.replaceFirst("\"" + name + "\": [^,}\n]+,?", "").replaceFirst(",(\\s*})", "$1");
      assertThat(problemsOf(without))
          .extracting(problem -> problem.code() + " " + problem.path())
          .containsExactly("MISSING $.exercises[0].attributes." + name);
    }
  }

  private static List<Violation> problemsOf(String json) {
    return refuse(json).problems();
  }

  private static PackRefusedException refuse(String json) {
    PackRefusedException refused =
        catchThrowableOfType(PackRefusedException.class, () -> ExercisePack.read(json));
    assertThat(refused).isNotNull();
    return refused;
  }

  private static Map<String, String> paths() {
    Map<String, String> paths = new HashMap<>();
    for (String line : Packs.text(Packs.REFUSED.resolve("paths.txt")).lines().toList()) {
      if (!line.startsWith("#")) {
        int space = line.indexOf(' ');
        paths.put(line.substring(0, space), line.substring(space + 1));
      }
    }
    return paths;
  }

  static String codeOf(String file) {
    return Stream.of(
            codesOf(PackCodes.class),
            codesOf(ViolationCodes.class),
            List.of(Sources.UNKNOWN_SOURCE))
        .flatMap(List::stream)
        .filter(code -> file.startsWith(code + "_"))
        .reduce((one, other) -> one.length() > other.length() ? one : other)
        .orElseThrow();
  }

  private static List<String> codesOf(Class<?> type) {
    List<String> codes = new ArrayList<>();
    for (Field field : type.getFields()) {
      codes.add(field.getName());
    }
    return codes;
  }
}
