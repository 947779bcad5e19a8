package io.osteokit.cli;

import java.util.Locale;

/** How an answer is printed. */
enum Format {
  /** For people. */
  TEXT,
  /** For programs. */
  JSON;

  /** Returns the word of the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
