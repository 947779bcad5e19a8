package io.osteokit.cli.documents;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.osteokit.cli.CommandLineOutput;
import io.osteokit.cli.architecture.Published;
import io.osteokit.cli.documents.Page.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every snippet of every page is compiled and run, and prints what the page says. */
@Isolated("standard output is everybody's")
class PagesTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
  private static final Set<String> LANGUAGES =
      Set.of("java", "text", "console", "sh", "json", "xml");

  /** Commands that are not the command line's, and where they are run. */
  private static final Map<String, String> RUN_ELSEWHERE = Map.of("mvn ", ".ci/run");

  @TempDir private Path folder;

  static Stream<Page> pages() throws IOException {
    return Page.all().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_holds_nothing_that_is_not_run(Page page) {
    assertThat(page.blocks()).allMatch(block -> LANGUAGES.contains(block.language()));
    assertThat(page.blocks().stream().filter(block -> block.language().equals("json")))
        .allMatch(block -> block.remark().orElse("").startsWith("file: "));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void java_prints_what_the_page_shows(Page page) throws Exception {
    prepare(page);
    List<Block> java =
        page.blocks().stream()
            .filter(block -> block.language().equals("java"))
            .filter(block -> !block.remark().orElse("").startsWith("quickstart: "))
            .toList();
    List<String> printed = new JavaSnippets(folder, java).run();

    for (int i = 0; i < java.size(); i++) {
      int next = page.blocks().indexOf(java.get(i)) + 1;
      boolean shown =
          next < page.blocks().size() && page.blocks().get(next).language().equals("text");
      assertThat(printed.get(i))
          .as("line %d", java.get(i).line())
          .isEqualTo(shown ? page.blocks().get(next).text() : "");
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void commands_print_what_the_page_shows(Page page) throws Exception {
    prepare(page);
    ShellSnippets shell = new ShellSnippets(folder);
    for (Block block : page.blocks()) {
      if (block.language().equals("sh")) {
        for (String command : ShellSnippets.commands(block.lines())) {
          if (ShellSnippets.isOurs(command)) {
            assertThat(shell.run(command)).as(command).returns(0, CommandLineOutput::code);
          } else {
            assertThat(RUN_ELSEWHERE.keySet()).as(command).anyMatch(command::startsWith);
          }
        }
      } else if (block.language().equals("console")) {
        String command = block.lines().get(0);
        assertThat(command).startsWith("$ ");
        List<String> shown =
            block.lines().stream().skip(1).takeWhile(line -> !line.equals("...")).toList();

        CommandLineOutput output = shell.run(command.substring(2));

        assertThat(output).as(command).returns("", CommandLineOutput::err);
        assertThat(output.out().lines().limit(shown.size())).isEqualTo(shown);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void dependencies_are_there_in_this_version(Page page) {
    Set<String> artifacts =
        Stream.concat(
                Stream.of("osteokit-bom"), Published.modules().stream().map(Published::artifact))
            .collect(toSet());
    String version = Published.version();
    for (Block block : page.blocks()) {
      if (block.language().equals("xml")) {
        Pattern.compile("<groupId>io.osteokit</groupId>\\s*<artifactId>([^<]*)<")
            .matcher(block.text())
            .results()
            .forEach(found -> assertThat(artifacts).contains(found.group(1)));
        Pattern.compile("<artifactId>osteokit-[^<]*</artifactId>\\s*<version>([^<]*)<")
            .matcher(block.text())
            .results()
            .forEach(found -> assertThat(found.group(1)).isEqualTo(version));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void links_lead_to_something(Page page) throws IOException {
    LINK.matcher(Files.readString(page.file()))
        .results()
        .forEach(link -> assertThat(page.file().resolveSibling(link.group(1))).exists());
  }

  @Test
  void a_snippet_that_does_not_compile_is_told() {
    Page page = Page.of(folder.resolve("x.md"), List.of("```java", "int a = \"b\";", "```"));

    assertThatThrownBy(() -> new JavaSnippets(folder, page.blocks()).run())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("incompatible types");
  }

  /** Copies the examples and writes the files that the page shows. */
  private void prepare(Page page) throws IOException {
    Path examples = Files.createDirectories(folder.resolve("examples"));
    for (String name : List.of("case.json", "diary.jsonl")) {
      Files.copy(Published.checkout().resolve("examples").resolve(name), examples.resolve(name));
    }
    for (Block block : page.blocks()) {
      String remark = block.remark().orElse("");
      if (remark.startsWith("file: ")) {
        Path file = folder.resolve(remark.substring("file: ".length()));
        Files.createDirectories(file.getParent());
        Files.writeString(file, block.text());
      }
    }
  }
}
