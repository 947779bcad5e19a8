package io.osteokit.core.person;

import static java.util.Objects.requireNonNull;

import io.osteokit.core.internal.Checks;
import io.osteokit.core.internal.Limits;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The one implementation of {@link Profile}. */
record ProfileData(
    Optional<LocalDate> birthDate,
    Optional<Sex> sex,
    Optional<Boolean> premenopausal,
    Optional<String> region,
    Optional<Boolean> livesAlone,
    Optional<BoneHealth> boneHealth,
    Optional<BigDecimal> lowestTScore,
    Optional<List<VertebralFracture>> vertebralFractures,
    Optional<Boolean> reportedFractureUnconfirmed,
    Optional<Boolean> spineImaged,
    Optional<Boolean> hyperkyphosis,
    Optional<BigDecimal> cobbAngleDegrees,
    Optional<BigDecimal> occiputToWallCm,
    Optional<BigDecimal> youngAdultHeightCm,
    Optional<List<Height>> heights,
    Optional<List<OtherFracture>> otherFractures,
    Optional<Augmentation> augmentation,
    Optional<Falls> falls,
    Optional<Boolean> frail,
    Optional<Boolean> risesFromFloor,
    Optional<Boolean> risesFromChair,
    Optional<BigDecimal> timedUpAndGoSeconds,
    Optional<Set<HealthCondition>> conditions,
    Optional<List<Medicine>> medicines,
    Optional<Boolean> secondaryCausesChecked,
    Optional<BoneTreatment> boneTreatment,
    Optional<Boolean> smoker,
    Optional<BigDecimal> alcoholUnitsPerWeek,
    Optional<Brace> brace,
    Optional<Analgesia> analgesia,
    Optional<List<Clearance>> clearances,
    Optional<Boolean> massageAgreedByDoctor,
    Optional<HabitualActivity> activity)
    implements Profile {
  private static final Pattern REGION = Pattern.compile(Limits.REGION);

  ProfileData {
    Checks.date(birthDate, "birthDate");
    requireNonNull(sex, "sex");
    requireNonNull(premenopausal, "premenopausal");
    region.ifPresent(code -> Checks.matches(code, REGION, "region must be two capital letters"));
    requireNonNull(livesAlone, "livesAlone");
    requireNonNull(boneHealth, "boneHealth");
    lowestTScore =
        Checks.between(lowestTScore, Limits.T_SCORE_MIN, Limits.T_SCORE_MAX, "lowestTScore");
    vertebralFractures = Checks.list(vertebralFractures, "vertebralFractures");
    requireNonNull(reportedFractureUnconfirmed, "reportedFractureUnconfirmed");
    requireNonNull(spineImaged, "spineImaged");
    requireNonNull(hyperkyphosis, "hyperkyphosis");
    cobbAngleDegrees =
        Checks.between(cobbAngleDegrees, "0", Limits.COBB_DEGREES_MAX, "cobbAngleDegrees");
    occiputToWallCm =
        Checks.between(occiputToWallCm, "0", Limits.OCCIPUT_TO_WALL_CM_MAX, "occiputToWallCm");
    youngAdultHeightCm =
        Checks.between(
            youngAdultHeightCm, Limits.HEIGHT_CM_MIN, Limits.HEIGHT_CM_MAX, "youngAdultHeightCm");
    heights = Checks.list(heights, "heights");
    otherFractures = Checks.list(otherFractures, "otherFractures");
    requireNonNull(augmentation, "augmentation");
    requireNonNull(falls, "falls");
    requireNonNull(frail, "frail");
    requireNonNull(risesFromFloor, "risesFromFloor");
    requireNonNull(risesFromChair, "risesFromChair");
    timedUpAndGoSeconds =
        Checks.between(
            timedUpAndGoSeconds, "0", Limits.TIMED_UP_AND_GO_SECONDS_MAX, "timedUpAndGoSeconds");
    conditions = Checks.words(conditions, "conditions");
    medicines = Checks.list(medicines, "medicines");
    requireNonNull(secondaryCausesChecked, "secondaryCausesChecked");
    requireNonNull(boneTreatment, "boneTreatment");
    requireNonNull(smoker, "smoker");
    alcoholUnitsPerWeek =
        Checks.between(alcoholUnitsPerWeek, "0", Limits.ALCOHOL_UNITS_MAX, "alcoholUnitsPerWeek");
    requireNonNull(brace, "brace");
    requireNonNull(analgesia, "analgesia");
    clearances = Checks.list(clearances, "clearances");
    requireNonNull(massageAgreedByDoctor, "massageAgreedByDoctor");
    requireNonNull(activity, "activity");
  }

  @Override
  public ProfileBuilder toBuilder() {
    return new ProfileBuilder(this);
  }

  @Override
  public String toString() {
    return "Profile[…]";
  }
}
