package io.osteokit.pathways;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The school grade of English texts by Flesch and Kincaid, measured as the tests of the exercises
 * measure it.
 */
public final class ReadingLevel {
  private ReadingLevel() {}

  /** Returns the school grade of some texts together. */
  public static double grade(List<String> texts) {
    List<String> sentences = sentences(texts);
    List<String> words = new ArrayList<>();
    sentences.forEach(sentence -> words.addAll(words(sentence)));
    double syllables = words.stream().mapToInt(ReadingLevel::syllables).sum();
    return 0.39 * words.size() / sentences.size() + 11.8 * syllables / words.size() - 15.59;
  }

  /** Returns the sentences of some texts. */
  public static List<String> sentences(List<String> texts) {
    return texts.stream()
        .flatMap(text -> Pattern.compile("(?<=[.!?])\\s+").splitAsStream(text))
        .toList();
  }

  /** Returns the words of a sentence; parts of a word with a hyphen count one by one. */
  public static List<String> words(String sentence) {
    return found("[A-Za-z0-9'’]+", sentence);
  }

  /** Groups of vowels, without a silent e at the end. */
  private static int syllables(String word) {
    String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    int groups = found("[aeiouy]+", letters).size();
    boolean silent = letters.endsWith("e") && !letters.matches(".*[^aeiouy]le") && groups > 1;
    return Math.max(1, silent ? groups - 1 : groups);
  }

  private static List<String> found(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(MatchResult::group).toList();
  }
}
