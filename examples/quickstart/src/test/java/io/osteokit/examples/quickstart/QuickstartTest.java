package io.osteokit.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** What the README shows is what there is. */
@Isolated("standard output and the default locale are everybody's")
class QuickstartTest {
  private static final Path ROOT = root();

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve(".mvn"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  @Test
  void the_program_of_the_readme_is_this_program() throws IOException {
    String source =
        Files.readString(
            ROOT.resolve(
                "examples/quickstart/src/main/java/io/osteokit/examples/quickstart/Quickstart.java"));
    String program =
        between(source, "// begin of the README's program\n", "    // end of the README's program");

    assertThat(shown("program")).isEqualTo(program.indent(-4));
  }

  @Test
  void the_program_fits_on_a_screen() throws IOException {
    assertThat(shown("program").lines().filter(line -> !line.isBlank())).hasSizeLessThan(25);
  }

  @Test
  void the_output_of_the_readme_is_its_output() throws IOException {
    assertThat(shown("output")).isEqualTo(output());
  }

  @Test
  void the_output_is_the_same_in_germany() throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(shown("output")).isEqualTo(output());
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String output() {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(bytes, true, UTF_8));
      Quickstart.main(new String[0]);
    } finally {
      System.setOut(before);
    }
    return bytes.toString(UTF_8).replace(System.lineSeparator(), "\n");
  }

  /** Returns the block that follows a remark of this name in the README. */
  private static String shown(String name) throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    String rest = readme.substring(readme.indexOf("<!-- quickstart: " + name + " -->"));
    String block = between(rest, "```", "```");
    return block.substring(block.indexOf('\n') + 1);
  }

  private static String between(String text, String begin, String end) {
    int from = text.indexOf(begin) + begin.length();
    return text.substring(from, text.indexOf(end, from));
  }
}
