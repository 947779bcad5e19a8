package io.osteokit.core.triage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.person.Analgesia;
import io.osteokit.core.person.BoneTreatment;
import io.osteokit.core.person.CheckIn;
import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.Finding;
import io.osteokit.core.person.PhysicalTest;
import io.osteokit.core.person.Profile;
import java.math.BigDecimal;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The neutral look-ups and counts that content may ask for by name. None of them knows what its
 * number means; windows and lists come in as parameters.
 */
enum Aggregate {
  ANSWER(Aggregate::answer, "yesStandsDays", "finding"),
  PAIN_NOW((v, p) -> PainAggregates.now(v)),
  PAIN_ONSET(checkIn(c -> c.painOnset().map(Enum::name))),
  PAIN_STARTED_DAYS((v, p) -> v.checkIn().flatMap(CheckIn::painStartedOn).map(v::daysAgo)),
  USUAL_PAIN(PainAggregates::usual, "withinDays", "atLeast"),
  PAIN_LIMITS_ACTIVITY(checkIn(CheckIn::painLimitsActivity)),
  BED_HOURS(checkIn(CheckIn::bedHoursPerDay)),
  YELLOW_FLAGS(checkIn(c -> c.yellowFlags().map(Aggregate::names))),
  YELLOW_FLAG_COUNT(checkIn(c -> c.yellowFlags().map(Set::size))),
  ASKS_FOR(Aggregate::asksFor, "option"),
  PAIN_FIRST_LAG_DAYS((v, p) -> PainAggregates.firstLagDays(v)),
  PAIN_FIRST((v, p) -> PainAggregates.first(v).map(DiaryEvent.Pain::score)),
  PAIN_FALL_POINTS(PainAggregates::fallPoints, "withinDays", "atLeast"),
  PAIN_FALL_PERCENT(PainAggregates::fallPercent, "withinDays", "atLeast"),
  PAIN_LASTING_RISE(PainAggregates::lastingRise, "atLeast", "spanningDays"),
  PAIN_RUN_DAYS(RunAggregates::pain, "atMost", "atLeast", "newestWithinDays"),

  AGE_YEARS((v, p) -> v.profile().birthDate().map(b -> Period.between(b, v.today()).getYears())),
  SEX(profile(q -> q.sex().map(Enum::name))),
  PREMENOPAUSAL(profile(Profile::premenopausal)),
  FRAIL(profile(Profile::frail)),
  RISES_FROM_FLOOR(profile(Profile::risesFromFloor)),
  RISES_FROM_CHAIR(profile(Profile::risesFromChair)),
  TIMED_UP_AND_GO(
      (v, p) -> newestTest(v, PhysicalTest.TIMED_UP_AND_GO, Profile::timedUpAndGoSeconds)),
  SMOKER(profile(Profile::smoker)),
  SMOKER_GIVEN((v, p) -> Optional.of(v.profile().smoker().isPresent())),
  ALCOHOL_UNITS(profile(Profile::alcoholUnitsPerWeek)),
  ALCOHOL_GIVEN((v, p) -> Optional.of(v.profile().alcoholUnitsPerWeek().isPresent())),
  CONDITIONS(profile(q -> q.conditions().map(Aggregate::names))),

