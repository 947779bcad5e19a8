package io.osteokit.tracking.report;

import com.google.common.collect.ImmutableMap;
import io.osteokit.core.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Says things in the language of a report. */
final class Wording {
  private final Texts texts;
  private final Locale locale;

  Wording(ReportTexts texts) {
    this.texts = texts.texts();
    this.locale = texts.locale();
  }

  /** Returns the language of a text, as a tag. */
  String language(String key) {
    return texts.languageOf(key, locale).toLanguageTag();
  }

  /** Returns a text; names of its places and their values follow each other. */
  String say(String key, String... values) {
    ImmutableMap.Builder<String, String> places = ImmutableMap.builder();
    for (int i = 0; i < values.length; i += 2) {
      places.put(values[i], values[i + 1]);
    }
    return texts.get(key, locale, places.build());
  }

  /** Returns the text of a constant. */
  String say(String prefix, Enum<?> constant) {
    return say(prefix + "." + constant.name());
  }

  /** Returns the text for a number of things. */
  String count(String key, long number) {
    return say(key + (number == 1 ? ".one" : ".other"), "count", Long.toString(number));
  }

  /** Returns a day, for example "3 Sep 2026". */
  String day(LocalDate day) {
    return say(
        "day.full",
        "day",
        Integer.toString(day.getDayOfMonth()),
        "month",
        month(day),
        "year",
        Integer.toString(day.getYear()));
  }

  /** Returns a day of a year that is told elsewhere, for example "3 Sep". */
  String dayOfYear(LocalDate day) {
    return say("day.ofYear", "day", Integer.toString(day.getDayOfMonth()), "month", month(day));
  }

  // Names from the locale data differ between versions of Java and Android.
  String month(LocalDate day) {
    return say("month." + day.getMonthValue());
  }

  /** Returns a month, for example "Sep 2026". */
  String monthOfYear(LocalDate day) {
    return say("day.monthOfYear", "month", month(day), "year", Integer.toString(day.getYear()));
  }

  /** Returns a number with at most one decimal. */
  String number(double value) {
    return marked(Markup.number(value));
  }

  /** Returns a limit, which may lie at quarters of a point, with at most two decimals. */
  String limit(double value) {
    return marked(Markup.limit(value));
  }

  /** Returns a number without zeros at its end. */
  String plain(BigDecimal value) {
    return marked(Markup.plain(value));
  }

  private String marked(String number) {
    return number.replace(".", say("words.decimal"));
  }

  /** Returns "a", "a and b" or "a, b and c". */
  String and(List<String> parts) {
    String all = parts.isEmpty() ? "" : parts.get(0);
    for (int i = 1; i < parts.size(); i++) {
      all =
          i < parts.size() - 1
              ? say("words.more", "some", all, "next", parts.get(i))
              : say("words.last", "some", all, "last", parts.get(i));
    }
    return all;
  }
}
