package io.osteokit.core.person;

/** Writes profiles. */
final class ProfileMembers {
  private final Members out;

  private ProfileMembers(Members out) {
    this.out = out;
  }

  static void write(Profile profile, Members out) {
    new ProfileMembers(out).write(profile);
  }

  private void write(Profile profile) {
    out.date("birthDate", profile.birthDate());
    out.word("sex", profile.sex());
    out.flag("premenopausal", profile.premenopausal());
    out.text("region", profile.region());
    out.flag("livesAlone", profile.livesAlone());
    out.word("boneHealth", profile.boneHealth());
    out.number("lowestTScore", profile.lowestTScore());
    out.objects("vertebralFractures", profile.vertebralFractures(), this::vertebralFracture);
    out.flag("reportedFractureUnconfirmed", profile.reportedFractureUnconfirmed());
    out.flag("spineImaged", profile.spineImaged());
    out.flag("hyperkyphosis", profile.hyperkyphosis());
    out.number("cobbAngleDegrees", profile.cobbAngleDegrees());
    out.number("occiputToWallCm", profile.occiputToWallCm());
    out.number("youngAdultHeightCm", profile.youngAdultHeightCm());
    out.objects("heights", profile.heights(), this::height);
    out.objects("otherFractures", profile.otherFractures(), this::otherFracture);
    out.object("augmentation", profile.augmentation(), this::augmentation);
    out.object("falls", profile.falls(), this::falls);
    out.flag("frail", profile.frail());
    out.flag("risesFromFloor", profile.risesFromFloor());
    out.flag("risesFromChair", profile.risesFromChair());
    out.number("timedUpAndGoSeconds", profile.timedUpAndGoSeconds());
    out.words("conditions", profile.conditions(), HealthCondition::name);
    out.objects("medicines", profile.medicines(), this::medicine);
    out.flag("secondaryCausesChecked", profile.secondaryCausesChecked());
    out.object("boneTreatment", profile.boneTreatment(), this::boneTreatment);
    out.flag("smoker", profile.smoker());
    out.number("alcoholUnitsPerWeek", profile.alcoholUnitsPerWeek());
    out.object("brace", profile.brace(), this::brace);
    out.object("analgesia", profile.analgesia(), this::analgesia);
    out.objects("clearances", profile.clearances(), this::clearance);
    out.flag("massageAgreedByDoctor", profile.massageAgreedByDoctor());
    out.object("activity", profile.activity(), this::activity);
  }

  private void vertebralFracture(VertebralFracture fracture) {
    out.word("level", fracture.level());
    out.date("date", fracture.date());
    out.flag("imaged", fracture.imaged());
    out.word("trauma", fracture.trauma());
    out.flag("painMatchesLevel", fracture.painMatchesLevel());
  }

  private void height(Height height) {
    out.date("date", height.date());
    out.number("cm", height.cm());
    out.text("measuredBy", height.measuredBy().name());
  }

  private void otherFracture(OtherFracture fracture) {
    out.text("site", fracture.site().name());
    out.date("date", fracture.date());
    out.word("trauma", fracture.trauma());
  }

  private void augmentation(Augmentation augmentation) {
    out.date("date", augmentation.date());
    out.flag("cleared", augmentation.cleared());
  }

  private void falls(Falls falls) {
    out.whole("last12Months", falls.last12Months());
    out.whole("injurious", falls.injurious());
  }

  private void medicine(Medicine medicine) {
    out.text("class", medicine.medicineClass().name());
    out.date("since", medicine.since());
  }

  private void boneTreatment(BoneTreatment treatment) {
    out.text("status", treatment.status().name());
    out.word("medicine", treatment.medicine());
    out.date("since", treatment.since());
    out.date("nextDoseDue", treatment.nextDoseDue());
  }

  private void brace(Brace brace) {
    out.date("since", brace.since());
    out.number("hoursPerDay", brace.hoursPerDay());
    out.flag("weanPlan", brace.weanPlan());
  }

  private void analgesia(Analgesia analgesia) {
    out.flag("taking", analgesia.taking());
    out.date("reviewedOn", analgesia.reviewedOn());
    out.date("optimisedOn", analgesia.optimisedOn());
  }

  private void clearance(Clearance clearance) {
    out.text("exercise", clearance.exercise());
    out.word("activity", clearance.activity());
    out.text("by", clearance.by());
    out.date("on", clearance.on());
  }

  private void activity(HabitualActivity activity) {
    out.word("habitualImpact", activity.habitualImpact());
    out.number("walkingMinutesPerDay", activity.walkingMinutesPerDay());
    out.whole("strengthDaysPerWeek", activity.strengthDaysPerWeek());
    out.whole("balanceDaysPerWeek", activity.balanceDaysPerWeek());
  }
}
