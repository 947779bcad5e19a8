package io.osteokit.core.person;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/** Any case at all, each property known or unknown. */
final class AnyCase {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private AnyCase() {}

  static Arbitrary<Case> cases() {
    return Combinators.combine(
            Arbitraries.strings().withChars("abcXYZ019._-").ofMinLength(1).ofMaxLength(64),
            text().optional(),
            profiles(),
            checkIns().optional(),
            events().list().ofMaxSize(8),
            Arbitraries.of(Equipment.class).set().optional(),
            Arbitraries.integers().between(5, 90).optional())
        .as(
            (id, title, profile, checkIn, diary, equipment, minutes) -> {
              CaseBuilder builder = Case.builder(id, TODAY).profile(profile).events(diary);
              title.ifPresent(builder::title);
              checkIn.ifPresent(builder::checkIn);
              equipment.ifPresent(builder::equipment);
              minutes.ifPresent(builder::minutes);
              return builder.build();
            });
  }

  /** One step of building that is taken or left out. */
  private static <B, T> Arbitrary<Optional<Step<B>>> maybe(
      Arbitrary<T> value, BiConsumer<B, T> set) {
    return value.<Step<B>>map(known -> builder -> set.accept(builder, known)).optional();
  }

  private interface Step<B> {
    void set(B builder);
  }

  static Arbitrary<Profile> profiles() {
    return Combinators.combine(
            List.of(
                maybe(days(), ProfileBuilder::birthDate),
                maybe(Arbitraries.of(Sex.class), ProfileBuilder::sex),
                maybe(flags(), ProfileBuilder::premenopausal),
                maybe(
                    Arbitraries.strings().withCharRange('A', 'Z').ofLength(2),
                    ProfileBuilder::region),
                maybe(flags(), ProfileBuilder::livesAlone),
                maybe(Arbitraries.of(BoneHealth.class), ProfileBuilder::boneHealth),
                maybe(numbers("-10", "10"), ProfileBuilder::lowestTScore),
                maybe(vertebrae().list().ofMaxSize(3), ProfileBuilder::vertebralFractures),
                maybe(flags(), ProfileBuilder::reportedFractureUnconfirmed),
                maybe(flags(), ProfileBuilder::spineImaged),
                maybe(flags(), ProfileBuilder::hyperkyphosis),
                maybe(numbers("0", "180"), ProfileBuilder::cobbAngleDegrees),
                maybe(numbers("0", "40"), ProfileBuilder::occiputToWallCm),
                maybe(numbers("50", "250"), ProfileBuilder::youngAdultHeightCm),
                maybe(heights().list().ofMaxSize(3), ProfileBuilder::heights),
                maybe(bones().list().ofMaxSize(3), ProfileBuilder::otherFractures),
                maybe(
                    Combinators.combine(days(), flags().optional()).as(Augmentation::new),
                    ProfileBuilder::augmentation),
                maybe(falls(), ProfileBuilder::falls),
                maybe(flags(), ProfileBuilder::frail),
                maybe(flags(), ProfileBuilder::risesFromFloor),
                maybe(flags(), ProfileBuilder::risesFromChair),
                maybe(numbers("0", "600"), ProfileBuilder::timedUpAndGoSeconds),
                maybe(Arbitraries.of(HealthCondition.class).set(), ProfileBuilder::conditions),
                maybe(medicines().list().ofMaxSize(3), ProfileBuilder::medicines),
                maybe(flags(), ProfileBuilder::secondaryCausesChecked),
                maybe(treatments(), ProfileBuilder::boneTreatment),
                maybe(flags(), ProfileBuilder::smoker),
                maybe(numbers("0", "1000"), ProfileBuilder::alcoholUnitsPerWeek),
                maybe(
                    Combinators.combine(days(), numbers("0", "24").optional(), flags().optional())
                        .as(Brace::new),
                    ProfileBuilder::brace),
                maybe(
                    Combinators.combine(flags().optional(), days().optional(), days().optional())
                        .as(Analgesia::new),
                    ProfileBuilder::analgesia),
                maybe(clearances().list().ofMaxSize(3), ProfileBuilder::clearances),
                maybe(flags(), ProfileBuilder::massageAgreedByDoctor),
                maybe(habits(), ProfileBuilder::activity)))
        .as(
            steps -> {
              ProfileBuilder builder = Profile.builder();
              steps.forEach(step -> step.ifPresent(known -> known.set(builder)));
              return builder.build();
            });
  }

  static Arbitrary<CheckIn> checkIns() {
    Arbitrary<Map<Finding, Boolean>> answers =
        Arbitraries.maps(Arbitraries.of(Finding.class), flags()).ofMaxSize(6);
    return Combinators.combine(
            List.of(
                maybe(pains(), CheckInBuilder::painNow),
                maybe(pains(), CheckInBuilder::painWorst24h),
                maybe(numbers("0", "10"), CheckInBuilder::painAverage7d),
                maybe(Arbitraries.of(PainOnset.class), CheckInBuilder::painOnset),
                maybe(days(), CheckInBuilder::painStartedOn),
                maybe(flags(), CheckInBuilder::painLimitsActivity),
                maybe(answers, (b, map) -> map.forEach(b::answer)),
                maybe(Arbitraries.of(Others.class), CheckInBuilder::others),
                maybe(Arbitraries.of(YellowFlag.class).set(), CheckInBuilder::yellowFlags),
                maybe(numbers("0", "24"), CheckInBuilder::bedHoursPerDay),
                maybe(
                    Arbitraries.of(SampleCases.OPTIONS).set().ofMaxSize(4),
                    CheckInBuilder::asksFor)))
        .as(steps -> steps)
        .flatMap(
            steps ->
                days()
                    .map(
                        day -> {
                          CheckInBuilder builder = CheckIn.on(day);
                          steps.forEach(step -> step.ifPresent(known -> known.set(builder)));
                          return builder.build();
                        }));
  }

