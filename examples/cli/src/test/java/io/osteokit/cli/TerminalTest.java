package io.osteokit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("the default locale is everybody's")
class TerminalTest {
  @Test
  void answers_are_utf_8_and_the_same_in_germany() {
    String here = Cli.run("session", "--steps", Cases.file("V06")).out();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(Cli.run("session", "--steps", Cases.file("V06")).out()).isEqualTo(here);
      assertThat(Cli.runOn("{}", "triage", "-").err()).contains("must be given");
      assertThat(Cli.run("triage", "x", "--nonsense").err()).contains("Unknown option");
    } finally {
      Locale.setDefault(before);
    }
    assertThat(here).contains(" × ");
  }

  @Test
  void the_width_is_what_the_shell_says_within_reason() {
    assertThat(Terminal.width("100")).isEqualTo(100);
    assertThat(Terminal.width("7")).isEqualTo(40);
    assertThat(Terminal.width("9999")).isEqualTo(120);
    assertThat(Terminal.width("wide")).isEqualTo(80);
  }

  @Test
  void colour_is_left_out_when_somebody_asks_for_that() {
    assertThat(Terminal.wantsColour(ImmutableMap.of())).isTrue();
    assertThat(Terminal.wantsColour(ImmutableMap.of("NO_COLOR", "1"))).isFalse();
    assertThat(Terminal.wantsColour(ImmutableMap.of("TERM", "dumb"))).isFalse();
  }

  @Test
  void only_a_terminal_with_colours_gets_them() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintWriter writer = new PrintWriter(out, false, UTF_8);
    Terminal terminal = new Terminal(InputStream.nullInputStream(), writer, writer, 50, true);

    Osteokit.run(terminal, "triage", Cases.file("V01"));

    assertThat(out.toString(UTF_8)).contains("\u001b[1m");
    assertThat(Cli.run("triage", Cases.file("V01")).out()).doesNotContain("\u001b");
  }

  @Test
  void a_narrow_screen_gets_short_lines() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintWriter writer = new PrintWriter(out, false, UTF_8);
    Terminal terminal = new Terminal(InputStream.nullInputStream(), writer, writer, 50, false);

    Osteokit.run(terminal, "screen", Cases.file("V01"));

    assertThat(out.toString(UTF_8).lines()).allMatch(line -> line.length() <= 50);
  }

  @Test
  void an_answer_that_cannot_be_written_is_no_success() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException("no space left");
          }
        };
    Terminal terminal =
        Terminal.of(InputStream.nullInputStream(), full, new ByteArrayOutputStream());

    assertThat(Osteokit.run(terminal, "triage", Cases.file("V01"))).isEqualTo(2);
  }
}
