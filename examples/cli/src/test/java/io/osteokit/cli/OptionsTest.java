package io.osteokit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class OptionsTest {
  @Test
  void they_are_those_of_the_answer() {
    JsonNode schema = Cli.parse(Schemas.text(Schemas.class, "answer.schema.json"));

    assertThat(Options.IDS)
        .containsExactlyElementsOf(Cases.strings(schema.at("/$defs/option/enum")));
  }
}
