package io.osteokit.cli.architecture.planted;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.UUID;

/** Does the same things as its neighbours, with everything handed in. */
public final class Harmless {
  private Harmless() {}

  static LocalDate today(Clock clock) {
    return LocalDate.now(clock);
  }

  static String format(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  static ResourceBundle texts(Locale locale) {
    return ResourceBundle.getBundle("texts", locale);
  }

  static NumberFormat percent(Locale locale) {
    return NumberFormat.getPercentInstance(locale);
  }

  static DecimalFormat decimal(DecimalFormatSymbols symbols) {
    return new DecimalFormat("0.0", symbols);
  }

  static DateTimeFormatter pattern(Locale locale) {
    return DateTimeFormatter.ofPattern("EEE", locale);
  }

  static void shuffle(List<String> list, Random random) {
    Collections.shuffle(list, random);
  }

  static UUID uuid(byte[] content) {
    return UUID.nameUUIDFromBytes(content);
  }
}
