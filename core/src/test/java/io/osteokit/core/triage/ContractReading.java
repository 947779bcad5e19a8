package io.osteokit.core.triage;

import static io.osteokit.core.person.Finding.*;

import io.osteokit.core.person.BoneTreatment;
import io.osteokit.core.person.Brace;
import io.osteokit.core.person.Case;
import io.osteokit.core.person.CheckIn;
import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.Finding;
import io.osteokit.core.person.HealthCondition;
import io.osteokit.core.person.MedicineClass;
import io.osteokit.core.person.Sex;
import io.osteokit.core.person.StopCriterion;
import io.osteokit.core.person.Trauma;
import io.osteokit.core.person.TreatmentStatus;
import io.osteokit.core.person.VertebralFracture;
import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Sections 3.2, 4 and 8 of the case format, sentence by sentence in plain Java: what triage has to
 * say about a case.
 */
final class ContractReading extends ContractFacts {
  private static final Finding[] NEUROLOGICAL = {
    SADDLE_NUMBNESS,
    BLADDER_CHANGE,
    BOWEL_CHANGE,
    SEXUAL_DYSFUNCTION,
    BOTH_LEGS_SYMPTOMS,
    PROGRESSIVE_LEG_WEAKNESS,
    FOOT_DROP,
    NEW_GAIT_DISTURBANCE,
    ONE_LEG_NUMB_OR_WEAK
  };
  private static final HealthCondition[] CANCER = {
    HealthCondition.CANCER_BREAST,
    HealthCondition.CANCER_PROSTATE,
    HealthCondition.CANCER_LUNG,
    HealthCondition.CANCER_KIDNEY,
    HealthCondition.CANCER_THYROID,
    HealthCondition.MYELOMA,
    HealthCondition.CANCER_OTHER
  };

  /** The findings that 11.1 does not mark as urgent. */
  static final Set<Finding> NOT_URGENT =
      EnumSet.of(
          NEW_SPINAL_CURVE_OR_LUMP,
          CONSTITUTIONAL_SYMPTOMS,
          THORACIC_PAIN,
          PAIN_WITH_COUGH_OR_SNEEZE,
          PAIN_NOT_IMPROVING,
          PAIN_WORSE_AFTER_IMPROVING,
          THIGH_OR_GROIN_PAIN,
          UNSTEADY_TODAY,
          LOW_MOOD_OR_HOPELESSNESS,
          SEVERE_LOW_MOOD,
          BREATHLESS_ON_LITTLE_EFFORT,
          RECURRENT_CHEST_INFECTIONS,
          EARLY_FULLNESS_OR_REFLUX,
          JAW_PAIN_OR_EXPOSED_BONE);

  /** The cause groups of 4.1 that count in 4.2. */
  private static final Map<String, Set<Integer>> CAUSES =
      Map.of(
          "NERVE", Set.of(1, 2, 3, 4, 5, 6, 16),
          "CANCER", Set.of(7, 8, 23, 24),
          "INJURY", Set.of(9, 31, 39),
          "INFECTION", Set.of(10, 11),
          "VESSEL_OR_ORGAN", Set.of(12, 13, 14, 15, 36),
          "FRACTURE", Set.of(17, 18, 20, 21, 22, 25, 38),
          "PAIN_CONTROL", Set.of(19),
          "MEDICINE", Set.of(27, 28, 29, 30, 37));

  private final ContractHeights heights;
  private final ContractDiary diary;
  private final Map<String, Urgency> redFlags = new TreeMap<>();
  private final Map<String, Urgency> escalations = new TreeMap<>();

  private ContractReading(Case person) {
    super(person);
    heights = new ContractHeights(this);
    diary = new ContractDiary(this);
    nervesToInfection();
    organsToPainControl();
    bonesToMedicines();
    fallsToInjury();
    escalate();
  }

  static ContractReading of(Case person) {
    return new ContractReading(person);
  }

  Map<String, Urgency> redFlags() {
    return redFlags;
  }

  Map<String, Urgency> escalations() {
    return escalations;
  }

  // 3.2

  private List<Optional<Long>> agesBesidesTheListed() {
    List<Optional<Long>> ages = new ArrayList<>();
    if (reported()) {
      ages.add(Optional.empty());
    }
    if (fires(17) || fires(18)) {
      ages.add(Optional.of(0L));
    }
    if (fires(20) || fires(22)) {
      ages.add(Optional.empty());
    }
    if (profile.vertebralFractures().isEmpty()
        && (heights.recalledLossOfAtLeast("4.0") || steroid())) {
      ages.add(Optional.empty());
    }
    return ages;
  }

