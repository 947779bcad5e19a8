package io.osteokit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "decide",
        "triage",
        "screen",
        "session",
        "week",
        "why",
        "ask",
        "today",
        "log",
        "import",
        "export",
        "erase",
        "exercises",
        "exercises list",
        "exercises show",
        "exercises check",
        "pathway",
        "pathway describe"
      })
  void help_shows_how_to_call_a_command_with_examples(String command) {
    List<String> args = new java.util.ArrayList<>(List.of(command.split(" ")));
    args.removeIf(String::isEmpty);
    args.add("--help");

    Cli.Result result = Cli.run(args.toArray(String[]::new));

    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .contains("Usage: " + ("osteokit " + command).strip())
        .contains("Examples:\n  osteokit " + command);
    assertThat(result.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void the_word_help_before_a_command_shows_its_help_too() {
    assertThat(Cli.run("help", "import")).isEqualTo(Cli.run("import", "--help"));
    assertThat(Cli.run("help")).isEqualTo(Cli.run("--help"));
  }

  @Test
  void the_version_is_printed_on_one_line() {
    Cli.Result result = Cli.run("--version");

    assertThat(result.code()).isZero();
    assertThat(result.out().lines()).singleElement().asString().startsWith("osteokit ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "exercises",
        "triage",
        "triage a b",
        "help nonsense",
        "triage --nonsense a",
        "triage --format xml a",
        "session a --minutes 4",
        "session a --minutes 91",
        "session a --minutes ten",
        "exercises show",
        "exercises show no-such-exercise",
        "exercises list --group none"
      })
  void wrong_usage_is_said_on_standard_error_alone(String line) {
    Cli.Result result = Cli.run(line.isEmpty() ? new String[0] : line.split(" "));

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).isNotBlank().doesNotContain("Exception").doesNotContain("\tat ");
  }

  @Test
  void a_misspelt_command_is_met_with_the_right_one() {
    assertThat(Cli.run("triag").err()).contains("osteokit triage");
  }

  @Test
  void formats_may_be_written_in_capitals() {
    assertThat(Cli.run("triage", "--format", "JSON", Cases.file("V01")).code()).isZero();
  }

  @Test
  void minutes_of_the_command_line_outrank_those_of_the_case() {
    assertThat(
            Cli.run("session", "--minutes", "25", "--format", "json", Cases.file("V06"))
                .json()
                .at("/session/minutes")
                .asInt())
        .isEqualTo(25);
  }
}
