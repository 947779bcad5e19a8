package io.osteokit.cli.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.osteokit.cli.CommandLineOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Commands of a page, run as the command line of this build in a folder of their own. */
final class ShellSnippets {
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
  private static final Pattern FILE =
      Pattern.compile("[\\w./-]*[\\w-]\\.(json|jsonl|db|csv|md|svg|html|txt)|\\w+/");
  private static final List<String> PROGRAM =
      List.of("java -jar examples/cli/target/osteokit.jar ", "osteokit ");

  private final Path folder;

  ShellSnippets(Path folder) {
    this.folder = folder;
  }

  static boolean isOurs(String command) {
    return PROGRAM.stream().anyMatch(command::startsWith);
  }

  /** Joins lines that end in a backslash. */
  static List<String> commands(List<String> lines) {
    return String.join("\n", lines)
        .replace("\\\n", " ")
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  /** Runs the command and returns what it printed; a redirected answer is in its file instead. */
  CommandLineOutput run(String command) throws IOException {
    String rest = command;
    for (String name : PROGRAM) {
      rest = rest.startsWith(name) ? rest.substring(name.length()) : rest;
    }
    List<String> words = new ArrayList<>();
    var matcher = WORD.matcher(rest);
    while (matcher.find() && !matcher.group().equals("#")) {
      boolean plain = matcher.group(3) != null;
      String word =
          plain ? matcher.group(3) : matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
      words.add(plain && FILE.matcher(word).matches() ? folder.resolve(word).toString() : word);
    }
    int arrow = words.indexOf(">");
    List<String> arguments = arrow < 0 ? words : words.subList(0, arrow);
    CommandLineOutput output = CommandLineOutput.of(arguments.toArray(String[]::new));
    if (arrow >= 0) {
      Files.write(Path.of(words.get(arrow + 1)), output.out().getBytes(UTF_8));
    }
    return output;
  }
}
