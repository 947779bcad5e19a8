package io.osteokit.exercises;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/** What values of this package have in common to check. */
final class Checks {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int MAX_ID_LENGTH = 64;

  private Checks() {}

  /** Returns whether this is lower-case words of letters and digits, joined by hyphens. */
  static boolean isId(String text) {
    return text.length() <= MAX_ID_LENGTH && ID.matcher(text).matches();
  }

  /** Returns whether this says something and has no white space at its ends. */
  static boolean isText(String text) {
    return !text.isEmpty() && text.trim().length() == text.length();
  }

  static void id(String id, String name) {
    if (!isId(requireNonNull(id, name))) {
      throw new IllegalArgumentException(
          name + " must be lower-case words joined by hyphens, was '" + id + "'");
    }
  }

  static void text(String text, String name) {
    if (!isText(requireNonNull(text, name))) {
      throw new IllegalArgumentException(
          name + " must be a text without spaces at its ends, was '" + text + "'");
    }
  }

  static void level(int level, String name, int min) {
    if (level < min || level > 3) {
      throw new IllegalArgumentException(name + " must be " + min + "..3, was " + level);
    }
  }
}
