package io.osteokit.pathways.verify.internal.witness;

import com.google.common.collect.ImmutableSet;
import io.osteokit.core.person.Analgesia;
import io.osteokit.core.person.Augmentation;
import io.osteokit.core.person.BoneHealth;
import io.osteokit.core.person.BoneTreatment;
import io.osteokit.core.person.Brace;
import io.osteokit.core.person.Falls;
import io.osteokit.core.person.HealthCondition;
import io.osteokit.core.person.Medicine;
import io.osteokit.core.person.MedicineClass;
import io.osteokit.core.person.Profile;
import io.osteokit.core.person.ProfileBuilder;
import io.osteokit.core.person.Sex;
import io.osteokit.core.person.TreatmentStatus;
import io.osteokit.core.rules.Facts;
import io.osteokit.pathways.verify.internal.encode.TakenFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes what changes slowly about a person. */
final class ProfileMaker {
  /** The look-ups that tell since when a medicine is taken. */
  private static final ImmutableSet<String> SINCE =
      ImmutableSet.of("LISTED_MEDICINE_DAYS", "TAKEN_MEDICINE_DAYS");

  private final Snapshot said;
  private final ProfileBuilder profile = Profile.builder();

  ProfileMaker(Snapshot said) {
    this.said = said;
  }

  Profile profile() {
    said.range("AGE_YEARS")
        .ifPresent(r -> profile.birthDate(CaseMaker.TODAY.minusYears(r.whole(70)).minusDays(1)));
    said.word("SEX").ifPresent(w -> profile.sex(Sex.valueOf(w)));
    said.yesNo("PREMENOPAUSAL").ifPresent(profile::premenopausal);
    said.yesNo("FRAIL").ifPresent(profile::frail);
    said.yesNo("RISES_FROM_FLOOR").ifPresent(profile::risesFromFloor);
    said.yesNo("RISES_FROM_CHAIR").ifPresent(profile::risesFromChair);
    said.range("TIMED_UP_AND_GO").ifPresent(r -> profile.timedUpAndGoSeconds(r.near(10)));
    said.yesNo("SMOKER").ifPresent(profile::smoker);
    said.range("ALCOHOL_UNITS").ifPresent(r -> profile.alcoholUnitsPerWeek(r.near(2)));
    said.members("CONDITIONS")
        .filter(Facts.KnownMembers::complete)
        .ifPresent(
            set ->
                profile.conditions(set.present().stream().map(HealthCondition::valueOf).toList()));
    said.word("BONE_HEALTH").ifPresent(w -> profile.boneHealth(BoneHealth.valueOf(w)));
    said.range("LOWEST_T_SCORE").ifPresent(r -> profile.lowestTScore(r.near(-1)));
    said.yesNo("REPORTED_FRACTURE").ifPresent(profile::reportedFractureUnconfirmed);
    said.yesNo("SPINE_IMAGED").ifPresent(profile::spineImaged);
    said.yesNo("HYPERKYPHOSIS").ifPresent(profile::hyperkyphosis);
    said.range("COBB_ANGLE").ifPresent(r -> profile.cobbAngleDegrees(r.near(30)));
    said.range("OCCIPUT_TO_WALL").ifPresent(r -> profile.occiputToWallCm(r.near(3)));
    said.yesNo("MASSAGE_AGREED").ifPresent(profile::massageAgreedByDoctor);
    said.yesNo("SECONDARY_CAUSES_CHECKED").ifPresent(profile::secondaryCausesChecked);
    said.range("ANALGESIA_OPTIMISED_DAYS")
        .ifPresent(
            r ->
                profile.analgesia(
                    Analgesia.unknown().withOptimisedOn(CaseMaker.daysAgo(r.near(7)))));
    brace();
    augmentation();
    falls();
    medicines();
    new FractureMaker(said).addTo(profile);
    new HeightMaker(said).addTo(profile);
    return profile.build();
  }