  BONE_HEALTH(profile(q -> q.boneHealth().map(Enum::name))),
  LOWEST_T_SCORE(profile(Profile::lowestTScore)),
  FRACTURES_LISTED((v, p) -> FractureAggregates.count(v)),
  YOUNGEST_FRACTURE_DAYS((v, p) -> FractureAggregates.youngestDays(v)),
  UNDATED_FRACTURE_LISTED((v, p) -> FractureAggregates.anyUndated(v)),
  LOW_TRAUMA_FRACTURE_LISTED((v, p) -> FractureAggregates.anyLowTrauma(v)),
  MATCHED_FRACTURE_DAYS((v, p) -> FractureAggregates.matchedDays(v)),
  REPORTED_FRACTURE(profile(Profile::reportedFractureUnconfirmed)),
  SPINE_IMAGED(profile(Profile::spineImaged)),
  HYPERKYPHOSIS(profile(Profile::hyperkyphosis)),
  COBB_ANGLE(profile(Profile::cobbAngleDegrees)),
  OCCIPUT_TO_WALL((v, p) -> newestTest(v, PhysicalTest.OCCIPUT_TO_WALL, Profile::occiputToWallCm)),
  RECALLED_HEIGHT_LOSS((v, p) -> HeightAggregates.recalledLoss(v)),
  CLINIC_HEIGHT_LOSS(
      (v, p) -> HeightAggregates.clinicLoss(v, p.number("withinDays")), "withinDays"),
  SELF_HEIGHT_LOSS((v, p) -> HeightAggregates.selfLoss(v)),
  SELF_HEIGHT_LOSS_SINCE_CLINIC((v, p) -> HeightAggregates.selfLossSinceClinic(v)),
  NEWEST_HEIGHT_DAYS((v, p) -> HeightAggregates.newestDays(v)),
  OTHER_LOW_TRAUMA_FRACTURE((v, p) -> FractureAggregates.anyOtherLowTrauma(v)),
  UNCLEARED_FRACTURE_DAYS(FractureAggregates::unclearedDays, "sites", "clearedBy"),
  UNCLEARED_FRACTURE_UNDATED(FractureAggregates::anyUnclearedUndated, "sites", "clearedBy"),
  CLEARED_ACTIVITIES(Aggregate::clearedActivities, "withinDays"),
  AUGMENTATION_GIVEN((v, p) -> Optional.of(v.profile().augmentation().isPresent())),
  AUGMENTATION_CLEARED(profile(q -> q.augmentation().flatMap(a -> a.cleared()))),

  FALLS((v, p) -> FallAggregates.count(v, p.number("withinDays")), "withinDays"),
  INJURIOUS_FALLS((v, p) -> FallAggregates.injurious(v, p.number("withinDays")), "withinDays"),
  FALLS_GIVEN((v, p) -> Optional.of(v.profile().falls().isPresent())),
  NEWEST_FALL_DAYS((v, p) -> FallAggregates.newestDays(v)),

  MEDICINES_TAKEN((v, p) -> Optional.of(MedicineAggregates.taken(v))),
  LISTED_MEDICINE_DAYS(MedicineAggregates::listedDays, "classes"),
  LISTED_MEDICINE_UNDATED(MedicineAggregates::listedUndated, "classes"),
  TAKEN_MEDICINE_DAYS(MedicineAggregates::takenDays, "classes"),
  TAKEN_MEDICINE_UNDATED(MedicineAggregates::takenUndated, "classes"),
  ANALGESIA_OPTIMISED_DAYS(
      (v, p) -> v.profile().analgesia().flatMap(Analgesia::optimisedOn).map(v::daysAgo)),
  MASSAGE_AGREED(profile(Profile::massageAgreedByDoctor)),
  SECONDARY_CAUSES_CHECKED(profile(Profile::secondaryCausesChecked)),
  BONE_TREATMENT_STATUS(profile(q -> q.boneTreatment().map(t -> t.status().name()))),
  BONE_TREATMENT_MEDICINE(
      profile(q -> q.boneTreatment().flatMap(BoneTreatment::medicine).map(Enum::name))),
  DOSE_OVERDUE_DAYS(
      (v, p) -> v.profile().boneTreatment().flatMap(BoneTreatment::nextDoseDue).map(v::daysAgo)),
  BRACE_DAYS((v, p) -> v.profile().brace().map(brace -> v.daysAgo(brace.since()))),
  BRACE_WEAN_PLAN(profile(q -> q.brace().flatMap(b -> b.weanPlan()))),

