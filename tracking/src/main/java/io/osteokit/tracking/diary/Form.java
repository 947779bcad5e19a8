package io.osteokit.tracking.diary;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/** The forms of texts and numbers of an entry, for constructors and for reading alike. */
final class Form {
  static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
  static final String ID_WORDS = "must be 1 to 64 of letters, digits, '.', '_' and '-'";
  static final Pattern ZONE = Pattern.compile("[A-Za-z0-9+:~/._-]{1,64}");
  static final String ZONE_WORDS = "must be the name of a time zone, such as Europe/Vienna";
  static final int MINUTES_MAX = 1440;
  static final int TEXT_MAX = 100_000;

  static final String HOURS_MAX = "24";

  private static final int LAST_YEAR = 9999;

  private Form() {}

  static String matching(Pattern form, String text, String what, String words) {
    if (!form.matcher(requireNonNull(text, what)).matches()) {
      throw new IllegalArgumentException(what + " " + words);
    }
    return text;
  }

  /** Returns whether the moment can be written with a year of four digits. */
  static boolean isWritable(Instant moment) {
    int year = moment.atOffset(ZoneOffset.UTC).getYear();
    return year >= 0 && year <= LAST_YEAR;
  }

  static Instant moment(Instant moment, String what) {
    if (!isWritable(requireNonNull(moment, what))) {
      throw new IllegalArgumentException(what + " must have a year from 0000 to 9999");
    }
    return moment;
  }

  static Optional<Integer> minutes(Optional<Integer> minutes) {
    requireNonNull(minutes, "minutes")
        .ifPresent(
            known -> {
              if (known < 0 || known > MINUTES_MAX) {
                throw new IllegalArgumentException("minutes must be from 0 to " + MINUTES_MAX);
              }
            });
    return minutes;
  }
}