  private List<Optional<Long>> ages() {
    List<Optional<Long>> ages = agesBesidesTheListed();
    listed().forEach(fracture -> ages.add(fracture.date().map(this::ago)));
    return ages;
  }

  boolean fracturePresent() {
    return !ages().isEmpty();
  }

  boolean undatedOrUnlistedFracture() {
    return !agesBesidesTheListed().isEmpty()
        || listed().stream().anyMatch(fracture -> fracture.date().isEmpty());
  }

  private boolean undatedIsNew() {
    return severe() || painIsNew();
  }

  Optional<Long> fractureAge() {
    return ages().stream().map(age -> age.orElse(undatedIsNew() ? 0L : 84L)).min(Long::compareTo);
  }

  Phase phase() {
    if (fractureAge().isEmpty()) {
      return Phase.NOT_APPLICABLE;
    }
    long days = fractureAge().get();
    return days <= 41 ? Phase.ACUTE : days <= 83 ? Phase.SUBACUTE : Phase.CHRONIC;
  }

  boolean osteoporosis() {
    return !fracturePresent()
        && (Set.of("OSTEOPOROSIS", "UNKNOWN").contains(boneStatus()) || steroid());
  }

  boolean osteopenia() {
    return !fracturePresent() && boneStatus().equals("OSTEOPENIA") && !steroid();
  }

  boolean leg() {
    return fires(30) || legFracture();
  }

  // 4.1

  private boolean fires(int number) {
    return redFlags.containsKey(redFlag(number));
  }

  private static String redFlag(int number) {
    return number < 10 ? "RF-0" + number : "RF-" + number;
  }

  private void rule(int number, Urgency urgency, boolean fires) {
    if (fires) {
      redFlags.put(redFlag(number), urgency);
    }
  }

  private void nervesToInfection() {
    boolean neurological = anyYes(NEUROLOGICAL);
    boolean cancer = has(CANCER);
    rule(1, Urgency.EMERGENCY, yes(SADDLE_NUMBNESS));
    rule(2, Urgency.EMERGENCY, yes(BLADDER_CHANGE));
    rule(3, Urgency.EMERGENCY, yes(BOWEL_CHANGE));
    rule(4, Urgency.EMERGENCY, yes(SEXUAL_DYSFUNCTION));
    rule(5, Urgency.EMERGENCY, yes(BOTH_LEGS_SYMPTOMS));
    rule(6, Urgency.EMERGENCY, anyYes(PROGRESSIVE_LEG_WEAKNESS, FOOT_DROP, NEW_GAIT_DISTURBANCE));
    rule(7, Urgency.EMERGENCY, cancer && neurological);
    rule(8, Urgency.SAME_DAY, cancer && painAsOfCancer() && !neurological);
    rule(9, Urgency.EMERGENCY, anyYes(MAJOR_TRAUMA, DEFORMITY_OR_CANNOT_MOVE_AFTER_INJURY));
    rule(
        10,
        Urgency.EMERGENCY,
        anyYes(RIGORS, SERIOUSLY_UNWELL_OR_CONFUSED) || (yes(FEVER) && neurological));
    boolean atRisk =
        has(
            HealthCondition.DIABETES,
            HealthCondition.IMMUNOSUPPRESSION,
            HealthCondition.INTRAVENOUS_DRUG_USE,
            HealthCondition.DIALYSIS);
    rule(
        11,
        Urgency.SAME_DAY,
        yes(NEW_BACK_PAIN) && (anyYes(FEVER, RECENT_INFECTION) || (yes(FEELS_UNWELL) && atRisk)));
  }

  private boolean painAsOfCancer() {
    return yes(NEW_BACK_PAIN) && anyYes(NIGHT_PAIN, UNRELIEVED_PAIN, BAND_LIKE_TRUNK_PAIN);
  }

