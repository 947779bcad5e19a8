package io.osteokit.core.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks in constructors of values. A message names what is wrong and never shows the value. */
public final class Checks {
  private static final int LAST_YEAR = 9999;
  private static final int MAX_TEXT = 100_000;

  private Checks() {}

  /** Returns the number without trailing zeros if it is from min to max. */
  public static BigDecimal between(BigDecimal number, String min, String max, String what) {
    requireNonNull(number, what);
    if (number.compareTo(new BigDecimal(min)) < 0 || number.compareTo(new BigDecimal(max)) > 0) {
      throw new IllegalArgumentException(what + " must be from " + min + " to " + max);
    }
    // A scale beyond that of any measurement would make sums and text as long as it says.
    if (number.scale() > 40) {
      throw new IllegalArgumentException(what + " must have at most 40 decimal places");
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Returns the numbers without trailing zeros if they are absent or from min to max. */
  public static Optional<BigDecimal> between(
      Optional<BigDecimal> number, String min, String max, String what) {
    return requireNonNull(number, what).map(value -> between(value, min, max, what));
  }

  /** Returns the whole number if it is from min to max. */
  public static int whole(int number, String min, String max, String what) {
    between(BigDecimal.valueOf(number), min, max, what);
    return number;
  }

  /** Returns the whole number if it is absent or from min to max. */
  public static Optional<Integer> whole(
      Optional<Integer> number, String min, String max, String what) {
    requireNonNull(number, what).ifPresent(value -> whole(value, min, max, what));
    return number;
  }

  /** Returns the date if its year has four digits. */
  public static LocalDate date(LocalDate date, String what) {
    requireNonNull(date, what);
    if (date.getYear() < 0 || date.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException(what + " must have a year from 0000 to 9999");
    }
    return date;
  }

  /** Returns the date if it is absent or its year has four digits. */
  public static Optional<LocalDate> date(Optional<LocalDate> date, String what) {
    requireNonNull(date, what).ifPresent(value -> date(value, what));
    return date;
  }

  /** Returns the moment if its year has four digits and its offset no seconds. */
  public static OffsetDateTime moment(OffsetDateTime moment, String what) {
    requireNonNull(moment, what);
    date(moment.toLocalDate(), what);
    if (moment.getOffset().getTotalSeconds() % 60 != 0) {
      throw new IllegalArgumentException(what + " must have an offset of whole minutes");
    }
    return moment;
  }

  /** Returns the text if it is Unicode and no longer than a document may hold. */
  public static String text(String text, String what) {
    requireNonNull(text, what);
    if (text.length() > MAX_TEXT) {
      throw new IllegalArgumentException(
          what + " must be at most " + MAX_TEXT + " characters long");
    }
    if (!new String(text.getBytes(UTF_8), UTF_8).equals(text)) {
      throw new IllegalArgumentException(what + " must be Unicode without lone halves of pairs");
    }
    return text;
  }

  /** Returns the text if all of it matches. */
  public static String matches(String text, Pattern form, String expected) {
    if (!form.matcher(text).matches()) {
      throw new IllegalArgumentException(expected);
    }
    return text;
  }

  /** Returns an immutable copy. */
  public static <T> Optional<List<T>> list(Optional<? extends Collection<T>> items, String what) {
    return requireNonNull(items, what).map(ImmutableList::copyOf);
  }

  /** Returns an immutable copy in the order of the vocabulary, so that equal sets write alike. */
  public static <E extends Enum<E>> Optional<Set<E>> words(
      Optional<? extends Collection<E>> words, String what) {
    return requireNonNull(words, what).map(Sets::immutableEnumSet);
  }

  /** Returns an immutable copy in alphabetical order, so that equal sets write alike. */
  public static Optional<Set<String>> ids(Optional<? extends Collection<String>> ids, String what) {
    requireNonNull(ids, what).ifPresent(all -> all.forEach(id -> text(id, what)));
    return ids.map(ImmutableSortedSet::copyOf);
  }
}
