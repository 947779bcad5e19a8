package io.osteokit.core.internal.document;

import io.osteokit.core.internal.Limits;
import io.osteokit.core.internal.document.ProfileParts.Bone;
import io.osteokit.core.internal.document.ProfileParts.Cement;
import io.osteokit.core.internal.document.ProfileParts.Corset;
import io.osteokit.core.internal.document.ProfileParts.Drug;
import io.osteokit.core.internal.document.ProfileParts.FallCount;
import io.osteokit.core.internal.document.ProfileParts.Habits;
import io.osteokit.core.internal.document.ProfileParts.Measured;
import io.osteokit.core.internal.document.ProfileParts.Release;
import io.osteokit.core.internal.document.ProfileParts.Treatment;
import io.osteokit.core.internal.document.ProfileParts.Vertebra;
import io.osteokit.core.person.Analgesia;
import io.osteokit.core.person.BoneHealth;
import io.osteokit.core.person.HealthCondition;
import io.osteokit.core.person.Profile;
import io.osteokit.core.person.ProfileBuilder;
import io.osteokit.core.person.Sex;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A profile as it stands in the text. */
final class ProfileDocument {
  private final @Nullable LocalDate birthDate;
  private final @Nullable Sex sex;
  private final @Nullable Boolean premenopausal;

  @Pattern(regexp = Limits.REGION, message = "must be two capital letters")
  private final @Nullable String region;

  private final @Nullable Boolean livesAlone;
  private final @Nullable BoneHealth boneHealth;

  @Between(min = Limits.T_SCORE_MIN, max = Limits.T_SCORE_MAX)
  private final @Nullable BigDecimal lowestTScore;

  private final @Nullable List<@Valid Vertebra> vertebralFractures;
  private final @Nullable Boolean reportedFractureUnconfirmed;
  private final @Nullable Boolean spineImaged;
  private final @Nullable Boolean hyperkyphosis;

  @Between(max = Limits.COBB_DEGREES_MAX)
  private final @Nullable BigDecimal cobbAngleDegrees;

  @Between(max = Limits.OCCIPUT_TO_WALL_CM_MAX)
  private final @Nullable BigDecimal occiputToWallCm;

  @Between(min = Limits.HEIGHT_CM_MIN, max = Limits.HEIGHT_CM_MAX)
  private final @Nullable BigDecimal youngAdultHeightCm;

  private final @Nullable List<@Valid Measured> heights;
  private final @Nullable List<@Valid Bone> otherFractures;
  @Valid private final @Nullable Cement augmentation;
  @Valid private final @Nullable FallCount falls;
  private final @Nullable Boolean frail;
  private final @Nullable Boolean risesFromFloor;
  private final @Nullable Boolean risesFromChair;

  @Between(max = Limits.TIMED_UP_AND_GO_SECONDS_MAX)
  private final @Nullable BigDecimal timedUpAndGoSeconds;

  private final @Nullable Set<HealthCondition> conditions;
  private final @Nullable List<@Valid Drug> medicines;
  private final @Nullable Boolean secondaryCausesChecked;
  @Valid private final @Nullable Treatment boneTreatment;
  private final @Nullable Boolean smoker;

  @Between(max = Limits.ALCOHOL_UNITS_MAX)
  private final @Nullable BigDecimal alcoholUnitsPerWeek;

  @Valid private final @Nullable Corset brace;
  private final @Nullable Analgesia analgesia;
  private final @Nullable List<@Valid Release> clearances;
  private final @Nullable Boolean massageAgreedByDoctor;
  @Valid private final @Nullable Habits activity;

