package io.osteokit.tracking.diary;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * The name of one diary entry, unique among all entries of a person on all devices.
 *
 * <p>The app chooses it, once, when it records the entry; a random UUID is a good choice, as it
 * says nothing about the person. An id that was worked out from the entry ({@link
 * DiaryReader#adoptingCaseEvents}, and {@code log} of the command line) is health data like {@link
 * DiaryEntry#fingerprint}: guessing the entry confirms it. Ids are compared by their characters:
 * {@code a} and {@code A} are two ids. Immutable and thread-safe.
 *
 * @param value 1 to 64 of ASCII letters, digits, {@code .}, {@code _} and {@code -}
 */
public record EventId(String value) implements Comparable<EventId> {
  private static final Pattern WORKED_OUT = Pattern.compile("(case|log)-[0-9a-f]{32}");

  /** Creates an id; refuses one of the wrong form. */
  public EventId {
    Form.matching(Form.ID, requireNonNull(value, "value"), "event id", Form.ID_WORDS);
  }

  /** Returns the id that is written so; as the constructor. */
  public static EventId of(String value) {
    return new EventId(value);
  }

  /** Compares by the characters. */
  @Override
  public int compareTo(EventId other) {
    return value.compareTo(other.value);
  }

  /**
   * Returns the characters of the id, for logs; of one that was worked out from the entry, {@code
   * case-…} or {@code log-…}. For the id itself take {@link #value}.
   */
  @Override
  public String toString() {
    return WORKED_OUT.matcher(value).matches()
        ? value.substring(0, value.indexOf('-') + 1) + "…"
        : value;
  }
}
