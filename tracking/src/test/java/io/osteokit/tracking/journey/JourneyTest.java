package io.osteokit.tracking.journey;

import static io.osteokit.tracking.journey.YearDiary.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.osteokit.core.person.Case;
import io.osteokit.core.person.CheckIn;
import io.osteokit.core.person.CheckInBuilder;
import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.Equipment;
import io.osteokit.core.person.PainOnset;
import io.osteokit.core.person.Profile;
import io.osteokit.core.person.Questionnaire;
import io.osteokit.core.person.YellowFlag;
import io.osteokit.core.rules.Tri;
import io.osteokit.pathways.Decision;
import io.osteokit.pathways.DecisionWriter;
import io.osteokit.pathways.ListedOption;
import io.osteokit.pathways.Pathway;
import io.osteokit.tracking.diary.Diary;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.EventId;
import io.osteokit.tracking.diary.Happening;
import io.osteokit.tracking.measures.Measures;
import io.osteokit.tracking.progress.ActivePeriod;
import io.osteokit.tracking.progress.Advice;
import io.osteokit.tracking.progress.PainEvent;
import io.osteokit.tracking.progress.Progress;
import io.osteokit.tracking.progress.ProgressReport;
import io.osteokit.tracking.progress.Progression;
import io.osteokit.tracking.store.DiaryStore;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JourneyTest {
  private static final Journey JOURNEY = Journey.shipped();
  private static final Diary YEAR = Diary.of(YearDiary.entries());

  static Case person() {
    return person(CheckIn.on(TODAY).painOnset(PainOnset.GRADUAL));
  }

  private static Case person(CheckInBuilder checkIn) {
    return Case.builder("p-1", TODAY)
        .profile(Profile.builder().noConditions().build())
        .checkIn(checkIn.painNow(4).painLimitsActivity(true).everythingElseNo().build())
        .equipment(List.of(Equipment.MAT, Equipment.FIRM_BED, Equipment.WALL))
        .build();
  }

  private static JourneyStatus status() {
    return JOURNEY.status(person(), YEAR, TODAY);
  }

  private static List<String> ids(Because because) {
    return because.entries().stream().map(entry -> entry.id().value()).toList();
  }

  @Test
  void a_slow_rise_that_limits_life_is_a_flare() {
    assertThat(status().painEvent()).contains(PainEvent.FLARE);
  }

  @Test
  void a_flare_is_explained_by_the_entries_of_its_days() {
    assertThat(ids(status().becauseOfProgress("painEvent")))
        .contains("pain-2026-11-22", "pain-2026-11-19")
        .doesNotContain("pain-2026-08-01");
  }

  @Test
  void a_brace_that_is_worn_less_is_explained_by_its_entries() {
    Diary diary = Diary.empty();
    for (int ago = 13; ago >= 0; ago--) {
      OffsetDateTime at = OffsetDateTime.of(TODAY.minusDays(ago), LocalTime.NOON, ZoneOffset.UTC);
      Happening worn =
          Happening.of(new DiaryEvent.BraceWorn(at, BigDecimal.valueOf(ago < 7 ? 4 : 9)));
      diary =
          diary.with(
              DiaryEntry.record(
                  EventId.of("worn-" + ago), worn, ZoneOffset.UTC, "phone", at.toInstant()));
    }
    JourneyStatus status = JOURNEY.status(person(), diary, TODAY);

    assertThat(status.progress().braceTrend()).hasValue(ProgressReport.BraceTrend.FEWER);
    assertThat(status.progress().braceUndated()).isEqualTo(Tri.TRUE);
    assertThat(ids(status.becauseOfProgress("braceTrend"))).contains("worn-0", "worn-13");
  }

  @Test
  void worries_of_the_day_are_counted() {
    JourneyStatus status =
        JOURNEY.status(
            person(
                CheckIn.on(TODAY)
                    .yellowFlags(List.of(YellowFlag.LOW_MOOD, YellowFlag.FEAR_OF_MOVEMENT))),
            Diary.empty(),
            TODAY);

    assertThat(status.progress().worryLevel()).hasValue(ProgressReport.WorryLevel.SEVERAL);
  }

  @Test
  void a_sudden_rise_takes_the_session_away() {
    JourneyStatus status =
        JOURNEY.status(person(CheckIn.on(TODAY).painOnset(PainOnset.SUDDEN)), YEAR, TODAY);

    assertThat(status.painEvent()).contains(PainEvent.SUSPECTED_FRACTURE);
    assertThat(status.leave().step()).isEqualTo(Advice.Step.STOP);
    assertThat(status.session()).isEmpty();
    assertThat(status.decision().plan().sessionIfAny()).isEmpty();
  }

  @Test
  void a_sudden_rise_leaves_out_what_is_only_for_when_nothing_is_held_back() {
    Decision free = status().decision();
    Decision held =
        JOURNEY
            .status(person(CheckIn.on(TODAY).painOnset(PainOnset.SUDDEN)), YEAR, TODAY)
            .decision();

    assertThat(options(free)).contains("EDU", "RELAXATION", "GENTLE_MOVE", "PACING", "NUTRITION");
    assertThat(options(held))
        .contains("EDU", "RELAXATION", "HELPLINE")
        .doesNotContain("GENTLE_MOVE", "PACING", "NUTRITION", "PHYS_ACTIVITY");
  }

  private static List<String> options(Decision decision) {
    return Stream.concat(decision.offer().stream(), decision.consider().stream())
        .map(ListedOption::id)
        .toList();
  }

  @Test
  void usual_pain_names_all_scores_of_its_fortnight() {
    JourneyStatus status = status();

    assertThat(status.decision().triage().facts().number("usualPain")).hasValue(3);
    assertThat(ids(status.because("usualPain")))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(0, 13)
                .mapToObj(i -> "pain-" + TODAY.minusDays(13L - i))
                .toList());
  }

  @Test
  void a_gap_leaves_pain_unknown_and_fills_nothing_in() {
    LocalDate inTheGap = YearDiary.GAP.plusDays(13);
    Case then = Case.builder("p-1", inTheGap).build();
    JourneyStatus status = JOURNEY.status(then, YEAR, inTheGap);

    assertThat(status.decision().triage().facts().isKnown("usualPain")).isFalse();
    assertThat(status.because("usualPain").entries()).isEmpty();
  }

  @Test
  void a_correction_replaces_what_was_wrong_in_every_fact() {
    JourneyStatus status = status();

    assertThat(status.decision().triage().facts().number("clinicHeightLoss")).hasValue(1);
    assertThat(ids(status.because("clinicHeightLoss")))
        .containsExactly("height-late", "height-right");
  }

  @Test
  void without_the_correction_the_rise_would_look_like_a_fracture() {
    Diary uncorrected =
        Diary.of(
            YearDiary.entries().stream()
                .filter(entry -> !entry.id().value().equals("height-right"))
                .toList());
    JourneyStatus status = JOURNEY.status(person(), uncorrected, TODAY);

    assertThat(status.painEvent()).contains(PainEvent.SUSPECTED_FRACTURE);
    assertThat(ids(status.becauseOfProgress("painEvent"))).contains("height-wrong", "height-late");
  }

  @Test
  void a_correction_is_named_with_what_it_corrected() {
    JourneyStatus status = status();
    DiaryEntry right = YEAR.find(EventId.of("height-right")).iterator().next();

    assertThat(status.corrected(right))
        .extracting(one -> one.id().value())
        .containsExactly("height-wrong");
  }

  @Test
  void a_late_arrival_counts_from_when_it_is_there() {
    Diary before = YEAR.asOf(YearDiary.at(TODAY, LocalTime.of(7, 0), YearDiary.LONDON).toInstant());
    JourneyStatus without = JOURNEY.status(person(), before, TODAY);

    assertThat(without.because("clinicHeightLoss").entries()).isEmpty();
    assertThat(status().because("clinicHeightLoss").entries()).hasSize(2);
  }

  @Test
  void a_fall_on_a_trip_has_the_persons_own_date() {
    // Half past midnight in Auckland is still the day before at home.
    JourneyStatus status = status();

    assertThat(status.decision().triage().facts().number("newestFallDays")).hasValue(46);
    assertThat(ids(status.because("newestFallDays"))).containsExactly("fall-trip");
  }

  @Test
  void days_are_counted_by_the_calendar_across_the_change_of_clocks() {
    LocalDate day = LocalDate.of(2026, 10, 26);
    Diary diary = Diary.of(List.of(YearDiary.fall("f", day.minusDays(2), YearDiary.LONDON)));
    JourneyStatus status = JOURNEY.status(Case.builder("p-1", day).build(), diary, day);

    assertThat(status.decision().triage().facts().number("newestFallDays")).hasValue(2);
  }

  @Test
  void falls_are_counted_and_named() {
    JourneyStatus status = status();

    assertThat(status.decision().triage().facts().number("falls")).hasValue(2);
    assertThat(ids(status.because("falls"))).containsExactly("fall-clocks", "fall-trip");
  }

  @Test
  void what_is_said_in_the_check_in_is_not_put_down_to_the_diary() {
    Because because = status().because("painNow");

    assertThat(because.origins())
        .singleElement()
        .satisfies(origin -> assertThat(origin.parts()).containsExactly(Origin.Part.CHECK_IN));
    assertThat(because.entries()).isEmpty();
  }

  @Test
  void entries_of_tomorrow_are_left_out_and_listed() {
    DiaryEntry tomorrow = YearDiary.fall("f", TODAY.plusDays(1), YearDiary.LONDON);
    JourneyStatus status = JOURNEY.status(person(), YEAR.with(tomorrow), TODAY);

    assertThat(status.later()).containsExactly(tomorrow);
    assertThat(status.decision().triage().facts().number("falls")).hasValue(2);
  }

  @Test
  void an_erased_person_stands_as_one_who_never_kept_a_diary() {
    try (DiaryStore store = DiaryStore.inMemory()) {
      store.append("p-1", YearDiary.entries());
      store.erase("p-1", TODAY.atStartOfDay(YearDiary.LONDON).toInstant());
      JourneyStatus status = JOURNEY.status(person(), store.read("p-1"), TODAY);

      assertThat(DecisionWriter.write("p-1", status.decision()))
          .isEqualTo(DecisionWriter.write("p-1", Pathway.shipped().decide(person())));
      assertThat(status.fromDiary()).isEmpty();
      assertThat(status.painEvent()).isEmpty();
    }
  }

  @Test
  void a_case_with_a_diary_of_its_own_is_refused() {
    OffsetDateTime at = YearDiary.at(TODAY, LocalTime.NOON, YearDiary.LONDON);
    Case twice = Case.builder("p-1", TODAY).event(new DiaryEvent.Fall(at, false)).build();

    assertThatThrownBy(() -> JOURNEY.status(twice, YEAR, TODAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("diary of its own");
  }

  @Test
  void planned_sessions_are_held_against_the_diary() {
    SessionPlan plan =
        SessionPlan.of(
            List.of(TODAY.minusDays(3), TODAY.minusDays(6), TODAY.minusDays(5)),
            ActivePeriod.since(TODAY.minusDays(10)));
    JourneyStatus status = JOURNEY.status(person(), YEAR, TODAY, plan);

    assertThat(status.adherence())
        .hasValueSatisfying(
            adherence -> {
              assertThat(adherence.done()).isEqualTo(1);
              assertThat(adherence.skipped()).isEqualTo(1);
              assertThat(adherence.notRecorded()).isEqualTo(1);
            });
  }

  @Test
  void a_stop_alone_reaches_the_decision() {
    OffsetDateTime at = YearDiary.at(TODAY, LocalTime.NOON, YearDiary.LONDON);
    DiaryEntry stop =
        YearDiary.entry(
            "stop",
            new Happening.StopMet(
                at,
                java.util.Set.of(io.osteokit.core.person.StopCriterion.STOP_3),
                java.util.Optional.empty()),
            YearDiary.LONDON,
            at.toInstant());
    JourneyStatus status = JOURNEY.status(person(), YEAR.with(stop), TODAY);

    assertThat(ids(status.because("recentStops"))).containsExactly("stop");
    assertThat(status.progress().recovered()).isNotEqualTo(Tri.TRUE);
  }

  @Test
  void a_questionnaire_counts_by_the_measures_that_are_given() throws IOException {
    String shipped;
    try (var in = Measures.class.getResourceAsStream("measures.json")) {
      shipped = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    String strict =
        shipped.replaceFirst(
            "(\"RMDQ_24.quality.complete\"[^}]*}[^}]*)\"COMPLETE\"", "$1\"INVALID\"");
    Journey other =
        Journey.of(
            Pathway.shipped(),
            Progress.shipped(),
            Progression.shipped(),
            Measures.of(strict.getBytes(StandardCharsets.UTF_8)));
    DiaryEvent scored =
        new DiaryEvent.QuestionnaireScored(
            OffsetDateTime.of(TODAY, LocalTime.NOON, ZoneOffset.UTC),
            Questionnaire.RMDQ_24,
            BigDecimal.TEN,
            Optional.of(24));
    Diary diary =
        Diary.of(
            List.of(
                DiaryEntry.record(
                    EventId.of("q"),
                    Happening.of(scored),
                    ZoneOffset.UTC,
                    "phone",
                    scored.at().toInstant())));

    assertThat(JOURNEY.status(person(), diary, TODAY).progress().facts().number("rmdq"))
        .hasValue(10);
    assertThat(other.status(person(), diary, TODAY).progress().facts().number("rmdq")).isEmpty();
  }

  @Test
  void an_unknown_fact_is_refused() {
    assertThatThrownBy(() -> status().because("nonsense"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
