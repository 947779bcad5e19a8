package io.osteokit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.pathways.trace.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceCommandTest {
  @Test
  void every_seed_fact_is_shown() {
    Cli.Result result = Cli.run("trace", "seeds", "--format", "json");

    assertThat(result.code()).isZero();
    assertThat(result.json().get("seeds")).hasSize(114);
    Schemas.assertFits("trace-seeds", result.json());
  }

  @Test
  void every_tension_is_shown() {
    Cli.Result result = Cli.run("trace", "tensions", "--format", "json");

    assertThat(result.code()).isZero();
    assertThat(result.json().get("tensions")).hasSize(25);
    Schemas.assertFits("trace-tensions", result.json());
  }

  @ParameterizedTest
  @ValueSource(strings = {"seeds", "tensions"})
  void people_get_lines_that_fit_their_screen(String part) {
    Cli.Result result = Cli.run("trace", part);

    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out().lines()).filteredOn(line -> line.length() > 80).isEmpty();
  }

  @Test
  void some_facts_can_be_asked_for() {
    Cli.Result result = Cli.run("trace", "seeds", "S30", "S4");

    assertThat(result.out()).startsWith("2 seed facts\n").contains("S30: ", "S4: ");
    assertThat(result.out())
        .contains(Trace.shipped().seed("S30").orElseThrow().statement().substring(0, 20));
  }

  @Test
  void a_fact_that_there_is_not_is_refused() {
    Cli.Result result = Cli.run("trace", "seeds", "S115", "S1");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).isEqualTo("There is no seed fact S115.\n");
  }
}
