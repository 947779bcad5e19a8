package io.osteokit.core.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Dates and moments in the one form that is allowed; java.time alone would accept more. */
final class Times {
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern MOMENT =
      Pattern.compile(
          "[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?"
              + "([Zz]|[+-][0-9]{2}:[0-9]{2})");

  private Times() {}

  static Optional<LocalDate> date(JsonNode node, Problems problems) {
    return read(
        node, problems, DATE, LocalDate::parse, "must be a calendar date in the form YYYY-MM-DD");
  }

  static Optional<OffsetDateTime> moment(JsonNode node, Problems problems) {
    return read(
        node,
        problems,
        MOMENT,
        OffsetDateTime::parse,
        "must be a date and time with offset in the form YYYY-MM-DDThh:mm:ss+hh:mm");
  }

  private static <T> Optional<T> read(
      JsonNode node, Problems problems, Pattern form, Function<String, T> parse, String expected) {
    Optional<String> text = node.text(problems);
    if (!text.isPresent()) {
      return Optional.empty();
    }
    try {
      if (form.matcher(text.get()).matches()) {
        return Optional.of(parse.apply(text.get()));
      }
    } catch (DateTimeException e) {
      // No such day or time; reported below like any other wrong form.
    }
    problems.add(node, ViolationCodes.FORMAT, expected);
    return Optional.empty();
  }
}
