package io.osteokit.tracking.diary;

import static java.util.Objects.requireNonNull;

/**
 * The name of one diary entry, unique among all entries of a person on all devices.
 *
 * <p>The app chooses it, once, when it records the entry; a random UUID is a good choice. It says
 * nothing about the person, so it may be logged. Ids are compared by their characters: {@code a}
 * and {@code A} are two ids. Immutable and thread-safe.
 *
 * @param value 1 to 64 of ASCII letters, digits, {@code .}, {@code _} and {@code -}
 */
public record EventId(String value) implements Comparable<EventId> {
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

  /** Returns the characters of the id. */
  @Override
  public String toString() {
    return value;
  }
}
