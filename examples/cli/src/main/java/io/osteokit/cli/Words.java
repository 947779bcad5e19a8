package io.osteokit.cli;

import com.google.common.base.Joiner;
import java.util.List;
import java.util.Locale;

/** Small turns of English. */
final class Words {
  private Words() {}

  /** Returns the name of a constant as words, for example "back strength". */
  static String plain(Enum<?> constant) {
    return constant.name().replace('_', ' ').toLowerCase(Locale.ROOT);
  }

  /** Returns a text with a capital letter at its beginning. */
  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** Returns "a", "a and b" or "a, b and c". */
  static String and(List<String> parts) {
    return joined(parts, " and ");
  }

  /** Returns "a", "a or b" or "a, b or c". */
  static String or(List<String> parts) {
    return joined(parts, " or ");
  }

  private static String joined(List<String> parts, String last) {
    int size = parts.size();
    return size < 2
        ? String.join("", parts)
        : Joiner.on(", ").join(parts.subList(0, size - 1)) + last + parts.get(size - 1);
  }

  /** Returns "1 exercise" or "2 exercises". */
  static String count(int number, String one) {
    return number + " " + one + (number == 1 ? "" : "s");
  }

  /** Returns seconds as minutes and seconds, for example "2:05". */
  static String clock(int seconds) {
    return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
  }
}
