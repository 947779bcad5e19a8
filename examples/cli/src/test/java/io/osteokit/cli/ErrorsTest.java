package io.osteokit.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.osteokit.core.json.JsonWriter;
import io.osteokit.core.person.Case;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class ErrorsTest {
  private static final String GOOD = "{\"id\":\"good\",\"today\":\"2026-11-22\"}";
  private static final String BAD =
      "{\"id\":\"bad\",\"today\":\"2026-11-22\",\"checkIn\":{\"painNow\":11}}";

  @TempDir private Path folder;

  static List<Path> refused() {
    return Cases.refused();
  }

  @Test
  void an_invalid_case_is_answered_by_a_record_with_every_violation() {
    Cli.Result result = Cli.runOn(BAD, "triage", "--format", "json", "-");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).isEmpty();
    assertThat(result.json())
        .isEqualTo(
            Cli.parse(
                """
                {"caseId": "bad", "errors": [
                  {"path": "$.checkIn.painNow", "code": "RANGE", "message": "must be from 0 to 10"},
                  {"path": "$.checkIn.date", "code": "MISSING", "message": "must be given"}]}
                """));
  }

  @Test
  void in_text_errors_are_sentences_on_standard_error() {
    Cli.Result result = Cli.runOn(BAD, "session", "-");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .isEqualTo(
            """
            This is no valid case, so nothing was decided:
              $.checkIn.painNow must be from 0 to 10. [RANGE]
              $.checkIn.date must be given. [MISSING]
            """);
  }

  @Test
  void text_that_is_no_json_is_a_violation_of_the_whole() {
    Cli.Result result = Cli.runOn("{\"id\":", "screen", "--format=json", "-");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.json().get("caseId").isNull()).isTrue();
    assertThat(result.json().get("errors")).hasSize(1);
    assertThat(result.json().at("/errors/0/path").asText()).isEqualTo("$");
    assertThat(result.json().at("/errors/0/code").asText()).isEqualTo("SYNTAX");
  }

  @Test
  void nothing_at_all_is_no_case() {
    assertThat(Cli.runOn("", "triage", "--format", "json", "-").code()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"decide", "triage", "screen", "session", "week"})
  void a_missing_file_is_named_on_standard_error(String command) {
    Cli.Result result =
        Cli.run(command, "--format", "json", folder.resolve("none.json").toString());

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).matches("Cannot answer: there is no file '.*none.json'\\.\n");
  }

  @Test
  void a_folder_is_no_file() {
    Cli.Result result = Cli.run("triage", "--batch", folder.toString());

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("is a folder");
  }

  @Test
  void a_name_that_no_file_can_have_is_no_fault_of_the_program() {
    Cli.Result result = Cli.run("triage", "case\0.json");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).isEqualTo("Cannot answer: 'case?.json' cannot be read.\n");
  }

  @Test
  void a_batch_answers_the_rest_after_a_bad_line_in_order() {
    String batch = GOOD + "\n\n" + BAD + "\r\n  \t\nno json\n" + GOOD.replace("good", "last");

    Cli.Result result = Cli.runOn(batch, "triage", "--batch", "--format", "text", "-");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).isEmpty();
    assertThat(result.lines())
        .extracting(line -> line.get("caseId").asText())
        .containsExactly("good", "bad", "null", "last");
    assertThat(result.lines())
        .extracting(line -> line.has("errors"))
        .containsExactly(false, true, true, false);
    result.lines().stream()
        .filter(line -> line.has("errors"))
        .forEach(line -> Schemas.assertFits("error", line));
  }

  @Test
  void a_batch_of_nothing_has_no_answers_and_no_errors() {
    Cli.Result result = Cli.runOn("\n\n", "screen", "--batch", "-");

    assertThat(result).isEqualTo(new Cli.Result(0, "", ""));
  }

  @Test
  void a_line_that_is_not_utf_8_does_not_stop_the_rest() {
    byte[] batch = (GOOD.replace("good", "gööd") + "\n" + GOOD).getBytes(ISO_8859_1);

    Cli.Result result = Cli.runOn(batch, "triage", "--batch", "-");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.lines().get(0).at("/errors/0/code").asText()).isEqualTo("ENCODING");
    assertThat(result.lines().get(1).get("caseId").asText()).isEqualTo("good");
  }

  @ParameterizedTest
  @MethodSource("refused")
  void a_record_lists_what_the_reader_found(Path file) throws IOException {
    Cli.Result result = Cli.run("triage", "--format", "json", file.toString());

    assertThat(result.code()).isEqualTo(2);
    Schemas.assertFits("error", result.json());
    List<String> found = new ArrayList<>();
    for (JsonNode error : result.json().get("errors")) {
      found.add(error.get("path").asText() + " " + error.get("code").asText());
    }
    Path expected = Path.of(file.toString().replaceAll("json$", "expected"));
    assertThat(found).containsExactlyElementsOf(Files.readAllLines(expected, UTF_8));
  }

  /** Each value of the person is a token, and none comes back. */
  @Test
  void no_error_repeats_what_the_case_says_of_the_person() {
    String personal =
        """
        {"id": "TOKEN not an id", "title": 4711, "today": "TOKEN",
         "profile": {"birthDate": "TOKEN", "sex": "TOKEN", "region": "TOKEN",
           "lowestTScore": 4711, "conditions": ["TOKEN"], "medicines": [{"class": "TOKEN"}],
           "clearances": [{"exercise": "TOKEN", "by": 4711, "on": "TOKEN"}]},
         "checkIn": {"date": "TOKEN", "painNow": 4711, "answers": {"FEVER": "TOKEN"}},
         "diary": [{"type": "TOKEN"}, {"type": "PAIN", "at": "TOKEN", "score": 4711}],
         "equipment": ["TOKEN"], "minutes": 4711}
        """;
    String line = personal.replace("\n", " ");

    List<Cli.Result> results =
        List.of(
            Cli.runOn(personal, "decide", "-"),
            Cli.runOn(personal, "triage", "-"),
            Cli.runOn(personal, "session", "--format", "json", "-"),
            Cli.runOn(line + "\n" + line + "TOKEN", "week", "--batch", "-"),
            Cli.run("triage", line),
            Cli.run("triage", "a", line),
            Cli.run("exercises", "show", "TOKEN"));

    for (Cli.Result result : results) {
      assertThat(result.code()).isEqualTo(2);
      assertThat(result.out() + result.err()).doesNotContain("TOKEN", "4711").isNotEmpty();
    }
  }

  @Test
  void what_steers_a_terminal_does_not_get_through() {
    String name = "\"\\u001b[2J\\u001b]0;owned\\u0007\\r\\n\"";

    Cli.Result result = Cli.runOn("{" + name + ": 1}", "triage", "-");

    assertThat(result.err().replace("\n", "")).doesNotContainPattern("\\p{Cntrl}");
  }

  @Test
  void a_case_that_the_program_fails_on_does_not_stop_the_rest() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Terminal terminal =
        Terminal.of(new ByteArrayInputStream((GOOD + "\n" + GOOD).getBytes(UTF_8)), out, out);

    int code = new CommandLine(new Failing(terminal)).execute("--batch", "-");

    assertThat(code).isEqualTo(2);
    assertThat(out.toString(UTF_8))
        .isEqualTo(
            """
            {"caseId":"good","errors":[{"path":"$","code":"INTERNAL",\
            "message":"could not be answered by a fault of osteokit itself"}]}
            """
                .repeat(2));
  }

  @Command(name = "failing")
  private static final class Failing extends CaseCommand {
    Failing(Terminal terminal) {
      super(terminal, new Kit());
    }

    @Override
    void writeJson(Case person, JsonWriter json) {
      throw new IllegalStateException("TOKEN");
    }

    @Override
    void writeText(Case person, Page page) {
      throw new IllegalStateException("TOKEN");
    }
  }
}
