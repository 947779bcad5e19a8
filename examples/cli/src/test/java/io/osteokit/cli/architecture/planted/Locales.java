package io.osteokit.cli.architecture.planted;

import java.io.PrintWriter;
import java.text.DecimalFormat;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Formatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;

/** Writes as people write wherever the program happens to run. */
@SuppressWarnings({"AnnotateFormatMethod", "FormatString", "StringCaseLocaleUsage"})
public final class Locales {
  private Locales() {}

  static Locale locale() {
    return Locale.getDefault();
  }

  static String format(double number) {
    return String.format("%.1f", number);
  }

  static String formatted(double number) {
    return "%.1f".formatted(number);
  }

  static String lower(String text) {
    return text.toLowerCase();
  }

  static UnaryOperator<String> upper() {
    return String::toUpperCase;
  }

  static void print(PrintWriter out, double number) {
    out.printf("%.1f", number);
  }

  static Formatter formatter(StringBuilder out) {
    return new Formatter(out);
  }

  static ResourceBundle texts() {
    return ResourceBundle.getBundle("texts");
  }

  static String message(int number) {
    return MessageFormat.format("{0}", number);
  }

  static NumberFormat percent() {
    return NumberFormat.getPercentInstance();
  }

  static DecimalFormat decimal() {
    return new DecimalFormat("0.0");
  }

  static SimpleDateFormat simpleDate() {
    return new SimpleDateFormat("EEE");
  }

  static DateTimeFormatter pattern() {
    return DateTimeFormatter.ofPattern("EEE");
  }

  static DateTimeFormatter style() {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT);
  }

  static DateTimeFormatter built() {
    return new DateTimeFormatterBuilder().toFormatter();
  }
}
