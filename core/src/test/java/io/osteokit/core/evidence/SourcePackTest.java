package io.osteokit.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.osteokit.core.json.InvalidInputException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcePackTest {
  private static final String HEAD =
      "{'id':'clinic','version':'1','language':'en-GB','reviewStatus':'REVIEWED',"
          + "'checkedOn':'2026-11-01','sources':[";
  private static final String PAGE =
      "{'key':'PAGE','kind':'WEB','citation':'A page','seen':'FULL','seenNote':'All.'}";
  private static final String FACT =
      "{'key':'F1','kind':'SEED','document':'PAGE','statement':'Rugs trip.','topics':['SAF']}";

  private static SourcePack read(String sources) {
    return SourcePack.read((HEAD + sources + "]}").replace('\'', '"'));
  }

  private static List<String> refusals(String sources) {
    InvalidInputException refused =
        catchThrowableOfType(InvalidInputException.class, () -> read(sources));
    return refused.violations().stream()
        .map(violation -> violation.path() + " " + violation.code())
        .collect(Collectors.toList());
  }

  @Test
  void a_pack_is_read_with_its_head() {
    SourcePack pack = read(PAGE + "," + FACT);

    assertThat(pack.id()).isEqualTo("clinic");
    assertThat(pack.reviewStatus()).isEqualTo(ReviewStatus.REVIEWED);
    assertThat(pack.sources()).extracting(Source::key).containsExactly("PAGE", "F1");
    assertThat(pack.sources().get(1).topics()).containsExactly(Source.Topic.SAF);
    assertThat(Sources.shipped().with(pack).contains("F1")).isTrue();
  }

  @Test
  void a_key_that_stands_twice_is_refused_where_it_stands_again() {
    assertThat(refusals(PAGE + "," + PAGE)).containsExactly("$.sources[1].key DUPLICATE_VALUE");
  }

  @Test
  void a_statement_before_its_document_is_refused() {
    assertThat(refusals(FACT + "," + PAGE)).containsExactly("$.sources[0].document UNKNOWN_VALUE");
  }

  @Test
  void a_statement_without_topics_is_refused() {
    assertThat(refusals(PAGE + "," + FACT.replace("'SAF'", "")))
        .containsExactly("$.sources[1].topics MISSING");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "'date':'2026-13', $.sources[0].date FORMAT",
        "'doi':'doi:10.1/x', $.sources[0].doi FORMAT",
        "'url':'nogg.org.uk', $.sources[0].url FORMAT",
        "'year':2026, $.sources[0].year UNKNOWN_PROPERTY",
        "'document':'PAGE', $.sources[0].document UNKNOWN_PROPERTY"
      })
  void a_part_of_the_wrong_form_is_refused(String part, String expected) {
    String page = PAGE.replace("}", "," + part + "}");

    assertThat(refusals(page)).containsExactly(expected);
  }

  @Test
  void every_fault_is_reported_at_once() {
    assertThat(refusals("{'key':'page','kind':'BLOG','citation':' ','seen':'FULL'}"))
        .containsExactly(
            "$.sources[0].key FORMAT",
            "$.sources[0].kind UNKNOWN_VALUE",
            "$.sources[0].citation FORMAT",
            "$.sources[0].seenNote MISSING");
  }

  @Test
  void a_statement_belongs_to_a_seed_fact_only() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Source.builder("S999", Source.Kind.SEED, "A page").build());
  }

  @Test
  void a_source_built_in_java_is_held_to_the_same_form() {
    SourceBuilder builder = Source.builder("PAGE", Source.Kind.WEB, "A page");

    assertThatIllegalArgumentException().isThrownBy(() -> builder.withDoi("11.1/x").build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Source.builder("a key", Source.Kind.WEB, "A page").build());
  }
}
