package io.osteokit.tracking.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.osteokit.core.person.DiaryEvent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
          "type":"PAIN","score":4,"site":"Toe"                   | $.site UNKNOWN_VALUE
          "type":"PAIN","score":4,"site":"LEG","level":"L1"      | $.level INCONSISTENT
          "type":"PAIN","score":4,"during":1                     | $.during TYPE
          "type":"SESSION"                                       | $.completed MISSING
          "type":"SESSION","completed":true,"extent":"PARTLY"    | $.extent INCONSISTENT
          "type":"SESSION","completed":false,"extent":"DONE"     | $.extent INCONSISTENT
          "type":"SESSION","completed":true,"stops":["STOP-x"]   | $.stops[0] UNKNOWN_VALUE
          "type":"SESSION","completed":true,"exercises":[1]      | $.exercises[0] TYPE
          "type":"STOP","stops":[]                               | $.stops RANGE
          "type":"STOP","stops":["STOP-1","STOP-1"]              | $.stops[1] DUPLICATE_VALUE
          "type":"STOP","stops":["STOP-1"],"session":"a b"       | $.session FORMAT
          "type":"STOP","stops":["STOP-9","STOP-9"]              | $.stops[1] DUPLICATE_VALUE
          "type":"MEDICINE","class":"NEWER"                      | $.taken MISSING
          "type":"MEDICINE","class":"newer","taken":true         | $.class UNKNOWN_VALUE
          "type":"MEDICINE","class":5,"taken":true               | $.class TYPE
          "type":"QUESTIONNAIRE","instrument":"NEWER","score":"5" | $.score TYPE
          "type":"PAIN","score":11,"kind":"NEWER"                | $.score RANGE
          "type":"BRACE","hours":1e-40                           | $.hours TOO_LARGE
          "type":"HEAT_COLD","what":"warm"                       | $.what UNKNOWN_VALUE
          "type":"TENS","minutes":1441                           | $.minutes RANGE
          "type":"BED_REST"                                      | $.hours MISSING
          "type":"BED_REST","hours":24.5                         | $.hours RANGE
          "type":"BED_REST","hours":-1                           | $.hours RANGE
          "type":"WORRIES"                                       | $.yellowFlags MISSING
          "type":"WORRIES","yellowFlags":["a worry"]             | $.yellowFlags[0] UNKNOWN_VALUE
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"type\":\"MEDICINE\",\"class\":\"NEWER\",\"taken\":true",
        "\"type\":\"QUESTIONNAIRE\",\"instrument\":\"NEWER\",\"score\":7",
        "\"type\":\"TEST\",\"instrument\":\"GRIP\",\"value\":7,\"aided\":false",
        "\"type\":\"HEIGHT\",\"cm\":158,\"measuredBy\":\"ROBOT\"",
        "\"type\":\"HEAT_COLD\",\"what\":\"WARM\",\"minutes\":5",
        "\"type\":\"PAIN\",\"score\":9,\"site\":\"TOE\"",
        "\"type\":\"STOP\",\"stops\":[\"STOP-9\"],\"session\":\"s\"",
        "\"type\":\"WORRIES\",\"yellowFlags\":[\"NEWER\"]"
      })
  void a_line_that_means_nothing_without_a_newer_word_is_carried_and_not_used(String properties) {
    Diary diary = reader.read("{" + HEAD + properties + "}");

    assertThat(diary.entries().get(0).what()).isInstanceOf(Happening.Unrecognised.class);
    assertThat(diary.toCaseEvents()).isEmpty();
    assertThat(reader.read(DiaryWriter.write(diary))).isEqualTo(diary);
    for (String part : properties.split(",(?=\")", -1)) {
      assertThat(DiaryWriter.write(diary)).contains(part);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "type":"PAIN","score":9|"kind":"STABBING"
          "type":"PAIN","score":9|"level":"S1"
          "type":"SESSION","completed":false|"missedBecause":"WEATHER"
          "type":"SESSION","completed":false|"stops":["STOP-9"]
          "type":"SESSION","completed":true,"stops":["STOP-1"]|"stops":["STOP-1","STOP-9"]
          "type":"STOP","stops":["STOP-1"]|"stops":["STOP-1","STOP-9"]
          "type":"WORRIES","yellowFlags":["ANXIETY"]|"yellowFlags":["ANXIETY","NEWER"]
          """)
  void of_a_line_that_can_do_without_a_newer_word_the_rest_is_used(String known, String newer) {
    String name = newer.replaceAll("\":.*", "\"");
    String both = known.replaceAll("," + name + ".*", "") + "," + newer;
    DiaryEntry entry = reader.readLine("{" + HEAD + both + "}");

    assertThat(entry.what()).isEqualTo(reader.readLine("{" + HEAD + known + "}").what());
    assertThat(entry.carried()).containsOnlyKeys(name.replace("\"", ""));
    assertThat(DiaryWriter.writeLine(entry)).endsWith(both.substring(both.indexOf(',') + 1) + "}");
    assertThat(reader.readLine(DiaryWriter.writeLine(entry))).isEqualTo(entry);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "type":"PIAN","score":9                            | $.type UNKNOWN_VALUE
          "type":"SESSION","completed":true,"stop":["STOP-1"] | $.stop UNKNOWN_PROPERTY
          "type":"PAIN","score":9,"kind":"STABBING"          | $.kind UNKNOWN_VALUE
          "type":"SESSION","completed":true,"stops":["STOP-9"] | $.stops[0] UNKNOWN_VALUE
          "type":"MEDICINE","class":"NEWER","taken":true     | $.class UNKNOWN_VALUE
          """)
  void what_is_written_now_may_hold_nothing_unknown(String properties, String expected) {
    InvalidLinesException refused =
        catchThrowableOfType(
            InvalidLinesException.class,
            () -> reader.refusingUnknown().readLine("{" + HEAD + properties + "}"));

    assertThat(
            refused.violations().stream()
                .map(v -> v.violation().path() + " " + v.violation().code()))
        .containsExactly(expected.split(", "));
  }

  @Test
  void what_would_be_too_long_once_it_is_written_is_refused() {
    String numbers = String.join(",", Collections.nCopies(130_000, "1e39"));

    assertThat(violations("{" + HEAD + "\"type\":\"NEW\",\"x\":[" + numbers + "]}"))
        .containsExactly("1 $ TOO_LARGE");
    InvalidLinesException adopted =
        catchThrowableOfType(
            InvalidLinesException.class,
            () ->
                adopting()
                    .read(
                        "{\"type\":\"NEW\",\"at\":\"2026-11-20T08:30:00Z\",\"x\":["
                            + numbers
                            + "]}"));
    assertThat(adopted.violations()).hasSize(1);
  }

  @Test
  void an_entry_that_could_not_be_read_again_cannot_be_made() {
    for (Happening what :
        List.of(
            Happening.of(
                DiaryEvent.Session.completed(Entries.minute(0))
                    .exercises(Collections.nCopies(500_001, "a"))
                    .build()),
            Happening.of(
                DiaryEvent.Session.completed(Entries.minute(0))
                    .exercises(Collections.nCopies(60, "ü".repeat(50_000)))
                    .build()),
            new BedRest(Entries.minute(0), new BigDecimal("1E-40")),
            new Happening.Unrecognised(Entries.minute(0), "FALL"))) {
      assertThatIllegalArgumentException().isThrownBy(() -> Entries.on("phone", "a", 0, what));
    }
    Entries.on(
        "phone",
        "a",
        0,
        Happening.of(
            DiaryEvent.Session.completed(Entries.minute(0))
                .exercises(Collections.nCopies(499_000, "a"))
                .build()));
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