  NEWEST_QUESTIONNAIRE(Aggregate::newestScore, "instrument"),
  QUESTIONNAIRE_RUN_DAYS(
      RunAggregates::questionnaire, "instrument", "atMost", "atLeast", "newestWithinDays"),
  RECENT_STOPS(
      (v, p) -> Optional.of(SessionAggregates.stops(v, p.number("withinDays"))), "withinDays"),
  SESSION_STOPS(
      (v, p) ->
          Optional.of(SessionAggregates.stopsOfNewest(v, p.number("nth"), p.number("withinDays"))),
      "nth",
      "withinDays"),
  SESSIONS_MISSED_PERCENT(
      (v, p) -> SessionAggregates.missedPercent(v, p.number("withinDays")), "withinDays"),
  COMMONEST_MISSED_REASONS(
      (v, p) -> Optional.of(SessionAggregates.commonestReasons(v, p.number("withinDays"))),
      "withinDays");

  @SuppressWarnings("ImmutableEnumChecker") // every function here is free of state
  private final BiFunction<View, Parameters, ? extends Optional<? extends Object>> look;

  private final ImmutableList<String> parameters;

  Aggregate(
      BiFunction<View, Parameters, ? extends Optional<? extends Object>> look,
      String... parameters) {
    this.look = look;
    this.parameters = ImmutableList.copyOf(parameters);
  }

  /** Returns the names of the parameters that it needs. */
  List<String> parameters() {
    return parameters;
  }

  /** Returns a Boolean, number, name, set of names or known members; empty when unknown. */
  Optional<? extends Object> look(View view, Parameters given) {
    return look.apply(view, given);
  }

  private static <T> BiFunction<View, Parameters, Optional<T>> profile(
      Function<Profile, Optional<T>> property) {
    return (view, parameters) -> property.apply(view.profile());
  }

  private static <T> BiFunction<View, Parameters, Optional<T>> checkIn(
      Function<CheckIn, Optional<T>> property) {
    return (view, parameters) -> view.checkIn().flatMap(property);
  }

  /** A no of an earlier day counts as unanswered; a yes stands for some days. */
  private static Optional<Boolean> answer(View view, Parameters parameters) {
    Finding finding = Finding.valueOf(parameters.word("finding"));
    return view.checkIn()
        .flatMap(
            checkIn -> {
              Optional<Boolean> said = checkIn.answer(finding);
              boolean stands =
                  !view.isStale()
                      || (said.orElse(false)
                          && view.daysAgo(checkIn.date()) <= parameters.number("yesStandsDays"));
              return stands ? said : Optional.empty();
            });
  }

  private static Optional<Set<String>> clearedActivities(View view, Parameters parameters) {
    int days = parameters.number("withinDays");
    return Optional.of(FractureAggregates.cleared(view, c -> c.activity().map(Enum::name), days));
  }

  private static Optional<Boolean> asksFor(View view, Parameters parameters) {
    return view.checkIn()
        .flatMap(CheckIn::asksFor)
        .map(wishes -> wishes.contains(parameters.word("option")));
  }

  /** The newest score of an instrument in the diary, the greater of two at once. */
  private static Optional<BigDecimal> newestScore(View view, Parameters parameters) {
    return view.events(DiaryEvent.QuestionnaireScored.class).stream()
        .filter(event -> event.instrument().name().equals(parameters.word("instrument")))
        .max(
            Comparator.comparing((DiaryEvent.QuestionnaireScored e) -> e.at().toInstant())
                .thenComparing(DiaryEvent.QuestionnaireScored::score))
        .map(DiaryEvent.QuestionnaireScored::score);
  }

  /** The newest result in the diary, the greater of two at once; else that of the profile. */
  private static Optional<BigDecimal> newestTest(
      View view, PhysicalTest test, Function<Profile, Optional<BigDecimal>> otherwise) {
    Optional<BigDecimal> recorded =
        view.events(DiaryEvent.TestDone.class).stream()
            .filter(event -> event.instrument() == test)
            .max(
                Comparator.comparing((DiaryEvent.TestDone e) -> e.at().toInstant())
                    .thenComparing(DiaryEvent.TestDone::value))
            .map(DiaryEvent.TestDone::value);
    return recorded.isPresent() ? recorded : otherwise.apply(view.profile());
  }

  private static Set<String> names(Set<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).collect(ImmutableSet.toImmutableSet());
  }
}