  private void organsToPainControl() {
    boolean rupture = anyYes(PULSATING_ABDOMINAL_SWELLING, COLLAPSE_OR_FAINT);
    rule(12, Urgency.SAME_DAY, yes(SUDDEN_SEVERE_BACK_OR_ABDOMINAL_PAIN));
    rule(12, Urgency.EMERGENCY, rupture);
    rule(13, Urgency.EMERGENCY, anyYes(CHEST_PAIN, SWEATING_WITH_ARM_OR_JAW_PAIN));
    rule(14, Urgency.SAME_DAY, yes(SWOLLEN_CALF));
    rule(14, Urgency.EMERGENCY, anyYes(NEW_BREATHLESSNESS, PLEURITIC_PAIN, COUGHING_BLOOD));
    boolean belly =
        yes(SEVERE_UPPER_ABDOMINAL_PAIN)
            || (yes(LOIN_PAIN) && anyYes(FEVER, RIGORS, URINARY_SYMPTOMS));
    rule(15, yes(COLLAPSE_OR_FAINT) ? Urgency.EMERGENCY : Urgency.SAME_DAY, belly);
    rule(16, Urgency.SAME_DAY, yes(ONE_LEG_NUMB_OR_WEAK));
    boolean newFracture = suddenNewPain() && fragile();
    rule(17, Urgency.SAME_DAY, newFracture && (severe() || yes(CANNOT_GET_UP)));
    rule(18, Urgency.WITHIN_DAYS, newFracture && !fires(17));
    rule(19, Urgency.SAME_DAY, yes(PAIN_STOPS_SLEEP_OR_SELF_CARE));
  }

  private void bonesToMedicines() {
    rule(20, Urgency.WITHIN_DAYS, heights.clinicLossOfTwoCentimetres());
    rule(
        21,
        Urgency.ROUTINE,
        heights.recalledLossOfAtLeast("4.0") && profile.spineImaged().equals(Optional.of(false)));
    rule(22, Urgency.WITHIN_DAYS, yes(NEW_SPINAL_CURVE_OR_LUMP));
    rule(23, Urgency.WITHIN_DAYS, yes(CONSTITUTIONAL_SYMPTOMS));
    rule(
        24,
        Urgency.WITHIN_DAYS,
        anyYes(
            NIGHT_PAIN,
            UNRELIEVED_PAIN,
            BAND_LIKE_TRUNK_PAIN,
            THORACIC_PAIN,
            PAIN_WITH_COUGH_OR_SNEEZE));
    rule(
        25,
        Urgency.WITHIN_DAYS,
        yes(PAIN_NOT_IMPROVING)
            || (yes(PAIN_WORSE_AFTER_IMPROVING) && fractureOrPainIsUnder84DaysOldOrOfUnknownDate())
            || diary.noImprovement()
            || diary.worseAfterImproving());
    rule(
        26,
        youngerThan50() || premenopausal() ? Urgency.WITHIN_DAYS : Urgency.ROUTINE,
        unusualFracture() && profile.secondaryCausesChecked().equals(Optional.of(false)));
    rule(27, Urgency.EMERGENCY, yes(BLACK_STOOLS_OR_VOMITING_BLOOD));
    rule(28, Urgency.EMERGENCY, yes(DROWSY_CONFUSED_OR_SLOW_BREATHING));
    rule(29, Urgency.SAME_DAY, yes(NO_BOWEL_MOTION_FOUR_DAYS) && anyYes(VOMITING, SWOLLEN_ABDOMEN));
    rule(
        30,
        Urgency.WITHIN_DAYS,
        yes(THIGH_OR_GROIN_PAIN)
            && taken(MedicineClass.BISPHOSPHONATE, MedicineClass.DENOSUMAB).stream()
                .anyMatch(days -> days.isEmpty() || days.get() >= 1095));
  }

  private boolean fractureOrPainIsUnder84DaysOldOrOfUnknownDate() {
    return listed().isEmpty()
        ? painStartedOn().isEmpty() || ago(painStartedOn().get()) < 84
        : listed().stream().anyMatch(f -> f.date().isEmpty() || ago(f.date().get()) < 84);
  }

  private boolean youngerThan50() {
    return profile.birthDate().isPresent()
        && Period.between(profile.birthDate().get(), person.today()).getYears() < 50;
  }

  private boolean premenopausal() {
    return profile.premenopausal().orElse(false);
  }

  /** RF-26 without its last condition. */
  private boolean unusualFracture() {
    return listed().stream()
            .map(VertebralFracture::trauma)
            .anyMatch(t -> t.isEmpty() || t.get() != Trauma.HIGH)
        && (youngerThan50() || premenopausal() || profile.sex().equals(Optional.of(Sex.MALE)));
  }