  private void brace() {
    said.range("BRACE_DAYS")
        .ifPresent(
            r ->
                profile.brace(
                    new Brace(
                        CaseMaker.daysAgo(r.near(20)),
                        Optional.empty(),
                        said.yesNo("BRACE_WEAN_PLAN"))));
  }

  private void augmentation() {
    if (said.yesNo("AUGMENTATION_GIVEN").orElse(false)) {
      LocalDate date = CaseMaker.daysAgo(30);
      profile.augmentation(new Augmentation(date, said.yesNo("AUGMENTATION_CLEARED")));
    }
  }

  private void falls() {
    if (said.yesNo("FALLS_GIVEN").orElse(said.taken("FALLS_GIVEN").isEmpty())) {
      said.range("FALLS")
          .ifPresent(
              falls -> {
                int injurious = said.range("INJURIOUS_FALLS").map(r -> r.whole(0)).orElse(0);
                int all = falls.whole(Math.max(injurious, 0));
                boolean known = said.range("INJURIOUS_FALLS").isPresent();
                profile.falls(
                    new Falls(
                        all, known ? Optional.of(Math.min(injurious, all)) : Optional.empty()));
              });
    }
  }

  /** The bone medicine stands on the list as well only where the facts ask for it. */
  private void medicines() {
    Optional<BoneTreatment> bone =
        said.word("BONE_TREATMENT_STATUS").map(w -> boneTreatment(TreatmentStatus.valueOf(w)));
    bone.ifPresent(profile::boneTreatment);
    Optional<Facts.KnownMembers> taken = said.members("MEDICINES_TAKEN");
    if (!taken.isPresent() || !taken.get().complete()) {
      return;
    }
    List<Medicine> listed = new ArrayList<>();
    for (String name : taken.get().present()) {
      MedicineClass medicine = MedicineClass.valueOf(name);
      Medicine one = new Medicine(medicine, since(name, SINCE));
      if (!isBone(bone, medicine) || needsListing(name, one)) {
        listed.add(one);
      }
    }
    profile.medicines(listed);
  }

  private static boolean isBone(Optional<BoneTreatment> bone, MedicineClass medicine) {
    return bone.filter(
            b ->
                b.medicine().equals(Optional.of(medicine))
                    && (b.status() == TreatmentStatus.ON_TREATMENT
                        || b.status() == TreatmentStatus.NOT_AS_PRESCRIBED))
        .isPresent();
  }

  /** Returns whether a look-up that reads the list alone finds the medicine. */
  private boolean needsListing(String name, Medicine medicine) {
    return said.taken("LISTED_MEDICINE_DAYS").stream()
            .filter(taken -> of(taken, name))
            .anyMatch(taken -> said.range(taken).isPresent() && medicine.since().isPresent())
        || said.taken("LISTED_MEDICINE_UNDATED").stream()
            .filter(taken -> of(taken, name))
            .anyMatch(taken -> said.yesNo(taken).orElse(false));
  }

  private static boolean of(TakenFact taken, String medicine) {
    return taken.words().getOrDefault("classes", List.of()).contains(medicine);
  }

  private Optional<LocalDate> since(String medicine, Set<String> lookUps) {
    return lookUps.stream()
        .flatMap(lookUp -> said.taken(lookUp).stream())
        .filter(taken -> of(taken, medicine))
        .flatMap(taken -> said.range(taken).stream())
        .map(range -> CaseMaker.daysAgo(range.near(30)))
        .findFirst();
  }

  private BoneTreatment boneTreatment(TreatmentStatus status) {
    Optional<String> medicine = said.word("BONE_TREATMENT_MEDICINE");
    Optional<LocalDate> since =
        medicine.flatMap(name -> since(name, ImmutableSet.of("TAKEN_MEDICINE_DAYS")));
    Optional<LocalDate> due =
        said.range("DOSE_OVERDUE_DAYS").map(range -> CaseMaker.daysAgo(range.near(0)));
    return new BoneTreatment(status, medicine.map(MedicineClass::valueOf), since, due);
  }
}
