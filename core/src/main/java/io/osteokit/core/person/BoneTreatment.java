package io.osteokit.core.person;

import static java.util.Objects.requireNonNull;

import io.osteokit.core.internal.Checks;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The medicine against fragile bones and how it is going.
 *
 * @param status where the person stands with it
 * @param medicine which class of medicine
 * @param since the day the status began
 * @param nextDoseDue the day of the next dose; the only date that may lie ahead
 */
public record BoneTreatment(
    TreatmentStatus status,
    Optional<MedicineClass> medicine,
    Optional<LocalDate> since,
    Optional<LocalDate> nextDoseDue) {
  /** Creates the value; refuses what is impossible with an {@link IllegalArgumentException}. */
  public BoneTreatment {
    requireNonNull(status, "status");
    requireNonNull(medicine, "medicine");
    Checks.date(since, "since of the bone treatment");
    Checks.date(nextDoseDue, "nextDoseDue");
  }

  /**
   * Returns a treatment of which only the status is known.
   *
   * @param status where the person stands with it
   */
  public static BoneTreatment of(TreatmentStatus status) {
    return new BoneTreatment(status, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Returns a copy with {@link #medicine}. */
  public BoneTreatment withMedicine(MedicineClass medicine) {
    return new BoneTreatment(status, Optional.of(medicine), since, nextDoseDue);
  }

  /** Returns a copy with {@link #since}. */
  public BoneTreatment withSince(LocalDate since) {
    return new BoneTreatment(status, medicine, Optional.of(since), nextDoseDue);
  }

  /** Returns a copy with {@link #nextDoseDue}. */
  public BoneTreatment withNextDoseDue(LocalDate nextDoseDue) {
    return new BoneTreatment(status, medicine, since, Optional.of(nextDoseDue));
  }

  /** Returns no health data. */
  @Override
  public String toString() {
    return "BoneTreatment[…]";
  }
}
