package io.osteokit.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.Problems;
import io.osteokit.core.triage.RaisedFlag;
import io.osteokit.exercises.ScreenedExercise;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OpenCasesTest {
  static List<Path> cases() {
    return OpenCases.files();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_decision_answers_as_the_case_expects(Path file) {
    Decision decision = OpenCases.PATHWAY.decide(OpenCases.person(file));
    JsonNode expect = OpenCases.expect(file);

    OpenCases.text(expect, "urgency")
        .ifPresent(u -> assertThat(decision.triage().urgency().name()).isEqualTo(u));
    OpenCases.text(expect, "phase")
        .ifPresent(p -> assertThat(decision.triage().phase().name()).isEqualTo(p));
    OpenCases.text(expect, "withheld")
        .ifPresent(w -> assertThat(decision.triage().withheld().name()).isEqualTo(w));
    expect
        .find("complete")
        .flatMap(n -> n.bool(new Problems()))
        .ifPresent(c -> assertThat(decision.triage().complete()).isEqualTo(c));
    expect
        .find("sessionPresent")
        .flatMap(n -> n.bool(new Problems()))
        .ifPresent(s -> assertThat(decision.plan().sessionIfAny().isPresent()).isEqualTo(s));
    List<String> listed =
        Stream.concat(decision.offer().stream(), decision.consider().stream())
            .map(ListedOption::id)
            .toList();
    assertThat(listed).containsAll(OpenCases.texts(expect, "offer"));
    assertThat(listed).doesNotContainAnyElementsOf(OpenCases.texts(expect, "notOffer"));
    assertThat(decision.avoid())
        .extracting(ListedOption::id)
        .containsAll(OpenCases.texts(expect, "avoid"));
    assertThat(decision.triage().redFlags())
        .extracting(RaisedFlag::id)
        .containsAll(OpenCases.texts(expect, "redFlags"));
    assertThat(ids(decision.screen().clearance(), decision.screen().block()))
        .containsAll(OpenCases.texts(expect, "blocked"));
    assertThat(ids(decision.screen().allow(), decision.screen().modify()))
        .containsAll(OpenCases.texts(expect, "available"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_decision_as_json_has_the_published_shape(Path file) throws Exception {
    String json = DecisionWriter.write("x", OpenCases.PATHWAY.decide(OpenCases.person(file)));

    try (InputStream in = OpenCasesTest.class.getResourceAsStream("answer.schema.json")) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(Objects.requireNonNull(in));
      assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_same_case_gives_the_same_answer_byte_for_byte(Path file) {
    String once = DecisionWriter.write("x", OpenCases.PATHWAY.decide(OpenCases.person(file)));
    String again = DecisionWriter.write("x", Pathway.shipped().decide(OpenCases.person(file)));

    assertThat(again).isEqualTo(once);
  }

  private static List<String> ids(List<ScreenedExercise> some, List<ScreenedExercise> more) {
    return Stream.concat(some.stream(), more.stream()).map(ScreenedExercise::id).toList();
  }
}
