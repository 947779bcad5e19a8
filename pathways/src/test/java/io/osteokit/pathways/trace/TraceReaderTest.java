package io.osteokit.pathways.trace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.osteokit.core.evidence.Sources;
import io.osteokit.core.json.InvalidInputException;
import io.osteokit.core.json.Violation;
import org.junit.jupiter.api.Test;

class TraceReaderTest {
  @Test
  void a_trace_is_refused_with_every_fault() {
    String faulty =
        """
        {"kind": "seeds", "id": "x", "version": "1", "language": "en-GB",
         "reviewStatus": "UNREVIEWED", "seeds": [
           {"id": "S1", "went": [{"kind": "REJECTED"}]},
           {"id": "S1", "went": [{"kind": "RULE", "note": "n"}]},
           {"id": "NOGG", "went": [{"kind": "RULE", "refs": ["a", "a"]}]},
           {"id": "S2", "went": []}]}
        """;

    InvalidInputException refused =
        catchThrowableOfType(
            InvalidInputException.class,
            () -> TraceReader.seeds(faulty.getBytes(UTF_8), Sources.shipped()));

    assertThat(refused.violations())
        .extracting(Violation::path, Violation::code)
        .containsExactly(
            tuple("$.seeds[0].went[0]", "INCONSISTENT"),
            tuple("$.seeds[1].id", "DUPLICATE_VALUE"),
            tuple("$.seeds[1].went[0]", "INCONSISTENT"),
            tuple("$.seeds[2].id", "UNKNOWN_SOURCE"),
            tuple("$.seeds[2].went[0].refs[1]", "DUPLICATE_VALUE"),
            tuple("$.seeds[3].went", "MISSING"));
  }

  @Test
  void a_fact_has_the_words_of_its_source() {
    TracedSeed seed = Trace.shipped().seed("S4").orElseThrow();

    assertThat(seed.document()).isEqualTo("SEED-000");
    assertThat(seed.statement()).contains("six to twelve weeks");
  }
}
