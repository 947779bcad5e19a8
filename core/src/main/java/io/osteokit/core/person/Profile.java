package io.osteokit.core.person;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known about a person and changes slowly.
 *
 * <p>Empty means unknown; an empty list or set means known to be none. Nothing is ever assumed for
 * what is unknown, so say what you know, also when it is none:
 *
 * <pre>{@code
 * Profile profile =
 *     Profile.builder()
 *         .birthDate(LocalDate.of(1949, 2, 3))
 *         .sex(Sex.FEMALE)
 *         .vertebralFracture(VertebralFracture.seenOnImaging().withLevel(VertebralLevel.L1))
 *         .noFalls()
 *         .noConditions()
 *         .build();
 * }</pre>
 *
 * <p>Equal when everything in it is equal; order counts in lists. Immutable and thread-safe. {@code
 * toString} shows no health data.
 */
public sealed interface Profile permits ProfileData {
  /** Returns a builder with everything unknown. */
  static ProfileBuilder builder() {
    return new ProfileBuilder();
  }

  /** Returns a profile in which everything is unknown. */
  static Profile unknown() {
    return builder().build();
  }

  /** Returns a builder that starts with what this profile knows. */
  ProfileBuilder toBuilder();

  /** Returns the day of birth, if known. */
  Optional<LocalDate> birthDate();

  /** Returns the sex, if known. */
  Optional<Sex> sex();

  /** Returns whether the person has not reached the menopause, if known. */
  Optional<Boolean> premenopausal();

  /** Returns the country as two capital letters (ISO 3166-1); chooses whom to contact, if known. */
  Optional<String> region();

  /** Returns whether the person lives alone, if known. */
  Optional<Boolean> livesAlone();

  /** Returns how strong the bones are, as a clinician stated it, if known. */
  Optional<BoneHealth> boneHealth();

  /** Returns the lowest T-score of spine or hip, −10 to 10, if known. */
  Optional<BigDecimal> lowestTScore();

  /** Returns the broken vertebrae, if known. */
  Optional<List<VertebralFracture>> vertebralFractures();

  /**
   * Returns whether the person believes a bone of the back broke and nobody confirmed it, if known.
   */
  Optional<Boolean> reportedFractureUnconfirmed();

  /** Returns whether the spine was imaged since height was lost or symptoms began, if known. */
  Optional<Boolean> spineImaged();

  /** Returns whether the upper back is too curved, as a clinician stated it, if known. */
  Optional<Boolean> hyperkyphosis();

  /** Returns the curve of the upper back as the Cobb angle in degrees, 0 to 180, if known. */
  Optional<BigDecimal> cobbAngleDegrees();

  /**
   * Returns the distance from the back of the head to the wall in centimetres, 0 to 40, if known.
   */
  Optional<BigDecimal> occiputToWallCm();

  /** Returns the tallest height the person recalls in centimetres, 50 to 250, if known. */
  Optional<BigDecimal> youngAdultHeightCm();

  /** Returns the heights measured, if known. */
  Optional<List<Height>> heights();

  /** Returns the broken bones outside the mobile spine, if known. */
  Optional<List<OtherFracture>> otherFractures();

  /** Returns the cement augmentation of a vertebra; unknown counts as none, if known. */
  Optional<Augmentation> augmentation();

  /** Returns the falls of the last twelve months, if known. */
  Optional<Falls> falls();

  /** Returns whether the person is frail, if known. */
  Optional<Boolean> frail();

  /** Returns whether the person gets up from the floor unaided, if known. */
  Optional<Boolean> risesFromFloor();

  /** Returns whether the person gets up from a chair unaided, if known. */
  Optional<Boolean> risesFromChair();

  /** Returns the time of the timed-up-and-go test in seconds, 0 to 600, if known. */
  Optional<BigDecimal> timedUpAndGoSeconds();

  /** Returns the health conditions, if known. */
  Optional<Set<HealthCondition>> conditions();

  /** Returns the medicines taken now, if known. */
  Optional<List<Medicine>> medicines();

  /** Returns whether tests for another cause of fragile bones are done, if known. */
  Optional<Boolean> secondaryCausesChecked();

  /** Returns the medicine against fragile bones, if known. */
  Optional<BoneTreatment> boneTreatment();

  /** Returns whether the person smokes, if known. */
  Optional<Boolean> smoker();

  /** Returns the units of alcohol a week, 0 to 1000, if known. */
  Optional<BigDecimal> alcoholUnitsPerWeek();

  /** Returns the brace worn now, if known. */
  Optional<Brace> brace();

  /** Returns the medicines against pain, if known. */
  Optional<Analgesia> analgesia();

  /** Returns what clinicians released the person for, if known. */
  Optional<List<Clearance>> clearances();

  /** Returns whether a doctor agreed to massage, if known. */
  Optional<Boolean> massageAgreedByDoctor();

  /** Returns what the person is used to doing, if known. */
  Optional<HabitualActivity> activity();
}
