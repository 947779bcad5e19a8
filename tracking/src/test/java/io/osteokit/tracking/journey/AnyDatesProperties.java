package io.osteokit.tracking.journey;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.osteokit.core.person.Analgesia;
import io.osteokit.core.person.Augmentation;
import io.osteokit.core.person.BoneTreatment;
import io.osteokit.core.person.Brace;
import io.osteokit.core.person.Case;
import io.osteokit.core.person.CheckIn;
import io.osteokit.core.person.Clearance;
import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.Height;
import io.osteokit.core.person.MeasuredBy;
import io.osteokit.core.person.Medicine;
import io.osteokit.core.person.MedicineClass;
import io.osteokit.core.person.PhysicalTest;
import io.osteokit.core.person.Profile;
import io.osteokit.core.person.Questionnaire;
import io.osteokit.core.person.StopCriterion;
import io.osteokit.core.person.TreatmentStatus;
import io.osteokit.core.person.VertebralFracture;
import io.osteokit.tracking.diary.Diary;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.EventId;
import io.osteokit.tracking.diary.Happening;
import io.osteokit.tracking.progress.ActivePeriod;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever dates a form can hold, the person gets an answer. */
class AnyDatesProperties {
  private static final Journey JOURNEY = Journey.shipped();
  private static final List<StopCriterion> STOPS = List.of(StopCriterion.values());
  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  /** A day up to another: the first of all, the other itself, one just before it or any. */
  private static LocalDate upTo(LocalDate last, Random random) {
    long span = last.toEpochDay() - FIRST.toEpochDay();
    return switch (random.nextInt(5)) {
      case 0 -> FIRST;
      case 1 -> last;
      case 2, 3 -> last.minusDays(Math.min(span, random.nextInt(40)));
      default -> FIRST.plusDays((long) (random.nextDouble() * span));
    };
  }

  private static Profile profile(LocalDate today, Random random) {
    return Profile.builder()
        .birthDate(upTo(today, random))
        .vertebralFracture(VertebralFracture.seenOnImaging().withDate(upTo(today, random)))
        .height(Height.of(upTo(today, random), 50, MeasuredBy.CLINIC))
        .height(Height.of(upTo(today, random), 250, MeasuredBy.SELF))
        .youngAdultHeightCm(250)
        .augmentation(Augmentation.on(upTo(today, random)))
        .medicine(Medicine.of(MedicineClass.BISPHOSPHONATE).withSince(upTo(today, random)))
        .boneTreatment(
            BoneTreatment.of(TreatmentStatus.ON_TREATMENT)
                .withMedicine(MedicineClass.DENOSUMAB)
                .withSince(upTo(today, random))
                .withNextDoseDue(upTo(LAST, random)))
        .analgesia(Analgesia.unknown().withOptimisedOn(upTo(today, random)))
        .brace(Brace.wornSince(upTo(today, random)))
        .clearance(Clearance.forExercise("sit-to-stand", "a doctor", upTo(today, random)))
        .noConditions()
        .build();
  }

  private static Happening happening(LocalDate day, Random random) {
    OffsetDateTime at = OffsetDateTime.of(day, LocalTime.of(random.nextInt(24), 0), ZoneOffset.UTC);
    int score = random.nextInt(11);
    return switch (random.nextInt(9)) {
      case 0, 1, 2 -> Happening.pain(at, score);
      case 3 ->
          Happening.of(
              DiaryEvent.Session.completed(at)
                  .exercise("diaphragmatic-breathing")
                  .painBefore(10 - score)
                  .painAfter(score)
                  .painNextDay(score)
                  .effort(score)
                  .formKept(true)
                  .stops(Set.of(STOPS.get(random.nextInt(STOPS.size()))))
                  .build());
      case 4 -> Happening.of(new DiaryEvent.Fall(at, true));
      case 5 ->
          Happening.of(
              new DiaryEvent.HeightMeasured(
                  at, BigDecimal.valueOf(50 + 20L * score), MeasuredBy.SELF));
      case 6 -> new Happening.BraceChange(at, random.nextBoolean());
      case 7 ->
          Happening.of(
              new DiaryEvent.QuestionnaireScored(
                  at, Questionnaire.RMDQ_24, BigDecimal.valueOf(10L * score), Optional.of(100)));
      default ->
          Happening.of(
              new DiaryEvent.TestDone(
                  at,
                  PhysicalTest.TIMED_UP_AND_GO,
                  BigDecimal.valueOf(60L * score),
                  Optional.empty()));
    };
  }

  private static Diary diary(LocalDate today, Random random) {
    List<DiaryEntry> entries = new ArrayList<>();
    for (int i = 0; i < random.nextInt(40); i++) {
      LocalDate day = random.nextInt(10) == 0 ? upTo(LAST, random) : upTo(today, random);
      entries.add(
          DiaryEntry.record(
              EventId.of("e-" + i),
              happening(day, random),
              ZoneOffset.UTC,
              "phone",
              Instant.parse("2026-11-23T12:00:00Z")));
    }
    return Diary.of(entries);
  }

  @Property(tries = 150)
  void any_dates_of_profile_and_diary_get_a_status(@ForAll long seed) {
    Random random = new Random(seed);
    LocalDate today = random.nextInt(4) == 0 ? upTo(LAST, random) : LocalDate.of(2026, 11, 23);
    Case person =
        Case.builder("p-1", today)
            .profile(profile(today, random))
            .checkIn(
                CheckIn.on(upTo(today, random))
                    .painNow(random.nextInt(11))
                    .painStartedOn(upTo(today, random))
                    .everythingElseNo()
                    .build())
            .build();
    SessionPlan plan =
        SessionPlan.of(
            List.of(upTo(LAST, random), upTo(today, random)),
            ActivePeriod.since(upTo(today, random)));
    Diary diary = diary(today, random);

    assertThatCode(() -> JOURNEY.status(person, diary, today, plan)).doesNotThrowAnyException();
  }

  @Property(tries = 4)
  void any_dates_can_be_explained(@ForAll long seed) {
    Random random = new Random(seed);
    LocalDate today = LocalDate.of(2026, 11, 23);
    Case person = Case.builder("p-1", today).profile(profile(today, random)).build();
    JourneyStatus status = JOURNEY.status(person, diary(today, random), today);

    assertThatCode(status::fromDiary).doesNotThrowAnyException();
    assertThatCode(status::progressFromDiary).doesNotThrowAnyException();
  }
}