  static Arbitrary<DiaryEvent> events() {
    Arbitrary<List<String>> exercises = Arbitraries.of(SampleCases.EXERCISES).list().ofMaxSize(3);
    Arbitrary<Set<StopCriterion>> stops = Arbitraries.of(StopCriterion.class).set();
    Arbitrary<DiaryEvent> sessions =
        Combinators.combine(
                Combinators.combine(moments(), flags(), pains().optional(), pains().optional())
                    .as(
                        (at, done, p, e) ->
                            new DiaryEvent.Session(
                                at,
                                done,
                                Optional.empty(),
                                Optional.empty(),
                                p,
                                e,
                                p,
                                e,
                                Optional.empty(),
                                Optional.empty())),
                Arbitraries.of(MissedReason.class).optional(),
                exercises.optional(),
                flags().optional(),
                stops.optional())
            .as(
                (s, why, done, form, stop) ->
                    new DiaryEvent.Session(
                        s.at(),
                        s.completed(),
                        why,
                        done,
                        s.painBefore(),
                        s.painAfter(),
                        s.painNextDay(),
                        s.effort(),
                        form,
                        stop));
    return Arbitraries.oneOf(
        Combinators.combine(moments(), pains()).as(DiaryEvent.Pain::new),
        sessions,
        Combinators.combine(moments(), numbers("50", "250"), Arbitraries.of(MeasuredBy.class))
            .as(DiaryEvent.HeightMeasured::new),
        Combinators.combine(moments(), flags()).as(DiaryEvent.Fall::new),
        Combinators.combine(moments(), numbers("0", "24")).as(DiaryEvent.BraceWorn::new),
        Combinators.combine(moments(), Arbitraries.of(MedicineClass.class), flags())
            .as(DiaryEvent.MedicineTaken::new),
        Combinators.combine(
                moments(),
                Arbitraries.of(Questionnaire.class),
                numbers("0", "100"),
                Arbitraries.integers().between(0, 100).optional())
            .as(DiaryEvent.QuestionnaireScored::new),
        Combinators.combine(
                moments(),
                Arbitraries.of(PhysicalTest.class),
                numbers("0", "600"),
                flags().optional())
            .as(DiaryEvent.TestDone::new));
  }

  private static Arbitrary<VertebralFracture> vertebrae() {
    return Combinators.combine(
            Arbitraries.of(VertebralLevel.class).optional(),
            days().optional(),
            flags(),
            Arbitraries.of(Trauma.class).optional(),
            flags().optional())
        .as(VertebralFracture::new);
  }

  private static Arbitrary<Height> heights() {
    return Combinators.combine(days(), numbers("50", "250"), Arbitraries.of(MeasuredBy.class))
        .as(Height::new);
  }

  private static Arbitrary<OtherFracture> bones() {
    return Combinators.combine(
            Arbitraries.of(FractureSite.class),
            days().optional(),
            Arbitraries.of(Trauma.class).optional())
        .as(OtherFracture::new);
  }

  private static Arbitrary<Falls> falls() {
    return Arbitraries.integers()
        .between(0, 1000)
        .flatMap(
            all ->
                Arbitraries.integers()
                    .between(0, all)
                    .optional()
                    .map(injurious -> new Falls(all, injurious)));
  }

  private static Arbitrary<Medicine> medicines() {
    return Combinators.combine(Arbitraries.of(MedicineClass.class), days().optional())
        .as(Medicine::new);
  }

  private static Arbitrary<BoneTreatment> treatments() {
    return Combinators.combine(
            Arbitraries.of(TreatmentStatus.class),
            Arbitraries.of(MedicineClass.class).optional(),
            days().optional(),
            days().map(day -> day.plusYears(1)).optional())
        .as(BoneTreatment::new);
  }

  private static Arbitrary<Clearance> clearances() {
    return Arbitraries.oneOf(
        Combinators.combine(Arbitraries.of(SampleCases.EXERCISES), text(), days())
            .as(Clearance::forExercise),
        Combinators.combine(Arbitraries.of(Activity.class), text(), days())
            .as(Clearance::forActivity));
  }

  private static Arbitrary<HabitualActivity> habits() {
    Arbitrary<Integer> daysPerWeek = Arbitraries.integers().between(0, 7);
    return Combinators.combine(
            Arbitraries.of(HabitualImpact.class).optional(),
            numbers("0", "1440").optional(),
            daysPerWeek.optional(),
            daysPerWeek.optional())
        .as(HabitualActivity::new);
  }

  private static Arbitrary<Boolean> flags() {
    return Arbitraries.of(true, false);
  }

  private static Arbitrary<Integer> pains() {
    return Arbitraries.integers().between(0, 10);
  }

  private static Arbitrary<BigDecimal> numbers(String min, String max) {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal(min), new BigDecimal(max))
        .ofScale(3)
        .withDistribution(RandomDistribution.uniform());
  }

  private static Arbitrary<String> text() {
    return Arbitraries.strings().withCharRange(' ', '\u05ff').ofMaxLength(20);
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 40_000).map(TODAY::minusDays);
  }

  private static Arbitrary<OffsetDateTime> moments() {
    return Combinators.combine(
            days(),
            Arbitraries.integers().between(0, 86_399),
            Arbitraries.integers().between(-18 * 60, 18 * 60))
        .as(
            (day, second, offset) ->
                OffsetDateTime.of(
                    day, LocalTime.ofSecondOfDay(second), ZoneOffset.ofTotalSeconds(offset * 60)));
  }
}
