package io.osteokit.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonNodeTest {
  private enum Colour {
    RED,
    BLUE
  }

  private final Problems problems = new Problems();

  private <T> Optional<T> read(String json, BiFunction<JsonNode, Problems, Optional<T>> reading) {
    return reading.apply(Json.parse(json, problems).orElseThrow(), problems);
  }

  private void assertViolation(String code, String message) {
    assertThat(problems.list()).containsExactly(new Violation("$", code, message));
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "5.0", "5e0", "0.5e1", "50e-1", "5.00000000"})
  void a_number_of_whole_value_is_an_integer(String json) {
    assertThat(read(json, (n, p) -> n.integer(p, 0, 10))).contains(5);
  }

  @Test
  void a_fraction_is_no_integer() {
    assertThat(read("5.5", (n, p) -> n.integer(p, 0, 10))).isEmpty();
    assertViolation(ViolationCodes.TYPE, "must be a whole number");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "11", "3000000000", "1e40"})
  void an_integer_out_of_range_is_reported_with_its_range(String json) {
    assertThat(read(json, (n, p) -> n.integer(p, 0, 10))).isEmpty();
    assertViolation(ViolationCodes.RANGE, "must be a whole number from 0 to 10");
  }

  @Test
  void equal_numbers_read_as_equal_objects() {
    assertThat(read("170", (n, p) -> n.number(p)))
        .isEqualTo(read("1.700e2", (n, p) -> n.number(p)));
    assertThat(read("-2.50", (n, p) -> n.number(p))).contains(new BigDecimal("-2.5"));
    assertThat(read("-0.0", (n, p) -> n.number(p))).contains(BigDecimal.ZERO);
  }

  @Test
  void a_number_out_of_range_is_reported_with_its_range() {
    assertThat(read("10.01", (n, p) -> n.number(p, "-10", "10"))).isEmpty();
    assertViolation(ViolationCodes.RANGE, "must be a number from -10 to 10");
  }

  @Test
  void the_bounds_themselves_are_in_range() {
    assertThat(read("-10.0", (n, p) -> n.number(p, "-10", "10"))).isPresent();
    assertThat(read("10", (n, p) -> n.number(p, "-10", "10"))).isPresent();
  }

  @Test
  void a_wrong_type_says_both_types() {
    assertThat(read("\"5\"", (n, p) -> n.integer(p, 0, 10))).isEmpty();
    assertViolation(ViolationCodes.TYPE, "must be a whole number, not text");
  }

  @Test
  void null_has_its_own_code() {
    assertThat(read("null", (n, p) -> n.bool(p))).isEmpty();
    assertViolation(ViolationCodes.NULL, "must be true or false, not null");
  }

  @Test
  void a_vocabulary_is_listed_and_the_wrong_value_is_not() {
    assertThat(read("\"GREEN\"", (n, p) -> n.choice(p, Colour.class))).isEmpty();
    assertViolation(ViolationCodes.UNKNOWN_VALUE, "must be one of RED, BLUE");
  }

  @Test
  void a_value_of_a_vocabulary_is_found() {
    assertThat(read("\"BLUE\"", (n, p) -> n.choice(p, Colour.class))).contains(Colour.BLUE);
    assertThat(read("\"x\"", (n, p) -> n.choice(p, Map.of("x", 1), "an id"))).contains(1);
  }

  @Test
  void a_key_that_is_not_in_the_vocabulary_says_what_it_should_be() {
    assertThat(read("\"y\"", (n, p) -> n.choice(p, Map.of("x", 1), "an exercise id"))).isEmpty();
    assertViolation(ViolationCodes.UNKNOWN_VALUE, "must be an exercise id");
  }

  @Test
  void a_date_is_read() {
    assertThat(read("\"2024-02-29\"", (n, p) -> n.date(p))).contains(LocalDate.of(2024, 2, 29));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-29", "2026-2-9", "20260209", "2026-13-01", "2026-11-22T00:00:00Z", " 2026-11-22",
        "+12026-11-22", "-2026-11-22", "2026-11-22\\n", "", "٢٠٢٦-11-22", "2026-04-31"
      })
  void what_is_no_calendar_date_is_refused(String text) {
    assertThat(read("\"" + text + "\"", (n, p) -> n.date(p))).isEmpty();
    assertViolation(ViolationCodes.FORMAT, "must be a calendar date in the form YYYY-MM-DD");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20T08:30:00+00:00, 2026-11-20T08:30Z",
    "2026-11-20T08:30:00Z, 2026-11-20T08:30Z",
    "2026-11-20T08:30:00.125-05:30, 2026-11-20T08:30:00.125-05:30",
  })
  void a_moment_keeps_its_offset(String text, String moment) {
    assertThat(read("\"" + text + "\"", (n, p) -> n.moment(p)))
        .contains(OffsetDateTime.parse(moment));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-20",
        "2026-11-20T08:30:00",
        "2026-11-20T08:30+00:00",
        "2026-11-20T08:30:00+00",
        "2026-11-20 08:30:00Z",
        "2026-11-20T25:00:00Z",
        "2026-11-31T08:30:00Z",
        "2026-11-20T08:30:00+99:00",
        "2026-11-20T08:30:00Z[Europe/London]",
        "2026-11-20T24:00:00Z"
      })
  void what_is_no_moment_is_refused(String text) {
    assertThat(read("\"" + text + "\"", (n, p) -> n.moment(p))).isEmpty();
    assertThat(problems.list()).extracting(Violation::code).containsExactly(ViolationCodes.FORMAT);
  }

  @Test
  void paths_hold_names_as_they_are_and_positions_from_0() {
    JsonNode root = Json.parse("{\"a b\":[0,{\"x.y\":true}]}", problems).orElseThrow();
    Optional<JsonNode> deep =
        root.find("a b").flatMap(list -> list.find(1)).flatMap(item -> item.find("x.y"));

    assertThat(deep.map(JsonNode::path)).contains("$.a b[1].x.y");
  }

  @Test
  void the_offset_is_that_of_the_first_character() {
    String text = "{ \"a\" : [ 12, \"\uD83D\uDE00\" , {} ] }";
    JsonNode list = Json.parse(text, problems).orElseThrow().find("a").orElseThrow();

    assertThat(list.offset()).isEqualTo(text.indexOf('['));
    assertThat(list.items(problems))
        .extracting(JsonNode::offset)
        .containsExactly(text.indexOf("12"), text.indexOf("\"\uD83D"), text.indexOf("{}"));
  }

  @Test
  void to_string_shows_the_path_and_no_value() {
    assertThat(Json.parse("[\"secret\"]", problems).orElseThrow().items(problems))
        .hasToString("[$[0]]");
  }
}
