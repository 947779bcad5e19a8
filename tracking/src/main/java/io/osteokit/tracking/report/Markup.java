package io.osteokit.tracking.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Writes texts and numbers so that they are the same everywhere and never markup. */
final class Markup {
  private Markup() {}

  /** Returns a text that HTML and XML show as it is, in elements and in quoted attributes. */
  static String escape(String text) {
    StringBuilder safe = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> {
          if (Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1))) {
            safe.append(c).append(text.charAt(++i));
          } else {
            safe.append(isText(c) ? c : c == '\n' ? '\n' : '\ufffd');
          }
        }
      }
    }
    return safe.toString();
  }

  /** XML allows neither control characters nor halves of a pair; nobody can read them anyway. */
  private static boolean isText(char c) {
    return c >= ' ' && (c < 0x7f || c > 0x9f) && !Character.isSurrogate(c) && c < 0xfffe;
  }

  /** Returns a number with at most one decimal. */
  static String number(double value) {
    BigDecimal tenths = new BigDecimal(value).setScale(1, RoundingMode.HALF_UP);
    return tenths.signum() == 0 ? "0" : plain(tenths);
  }

  /** Returns a limit, which may lie at quarters of a point, with at most two decimals. */
  static String limit(double value) {
    return plain(new BigDecimal(value).setScale(2, RoundingMode.HALF_UP));
  }

  /** Returns a number without zeros at its end. */
  static String plain(BigDecimal value) {
    BigDecimal shortest = value.stripTrailingZeros();
    return (shortest.scale() < 0 ? shortest.setScale(0) : shortest).toPlainString();
  }

  /** Returns how many days lie from one to another, both counted. */
  static int days(LocalDate from, LocalDate to) {
    return Math.toIntExact(ChronoUnit.DAYS.between(from, to)) + 1;
  }

  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
