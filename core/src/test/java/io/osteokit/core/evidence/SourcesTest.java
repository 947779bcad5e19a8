package io.osteokit.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.json.Json;
import io.osteokit.core.json.JsonNode;
import io.osteokit.core.json.Problems;
import io.osteokit.core.json.Violation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourcesTest {
  private static final Source LEAFLET =
      Source.builder("LEAFLET", Source.Kind.WEB, "Our hospital, leaflet on falls")
          .withSeen(Source.Seen.FULL, "All pages.")
          .withDate("2026-03")
          .withUrl("https://example.org/falls")
          .build();

  private static Source fact(String document) {
    return Source.builder("FACT", Source.Kind.SEED, "Our hospital")
        .withStatement(
            new Source.Statement(
                document, "Rugs trip people.", ImmutableSet.of(Source.Topic.SAF), ""))
        .build();
  }

  @Test
  void an_app_adds_its_own_sources() {
    Sources sources = Sources.shipped().with(ImmutableList.of(LEAFLET));

    assertThat(sources.get("LEAFLET")).isEqualTo(LEAFLET);
    assertThat(sources.contains("NOGG")).isTrue();
    assertThat(Sources.shipped().contains("LEAFLET")).isFalse();
  }

  @Test
  void a_key_that_is_taken_is_refused() {
    Source second = Source.builder("NOGG", Source.Kind.WEB, "Another page").build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sources.shipped().with(ImmutableList.of(second)))
        .withMessage("a source key must be new, was NOGG");
  }

  @Test
  void two_sources_with_one_key_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sources.of(ImmutableList.of(LEAFLET, LEAFLET)));
  }

  @Test
  void a_statement_of_an_unknown_document_is_refused() {
    assertThat(Sources.of(ImmutableList.of(fact("LEAFLET"), LEAFLET)).all()).hasSize(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sources.of(ImmutableList.of(fact("LOST"), LEAFLET)))
        .withMessage("FACT must state what a known document says, was LOST");
  }

  @Test
  void a_source_that_is_not_there_is_empty_or_refused() {
    assertThat(Sources.shipped().find("NOBODY20")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sources.shipped().get("NOBODY20"))
        .withMessage("there is no source NOBODY20 [UNKNOWN_SOURCE]");
  }

  @Test
  void evidence_resolves_in_the_order_of_citation() {
    Evidence evidence = Evidence.of(Strength.C, "TFTF15", "GK", "SIN84");

    assertThat(Sources.shipped().resolve(evidence))
        .extracting(Source::key)
        .containsExactly("TFTF15", "GK", "SIN84");
  }

  @Test
  void evidence_that_cites_an_unknown_source_is_refused() {
    Evidence evidence = Evidence.of(Strength.C, "TFTF15", "NOBODY20");

    assertThatThrownBy(() -> Sources.shipped().resolve(evidence)).hasMessageContaining("NOBODY20");
  }

  @Test
  void evidence_cites_at_least_one_source_and_each_once() {
    assertThatIllegalArgumentException().isThrownBy(() -> Evidence.of(Strength.D));
    assertThatIllegalArgumentException().isThrownBy(() -> Evidence.of(Strength.D, "GK", "GK"));
  }

  @Test
  void evidence_is_read_from_content() {
    Problems problems = new Problems();

    Optional<Evidence> evidence =
        read("{'sources':['TFTF15','GK'],'strength':'W','note':'holds: TFTF15'}", problems);

    assertThat(problems.list()).isEmpty();
    assertThat(evidence)
        .contains(new Evidence(ImmutableList.of("TFTF15", "GK"), Strength.W, "holds: TFTF15"));
  }

  @Test
  void content_that_cites_an_unknown_source_is_refused_where_it_cites_it() {
    assertThat(violations("{'sources':['TFTF15','NOBODY20'],'strength':'W'}"))
        .containsExactly(
            new Violation("$.sources[1]", "UNKNOWN_SOURCE", "must be the key of a known source"));
  }

  @Test
  void content_that_cites_twice_or_not_at_all_is_refused() {
    assertThat(violations("{'sources':['GK','GK'],'strength':'W'}"))
        .extracting(Violation::code)
        .containsExactly("DUPLICATE_VALUE");
    assertThat(violations("{'sources':[],'strength':'W'}"))
        .extracting(Violation::code)
        .containsExactly("MISSING");
  }

  @Test
  void content_without_a_strength_is_refused() {
    Problems problems = new Problems();

    assertThat(read("{'sources':['GK'],'trust':'W'}", problems)).isEmpty();
    assertThat(problems.list())
        .extracting(Violation::code)
        .containsExactlyInAnyOrder("MISSING", "UNKNOWN_PROPERTY");
  }

  private static List<Violation> violations(String json) {
    Problems problems = new Problems();
    read(json, problems);
    return problems.list();
  }

  private static Optional<Evidence> read(String json, Problems problems) {
    JsonNode node = Json.parse(json.replace('\'', '"'), problems).get();
    return Evidence.read(node, Sources.shipped(), problems);
  }
}
