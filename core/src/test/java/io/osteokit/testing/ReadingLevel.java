package io.osteokit.testing;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How hard an English text is to read: the Flesch–Kincaid grade and its longest sentence.
 *
 * <p>Grade 6 is about age eleven. Syllables are estimated from the letters, so the grade of a text
 * of a few words is rough. A word is a run of letters and digits, with its apostrophes and hyphens.
 *
 * @param words how many words
 * @param sentences how many sentences; what ends in {@code .}, {@code ?}, {@code !} or {@code :}
 * @param syllables how many syllables
 * @param longestSentence words in the longest sentence
 */
public record ReadingLevel(int words, int sentences, int syllables, int longestSentence) {
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?:]+(\\s|$)");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+([’'-][\\p{L}\\p{N}]+)*");
  private static final Pattern SILENT_END =
      Pattern.compile("([^laeiouycgsxzh]es|[^td]ed|[^laeiouy]e)$");
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

  /** Measures a text. */
  public static ReadingLevel of(String text) {
    int words = 0;
    int sentences = 0;
    int syllables = 0;
    int longest = 0;
    for (String sentence : Splitter.on(SENTENCE_END).split(text)) {
      int length = 0;
      Matcher word = WORD.matcher(sentence);
      while (word.find()) {
        length++;
        syllables += syllables(word.group());
      }
      if (length > 0) {
        words += length;
        sentences++;
        longest = Math.max(longest, length);
      }
    }
    return new ReadingLevel(words, sentences, syllables, longest);
  }

  /** Takes texts together, as if one followed the other. */
  public static ReadingLevel ofAll(Collection<String> texts) {
    return of(String.join(". ", texts));
  }

  /** Returns the US school grade; 0 for an empty text. */
  public double grade() {
    return words == 0 ? 0 : 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
  }

  static int syllables(String word) {
    int syllables = 0;
    for (String part : Splitter.on(CharMatcher.anyOf("-")).split(word)) {
      String letters = CharMatcher.inRange('a', 'z').retainFrom(part.toLowerCase(Locale.ROOT));
      String heard = letters.length() <= 3 ? letters : SILENT_END.matcher(letters).replaceFirst("");
      Matcher vowels = VOWELS.matcher(heard);
      int groups = 0;
      while (vowels.find()) {
        groups++;
      }
      syllables += Math.max(1, groups);
    }
    return syllables;
  }
}