  private void fallsToInjury() {
    rule(
        31,
        Urgency.EMERGENCY,
        anyYes(HEAD_INJURY_FROM_FALL, HIP_PAIN_OR_CANNOT_BEAR_WEIGHT_AFTER_FALL));
    rule(32, yes(UNSTEADY_TODAY) ? Urgency.WITHIN_DAYS : Urgency.ROUTINE, twoFallsOrOneInjurious());
    Optional<BoneTreatment> treatment = profile.boneTreatment();
    boolean lateDenosumab =
        treatment.flatMap(BoneTreatment::medicine).equals(Optional.of(MedicineClass.DENOSUMAB))
            && treatment
                .flatMap(BoneTreatment::nextDoseDue)
                .map(day -> ago(day) > 30)
                .orElse(false);
    boolean untreated =
        !listed().isEmpty()
            && treatment.isPresent()
            && treatment.get().status() != TreatmentStatus.ON_TREATMENT;
    rule(33, lateDenosumab ? Urgency.WITHIN_DAYS : Urgency.ROUTINE, untreated || lateDenosumab);
    rule(34, Urgency.EMERGENCY, yes(SUICIDAL_INTENT));
    rule(
        35,
        yes(SEVERE_LOW_MOOD) ? Urgency.WITHIN_DAYS : Urgency.ROUTINE,
        anyYes(LOW_MOOD_OR_HOPELESSNESS, SEVERE_LOW_MOOD));
    rule(
        36,
        yes(ACUTE_CHEST_INFECTION) ? Urgency.SAME_DAY : Urgency.ROUTINE,
        fracturePresent()
            && anyYes(
                BREATHLESS_ON_LITTLE_EFFORT,
                RECURRENT_CHEST_INFECTIONS,
                EARLY_FULLNESS_OR_REFLUX,
                ACUTE_CHEST_INFECTION));
    rule(
        37,
        Urgency.WITHIN_DAYS,
        yes(JAW_PAIN_OR_EXPOSED_BONE)
            && !taken(
                    MedicineClass.BISPHOSPHONATE,
                    MedicineClass.DENOSUMAB,
                    MedicineClass.ROMOSOZUMAB)
                .isEmpty());
    rule(
        38,
        Urgency.WITHIN_DAYS,
        has(HealthCondition.PREGNANCY, HealthCondition.BREASTFEEDING)
            && yes(NEW_BACK_PAIN)
            && (!listed().isEmpty() || reported() || anotherFractureNotOfHighTrauma()));
    boolean faint = diary.stoppedSinceYesterday(StopCriterion.STOP_1);
    rule(
        39,
        faint ? Urgency.EMERGENCY : Urgency.SAME_DAY,
        faint
            || diary.stoppedSinceYesterday(StopCriterion.STOP_2)
            || diary.stoppedSinceYesterday(StopCriterion.STOP_3));
  }

  // 4.4

  private void escalation(int number, Urgency urgency, boolean holds) {
    if (holds) {
      escalations.put(redFlag(number).replace("RF", "ES"), urgency);
    }
  }

  private void escalate() {
    escalation(1, Urgency.WITHIN_DAYS, painNow().map(pain -> pain >= 7).orElse(false));
    escalation(
        2,
        Urgency.ROUTINE,
        painLastedDays().map(days -> days >= 84).orElse(false)
            && usualPain().map(pain -> pain >= 4).orElse(false));
    Optional<BigDecimal> bed = person.checkIn().flatMap(CheckIn::bedHoursPerDay);
    escalation(3, Urgency.WITHIN_DAYS, bed.isPresent() && bed.get().doubleValue() >= 16);
    Optional<Boolean> weanPlan = profile.brace().flatMap(Brace::weanPlan);
    escalation(
        4,
        Urgency.ROUTINE,
        braceWornFor(84) || (braceWornFor(42) && weanPlan.equals(Optional.of(false))));
    escalation(5, Urgency.ROUTINE, augmented());
    escalation(
        6,
        Urgency.ROUTINE,
        has(HealthCondition.UNCONTROLLED_HYPERTENSION, HealthCondition.UNSTABLE_HEART_DISEASE));
    escalation(7, Urgency.ROUTINE, fracturePresent() && listed().isEmpty());
    escalation(8, Urgency.ROUTINE, diary.missesSessionsBecauseOfPain());
    escalation(9, Urgency.WITHIN_DAYS, diary.twoNewestSessionsStoppedForPainOrLegs());
    escalation(10, Urgency.ROUTINE, !eventsLessThan(14, DiaryEvent.Fall.class).isEmpty());
    escalation(11, Urgency.WITHIN_DAYS, illToday());
  }

  private boolean illToday() {
    return anyYes(FEVER, FEELS_UNWELL, VOMITING, ACUTE_CHEST_INFECTION);
  }

  private boolean braceWornFor(int days) {
    return profile.brace().isPresent() && ago(profile.brace().get().since()) >= days;
  }

