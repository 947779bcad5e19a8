package io.osteokit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class OsteokitTest {
  private final StringWriter out = new StringWriter();
  private final CommandLine command =
      new CommandLine(new Osteokit()).setOut(new PrintWriter(out, true));

  @Test
  void help_says_how_to_call_it() {
    assertThat(command.execute("--help")).isZero();

    assertThat(out.toString()).startsWith("Usage: osteokit ");
  }

  @Test
  void the_version_is_printed_on_one_line() {
    assertThat(command.execute("--version")).isZero();

    assertThat(out.toString().lines()).singleElement().asString().startsWith("osteokit ");
  }
}
