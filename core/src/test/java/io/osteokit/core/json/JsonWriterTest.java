package io.osteokit.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
  private static JsonWriter sample(JsonWriter out) {
    out.object().name("a").array().value("ü\"").value(true).value(7).nullValue().end();
    return out.name("b").value(new BigDecimal("1.700E+2")).name("c").array().end().end();
  }

  @Test
  void compact_text_has_no_white_space() {
    assertThat(sample(JsonWriter.compact()).text())
        .isEqualTo("{\"a\":[\"ü\\\"\",true,7,null],\"b\":170,\"c\":[]}");
  }

  @Test
  void indented_text_uses_two_spaces_and_line_feeds() {
    assertThat(sample(JsonWriter.indented()).text())
        .isEqualTo(
            "{\n  \"a\": [\n    \"ü\\\"\",\n    true,\n    7,\n    null\n  ],\n"
                + "  \"b\": 170,\n  \"c\": []\n}");
  }

  @Test
  void a_value_without_a_name_in_an_object_is_refused() {
    assertThatIllegalStateException().isThrownBy(() -> JsonWriter.compact().object().value(1));
  }

  @Test
  void texts_are_written_in_their_order() {
    assertThat(JsonWriter.compact().texts(List.of("b", "a")).text()).isEqualTo("[\"b\",\"a\"]");
  }

  @Test
  void what_was_read_is_written_again() {
    String text = "{\"a\":[1,2.5,\"x\",true,null,{}],\"b\":{\"c\":[]}}";
    JsonNode read = Json.parse(text, new Problems()).orElseThrow();

    assertThat(JsonWriter.compact().value(read).text()).isEqualTo(text);
  }

  @Test
  void an_end_without_a_beginning_is_refused() {
    assertThatIllegalStateException().isThrownBy(() -> JsonWriter.compact().end());
  }

  @Test
  void unfinished_text_is_refused() {
    assertThatIllegalStateException().isThrownBy(() -> JsonWriter.compact().object().text());
    assertThatIllegalStateException().isThrownBy(() -> JsonWriter.compact().text());
  }
}