  ProfileDocument(Fields fields) {
    birthDate = fields.date("birthDate");
    sex = fields.choice("sex", Sex.class);
    premenopausal = fields.flag("premenopausal");
    region = fields.text("region");
    livesAlone = fields.flag("livesAlone");
    boneHealth = fields.choice("boneHealth", BoneHealth.class);
    lowestTScore = fields.number("lowestTScore");
    vertebralFractures = fields.objects("vertebralFractures", Vertebra::new);
    reportedFractureUnconfirmed = fields.flag("reportedFractureUnconfirmed");
    spineImaged = fields.flag("spineImaged");
    hyperkyphosis = fields.flag("hyperkyphosis");
    cobbAngleDegrees = fields.number("cobbAngleDegrees");
    occiputToWallCm = fields.number("occiputToWallCm");
    youngAdultHeightCm = fields.number("youngAdultHeightCm");
    heights = fields.objects("heights", Measured::new);
    otherFractures = fields.objects("otherFractures", Bone::new);
    augmentation = fields.object("augmentation", Cement::new);
    falls = fields.object("falls", FallCount::new);
    frail = fields.flag("frail");
    risesFromFloor = fields.flag("risesFromFloor");
    risesFromChair = fields.flag("risesFromChair");
    timedUpAndGoSeconds = fields.number("timedUpAndGoSeconds");
    conditions = fields.set("conditions", HealthCondition.class);
    medicines = fields.objects("medicines", Drug::new);
    secondaryCausesChecked = fields.flag("secondaryCausesChecked");
    boneTreatment = fields.object("boneTreatment", Treatment::new);
    smoker = fields.flag("smoker");
    alcoholUnitsPerWeek = fields.number("alcoholUnitsPerWeek");
    brace = fields.object("brace", Corset::new);
    analgesia = fields.object("analgesia", ProfileParts::analgesia);
    clearances = fields.objects("clearances", Release::new);
    massageAgreedByDoctor = fields.flag("massageAgreedByDoctor");
    activity = fields.object("activity", Habits::new);
    fields.close();
  }

  Profile toValue() {
    ProfileBuilder builder = Profile.builder();
    Values.known(birthDate, builder::birthDate);
    Values.known(sex, builder::sex);
    Values.known(premenopausal, builder::premenopausal);
    Values.known(region, builder::region);
    Values.known(livesAlone, builder::livesAlone);
    Values.known(boneHealth, builder::boneHealth);
    Values.known(lowestTScore, builder::lowestTScore);
    Values.all(vertebralFractures, Vertebra::toValue).ifPresent(builder::vertebralFractures);
    Values.known(reportedFractureUnconfirmed, builder::reportedFractureUnconfirmed);
    Values.known(spineImaged, builder::spineImaged);
    Values.known(hyperkyphosis, builder::hyperkyphosis);
    Values.known(cobbAngleDegrees, builder::cobbAngleDegrees);
    Values.known(occiputToWallCm, builder::occiputToWallCm);
    Values.known(youngAdultHeightCm, builder::youngAdultHeightCm);
    Values.all(heights, Measured::toValue).ifPresent(builder::heights);
    Values.all(otherFractures, Bone::toValue).ifPresent(builder::otherFractures);
    if (augmentation != null) {
      builder.augmentation(augmentation.toValue());
    }
    if (falls != null) {
      builder.falls(falls.toValue());
    }
    Values.known(frail, builder::frail);
    Values.known(risesFromFloor, builder::risesFromFloor);
    Values.known(risesFromChair, builder::risesFromChair);
    Values.known(timedUpAndGoSeconds, builder::timedUpAndGoSeconds);
    Values.known(conditions, builder::conditions);
    Values.all(medicines, Drug::toValue).ifPresent(builder::medicines);
    Values.known(secondaryCausesChecked, builder::secondaryCausesChecked);
    if (boneTreatment != null) {
      builder.boneTreatment(boneTreatment.toValue());
    }
    Values.known(smoker, builder::smoker);
    Values.known(alcoholUnitsPerWeek, builder::alcoholUnitsPerWeek);
    if (brace != null) {
      builder.brace(brace.toValue());
    }
    Values.known(analgesia, builder::analgesia);
    Values.all(clearances, Release::toValue).ifPresent(builder::clearances);
    Values.known(massageAgreedByDoctor, builder::massageAgreedByDoctor);
    if (activity != null) {
      builder.activity(activity.toValue());
    }
    return builder.build();
  }
}
