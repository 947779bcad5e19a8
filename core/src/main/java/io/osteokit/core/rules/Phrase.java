package io.osteokit.core.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of a condition, and how they may stand among others.
 *
 * @param words the words
 * @param form what they are made of
 */
record Phrase(String words, Form form) {
  private enum Form {
    /** Nothing that could be taken for two. */
    PLAIN,
    /** With a comma, an "and" or an "or" of its own. */
    LISTED,
    /** Several conditions. */
    JOINED
  }

  /** Returns what is said of one fact. */
  static Phrase of(String words) {
    boolean listed = words.contains(", ") || words.contains(" or ") || words.contains(" and ");
    return new Phrase(words, listed ? Form.LISTED : Form.PLAIN);
  }

  /** Returns several as one, each of which must hold or one of which. */
  static Phrase joined(List<Phrase> parts, boolean and) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    List<String> words = nested(parts);
    boolean plain = parts.stream().allMatch(part -> part.form != Form.LISTED);
    int last = words.size() - 1;
    String rest = String.join(plain ? ", " : "; ", words.subList(0, last));
    String link = (plain ? " " : "; ") + (and ? "and " : "or ");
    return new Phrase(rest + link + words.get(last), Form.JOINED);
  }

  /** Returns that so many of several hold. */
  static Phrase counted(String count, List<Phrase> parts) {
    return new Phrase(count + " of these: " + String.join("; ", nested(parts)), Form.JOINED);
  }

  private static List<String> nested(List<Phrase> parts) {
    List<String> words = new ArrayList<>();
    for (Phrase part : parts) {
      words.add(part.form == Form.JOINED ? "(" + part.words + ")" : part.words);
    }
    return words;
  }
}
