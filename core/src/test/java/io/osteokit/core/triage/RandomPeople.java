package io.osteokit.core.triage;

import io.osteokit.core.person.Activity;
import io.osteokit.core.person.Augmentation;
import io.osteokit.core.person.BoneHealth;
import io.osteokit.core.person.BoneTreatment;
import io.osteokit.core.person.Brace;
import io.osteokit.core.person.Case;
import io.osteokit.core.person.CaseBuilder;
import io.osteokit.core.person.CheckIn;
import io.osteokit.core.person.CheckInBuilder;
import io.osteokit.core.person.Clearance;
import io.osteokit.core.person.Falls;
import io.osteokit.core.person.Finding;
import io.osteokit.core.person.FractureSite;
import io.osteokit.core.person.HealthCondition;
import io.osteokit.core.person.Height;
import io.osteokit.core.person.MeasuredBy;
import io.osteokit.core.person.Medicine;
import io.osteokit.core.person.MedicineClass;
import io.osteokit.core.person.OtherFracture;
import io.osteokit.core.person.Others;
import io.osteokit.core.person.PainOnset;
import io.osteokit.core.person.Profile;
import io.osteokit.core.person.ProfileBuilder;
import io.osteokit.core.person.Sex;
import io.osteokit.core.person.Trauma;
import io.osteokit.core.person.TreatmentStatus;
import io.osteokit.core.person.VertebralFracture;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * People made up at random, close to the limits of the case format: each property known or unknown,
 * days and numbers on both sides of a cut, few findings, so that one does not hide the others.
 *
 * <p>The same seed makes the same person.
 */
final class RandomPeople {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static final int[] DAYS = {
    0, 1, 2, 7, 13, 14, 15, 29, 30, 31, 40, 41, 42, 43, 60, 82, 83, 84, 85, 89, 90, 91, 200, 364,
    365, 366, 1094, 1095, 1096, 1097, 2000
  };

  /** Findings that mean more together; the others of a group come to light by chance. */
  private static final Finding[][] TOGETHER = {
    {Finding.NEW_BACK_PAIN, Finding.NIGHT_PAIN, Finding.FEELS_UNWELL},
    {Finding.NEW_BACK_PAIN, Finding.BAND_LIKE_TRUNK_PAIN, Finding.ONE_LEG_NUMB_OR_WEAK},
    {Finding.NEW_BACK_PAIN, Finding.RECENT_INFECTION, Finding.UNRELIEVED_PAIN},
    {Finding.FEVER, Finding.ONE_LEG_NUMB_OR_WEAK},
    {Finding.LOIN_PAIN, Finding.FEVER, Finding.COLLAPSE_OR_FAINT},
    {Finding.LOIN_PAIN, Finding.URINARY_SYMPTOMS},
    {Finding.SEVERE_UPPER_ABDOMINAL_PAIN, Finding.COLLAPSE_OR_FAINT},
    {Finding.SUDDEN_NEW_CENTRAL_BACK_PAIN, Finding.CANNOT_GET_UP},
    {Finding.NO_BOWEL_MOTION_FOUR_DAYS, Finding.VOMITING},
    {Finding.NO_BOWEL_MOTION_FOUR_DAYS, Finding.SWOLLEN_ABDOMEN},
    {Finding.ACUTE_CHEST_INFECTION, Finding.RECURRENT_CHEST_INFECTIONS},
    {Finding.PAIN_WORSE_AFTER_IMPROVING, Finding.CONSTITUTIONAL_SYMPTOMS}
  };

  private static final MedicineClass[] MEDICINES = {
    MedicineClass.ORAL_GLUCOCORTICOID,
    MedicineClass.BISPHOSPHONATE,
    MedicineClass.DENOSUMAB,
    MedicineClass.ROMOSOZUMAB,
    MedicineClass.OPIOID
  };

  private final Random random;
  private final RandomDiary diary;

  /** How many of a hundred properties are known. */
  private final int known;

  private RandomPeople(long seed) {
    random = new Random(seed);
    diary = new RandomDiary(random);
    known = pick(new int[] {10, 50, 80, 100});
  }

  static Case person(long seed) {
    return new RandomPeople(seed).person();
  }

  private Case person() {
    CaseBuilder person = Case.builder("somebody", TODAY).profile(profile());
    if (!oneIn(15)) {
      person.checkIn(checkIn());
    }
    if (!oneIn(4)) {
      person.events(diary.events());
    }
    return person.build();
  }

  private Profile profile() {
    ProfileBuilder profile = Profile.builder();
    maybe(() -> birthDate(), profile::birthDate);
    maybe(() -> pick(Sex.values()), profile::sex);
    maybe(this::seldom, profile::premenopausal);
    maybe(() -> pick(BoneHealth.values()), profile::boneHealth);
    maybe(
        () -> number("-3.1", "-2.51", "-2.5", "-2.49", "-1.01", "-1.0", "-0.99", "0.4"),
        profile::lowestTScore);
    if (!oneIn(4)) {
      profile.vertebralFractures(vertebralFractures());
    }
    maybe(this::seldom, profile::reportedFractureUnconfirmed);
    maybe(this::often, profile::spineImaged);
    maybe(this::seldom, profile::hyperkyphosis);
    maybe(() -> number("30", "49.9", "50", "50.1"), profile::cobbAngleDegrees);
    maybe(() -> number("3", "6.4", "6.5", "6.6"), profile::occiputToWallCm);
    maybe(
        () -> number("165", "164.6", "163.95", "163.94", "165.95", "165.94"),
        profile::youngAdultHeightCm);
    maybe(() -> list(4, this::height), profile::heights);
    maybe(() -> list(2, this::otherFracture), profile::otherFractures);
    if (oneIn(5)) {
      profile.augmentation(new Augmentation(day(), optional(() -> random.nextBoolean())));
    }
    maybe(this::falls, profile::falls);
    maybe(this::seldom, profile::frail);
    maybe(this::often, profile::risesFromFloor);
    maybe(this::often, profile::risesFromChair);
    maybe(() -> number("8", "11.9", "12", "12.1"), profile::timedUpAndGoSeconds);
    maybe(this::conditions, profile::conditions);
    maybe(() -> list(2, this::medicine), profile::medicines);
    maybe(() -> random.nextBoolean(), profile::secondaryCausesChecked);
    maybe(this::boneTreatment, profile::boneTreatment);
    maybe(() -> random.nextBoolean(), profile::smoker);
    maybe(() -> number("0", "20"), profile::alcoholUnitsPerWeek);
    if (oneIn(3)) {
      profile.brace(new Brace(day(), Optional.empty(), optional(() -> random.nextBoolean())));
    }
    maybe(() -> list(3, this::clearance), profile::clearances);
    return profile.build();
  }

