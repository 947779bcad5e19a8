package io.osteokit.core.person;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Refuses a case with a date after its day; only the next dose may lie ahead. */
record NoDateAfter(LocalDate today) {
  void check(Profile profile, Optional<CheckIn> checkIn, List<DiaryEvent> diary) {
    check(profile);
    checkIn.ifPresent(this::check);
    diary.forEach(event -> check(event.at().toLocalDate(), "diary.at"));
  }

  private void check(Profile profile) {
    check(profile.birthDate(), "profile.birthDate");
    all(profile.vertebralFractures())
        .forEach(fracture -> check(fracture.date(), "profile.vertebralFractures.date"));
    all(profile.heights()).forEach(height -> check(height.date(), "profile.heights.date"));
    all(profile.otherFractures())
        .forEach(fracture -> check(fracture.date(), "profile.otherFractures.date"));
    check(profile.augmentation().map(Augmentation::date), "profile.augmentation.date");
    all(profile.medicines())
        .forEach(medicine -> check(medicine.since(), "profile.medicines.since"));
    check(profile.boneTreatment().flatMap(BoneTreatment::since), "profile.boneTreatment.since");
    check(profile.brace().map(Brace::since), "profile.brace.since");
    check(profile.analgesia().flatMap(Analgesia::reviewedOn), "profile.analgesia.reviewedOn");
    check(profile.analgesia().flatMap(Analgesia::optimisedOn), "profile.analgesia.optimisedOn");
    all(profile.clearances()).forEach(clearance -> check(clearance.on(), "profile.clearances.on"));
  }

  private void check(CheckIn checkIn) {
    check(checkIn.date(), "checkIn.date");
    check(checkIn.painStartedOn(), "checkIn.painStartedOn");
  }

  private static <T> List<T> all(Optional<List<T>> items) {
    return items.orElse(ImmutableList.of());
  }

  private void check(Optional<LocalDate> date, String what) {
    date.ifPresent(day -> check(day, what));
  }

  private void check(LocalDate date, String what) {
    if (date.isAfter(today)) {
      throw new IllegalArgumentException(what + " must not lie after today");
    }
  }
}
