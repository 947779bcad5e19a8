package io.osteokit.pathways.describe;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Markdown that is written line by line. What is handed over has been marked up; plain text goes
 * through {@link #text} first.
 */
final class Markdown {
  private final StringBuilder out = new StringBuilder();

  /** Returns plain text so that nothing in it counts as a mark. */
  static String text(String plain) {
    StringBuilder safe = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '\n', '\r', '\t' -> safe.append(' ');
        case '\\', '`', '*', '[', ']', '|', '~', '#' -> safe.append('\\').append(c);
        case '_' -> safe.append(isInWord(plain, i) ? "_" : "\\_");
        default -> safe.append(c);
      }
    }
    return safe.toString();
  }

  private static boolean isInWord(String plain, int at) {
    return at > 0
        && at + 1 < plain.length()
        && Character.isLetterOrDigit(plain.charAt(at - 1))
        && Character.isLetterOrDigit(plain.charAt(at + 1));
  }

  /** Returns a sentence: its first letter is a capital and it ends with a stop. */
  static String sentence(String words) {
    String capital = capital(words);
    boolean ends = capital.endsWith(".") || capital.endsWith("!") || capital.endsWith("?");
    return capital + (ends ? "" : ".");
  }

  static String capital(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** Returns a place that links can lead to. */
  static String anchor(String name) {
    return "<a id=\"" + name + "\"></a>";
  }

  /** Returns an id as code; ids hold no back tick. */
  static String code(String id) {
    return "`" + id.replace('`', '\'').replace("|", "\\|") + "`";
  }

  void heading(int level, String words) {
    StringBuilder marks = new StringBuilder();
    for (int i = 0; i < level; i++) {
      marks.append('#');
    }
    block(marks + " " + words);
  }

  void paragraph(String words) {
    block(words);
  }

  void quote(String words) {
    block("> " + words);
  }

  void bullets(List<String> entries) {
    if (!entries.isEmpty()) {
      block(entries.stream().map(entry -> "- " + entry).collect(Collectors.joining("\n")));
    }
  }

  void table(List<String> head, List<List<String>> rows) {
    StringBuilder table = new StringBuilder(row(head)).append("\n|");
    head.forEach(cell -> table.append(" --- |"));
    for (List<String> row : rows) {
      if (row.size() != head.size()) {
        throw new IllegalStateException("a row of " + row.size() + " under " + head.size());
      }
      table.append('\n').append(row(row));
    }
    block(table.toString());
  }

  private static String row(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
  }

  private void block(String words) {
    out.append(out.length() == 0 ? "" : "\n").append(words).append('\n');
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
