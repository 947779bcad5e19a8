package io.osteokit.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the list of sources that ships with the library promises. */
class ShippedSourcesTest {
  private static List<String> words(String words) {
    return Splitter.on(' ').splitToList(words);
  }

  private static List<Source> statements() {
    return Sources.shipped().all().stream()
        .filter(source -> source.kind() == Source.Kind.SEED)
        .collect(Collectors.toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Red flags.
        "CES NHS999 GCARE NG234 GK MICH IDSA15 YUS19 AAA S70 S71 SIM06 BHOF22 OST08 DESIGN NOGG",
        "WFG22 S102 ROSG22 TA279",
        // Escalations.
        "VERT2 BMJBP BONEFIT BRACE-SR HNYPPR PROVE",
        // Options.
        "S114 S19 S20 S21 S22 S87 S88 S89 S77 S110 S78 S92 S93 S94 S95 S113 NASS S23 TFTF14 SSS22",
        "S96 S97 S99 S100 S101 COCH18 ASBMR19 AAOS11 S107 S82 S83 OC23 S81 S84 ERN03 EMA12 S28",
        // Exercise rules and doses.
        "TFTF15 SIN84 SIN10 OC-LEAFLET COV OTAGO OCweb PHYSIO-UPDATE SSS22-BLOG ORTHO24 NHS-INFORM",
        "CUH NOF SEED-000 SEED-001 SEED-003"
      })
  void every_key_that_the_rules_cite_is_there(String keys) {
    assertThat(words(keys)).allMatch(Sources.shipped()::contains);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TFTF14 TFTF15 SSS22 OC23 OCweb COV NOGG ROSG22 BMJBP PON23 BJSM23 COCHEX PROVE BOLT22",
        "SIN84 SIN10 PFE04 BONEFIT ORTHO24 TA279 EBI HNYPPR COCH18 ASBMR19 AAOS11 NASS VERT2 JVIR10",
        "SUZ09 SCHE21 EMA12 BRACE-SR TPTD RF20 GCARE NHS999 CES NG234 IDSA15 AAA YF ERN03 OST08",
        "STRAT KAM10 PEG09 ODI QUAL EQ COS19 SIM06 KYPH OTAGO WFG22 R&J MCG09 OMH FEDB BHOF22"
      })
  void every_row_of_the_research_is_there(String keys) {
    assertThat(words(keys)).allMatch(Sources.shipped()::contains);
  }

  @Test
  void seed_facts_are_complete_and_in_order() {
    List<String> expected =
        IntStream.rangeClosed(1, 114).mapToObj(n -> "S" + n).collect(Collectors.toList());

    assertThat(statements()).extracting(Source::key).isEqualTo(expected);
  }

  @Test
  void each_seed_document_gives_the_facts_that_were_counted_in_it() {
    List<String> documents =
        statements().stream()
            .map(source -> source.statement().get().document())
            .collect(Collectors.toList());

    assertThat(documents.subList(0, 28)).containsOnly("SEED-000");
    assertThat(documents.subList(28, 60)).containsOnly("SEED-001");
    assertThat(documents.subList(60, 86)).containsOnly("SEED-002");
    assertThat(documents.subList(86, 105)).containsOnly("SEED-003");
    assertThat(documents.subList(105, 114)).containsOnly("SEED-004");
  }

  @Test
  void a_seed_fact_is_cited_as_its_document_is() {
    Source fact = Sources.shipped().get("S110");

    assertThat(fact.citation()).isEqualTo(Sources.shipped().get("SEED-004").citation());
    assertThat(fact.doi()).contains("10.1007/s00198-007-0530-x");
    assertThat(fact.seen()).isEqualTo(Source.Seen.ABSTRACT);
  }

  @Test
  void every_source_says_what_was_read_of_it() {
    assertThat(Sources.shipped().all()).noneMatch(source -> source.seenNote().isEmpty());
  }

  @Test
  void general_knowledge_and_our_own_design_are_told_from_what_was_read() {
    assertThat(Sources.shipped().get("GK").kind()).isEqualTo(Source.Kind.GENERAL_KNOWLEDGE);
    assertThat(Sources.shipped().get("DESIGN").kind()).isEqualTo(Source.Kind.DESIGN);
    assertThat(Sources.shipped().get("GK").seen()).isEqualTo(Source.Seen.NOT_READ);
  }

  @Test
  void facts_that_are_rejected_or_stale_carry_a_note() {
    for (String key : words("S28 S30 S31 S32 S58 S85 S86 S103 S105 S109")) {
      assertThat(Sources.shipped().get(key).statement().get().note()).as(key).isNotEmpty();
    }
  }

  @Test
  void the_pack_says_that_no_clinician_has_reviewed_it() {
    SourcePack pack = SourcePack.shipped();

    assertThat(pack.reviewStatus()).isEqualTo(ReviewStatus.UNREVIEWED);
    assertThat(pack.checkedOn()).isEqualTo("2026-11-22");
    assertThat(pack.sources()).isEqualTo(Sources.shipped().all());
  }
}
