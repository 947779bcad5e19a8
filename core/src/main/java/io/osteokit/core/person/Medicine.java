package io.osteokit.core.person;

import static java.util.Objects.requireNonNull;

import io.osteokit.core.internal.Checks;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A medicine taken now.
 *
 * @param medicineClass its class
 * @param since the day it was begun
 */
public record Medicine(MedicineClass medicineClass, Optional<LocalDate> since) {
  /** Creates the value; refuses what is impossible with an {@link IllegalArgumentException}. */
  public Medicine {
    requireNonNull(medicineClass, "medicineClass");
    Checks.date(since, "since of a medicine");
  }

  /**
   * Returns a medicine begun on an unknown day.
   *
   * @param medicineClass its class
   */
  public static Medicine of(MedicineClass medicineClass) {
    return new Medicine(medicineClass, Optional.empty());
  }

  /** Returns a copy with {@link #since}. */
  public Medicine withSince(LocalDate since) {
    return new Medicine(medicineClass, Optional.of(since));
  }

  /** Returns no health data. */
  @Override
  public String toString() {
    return "Medicine[…]";
  }
}
