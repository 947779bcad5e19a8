package io.osteokit.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  private final Problems problems = new Problems();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "[1,]",
        "{\"a\":1,}",
        "{} x",
        "{}{}",
        "NaN",
        "[NaN]",
        "[Infinity]",
        "01",
        "+1",
        ".5",
        "1.",
        "'a'",
        "\"a",
        "\"\t\"",
        "// c\n1",
        "{a:1}",
        "[1 2]",
        "tru",
        "{\"\\udc00\":1}",
        "\"\\x\"",
        "1 2",
        "{\"a\":1,\"a\":2",
        "\u00a01"
      })
  void text_that_is_no_json_has_one_violation_at_the_root(String text) {
    assertThat(Json.parse(text, problems)).isEmpty();
    assertThat(problems.list()).extracting(Violation::path).containsExactly("$");
    assertThat(codes()).containsExactly(ViolationCodes.SYNTAX);
  }

  @Test
  void a_syntax_message_says_where_reading_stopped_and_quotes_nothing() {
    Json.parse("{\n \"a\": secret }", problems);

    assertThat(problems.list().get(0).message())
        .startsWith("must be one JSON value (RFC 8259) and nothing after it; line 2, column ")
        .doesNotContain("secret");
  }

  @Test
  void bytes_and_text_give_the_same_tree() {
    JsonNode node = Json.parse("{\"ü\":\"\uD83D\uDE00\"}".getBytes(UTF_8), problems).orElseThrow();

    assertThat(node.find("ü").orElseThrow().text(problems)).contains("\uD83D\uDE00");
  }

  @Test
  void malformed_utf8_is_refused() {
    Json.parse(new byte[] {'"', (byte) 0xC3, '"'}, problems);

    assertThat(codes()).containsExactly(ViolationCodes.ENCODING);
  }

  @Test
  void a_byte_order_mark_is_refused() {
    Json.parse(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, '{', '}'}, problems);

    assertThat(codes()).containsExactly(ViolationCodes.ENCODING);
  }

  @Test
  void half_a_surrogate_pair_is_refused_in_the_text() {
    Json.parse("\"\uD83D\"", problems);

    assertThat(codes()).containsExactly(ViolationCodes.ENCODING);
  }

  @Test
  void half_a_surrogate_pair_is_refused_as_an_escape_at_its_path() {
    JsonNode root = Json.parse("{\"a\":\"\\ud83d\"}", problems).orElseThrow();

    assertThat(problems.list()).extracting(Violation::path).containsExactly("$.a");
    assertThat(codes()).containsOnly(ViolationCodes.ENCODING);
    assertThat(root.find("a").orElseThrow().text(problems)).isEmpty();
    assertThat(problems.list()).hasSize(1);
  }

  @Test
  void a_property_given_twice_is_reported_and_the_first_is_read() {
    JsonNode root = Json.parse("{\"a\":{\"b\":1,\"b\":2}}", problems).orElseThrow();

    assertThat(problems.list().get(0).path()).isEqualTo("$.a.b");
    assertThat(codes()).containsExactly(ViolationCodes.DUPLICATE_PROPERTY);
    assertThat(root.find("a").flatMap(a -> a.find("b")).flatMap(b -> b.integer(problems, 0, 9)))
        .contains(1);
  }

  @Test
  void a_document_over_the_limit_is_refused() {
    Json.parse(" ".repeat(Json.MAX_LENGTH) + "1", problems);

    assertThat(codes()).containsExactly(ViolationCodes.TOO_LARGE);
  }

  @Test
  void bytes_over_the_limit_are_refused() {
    Json.parse(new byte[Json.MAX_LENGTH + 1], problems);

    assertThat(codes()).containsExactly(ViolationCodes.TOO_LARGE);
  }

  @Test
  void too_many_values_are_refused() {
    Optional<JsonNode> root = Json.parse("[" + "0,".repeat(Json.MAX_VALUES) + "0]", problems);

    assertThat(root).isEmpty();
    assertThat(codes()).containsExactly(ViolationCodes.TOO_LARGE);
  }

  @Test
  void the_deepest_nesting_allowed_is_read() {
    assertThat(Json.parse(nested(Json.MAX_DEPTH), problems)).isPresent();
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void deeper_nesting_is_reported_where_it_begins() {
    Json.parse(nested(Json.MAX_DEPTH + 1), problems);

    assertThat(codes()).containsExactly(ViolationCodes.TOO_DEEP);
    assertThat(problems.list().get(0).path()).isEqualTo("$" + "[0]".repeat(64));
  }

  @ParameterizedTest
  @ValueSource(ints = {1_001, 2_000_000})
  void absurd_nesting_is_refused_without_a_stack_overflow(int depth) {
    Json.parse(nested(depth), problems);

    assertThat(codes()).containsExactly(ViolationCodes.TOO_DEEP);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12345678901234567890123456789012345678901",
        "1e41",
        "1e-41",
        "1e999999999",
        "1e-999999999",
        "1e99999999999",
        "0e-99999999999"
      })
  void a_number_that_is_too_long_is_reported_once(String number) {
    JsonNode root = Json.parse("[" + number + "]", problems).orElseThrow();
    JsonNode item = root.items(problems).get(0);
    item.number(problems);
    item.integer(problems, 0, 1);

    assertThat(codes()).containsExactly(ViolationCodes.TOO_LARGE);
    assertThat(problems.list().get(0).path()).isEqualTo("$[0]");
  }

  @Test
  void a_text_that_is_too_long_is_reported_once() {
    String text = "x".repeat(Json.MAX_TEXT);
    JsonNode root = Json.parse("[\"" + text + "\",\"" + text + "x\"]", problems).orElseThrow();
    root.items(problems).forEach(item -> item.text(problems));

    assertThat(problems.list()).extracting(Violation::path).containsExactly("$[1]");
    assertThat(codes()).containsExactly(ViolationCodes.TOO_LARGE);
  }

  @Test
  void a_name_that_is_too_long_is_left_out_of_the_path() {
    Json.parse("{\"" + "x".repeat(Json.MAX_NAME + 1) + "\":{\"y\":1}}", problems);

    assertThat(problems.list()).extracting(Violation::path).containsExactly("$");
    assertThat(codes()).containsExactly(ViolationCodes.TOO_LARGE);
  }

  private static String nested(int depth) {
    return "[".repeat(depth) + "]".repeat(depth);
  }

  private List<String> codes() {
    return problems.list().stream().map(Violation::code).toList();
  }
}
