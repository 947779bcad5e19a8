package io.osteokit.cli;

import com.google.common.base.Strings;
import io.osteokit.core.Content;
import java.util.ArrayList;
import java.util.List;

/** Text for a screen: wrapped to its width, with emphasis only where it can be shown. */
final class Page {
  private static final String BOLD = "\u001b[1m";
  private static final String FAINT = "\u001b[2m";
  private static final String PLAIN = "\u001b[0m";

  private final int width;
  private final boolean colour;
  private final StringBuilder text = new StringBuilder();

  Page(int width, boolean colour) {
    this.width = width;
    this.colour = colour;
  }

  /** Returns a text without the characters that steer a terminal or break a line. */
  static String clean(String text) {
    return text.replaceAll("[\\p{Cc}\\u2028\\u2029]", "?");
  }

  /** Returns how many columns there are. */
  int width() {
    return width;
  }

  /** Adds an empty line, unless there is one. */
  Page gap() {
    if (text.length() > 0 && !text.toString().endsWith("\n\n")) {
      text.append('\n');
    }
    return this;
  }

  /** Adds the one thing to read. */
  Page headline(String words) {
    return lines("", "", words, BOLD);
  }

  /** Adds a heading, with an empty line before it. */
  Page heading(String words) {
    return gap().lines("", "", words, BOLD);
  }

  /** Adds a paragraph. */
  Page paragraph(String words) {
    return lines("", "", words, "");
  }

  /** Adds an entry of a list. */
  Page bullet(String words) {
    return lines("  - ", "    ", words, "");
  }

  /** Adds a paragraph that belongs to the entry before it. */
  Page under(String words) {
    return lines("    ", "    ", words, "");
  }

  /** Adds a remark that belongs to the entry before it. */
  Page remark(String words) {
    return lines("    ", "    ", words, FAINT);
  }

  /** Adds a paragraph that begins with a name and goes on under its own beginning. */
  Page entry(String name, int indent, String words) {
    return lines(Strings.padEnd("  " + name, indent, ' '), " ".repeat(indent), words, "");
  }

  /** Adds a line as it is. */
  Page line(String line) {
    text.append(clean(line).stripTrailing()).append('\n');
    return this;
  }

  /** Adds what every page for people ends with. */
  Page footer(Content content) {
    gap();
    String stamp = content.version() + " " + content.fingerprint().substring(0, 12);
    return lines(
        "", "", "Content " + stamp + ", unreviewed by a clinician. Not a medical device.", FAINT);
  }

  /** Returns the page without its last line end. */
  String text() {
    return text.toString().stripTrailing();
  }

  private Page lines(String first, String next, String words, String style) {
    String indent = first;
    for (String line : wrap(clean(words), width - next.length())) {
      String styled = colour && !style.isEmpty() ? style + line + PLAIN : line;
      text.append((indent + styled).stripTrailing()).append('\n');
      indent = next;
    }
    return this;
  }

  /** Breaks a text at its spaces into lines of at most so many characters, if it has spaces. */
  static List<String> wrap(String words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" +", -1)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
