package io.osteokit.core.triage;

import io.osteokit.core.person.Activity;
import io.osteokit.core.person.BoneHealth;
import io.osteokit.core.person.Case;
import io.osteokit.core.person.CheckIn;
import io.osteokit.core.person.Clearance;
import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.Falls;
import io.osteokit.core.person.Finding;
import io.osteokit.core.person.FractureSite;
import io.osteokit.core.person.HealthCondition;
import io.osteokit.core.person.Medicine;
import io.osteokit.core.person.MedicineClass;
import io.osteokit.core.person.OtherFracture;
import io.osteokit.core.person.PainOnset;
import io.osteokit.core.person.PhysicalTest;
import io.osteokit.core.person.Profile;
import io.osteokit.core.person.Trauma;
import io.osteokit.core.person.VertebralFracture;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Sections 2.3, 3.1, 3.3 to 3.5 and 6.3 of the case format, sentence by sentence in plain Java. It
 * shares nothing with triage but the case, so that the two can disagree.
 */
class ContractFacts {
  private static final Set<FractureSite> ARM =
      EnumSet.of(
          FractureSite.WRIST, FractureSite.FOREARM, FractureSite.UPPER_ARM, FractureSite.HAND);
  private static final Set<FractureSite> LOWER_BODY =
      EnumSet.of(
          FractureSite.HIP,
          FractureSite.PELVIS,
          FractureSite.SACRUM,
          FractureSite.LEG,
          FractureSite.ANKLE);

  final Case person;
  final Profile profile;

  ContractFacts(Case person) {
    this.person = person;
    this.profile = person.profile();
  }

  // 2.3

  boolean stale() {
    return person.checkIn().isPresent() && person.checkIn().get().date().isBefore(person.today());
  }

  Optional<Boolean> answer(Finding finding) {
    if (person.checkIn().isEmpty()) {
      return Optional.empty();
    }
    CheckIn checkIn = person.checkIn().get();
    Optional<Boolean> said = checkIn.answer(finding);
    if (!stale() || said.isEmpty()) {
      return said;
    }
    return said.get() && ago(checkIn.date()) <= 7 ? said : Optional.empty();
  }

  boolean yes(Finding finding) {
    return answer(finding).equals(Optional.of(true));
  }

  boolean anyYes(Finding... findings) {
    return Arrays.stream(findings).anyMatch(this::yes);
  }

  Optional<Integer> painNow() {
    return stale() ? Optional.empty() : person.checkIn().flatMap(CheckIn::painNow);
  }

  Optional<LocalDate> painStartedOn() {
    return person.checkIn().flatMap(CheckIn::painStartedOn);
  }

  // 1

  long ago(LocalDate date) {
    return ChronoUnit.DAYS.between(date, person.today());
  }

  long ago(DiaryEvent event) {
    return ago(event.at().toLocalDate());
  }

  <E extends DiaryEvent> List<E> events(Class<E> kind) {
    List<E> events = new ArrayList<>();
    for (DiaryEvent event : person.diary()) {
      if (kind.isInstance(event)) {
        events.add(kind.cast(event));
      }
    }
    events.sort(Comparator.comparing(event -> event.at().toInstant()));
    return events;
  }

  <E extends DiaryEvent> List<E> eventsLessThan(int days, Class<E> kind) {
    return events(kind).stream().filter(event -> ago(event) < days).toList();
  }

  boolean has(HealthCondition... conditions) {
    Set<HealthCondition> known = profile.conditions().orElse(Set.of());
    return Arrays.stream(conditions).anyMatch(known::contains);
  }

  // 3.1

  String boneStatus() {
    List<BoneHealth> stated = new ArrayList<>();
    profile.boneHealth().ifPresent(stated::add);
    profile
        .lowestTScore()
        .ifPresent(
            score ->
                stated.add(
                    score.compareTo(new BigDecimal("-2.5")) <= 0
                        ? BoneHealth.OSTEOPOROSIS
                        : score.compareTo(new BigDecimal("-1.0")) < 0
                            ? BoneHealth.OSTEOPENIA
                            : BoneHealth.NORMAL));
    if (stated.contains(BoneHealth.OSTEOPOROSIS)) {
      return "OSTEOPOROSIS";
    }
    if (stated.contains(BoneHealth.OSTEOPENIA)) {
      return "OSTEOPENIA";
    }
    return stated.isEmpty() ? "UNKNOWN" : "NORMAL";
  }

  boolean steroid() {
    for (Medicine medicine : profile.medicines().orElse(List.of())) {
      if (medicine.medicineClass() == MedicineClass.ORAL_GLUCOCORTICOID
          && (medicine.since().isEmpty() || ago(medicine.since().get()) >= 90)) {
        return true;
      }
    }
    return false;
  }

