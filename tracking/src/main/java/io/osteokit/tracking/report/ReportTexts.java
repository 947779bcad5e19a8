package io.osteokit.tracking.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.json.InvalidInputException;
import io.osteokit.core.json.Violation;
import io.osteokit.core.text.TextPack;
import io.osteokit.core.text.Texts;
import io.osteokit.tracking.internal.ContentReader;
import java.util.Locale;

/**
 * What the page, the chart and the answer of the day say around what the rules say.
 *
 * <p>The shipped texts stand in {@code report.en-GB.json} beside this class. Keys that begin with
 * {@code page}, {@code rise} and {@code chart} are read by a clinician and the person together,
 * those with {@code today} by the person alone; {@code words}, {@code day} and {@code month} say
 * how lists, numbers and days are put. Where a text depends on a number there are two: {@code .one}
 * is for exactly 1, {@code .other} for all else; a language with more forms can word it so that the
 * number stands by itself ("entries: {count}").
 *
 * <p>Names of medicines and urgencies come from {@link Texts#shipped}, so one pack may translate
 * those and these. The sentences and reasons of rules stay in the language of their content.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class ReportTexts {
  private static final class Shipped {
    static final ReportTexts TEXTS =
        new ReportTexts(
            Texts.shipped()
                .with(TextPack.read(ContentReader.shipped(ReportTexts.class, "report.en-GB.json"))),
            Locale.UK);
  }

  private final Texts texts;
  private final Locale locale;

  private ReportTexts(Texts texts, Locale locale) {
    this.texts = texts;
    this.locale = locale;
  }

  /** Returns the texts that come with this library, in British English. */
  public static ReportTexts shipped() {
    return Shipped.TEXTS;
  }

  /**
   * Returns these texts with those of a pack laid over them: another wording if the pack is in
   * British English, a translation, of all or some, if it is in another language.
   *
   * @param pack the pack
   * @return the texts, asked for the same language as before
   * @throws InvalidInputException with every violation, if the pack has a key that is not there
   *     ({@link Texts#UNKNOWN_KEY}) or a text has other places ({@link Texts#PLACES})
   */
  public ReportTexts with(TextPack pack) {
    // In their own language texts may have new keys, but no page would ever show them.
    ImmutableList<Violation> unknown =
        pack.texts().keySet().stream()
            .filter(key -> !texts.contains(key))
            .map(
                key ->
                    new Violation(
                        "$.texts." + key, Texts.UNKNOWN_KEY, "must have a key that is shown"))
            .collect(ImmutableList.toImmutableList());
    if (unknown.isEmpty()) {
      return new ReportTexts(texts.with(pack), locale);
    }
    throw new InvalidInputException(unknown);
  }

  /**
   * Returns these texts in another language, as far as they are translated.
   *
   * @param wanted whose language is wanted
   * @return the texts; what is not translated stays in British English
   */
  public ReportTexts in(Locale wanted) {
    return new ReportTexts(texts, requireNonNull(wanted, "wanted"));
  }

  /**
   * Returns all texts by key, in every language, with those of {@link Texts#shipped} among them.
   *
   * @return the texts
   */
  public Texts texts() {
    return texts;
  }

  /**
   * Returns whose language is wanted.
   *
   * @return the locale
   */
  public Locale locale() {
    return locale;
  }
}
