package io.osteokit.core.person;

import io.osteokit.core.internal.Checks;
import io.osteokit.core.internal.Limits;
import java.util.Optional;

/**
 * How often a person fell within the last twelve months.
 *
 * @param last12Months number of falls, 0 to 1000
 * @param injurious how many of them did harm, at most as many as there were
 */
public record Falls(int last12Months, Optional<Integer> injurious) {
  /** Creates the value; refuses what is impossible with an {@link IllegalArgumentException}. */
  public Falls {
    Checks.whole(last12Months, "0", Limits.FALLS_MAX, "last12Months");
    Checks.whole(injurious, "0", Limits.FALLS_MAX, "injurious");
    if (injurious.isPresent() && injurious.get() > last12Months) {
      throw new IllegalArgumentException("injurious must not be above last12Months");
    }
  }

  /** Returns the statement that there was no fall. */
  public static Falls none() {
    return new Falls(0, Optional.of(0));
  }

  /**
   * Returns a number of falls of which it is not known whether they did harm.
   *
   * @param last12Months number of falls, 0 to 1000
   * @throws IllegalArgumentException if it is out of range
   */
  public static Falls of(int last12Months) {
    return new Falls(last12Months, Optional.empty());
  }

  /** Returns a copy with {@link #injurious}. */
  public Falls withInjurious(int injurious) {
    return new Falls(last12Months, Optional.of(injurious));
  }

  /** Returns no health data. */
  @Override
  public String toString() {
    return "Falls[…]";
  }
}
