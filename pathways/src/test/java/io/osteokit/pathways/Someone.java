package io.osteokit.pathways;

import io.osteokit.core.person.BoneHealth;
import io.osteokit.core.person.Case;
import io.osteokit.core.person.CheckIn;
import io.osteokit.core.person.CheckInBuilder;
import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.Profile;
import io.osteokit.core.person.ProfileBuilder;
import io.osteokit.core.person.Sex;
import io.osteokit.core.person.VertebralFracture;
import io.osteokit.core.person.VertebralLevel;
import io.osteokit.exercises.Verdict;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A made-up person of 76 of whom all is known, with pain 3 and nothing to worry about. */
final class Someone {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final ProfileBuilder profile =
      Profile.builder()
          .birthDate(TODAY.minusYears(76))
          .sex(Sex.FEMALE)
          .noVertebralFractures()
          .noOtherFractures()
          .noFalls()
          .noConditions()
          .noMedicines()
          .smoker(false)
          .alcoholUnitsPerWeek(0);
  private final CheckInBuilder checkIn = CheckIn.on(TODAY).painNow(3).everythingElseNo();
  private final List<DiaryEvent> diary = new ArrayList<>();

  private Someone(BoneHealth bone) {
    profile.boneHealth(bone);
  }

  static Someone with(BoneHealth bone) {
    return new Someone(bone);
  }

  /** With osteoporosis and one fracture, seen on imaging so many days ago. */
  static Someone broken(int daysAgo) {
    return with(BoneHealth.OSTEOPOROSIS).and(p -> p.vertebralFracture(fracture(daysAgo)));
  }

  static VertebralFracture fracture(int daysAgo) {
    return VertebralFracture.seenOnImaging()
        .withLevel(VertebralLevel.L1)
        .withDate(TODAY.minusDays(daysAgo))
        .withPainMatchesLevel(true);
  }

  static OffsetDateTime at(int daysAgo) {
    return TODAY.minusDays(daysAgo).atTime(9, 0).atOffset(ZoneOffset.UTC);
  }

  Someone and(Consumer<ProfileBuilder> more) {
    more.accept(profile);
    return this;
  }

  Someone says(Consumer<CheckInBuilder> more) {
    more.accept(checkIn);
    return this;
  }

  Someone records(DiaryEvent event) {
    diary.add(event);
    return this;
  }

  Decision decision() {
    return OpenCases.PATHWAY.decide(person());
  }

  Case person() {
    return Case.builder("x", TODAY)
        .profile(profile.build())
        .checkIn(checkIn.build())
        .events(diary)
        .build();
  }

  Verdict verdict(String exercise) {
    return decision().screen().verdict(exercise);
  }

  List<String> offered() {
    return ids(decision().offer().stream());
  }

  List<String> listed() {
    Decision decision = decision();
    return ids(Stream.concat(decision.offer().stream(), decision.consider().stream()));
  }

  List<String> avoided() {
    return ids(decision().avoid().stream());
  }

  List<String> guidance() {
    return decision().guidance().stream().map(Guidance::id).toList();
  }

  ListedOption option(String id) {
    Decision decision = decision();
    return Stream.of(decision.offer(), decision.consider(), decision.avoid())
        .flatMap(List::stream)
        .filter(option -> option.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> ids(Stream<ListedOption> options) {
    return options.map(ListedOption::id).toList();
  }
}
