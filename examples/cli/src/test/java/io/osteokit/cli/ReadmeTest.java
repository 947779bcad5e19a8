package io.osteokit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README's commands print what it shows, up to a line with three dots. */
class ReadmeTest {
  private static final String PROMPT = "$ java -jar examples/cli/target/osteokit.jar ";

  /** A command with the lines that follow it. */
  record Shown(String command, List<String> lines) {}

  static Stream<Shown> commands() throws IOException {
    String readme = Files.readString(Cases.checkout().resolve("README.md"));
    return Stream.of(readme.split("```"))
        .filter(block -> block.startsWith("console\n" + PROMPT))
        .map(block -> block.lines().skip(1).toList())
        .map(
            lines ->
                new Shown(
                    lines.get(0).substring(PROMPT.length()),
                    lines.stream().skip(1).takeWhile(line -> !line.equals("...")).toList()));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void a_command_prints_what_the_readme_shows(Shown shown) {
    String[] args = shown.command().split(" ");
    for (int i = 0; i < args.length; i++) {
      args[i] =
          args[i].startsWith("examples/") ? Cases.checkout().resolve(args[i]).toString() : args[i];
    }

    Cli.Result result = Cli.run(args);

    assertThat(result.err()).isEmpty();
    assertThat(result.out().lines().limit(shown.lines().size())).isEqualTo(shown.lines());
  }
}
