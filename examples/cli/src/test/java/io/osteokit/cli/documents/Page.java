package io.osteokit.cli.documents;

import io.osteokit.cli.architecture.Published;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Markdown file with the blocks of code that it shows.
 *
 * @param file where it is
 * @param blocks all fenced blocks in order
 */
record Page(Path file, List<Block> blocks) {
  private static final String FENCE = "```";

  /**
   * A fenced block.
   *
   * @param line where it begins, counted from 1
   * @param language what stands behind the fence
   * @param remark the comment on the line before it, if there is one
   * @param lines what it shows
   */
  record Block(int line, String language, Optional<String> remark, List<String> lines) {
    String text() {
      return String.join("\n", lines) + "\n";
    }
  }

  /** Returns every page that is for people who use the library. */
  static List<Page> all() throws IOException {
    Path root = Published.checkout();
    List<Path> files = new ArrayList<>(List.of(root.resolve("README.md")));
    Published.modules().forEach(module -> files.add(module.folder().resolve("README.md")));
    try (Stream<Path> more = Files.list(root.resolve("examples"))) {
      more.filter(file -> file.toString().endsWith(".md")).sorted().forEach(files::add);
    }
    List<Page> pages = new ArrayList<>();
    for (Path file : files) {
      pages.add(read(file));
    }
    return pages;
  }

  static Page read(Path file) throws IOException {
    return of(file, Files.readAllLines(file));
  }

  static Page of(Path file, List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(FENCE)) {
        int end = i + 1;
        while (!lines.get(end).equals(FENCE)) {
          end++;
        }
        String language = lines.get(i).substring(FENCE.length());
        Optional<String> remark =
            Optional.of(i == 0 ? "" : lines.get(i - 1))
                .filter(line -> line.startsWith("<!-- "))
                .map(line -> line.replaceAll("^<!-- | -->$", ""));
        blocks.add(new Block(i + 1, language, remark, List.copyOf(lines.subList(i + 1, end))));
        i = end;
      }
    }
    return new Page(file, blocks);
  }

  @Override
  public String toString() {
    return Published.checkout().relativize(file).toString();
  }
}