  private LocalDate birthDate() {
    LocalDate fifty = TODAY.minusYears(50);
    return pick(
        new LocalDate[] {
          fifty.plusDays(1), fifty, fifty.minusDays(1), TODAY.minusYears(80), TODAY.minusYears(40)
        });
  }

  private List<VertebralFracture> vertebralFractures() {
    return list(
        3,
        () ->
            new VertebralFracture(
                Optional.empty(),
                optional(this::day),
                random.nextBoolean(),
                optional(() -> pick(Trauma.values())),
                Optional.empty()));
  }

  private Height height() {
    LocalDate day = random.nextBoolean() ? day() : TODAY.minusDays(random.nextInt(3));
    return new Height(day, RandomDiary.height(random), pick(MeasuredBy.values()));
  }

  private OtherFracture otherFracture() {
    return new OtherFracture(
        pick(FractureSite.values()), optional(this::day), optional(() -> pick(Trauma.values())));
  }

  private Falls falls() {
    int all = random.nextInt(4) % 3;
    return new Falls(all, optional(() -> random.nextInt(all + 1)));
  }

  private Set<HealthCondition> conditions() {
    Set<HealthCondition> conditions = EnumSet.noneOf(HealthCondition.class);
    while (!oneIn(3)) {
      conditions.add(pick(HealthCondition.values()));
    }
    return conditions;
  }

  private Medicine medicine() {
    return new Medicine(pick(MEDICINES), optional(this::day));
  }

  private BoneTreatment boneTreatment() {
    return new BoneTreatment(
        pick(TreatmentStatus.values()),
        optional(() -> pick(MEDICINES)),
        optional(this::day),
        optional(() -> oneIn(3) ? TODAY.plusDays(20) : day()));
  }

  private Clearance clearance() {
    return oneIn(3)
        ? Clearance.forExercise(oneIn(2) ? "heel-drop" : "plank", "a physiotherapist", day())
        : Clearance.forActivity(pick(Activity.values()), "a physiotherapist", day());
  }

  private CheckIn checkIn() {
    int[] daysAgo = {0, 0, 0, 0, 0, 1, 2, 6, 7, 8, 9};
    CheckInBuilder checkIn = CheckIn.on(TODAY.minusDays(pick(daysAgo)));
    if (!oneIn(8)) {
      checkIn.painNow(pick(new int[] {0, 1, 3, 4, 5, 6, 7, 9}));
    }
    maybe(() -> number("2", "3.9", "4", "4.1", "6"), checkIn::painAverage7d);
    maybe(() -> pick(PainOnset.values()), checkIn::painOnset);
    if (!oneIn(3)) {
      checkIn.painStartedOn(day());
    }
    maybe(() -> number("9", "15.9", "16", "16.1"), checkIn::bedHoursPerDay);
    checkIn.others(oneIn(8) ? Others.UNANSWERED : Others.NO);
    for (int i = random.nextInt(4); i > 0; i--) {
      checkIn.answer(finding(), !oneIn(6));
    }
    if (oneIn(4)) {
      for (Finding finding : pick(TOGETHER)) {
        checkIn.answer(finding, !oneIn(6));
      }
    }
    return checkIn.build();
  }

  /** Half of them hide nothing else of the answer, as an emergency would. */
  private Finding finding() {
    Finding[] mild = {
      Finding.NEW_BACK_PAIN,
      Finding.CANNOT_GET_UP,
      Finding.VOMITING,
      Finding.PAIN_WORSE_AFTER_IMPROVING,
      Finding.THIGH_OR_GROIN_PAIN,
      Finding.UNSTEADY_TODAY,
      Finding.EARLY_FULLNESS_OR_REFLUX,
      Finding.JAW_PAIN_OR_EXPOSED_BONE
    };
    return random.nextBoolean() ? pick(mild) : pick(Finding.values());
  }

  private LocalDate day() {
    return TODAY.minusDays(pick(DAYS));
  }

  private boolean seldom() {
    return oneIn(4);
  }

  private boolean often() {
    return !oneIn(4);
  }

  private boolean oneIn(int many) {
    return random.nextInt(many) == 0;
  }

  private BigDecimal number(String... numbers) {
    return new BigDecimal(pick(numbers));
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private int pick(int[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> void maybe(Supplier<T> value, Consumer<T> set) {
    if (random.nextInt(100) < known) {
      set.accept(value.get());
    }
  }

  private <T> Optional<T> optional(Supplier<T> value) {
    return oneIn(3) ? Optional.empty() : Optional.of(value.get());
  }

  private <T> List<T> list(int most, Supplier<T> item) {
    List<T> items = new ArrayList<>();
    int size = random.nextInt(most + 1);
    for (int i = 0; i < size; i++) {
      items.add(item.get());
    }
    return items;
  }
}