  List<VertebralFracture> listed() {
    return profile.vertebralFractures().orElse(List.of());
  }

  boolean reported() {
    return profile.reportedFractureUnconfirmed().orElse(false);
  }

  boolean anotherFractureNotOfHighTrauma() {
    return profile.otherFractures().orElse(List.of()).stream()
        .anyMatch(fracture -> !fracture.trauma().equals(Optional.of(Trauma.HIGH)));
  }

  boolean fragile() {
    boolean unless =
        boneStatus().equals("NORMAL")
            && listed().isEmpty()
            && !reported()
            && !anotherFractureNotOfHighTrauma()
            && !steroid();
    return !unless;
  }

  Optional<LocalDate> newestDatedFracture() {
    return listed().stream()
        .map(VertebralFracture::date)
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder());
  }

  // 3.2, the last sentence

  boolean several() {
    return listed().size() >= 2
        || profile.hyperkyphosis().orElse(false)
        || atLeast(profile.cobbAngleDegrees(), "50")
        || atLeast(newest(PhysicalTest.OCCIPUT_TO_WALL, profile.occiputToWallCm()), "6.5");
  }

  Optional<BigDecimal> newest(PhysicalTest instrument, Optional<BigDecimal> otherwise) {
    List<DiaryEvent.TestDone> tests =
        events(DiaryEvent.TestDone.class).stream()
            .filter(test -> test.instrument() == instrument)
            .sorted(
                Comparator.comparing((DiaryEvent.TestDone test) -> test.at().toInstant())
                    .thenComparing(DiaryEvent.TestDone::value))
            .toList();
    return tests.isEmpty() ? otherwise : Optional.of(tests.get(tests.size() - 1).value());
  }

  private static boolean atLeast(Optional<BigDecimal> number, String least) {
    return number.isPresent() && number.get().compareTo(new BigDecimal(least)) >= 0;
  }

  // 3.3

  Optional<Double> usualPain() {
    List<Integer> scores = new ArrayList<>();
    for (DiaryEvent.Pain pain : eventsLessThan(14, DiaryEvent.Pain.class)) {
      scores.add(pain.score());
    }
    if (scores.size() >= 3) {
      Collections.sort(scores);
      int half = scores.size() / 2;
      return Optional.of(
          scores.size() % 2 == 1
              ? (double) scores.get(half)
              : (scores.get(half - 1) + scores.get(half)) / 2.0);
    }
    Optional<BigDecimal> average = person.checkIn().flatMap(CheckIn::painAverage7d);
    return average.isPresent()
        ? average.map(BigDecimal::doubleValue)
        : painNow().map(Integer::doubleValue);
  }

  boolean suddenNewPain() {
    return yes(Finding.SUDDEN_NEW_CENTRAL_BACK_PAIN)
        || (yes(Finding.NEW_BACK_PAIN)
            && person.checkIn().flatMap(CheckIn::painOnset).equals(Optional.of(PainOnset.SUDDEN)));
  }

  boolean painIsNew() {
    return !painNow().equals(Optional.of(0))
        && (painStartedOn().isEmpty() || ago(painStartedOn().get()) < 84);
  }

  Optional<Long> painLastedDays() {
    return painStartedOn().isPresent()
        ? painStartedOn().map(this::ago)
        : newestDatedFracture().map(this::ago);
  }

  boolean severe() {
    return painNow().isEmpty() || painNow().get() >= 7;
  }

  // 3.4

  Optional<Integer> falls() {
    int recorded = eventsLessThan(365, DiaryEvent.Fall.class).size();
    return profile.falls().isPresent()
        ? Optional.of(Math.max(profile.falls().get().last12Months(), recorded))
        : recorded == 0 ? Optional.empty() : Optional.of(recorded);
  }

  Optional<Integer> injuriousFalls() {
    int recorded =
        eventsLessThan(365, DiaryEvent.Fall.class).stream()
            .filter(DiaryEvent.Fall::injurious)
            .toList()
            .size();
    Optional<Integer> said = profile.falls().flatMap(Falls::injurious);
    if (profile.falls().isPresent() && profile.falls().get().last12Months() == 0) {
      said = Optional.of(0);
    }
    return said.isPresent()
        ? Optional.of(Math.max(said.get(), recorded))
        : recorded == 0 ? Optional.empty() : Optional.of(recorded);
  }

  boolean twoFallsOrOneInjurious() {
    return falls().orElse(0) >= 2 || injuriousFalls().orElse(0) >= 1;
  }

  boolean fallFactRecorded() {
    return twoFallsOrOneInjurious()
        || profile.frail().equals(Optional.of(true))
        || profile.risesFromFloor().equals(Optional.of(false))
        || profile.risesFromChair().equals(Optional.of(false))
        || atLeast(newest(PhysicalTest.TIMED_UP_AND_GO, profile.timedUpAndGoSeconds()), "12");
  }

  boolean fall() {
    return fallFactRecorded()
        || profile.falls().isEmpty()
        || (falls().equals(Optional.of(1)) && injuriousFalls().isEmpty());
  }

  // 3.5

  boolean strain() {
    return has(
        HealthCondition.UNCONTROLLED_HYPERTENSION,
        HealthCondition.UNSTABLE_HEART_DISEASE,
        HealthCondition.HERNIA,
        HealthCondition.RECENT_ABDOMINAL_SURGERY,
        HealthCondition.RECENT_EYE_SURGERY,
        HealthCondition.GLAUCOMA_AVOID_STRAINING);
  }

  boolean wrist() {
    return unhealed(ARM, Activity.WRIST_LOADING);
  }

  boolean legFracture() {
    return unhealed(LOWER_BODY, Activity.WEIGHT_BEARING);
  }

  static boolean dateIsAsked(OtherFracture fracture) {
    return fracture.date().isEmpty()
        && (ARM.contains(fracture.site()) || LOWER_BODY.contains(fracture.site()));
  }

  private boolean unhealed(Set<FractureSite> sites, Activity clearedBy) {
    for (OtherFracture fracture : profile.otherFractures().orElse(List.of())) {
      boolean recent = fracture.date().isEmpty() || ago(fracture.date().get()) < 84;
      if (sites.contains(fracture.site()) && recent && !isCleared(fracture, clearedBy)) {
        return true;
      }
    }
    return false;
  }

  /** Nothing can be shown to be on or after an unknown date. */
  private boolean isCleared(OtherFracture fracture, Activity activity) {
    return fracture.date().isPresent()
        && clearances()
            .anyMatch(
                clearance ->
                    clearance.activity().equals(Optional.of(activity))
                        && !clearance.on().isBefore(fracture.date().get()));
  }

  boolean augmented() {
    return profile.augmentation().isPresent()
        && !profile.augmentation().get().cleared().orElse(false);
  }

  boolean heart() {
    return has(HealthCondition.UNSTABLE_HEART_DISEASE);
  }

  boolean noWater() {
    return has(
        HealthCondition.INCONTINENCE,
        HealthCondition.ACTIVE_INFECTION,
        HealthCondition.OPEN_WOUND,
        HealthCondition.UNSTABLE_HEART_DISEASE,
        HealthCondition.UNCONTROLLED_HYPERTENSION,
        HealthCondition.FEAR_OF_WATER);
  }

  // 4.1, below the table

  /** Days each medicine of these classes has been taken; empty for an unknown beginning. */
  List<Optional<Long>> taken(MedicineClass... classes) {
    List<MedicineClass> wanted = List.of(classes);
    List<Optional<Long>> days = new ArrayList<>();
    for (Medicine medicine : profile.medicines().orElse(List.of())) {
      if (wanted.contains(medicine.medicineClass())) {
        days.add(medicine.since().map(this::ago));
      }
    }
    profile
        .boneTreatment()
        .filter(treatment -> treatment.medicine().filter(wanted::contains).isPresent())
        .ifPresent(
            treatment -> {
              switch (treatment.status()) {
                case ON_TREATMENT, NOT_AS_PRESCRIBED -> days.add(treatment.since().map(this::ago));
                case NOT_STARTED, STOPPED -> {}
              }
            });
    return days;
  }

  // 6.3

  Set<String> clearedActivities(boolean recently) {
    return cleared(recently, clearance -> clearance.activity().isPresent());
  }

  Set<String> clearedExercises(boolean recently) {
    return cleared(recently, clearance -> clearance.exercise().isPresent());
  }

  private Set<String> cleared(boolean recently, Predicate<Clearance> kind) {
    Set<String> names = new TreeSet<>();
    clearances()
        .filter(kind)
        .filter(c -> newestDatedFracture().map(date -> !c.on().isBefore(date)).orElse(true))
        .filter(c -> !recently || ago(c.on()) < 84)
        .forEach(c -> names.add(c.exercise().orElseGet(() -> c.activity().get().name())));
    return names;
  }

  private Stream<Clearance> clearances() {
    return profile.clearances().orElse(List.of()).stream();
  }
}
