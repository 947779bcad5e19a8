package io.osteokit.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.base.Splitter;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.osteokit.core.evidence.ReviewStatus;
import io.osteokit.core.evidence.Sources;
import io.osteokit.core.json.Violation;
import io.osteokit.core.json.ViolationCodes;
import io.osteokit.core.rules.Condition;
import io.osteokit.core.rules.Facts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScreenContentTest {
  private static final Path FILES = Path.of("src/test/resources/screen");
  private static final Path RESOURCES = Path.of("src/main/resources/io/osteokit/exercises");
  private static final String SHIPPED = Packs.text(RESOURCES.resolve("screen.json"));
  private static final String ACCEPTED = Packs.text(FILES.resolve("accepted/clinic_rows.json"));

  /** What a schema can say; that ids are unique and conditions fit the facts, it cannot. */
  private static final Set<String> SHAPE =
      Set.of("MISSING", "UNKNOWN_VALUE", "UNKNOWN_PROPERTY", "RANGE", "FORMAT", "TYPE");

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Packs.text(RESOURCES.resolve("screen.schema.json")), InputFormat.JSON);

  static List<Path> refused() {
    return Packs.files(FILES.resolve("refused"));
  }

  private static Map<String, String> paths() {
    Map<String, String> paths = new LinkedHashMap<>();
    for (String line : Packs.text(FILES.resolve("refused/paths.txt")).lines().toList()) {
      List<String> parts = Splitter.on(' ').splitToList(line);
      paths.put(parts.get(0), parts.get(1));
    }
    return paths;
  }

  private static String codeOf(Path file) {
    String name = Packs.name(file);
    return name.substring(0, name.replaceFirst("[a-z].*", "").length() - 1);
  }

  private static List<String> problems(Runnable read) {
    PackRefusedException e = catchThrowableOfType(PackRefusedException.class, read::run);
    return e.problems().stream().map(ScreenContentTest::inShort).toList();
  }

  private static String inShort(Violation problem) {
    return problem.code() + " " + problem.path();
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refused_rows_have_the_one_problem_that_their_file_is_named_by(Path file) {
    assertThat(problems(() -> ScreenContent.shipped().with(Packs.text(file))))
        .containsExactly(codeOf(file) + " " + paths().get(Packs.name(file)));
  }

  @Test
  void every_refused_file_says_where_it_is_wrong() {
    assertThat(paths().keySet())
        .containsExactlyInAnyOrderElementsOf(refused().stream().map(Packs::name).toList());
  }

  @Test
  void all_faults_are_told_at_once_in_the_order_of_the_document() {
    String json = Packs.text(FILES.resolve("many_faults.json"));

    assertThat(problems(() -> ScreenContent.shipped().with(json)))
        .containsExactly(
            "FORMAT $.language",
            "UNSAFE_UNKNOWN $.rows[0].columns[0].when",
            "UNKNOWN_SOURCE $.rows[0].sources[0]",
            "DUPLICATE_ID $.rows[1].id",
            "UNKNOWN_VALUE $.rows[1].columns[0].verdict",
            "MISSING $.rows[1].because");
  }

  /** A slip in whole content, as a change of the shipped text, and what it is refused for. */
  record Slip(String from, String to, String problem) {}

  static List<Slip> slips() {
    return List.of(
        new Slip("{\"id\": \"wristLoad\"", "{\"id\": \"wrist\"", "NOT_AN_EXERCISE_FACT 19"),
        new Slip("\"max\": 3", "\"max\": 4", "NOT_AN_EXERCISE_FACT 3"),
        new Slip("[\"another\"]", "[\"other\"]", "NOT_AN_EXERCISE_FACT 0"),
        new Slip("[\"R21\", \"R22\"]", "[\"R01\", \"R22\"]", "FIXED 4"),
        new Slip("\"to\": \"MODIFY\"", "\"to\": \"CLEARANCE\"", "UNKNOWN_VALUE 0"),
        new Slip(
            "\"is\": false, \"ifUnknown\": \"FAILS\"",
            "\"is\": false, \"ifUnknown\": \"HOLDS\"",
            "UNSAFE_UNKNOWN 0"));
  }

  @ParameterizedTest
  @MethodSource("slips")
  void whole_content_is_refused_for_a_slip(Slip slip) {
    String json = SHIPPED.replaceFirst(Pattern.quote(slip.from()), slip.to());

    assertThat(problems(() -> ScreenContent.read(json)))
        .anySatisfy(
            problem ->
                assertThat(problem.replaceAll(" .*?\\[(\\d+)].*", " $1"))
                    .isEqualTo(slip.problem()));
  }

  @Test
  void rows_of_a_clinic_join_and_replace_those_that_are_here() {
    ScreenContent joined = ScreenContent.shipped().with(ACCEPTED);
    Facts person =
        Facts.builder(joined.personFacts())
            .setAll(People.with("fallRisk").build())
            .set("dizzy", false)
            .build();
    ScreenResult result = Screen.of(joined, Catalogue.shipped()).screen(person, Set.of(), Set.of());

    assertThat(joined.rows()).hasSize(ScreenContent.shipped().rows().size() + 2);
    assertThat(result.find("single-leg-stand").orElseThrow().rules())
        .containsExactly("R29", "X01", "X02");
    assertThat(result.verdict("heel-toe-walk")).isEqualTo(Verdict.CLEARANCE);
    assertThat(Screen.shipped().screen(person, Set.of(), Set.of()).verdict("heel-toe-walk"))
        .isEqualTo(Verdict.MODIFY);
  }

  @Test
  void a_fact_of_a_clinic_that_nobody_gives_counts_as_it_may_be_so() {
    Screen screen = Screen.of(ScreenContent.shipped().with(ACCEPTED), Catalogue.shipped());
    ScreenResult result = screen.screen(People.healthy().build(), Set.of(), Set.of());

    assertThat(result.verdict("single-leg-stand")).isEqualTo(Verdict.BLOCK);
  }

  @Test
  void rows_that_join_change_the_fingerprint_and_the_review_status_stays_the_lesser() {
    ScreenContent joined = ScreenContent.shipped().with(ACCEPTED);

    assertThat(joined.fingerprint())
        .matches("[0-9a-f]{64}")
        .isNotEqualTo(ScreenContent.shipped().fingerprint());
    assertThat(joined.reviewStatus()).isEqualTo(ReviewStatus.UNREVIEWED);
  }

  @Test
  void layout_does_not_change_the_fingerprint() {
    ScreenContent other = ScreenContent.read(SHIPPED.replace("\n", "\n  "));

    assertThat(other.fingerprint()).isEqualTo(ScreenContent.shipped().fingerprint());
    assertThat(ScreenContent.read(SHIPPED.replace("again", "once more")).fingerprint())
        .isNotEqualTo(other.fingerprint());
  }

  @Test
  void the_content_speaks_of_every_rule_of_the_contract() {
    ScreenContent content = ScreenContent.shipped();
    Set<String> rules = new LinkedHashSet<>();
    content.rows().forEach(row -> rules.add(row.rule()));
    content.statements().forEach(statement -> rules.add(statement.rule()));
    List<String> expected = new ArrayList<>(List.of("R00", "R01", "R02", "R03"));
    for (int i = 10; i <= 41; i++) {
      expected.add("R" + i);
    }

    assertThat(rules).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void every_source_is_listed_and_a_design_choice_says_that_it_is_one() {
    ScreenContent content = ScreenContent.shipped();

    assertThat(content.rows())
        .allSatisfy(
            row -> {
              assertThat(row.evidence().sources()).allMatch(Sources.shipped()::contains);
              assertThat(row.evidence().strength().name().equals("D"))
                  .as(row.id())
                  .isEqualTo(
                      row.evidence().sources().contains("DESIGN") && !row.id().equals("R30"));
            });
  }

  @Test
  void the_exercises_that_rows_name_are_in_the_catalogue() {
    Set<String> named = new LinkedHashSet<>();
    for (ScreenRow row : ScreenContent.shipped().rows()) {
      row.appliesTo()
          .leaves()
          .forEach(
              leaf -> {
                if (leaf instanceof Condition.In in && in.fact().equals("id")) {
                  named.addAll(in.values());
                }
              });
    }

    assertThat(named).containsExactly("supine-unload-rest");
  }

  @Test
  void the_shipped_content_fits_the_schema() {
    assertThat(SCHEMA.validate(SHIPPED, InputFormat.JSON)).isEmpty();
  }

  @Test
  void accepted_rows_fit_the_schema() {
    assertThat(SCHEMA.validate(ACCEPTED, InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("refused")
  void rows_refused_for_their_shape_do_not_fit_the_schema_and_others_do(Path file) {
    boolean shape =
        SHAPE.contains(codeOf(file)) && !Packs.name(file).contains("what_a_release_modifies");

    assertThat(SCHEMA.validate(Packs.text(file), InputFormat.JSON).isEmpty()).isEqualTo(!shape);
  }

  @Test
  void a_broken_text_is_refused() {
    assertThat(problems(() -> ScreenContent.read("{")))
        .containsExactly(ViolationCodes.SYNTAX + " $");
  }
}
