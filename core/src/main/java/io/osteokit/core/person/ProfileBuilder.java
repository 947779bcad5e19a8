package io.osteokit.core.person;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Builds a {@link Profile}; what is not stated stays unknown.
 *
 * <p>Ranges are checked by {@link #build}. Not thread-safe.
 */
public final class ProfileBuilder {
  private Optional<LocalDate> birthDate = Optional.empty();
  private Optional<Sex> sex = Optional.empty();
  private Optional<Boolean> premenopausal = Optional.empty();
  private Optional<String> region = Optional.empty();
  private Optional<Boolean> livesAlone = Optional.empty();
  private Optional<BoneHealth> boneHealth = Optional.empty();
  private Optional<BigDecimal> lowestTScore = Optional.empty();
  private Optional<List<VertebralFracture>> vertebralFractures = Optional.empty();
  private Optional<Boolean> reportedFractureUnconfirmed = Optional.empty();
  private Optional<Boolean> spineImaged = Optional.empty();
  private Optional<Boolean> hyperkyphosis = Optional.empty();
  private Optional<BigDecimal> cobbAngleDegrees = Optional.empty();
  private Optional<BigDecimal> occiputToWallCm = Optional.empty();
  private Optional<BigDecimal> youngAdultHeightCm = Optional.empty();
  private Optional<List<Height>> heights = Optional.empty();
  private Optional<List<OtherFracture>> otherFractures = Optional.empty();
  private Optional<Augmentation> augmentation = Optional.empty();
  private Optional<Falls> falls = Optional.empty();
  private Optional<Boolean> frail = Optional.empty();
  private Optional<Boolean> risesFromFloor = Optional.empty();
  private Optional<Boolean> risesFromChair = Optional.empty();
  private Optional<BigDecimal> timedUpAndGoSeconds = Optional.empty();
  private Optional<Set<HealthCondition>> conditions = Optional.empty();
  private Optional<List<Medicine>> medicines = Optional.empty();
  private Optional<Boolean> secondaryCausesChecked = Optional.empty();
  private Optional<BoneTreatment> boneTreatment = Optional.empty();
  private Optional<Boolean> smoker = Optional.empty();
  private Optional<BigDecimal> alcoholUnitsPerWeek = Optional.empty();
  private Optional<Brace> brace = Optional.empty();
  private Optional<Analgesia> analgesia = Optional.empty();
  private Optional<List<Clearance>> clearances = Optional.empty();
  private Optional<Boolean> massageAgreedByDoctor = Optional.empty();
  private Optional<HabitualActivity> activity = Optional.empty();

  ProfileBuilder() {}

  ProfileBuilder(Profile known) {
    birthDate = known.birthDate();
    sex = known.sex();
    premenopausal = known.premenopausal();
    region = known.region();
    livesAlone = known.livesAlone();
    boneHealth = known.boneHealth();
    lowestTScore = known.lowestTScore();
    vertebralFractures = known.vertebralFractures();
    reportedFractureUnconfirmed = known.reportedFractureUnconfirmed();
    spineImaged = known.spineImaged();
    hyperkyphosis = known.hyperkyphosis();
    cobbAngleDegrees = known.cobbAngleDegrees();
    occiputToWallCm = known.occiputToWallCm();
    youngAdultHeightCm = known.youngAdultHeightCm();
    heights = known.heights();
    otherFractures = known.otherFractures();
    augmentation = known.augmentation();
    falls = known.falls();
    frail = known.frail();
    risesFromFloor = known.risesFromFloor();
    risesFromChair = known.risesFromChair();
    timedUpAndGoSeconds = known.timedUpAndGoSeconds();
    conditions = known.conditions();
    medicines = known.medicines();
    secondaryCausesChecked = known.secondaryCausesChecked();
    boneTreatment = known.boneTreatment();
    smoker = known.smoker();
    alcoholUnitsPerWeek = known.alcoholUnitsPerWeek();
    brace = known.brace();
    analgesia = known.analgesia();
    clearances = known.clearances();
    massageAgreedByDoctor = known.massageAgreedByDoctor();
    activity = known.activity();
  }

  /** States the day of birth. */
  public ProfileBuilder birthDate(LocalDate birthDate) {
    this.birthDate = Optional.of(birthDate);
    return this;
  }

  /** States the sex. */
  public ProfileBuilder sex(Sex sex) {
    this.sex = Optional.of(sex);
    return this;
  }

  /** States whether the person has not reached the menopause. */
  public ProfileBuilder premenopausal(boolean premenopausal) {
    this.premenopausal = Optional.of(premenopausal);
    return this;
  }

  /** States the country as two capital letters (ISO 3166-1); chooses whom to contact. */
  public ProfileBuilder region(String region) {
    this.region = Optional.of(region);
    return this;
  }

  /** States whether the person lives alone. */
  public ProfileBuilder livesAlone(boolean livesAlone) {
    this.livesAlone = Optional.of(livesAlone);
    return this;
  }

  /** States how strong the bones are, as a clinician stated it. */
  public ProfileBuilder boneHealth(BoneHealth boneHealth) {
    this.boneHealth = Optional.of(boneHealth);
    return this;
  }

  /** States the lowest T-score of spine or hip, −10 to 10. */
  public ProfileBuilder lowestTScore(BigDecimal lowestTScore) {
    this.lowestTScore = Optional.of(lowestTScore);
    return this;
  }

  /** States {@link Profile#lowestTScore}; taken as the decimal number it prints as. */
  public ProfileBuilder lowestTScore(double lowestTScore) {
    return lowestTScore(BigDecimal.valueOf(lowestTScore));
  }

  /** Adds to {@link Profile#vertebralFractures}, which is known then. */
  public ProfileBuilder vertebralFracture(VertebralFracture vertebralFracture) {
    vertebralFractures = Additions.to(vertebralFractures, vertebralFracture);
    return this;
  }

  /** States all of {@link Profile#vertebralFractures}. */
  public ProfileBuilder vertebralFractures(Collection<VertebralFracture> vertebralFractures) {
    this.vertebralFractures = Additions.all(vertebralFractures);
    return this;
  }

  /** States that no vertebra is known to be broken. */
  public ProfileBuilder noVertebralFractures() {
    this.vertebralFractures = Additions.none();
    return this;
  }

  /** States whether the person believes a bone of the back broke and nobody confirmed it. */
  public ProfileBuilder reportedFractureUnconfirmed(boolean reportedFractureUnconfirmed) {
    this.reportedFractureUnconfirmed = Optional.of(reportedFractureUnconfirmed);
    return this;
  }

  /** States whether the spine was imaged since height was lost or symptoms began. */
  public ProfileBuilder spineImaged(boolean spineImaged) {
    this.spineImaged = Optional.of(spineImaged);
    return this;
  }

  /** States whether the upper back is too curved, as a clinician stated it. */
  public ProfileBuilder hyperkyphosis(boolean hyperkyphosis) {
    this.hyperkyphosis = Optional.of(hyperkyphosis);
    return this;
  }

  /** States the curve of the upper back as the Cobb angle in degrees, 0 to 180. */
  public ProfileBuilder cobbAngleDegrees(BigDecimal cobbAngleDegrees) {
    this.cobbAngleDegrees = Optional.of(cobbAngleDegrees);
    return this;
  }

  /** States {@link Profile#cobbAngleDegrees}; taken as the decimal number it prints as. */
  public ProfileBuilder cobbAngleDegrees(double cobbAngleDegrees) {
    return cobbAngleDegrees(BigDecimal.valueOf(cobbAngleDegrees));
  }

  /** States the distance from the back of the head to the wall in centimetres, 0 to 40. */
  public ProfileBuilder occiputToWallCm(BigDecimal occiputToWallCm) {
    this.occiputToWallCm = Optional.of(occiputToWallCm);
    return this;
  }

  /** States {@link Profile#occiputToWallCm}; taken as the decimal number it prints as. */
  public ProfileBuilder occiputToWallCm(double occiputToWallCm) {
    return occiputToWallCm(BigDecimal.valueOf(occiputToWallCm));
  }

  /** States the tallest height the person recalls in centimetres, 50 to 250. */
  public ProfileBuilder youngAdultHeightCm(BigDecimal youngAdultHeightCm) {
    this.youngAdultHeightCm = Optional.of(youngAdultHeightCm);
    return this;
  }

  /** States {@link Profile#youngAdultHeightCm}; taken as the decimal number it prints as. */
  public ProfileBuilder youngAdultHeightCm(double youngAdultHeightCm) {
    return youngAdultHeightCm(BigDecimal.valueOf(youngAdultHeightCm));
  }

  /** Adds to {@link Profile#heights}, which is known then. */
  public ProfileBuilder height(Height height) {
    heights = Additions.to(heights, height);
    return this;
  }

  /** States all of {@link Profile#heights}. */
  public ProfileBuilder heights(Collection<Height> heights) {
    this.heights = Additions.all(heights);
    return this;
  }

  /** States that no height was ever measured. */
  public ProfileBuilder noHeights() {
    this.heights = Additions.none();
    return this;
  }

  /** Adds to {@link Profile#otherFractures}, which is known then. */
  public ProfileBuilder otherFracture(OtherFracture otherFracture) {
    otherFractures = Additions.to(otherFractures, otherFracture);
    return this;
  }

  /** States all of {@link Profile#otherFractures}. */
  public ProfileBuilder otherFractures(Collection<OtherFracture> otherFractures) {
    this.otherFractures = Additions.all(otherFractures);
    return this;
  }

  /** States that no other bone broke. */
  public ProfileBuilder noOtherFractures() {
    this.otherFractures = Additions.none();
    return this;
  }

  /** States the cement augmentation of a vertebra; unknown counts as none. */
  public ProfileBuilder augmentation(Augmentation augmentation) {
    this.augmentation = Optional.of(augmentation);
    return this;
  }

  /** States the falls of the last twelve months. */
  public ProfileBuilder falls(Falls falls) {
    this.falls = Optional.of(falls);
    return this;
  }

  /** States that there was no fall within the last twelve months. */
  public ProfileBuilder noFalls() {
    return falls(Falls.none());
  }

  /** States whether the person is frail. */
  public ProfileBuilder frail(boolean frail) {
    this.frail = Optional.of(frail);
    return this;
  }

  /** States whether the person gets up from the floor unaided. */
  public ProfileBuilder risesFromFloor(boolean risesFromFloor) {
    this.risesFromFloor = Optional.of(risesFromFloor);
    return this;
  }

  /** States whether the person gets up from a chair unaided. */
  public ProfileBuilder risesFromChair(boolean risesFromChair) {
    this.risesFromChair = Optional.of(risesFromChair);
    return this;
  }

  /** States the time of the timed-up-and-go test in seconds, 0 to 600. */
  public ProfileBuilder timedUpAndGoSeconds(BigDecimal timedUpAndGoSeconds) {
    this.timedUpAndGoSeconds = Optional.of(timedUpAndGoSeconds);
    return this;
  }

  /** States {@link Profile#timedUpAndGoSeconds}; taken as the decimal number it prints as. */
  public ProfileBuilder timedUpAndGoSeconds(double timedUpAndGoSeconds) {
    return timedUpAndGoSeconds(BigDecimal.valueOf(timedUpAndGoSeconds));
  }

  /** Adds to {@link Profile#conditions}, which is known then. */
  public ProfileBuilder condition(HealthCondition condition) {
    conditions = Additions.toSet(conditions, condition);
    return this;
  }

  /** States all of {@link Profile#conditions}. */
  public ProfileBuilder conditions(Collection<HealthCondition> conditions) {
    this.conditions = Additions.allSet(conditions);
    return this;
  }

  /** States that there is no health condition of the vocabulary. */
  public ProfileBuilder noConditions() {
    this.conditions = Additions.noneSet();
    return this;
  }

  /** Adds to {@link Profile#medicines}, which is known then. */
  public ProfileBuilder medicine(Medicine medicine) {
    medicines = Additions.to(medicines, medicine);
    return this;
  }

  /** Adds a medicine begun on an unknown day to {@link Profile#medicines}. */
  public ProfileBuilder medicine(MedicineClass medicineClass) {
    return medicine(Medicine.of(medicineClass));
  }

  /** States all of {@link Profile#medicines}. */
  public ProfileBuilder medicines(Collection<Medicine> medicines) {
    this.medicines = Additions.all(medicines);
    return this;
  }

  /** States that no medicine is taken. */
  public ProfileBuilder noMedicines() {
    this.medicines = Additions.none();
    return this;
  }

  /** States whether tests for another cause of fragile bones are done. */
  public ProfileBuilder secondaryCausesChecked(boolean secondaryCausesChecked) {
    this.secondaryCausesChecked = Optional.of(secondaryCausesChecked);
    return this;
  }

  /** States the medicine against fragile bones. */
  public ProfileBuilder boneTreatment(BoneTreatment boneTreatment) {
    this.boneTreatment = Optional.of(boneTreatment);
    return this;
  }

  /** States whether the person smokes. */
  public ProfileBuilder smoker(boolean smoker) {
    this.smoker = Optional.of(smoker);
    return this;
  }

  /** States the units of alcohol a week, 0 to 1000. */
  public ProfileBuilder alcoholUnitsPerWeek(BigDecimal alcoholUnitsPerWeek) {
    this.alcoholUnitsPerWeek = Optional.of(alcoholUnitsPerWeek);
    return this;
  }

  /** States {@link Profile#alcoholUnitsPerWeek}; taken as the decimal number it prints as. */
  public ProfileBuilder alcoholUnitsPerWeek(double alcoholUnitsPerWeek) {
    return alcoholUnitsPerWeek(BigDecimal.valueOf(alcoholUnitsPerWeek));
  }

  /** States the brace worn now. */
  public ProfileBuilder brace(Brace brace) {
    this.brace = Optional.of(brace);
    return this;
  }

  /** States that no brace is worn now, or that nobody knows of one, as at first. */
  public ProfileBuilder withoutBrace() {
    this.brace = Optional.empty();
    return this;
  }

  /** States the medicines against pain. */
  public ProfileBuilder analgesia(Analgesia analgesia) {
    this.analgesia = Optional.of(analgesia);
    return this;
  }

  /** Adds to {@link Profile#clearances}, which is known then. */
  public ProfileBuilder clearance(Clearance clearance) {
    clearances = Additions.to(clearances, clearance);
    return this;
  }

  /** States all of {@link Profile#clearances}. */
  public ProfileBuilder clearances(Collection<Clearance> clearances) {
    this.clearances = Additions.all(clearances);
    return this;
  }

  /** States that no clinician released anything. */
  public ProfileBuilder noClearances() {
    this.clearances = Additions.none();
    return this;
  }

  /** States whether a doctor agreed to massage. */
  public ProfileBuilder massageAgreedByDoctor(boolean massageAgreedByDoctor) {
    this.massageAgreedByDoctor = Optional.of(massageAgreedByDoctor);
    return this;
  }

  /** States what the person is used to doing. */
  public ProfileBuilder activity(HabitualActivity activity) {
    this.activity = Optional.of(activity);
    return this;
  }

  /**
   * Returns the profile.
   *
   * @throws IllegalArgumentException if a number is out of range or the region no two capital
   *     letters; the message names the property and shows no value
   */
  public Profile build() {
    return new ProfileData(
        birthDate,
        sex,
        premenopausal,
        region,
        livesAlone,
        boneHealth,
        lowestTScore,
        vertebralFractures,
        reportedFractureUnconfirmed,
        spineImaged,
        hyperkyphosis,
        cobbAngleDegrees,
        occiputToWallCm,
        youngAdultHeightCm,
        heights,
        otherFractures,
        augmentation,
        falls,
        frail,
        risesFromFloor,
        risesFromChair,
        timedUpAndGoSeconds,
        conditions,
        medicines,
        secondaryCausesChecked,
        boneTreatment,
        smoker,
        alcoholUnitsPerWeek,
        brace,
        analgesia,
        clearances,
        massageAgreedByDoctor,
        activity);
  }
}
