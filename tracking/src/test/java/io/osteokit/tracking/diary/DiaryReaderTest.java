package io.osteokit.tracking.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiaryReaderTest {
  private static final String HEAD =
      "\"id\":\"a\",\"at\":\"2026-11-20T08:30:00+01:00\",\"zone\":\"Europe/Vienna\","
          + "\"device\":\"phone\",\"recordedAt\":\"2026-11-20T07:30:05Z\",";

  private final DiaryReader reader = DiaryReader.create();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "type":"PAIN","score":11                               | $.score RANGE
          "type":"PAIN"                                          | $.score MISSING
          "type":"PAIN","score":null                             | $.score NULL
          "type":"PAIN","score":4,"site":"TOE"                   | $.site UNKNOWN_VALUE
          "type":"PAIN","score":4,"site":"LEG","level":"L1"      | $.level INCONSISTENT
          "type":"PAIN","score":4,"during":1                     | $.during TYPE
          "type":"SESSION"                                       | $.completed MISSING
          "type":"SESSION","completed":true,"extent":"PARTLY"    | $.extent INCONSISTENT
          "type":"SESSION","completed":false,"extent":"DONE"     | $.extent INCONSISTENT
          "type":"SESSION","completed":true,"stops":["STOP-9"]   | $.stops[0] UNKNOWN_VALUE
          "type":"SESSION","completed":true,"exercises":[1]      | $.exercises[0] TYPE
          "type":"STOP","stops":[]                               | $.stops RANGE
          "type":"STOP","stops":["STOP-1","STOP-1"]              | $.stops[1] DUPLICATE_VALUE
          "type":"STOP","stops":["STOP-1"],"session":"a b"       | $.session FORMAT
          "type":"HEAT_COLD","what":"WARM"                       | $.what UNKNOWN_VALUE
          "type":"TENS","minutes":1441                           | $.minutes RANGE
          "type":"BED_REST"                                      | $.hours MISSING
          "type":"BED_REST","hours":24.5                         | $.hours RANGE
          "type":"BED_REST","hours":-1                           | $.hours RANGE
          "type":"WORRIES"                                       | $.yellowFlags MISSING
          "type":"WORRIES","yellowFlags":["WORRY"]               | $.yellowFlags[0] UNKNOWN_VALUE
          "type":"WORRIES","yellowFlags":["ANXIETY","ANXIETY"]   | $.yellowFlags[1] DUPLICATE_VALUE
          "type":"NOTE","text":""                                | $.text RANGE
          "type":"WITHDRAWAL"                                    | $.withdraws MISSING
          "type":"WITHDRAWAL","withdraws":"a"                    | $.withdraws INCONSISTENT
          "type":"WITHDRAWAL","withdraws":"b","replaces":"c"     | $.replaces INCONSISTENT
          "type":"FALL","injurious":true,"replaces":"a"          | $.replaces INCONSISTENT
          "type":"a b"                                           | $.type FORMAT
          "type":"NEW","x":1e40                                  | $.x TOO_LARGE
          "type":"NEW","x":[{"y":1e-40}]                         | $.x[0].y TOO_LARGE
          "type":"NEW","x":1,"x":2                               | $.x DUPLICATE_PROPERTY
          """)
  void what_is_wrong_is_refused_with_its_path(String properties, String expected) {
    String line = "{" + HEAD + properties + "}";

    assertThat(violations(line)).containsExactly("1 " + expected);
  }

  @Test
  void every_violation_of_every_line_is_told_and_blank_lines_are_counted() {
    String good = "{" + HEAD + "\"type\":\"FALL\",\"injurious\":false}";

    assertThat(violations(good + "\n\n{}\r\nx\n" + good.replace("phone", "a phone")))
        .containsExactly(
            "3 $.id MISSING",
            "3 $.type MISSING",
            "3 $.at MISSING",
            "3 $.zone MISSING",
            "3 $.device MISSING",
            "3 $.recordedAt MISSING",
            "4 $ SYNTAX",
            "5 $.device FORMAT");
  }

  @Test
  void the_message_names_the_first_line_and_shows_nothing_of_it() {
    InvalidLinesException refused = refuse("\n{" + HEAD + "\"type\":\"PAIN\",\"score\":4711}");

    assertThat(refused).hasMessage("line 2 $.score: must be a whole number from 0 to 10 [RANGE]");
  }

  @Test
  void bytes_are_read_as_text_is() {
    String lines = "{" + HEAD + "\"type\":\"NOTE\",\"text\":\"für\"}\n";

    assertThat(reader.read(lines.getBytes(StandardCharsets.UTF_8))).isEqualTo(reader.read(lines));
  }

  @Test
  void bytes_that_are_no_text_are_refused_by_line() {
    byte[] lines =
        ("\n{" + HEAD + "\"type\":\"NOTE\",\"text\":\"\u00fc\"}")
            .getBytes(StandardCharsets.ISO_8859_1);

    InvalidLinesException refused =
        catchThrowableOfType(InvalidLinesException.class, () -> reader.read(lines));
    assertThat(refused.violations()).extracting(LineViolation::line).containsExactly(2);
  }

  @Test
  void a_type_of_a_newer_version_is_carried_and_not_used() {
    String line =
        "{\"id\":\"a\",\"type\":\"SLEEP\",\"at\":\"2026-11-20T08:30:00+01:00\","
            + "\"zone\":\"Europe/Vienna\",\"device\":\"phone\","
            + "\"recordedAt\":\"2026-11-20T07:30:05Z\",\"deep\":{\"a\":null,\"b\":[1.5]}}\n";
    Diary diary = reader.read(line);

    assertThat(DiaryWriter.write(diary)).isEqualTo(line);
    assertThat(diary.entries()).hasSize(1);
    assertThat(diary.toCaseEvents()).isEmpty();
  }

  @Test
  void a_property_of_a_newer_version_is_carried_and_the_rest_is_used() {
    String line = "{" + HEAD + "\"type\":\"PAIN\",\"score\":4,\"mood\":\"low\"}";
    DiaryEntry entry = reader.readLine(line);

    assertThat(entry.carried()).containsOnlyKeys("mood");
    assertThat(reader.readLine(DiaryWriter.writeLine(entry))).isEqualTo(entry);
    assertThat(Diary.of(List.of(entry)).toCaseEvents()).hasSize(1);
  }

  @Test
  void entries_that_differ_in_what_is_carried_are_different() {
    DiaryEntry one = reader.readLine("{" + HEAD + "\"type\":\"TENS\",\"x\":1}");
    DiaryEntry other = reader.readLine("{" + HEAD + "\"type\":\"TENS\",\"x\":2}");

    assertThat(one).isNotEqualTo(other);
    assertThat(one.fingerprint()).isNotEqualTo(other.fingerprint());
  }

  @Test
  void the_order_of_properties_and_the_way_numbers_are_written_make_no_difference() {
    DiaryEntry one =
        reader.readLine("{" + HEAD + "\"type\":\"X\",\"b\":1.50,\"a\":{\"d\":1,\"c\":2}}");
    DiaryEntry other =
        reader.readLine("{\"a\":{\"c\":2.0,\"d\":1e0}," + HEAD + "\"b\":1.5,\"type\":\"X\"}");

    assertThat(one).isEqualTo(other);
    assertThat(one.fingerprint()).isEqualTo(other.fingerprint()).hasSize(64);
  }

  @Test
  void a_zone_that_this_machine_does_not_know_is_kept() {
    DiaryEntry entry =
        reader.readLine("{" + HEAD.replace("Europe/Vienna", "Mars/Olympus") + "\"type\":\"TENS\"}");

    assertThat(entry.zoneIfKnown()).isEmpty();
    assertThat(entry.zone()).isEqualTo("Mars/Olympus");
    assertThat(entry.day()).isEqualTo("2026-11-20");
    assertThat(Entries.pain("a", 0, 1).zoneIfKnown()).contains(ZoneId.of("Europe/Vienna"));
  }

  @Test
  void an_event_of_a_case_needs_a_name_unless_it_is_adopted() {
    String bare = "{\"type\":\"FALL\",\"at\":\"2026-11-20T08:30:00Z\",\"injurious\":false}";

    assertThat(violations(bare))
        .containsExactly(
            "1 $.id MISSING", "1 $.zone MISSING", "1 $.device MISSING", "1 $.recordedAt MISSING");
    Diary adopted = adopting().read(bare + "\n" + bare + "\n");
    assertThat(adopted.entries()).hasSize(2);
    assertThat(adopting().read(bare + "\n" + bare)).isEqualTo(adopted);
    assertThat(DiaryWriter.write(adopting().read(bare)))
        .isEqualTo(
            "{\"id\":\"case-ec28568118c3bc51574c11883b75b03e\",\"type\":\"FALL\","
                + "\"at\":\"2026-11-20T08:30:00Z\",\"zone\":\"Z\",\"device\":\"import\","
                + "\"recordedAt\":\"2026-11-20T12:00:00Z\",\"injurious\":false}\n");
  }

  @Test
  void a_line_with_half_a_head_is_not_adopted() {
    String half =
        "{\"type\":\"FALL\",\"zone\":\"Z\",\"at\":\"2026-11-20T08:30:00Z\",\"injurious\":false}";
    InvalidLinesException refused =
        catchThrowableOfType(InvalidLinesException.class, () -> adopting().read(half));

    assertThat(refused.violations()).extracting(v -> v.violation().path()).contains("$.id");
  }

  @Test
  void what_is_carried_must_be_json_in_its_one_form_under_an_unknown_name() {
    DiaryEntry good = reader.readLine("{" + HEAD + "\"type\":\"TENS\"}");

    for (var carried :
        List.of(
            java.util.Map.of("x", "1.0"),
            java.util.Map.of("x", "{\"b\":1,\"a\":2}"),
            java.util.Map.of("x", "1,2"),
            java.util.Map.of("x", ""),
            java.util.Map.of("minutes", "5"),
            java.util.Map.of("id", "\"b\""))) {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  new DiaryEntry(
                      good.id(),
                      good.what(),
                      good.zone(),
                      good.device(),
                      good.recordedAt(),
                      good.replaces(),
                      carried));
    }
  }

  private static DiaryReader adopting() {
    return DiaryReader.create().adoptingCaseEvents("import", Entries.NOON);
  }

  private List<String> violations(String lines) {
    return refuse(lines).violations().stream()
        .map(v -> v.line() + " " + v.violation().path() + " " + v.violation().code())
        .toList();
  }

  private InvalidLinesException refuse(String lines) {
    return catchThrowableOfType(InvalidLinesException.class, () -> reader.read(lines));
  }
}
