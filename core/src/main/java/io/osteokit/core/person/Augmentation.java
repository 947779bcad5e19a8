package io.osteokit.core.person;

import static java.util.Objects.requireNonNull;

import io.osteokit.core.internal.Checks;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Cement put into a broken vertebra (vertebroplasty or kyphoplasty).
 *
 * @param date the day of the procedure
 * @param cleared whether the team released the person to exercise
 */
public record Augmentation(LocalDate date, Optional<Boolean> cleared) {
  /** Creates the value; refuses what is impossible with an {@link IllegalArgumentException}. */
  public Augmentation {
    Checks.date(date, "date of the augmentation");
    requireNonNull(cleared, "cleared");
  }

  /**
   * Returns a procedure after which it is not known whether exercise was released.
   *
   * @param date the day of the procedure
   */
  public static Augmentation on(LocalDate date) {
    return new Augmentation(date, Optional.empty());
  }

  /** Returns a copy with {@link #cleared}. */
  public Augmentation withCleared(boolean cleared) {
    return new Augmentation(date, Optional.of(cleared));
  }

  /** Returns no health data. */
  @Override
  public String toString() {
    return "Augmentation[…]";
  }
}