  // 4.2 and 4.5

  Urgency urgency() {
    Urgency highest = Urgency.NONE;
    for (Urgency urgency : redFlags.values()) {
      highest = highest.compareTo(urgency) < 0 ? urgency : highest;
    }
    if (highest == Urgency.WITHIN_DAYS && causesWithinDays() >= 2) {
      highest = Urgency.SAME_DAY;
    }
    for (Urgency urgency : escalations.values()) {
      highest = highest.compareTo(urgency) < 0 ? urgency : highest;
    }
    return highest;
  }

  private int causesWithinDays() {
    Set<String> causes = new HashSet<>();
    CAUSES.forEach(
        (cause, numbers) -> {
          if (numbers.stream().anyMatch(n -> redFlags.get(redFlag(n)) == Urgency.WITHIN_DAYS)) {
            causes.add(cause);
          }
        });
    return causes.size();
  }

  /** 4.3: something that was said makes a rule hang on conditions nobody stated. */
  private boolean undetermined() {
    return profile.conditions().isEmpty()
        && (anyYes(NEUROLOGICAL) || painAsOfCancer() || (yes(NEW_BACK_PAIN) && yes(FEELS_UNWELL)));
  }

  boolean complete() {
    for (Finding finding : Finding.values()) {
      if (!NOT_URGENT.contains(finding) && answer(finding).isEmpty()) {
        return false;
      }
    }
    return !undetermined();
  }

  Withheld withheld() {
    if (urgency() == Urgency.EMERGENCY) {
      return Withheld.EVERYTHING;
    }
    return urgency() == Urgency.SAME_DAY || !complete() || illToday()
        ? Withheld.ALL_BUT_CALM
        : Withheld.NOTHING;
  }

  // 8, without equipment

  List<String> questions() {
    List<String> asked = new ArrayList<>();
    if (urgency() == Urgency.EMERGENCY) {
      return asked;
    }
    for (Finding finding : Finding.values()) {
      ask(
          asked,
          !NOT_URGENT.contains(finding) && answer(finding).isEmpty(),
          "checkIn.answers." + finding);
    }
    for (Finding finding : Finding.values()) {
      ask(
          asked,
          NOT_URGENT.contains(finding) && answer(finding).isEmpty(),
          "checkIn.answers." + finding);
    }
    ask(asked, painNow().isEmpty(), "checkIn.painNow");
    ask(asked, profile.vertebralFractures().isEmpty(), "profile.vertebralFractures");
    ask(
        asked,
        profile.boneHealth().isEmpty() && profile.lowestTScore().isEmpty(),
        "profile.boneHealth");
    ask(asked, profile.falls().isEmpty(), "profile.falls");
    ask(asked, profile.conditions().isEmpty(), "profile.conditions");
    ask(asked, profile.medicines().isEmpty(), "profile.medicines");
    ask(asked, fracturePresent() && profile.boneTreatment().isEmpty(), "profile.boneTreatment");
    ask(
        asked,
        unusualFracture() && profile.secondaryCausesChecked().isEmpty(),
        "profile.secondaryCausesChecked");
    ask(
        asked,
        heights.recalledLossOfAtLeast("4.0") && profile.spineImaged().isEmpty(),
        "profile.spineImaged");
    ask(
        asked,
        braceWornFor(42) && profile.brace().flatMap(Brace::weanPlan).isEmpty(),
        "profile.brace.weanPlan");
    ask(asked, profile.smoker().isEmpty(), "profile.smoker");
    ask(asked, profile.alcoholUnitsPerWeek().isEmpty(), "profile.alcoholUnitsPerWeek");
    if (ages().contains(Optional.<Long>empty()) && undatedIsNew()) {
      for (int i = 0; i < listed().size(); i++) {
        ask(asked, listed().get(i).date().isEmpty(), "profile.vertebralFractures[" + i + "].date");
      }
      ask(asked, painStartedOn().isEmpty(), "checkIn.painStartedOn");
    }
    for (int i = 0; i < profile.otherFractures().map(List::size).orElse(0); i++) {
      ask(
          asked,
          dateIsAsked(profile.otherFractures().get().get(i)),
          "profile.otherFractures[" + i + "].date");
    }
    ask(asked, heights.selfHeightTwoCentimetresBelowAnEarlierOne(), "profile.heights");
    return asked;
  }

  private static void ask(List<String> asked, boolean unknown, String fact) {
    if (unknown) {
      asked.add("$." + fact);
    }
  }
}
