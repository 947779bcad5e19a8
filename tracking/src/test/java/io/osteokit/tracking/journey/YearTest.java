package io.osteokit.tracking.journey;

import static io.osteokit.tracking.journey.YearDiary.CLOCKS_BACK;
import static io.osteokit.tracking.journey.YearDiary.CLOCKS_FORWARD;
import static io.osteokit.tracking.journey.YearDiary.GAP;
import static io.osteokit.tracking.journey.YearDiary.LONDON;
import static io.osteokit.tracking.journey.YearDiary.TODAY;
import static io.osteokit.tracking.journey.YearDiary.TRIP;
import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.person.Case;
import io.osteokit.tracking.diary.Diary;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.DiaryWriter;
import io.osteokit.tracking.progress.PainEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What a year's diary comes to on days that are easily got wrong, and which entries say so. */
class YearTest {
  private static final Journey JOURNEY = Journey.shipped();
  private static final Diary YEAR = Diary.of(YearDiary.entries());

  private static JourneyStatus on(LocalDate day) {
    return JOURNEY.status(Case.builder("p-1", day).build(), YEAR, day);
  }

  private static OptionalDouble fact(LocalDate day, String fact) {
    return on(day).decision().triage().facts().number(fact);
  }

  private static List<String> behind(LocalDate day, String fact) {
    return on(day).because(fact).entries().stream().map(entry -> entry.id().value()).toList();
  }

  @Test
  void the_clocks_change_on_the_days_that_this_test_is_about() {
    assertThat(LONDON.getRules().getTransition(CLOCKS_FORWARD.atTime(1, 30)).isGap()).isTrue();
    assertThat(LONDON.getRules().getTransition(CLOCKS_BACK.atTime(1, 30)).isOverlap()).isTrue();
  }

  @Test
  void the_hour_that_comes_twice_belongs_to_its_day_both_times() {
    LocalDate thirteenLater = CLOCKS_BACK.plusDays(13);

    assertThat(behind(thirteenLater, "usualPain"))
        .hasSize(14 + 3)
        .startsWith("night-first", "night-summer", "night-winter", "pain-" + CLOCKS_BACK);
    assertThat(behind(thirteenLater.plusDays(1), "usualPain"))
        .hasSize(14)
        .startsWith("pain-" + CLOCKS_BACK.plusDays(1));
  }

  @Test
  void a_night_before_the_clocks_go_forward_is_whole_days_ago() {
    assertThat(fact(CLOCKS_FORWARD, "newestFallDays")).hasValue(0);
    assertThat(fact(CLOCKS_FORWARD.plusDays(1), "newestFallDays")).hasValue(1);
    assertThat(behind(CLOCKS_FORWARD.plusDays(1), "newestFallDays")).containsExactly("fall-clocks");
  }

  @Test
  void a_fall_leaves_the_year_on_its_day() {
    LocalDate last = CLOCKS_FORWARD.plusDays(364);

    assertThat(behind(last, "falls")).contains("fall-clocks");
    assertThat(behind(last.plusDays(1), "falls")).doesNotContain("fall-clocks");
  }

  @Test
  void a_trip_to_the_other_side_of_the_world_loses_no_day() {
    assertThat(fact(TRIP.plusDays(6), "usualPain")).hasValue(3);
    assertThat(behind(TRIP.plusDays(6), "usualPain")).hasSize(14);
    assertThat(behind(TRIP.plusDays(13), "usualPain")).hasSize(14);
    // Half past midnight of the 7th in Auckland is noon of the 6th at home.
    assertThat(fact(TRIP.plusDays(3), "newestFallDays")).hasValue(1);
  }

  @Test
  void in_a_gap_scores_run_out_and_come_back() {
    assertThat(behind(GAP.plusDays(10), "usualPain")).hasSize(3);
    assertThat(fact(GAP.plusDays(11), "usualPain")).isEmpty();
    assertThat(fact(GAP.plusDays(15), "usualPain")).isEmpty();
    assertThat(fact(GAP.plusDays(16), "usualPain")).hasValue(3);
  }

  @Test
  void a_rise_of_which_nothing_else_is_known_is_never_called_a_flare() {
    assertThat(on(TODAY).painEvent()).contains(PainEvent.UNCLEAR);
    assertThat(on(TODAY.minusDays(5)).painEvent()).contains(PainEvent.NOTHING);
  }

  @Test
  void a_flare_is_told_by_its_days_and_the_weeks_before() {
    Because because =
        JOURNEY.status(JourneyTest.person(), YEAR, TODAY).becauseOfProgress("painEvent");

    assertThat(because.why())
        .singleElement()
        .satisfies(why -> assertThat(why.rule().id()).isEqualTo("event.flare"));
    assertThat(because.entries())
        .allMatch(entry -> entry.day().isAfter(TODAY.minusDays(28)))
        .extracting(entry -> entry.id().value())
        .contains("pain-" + TODAY, "pain-" + TODAY.minusDays(3), "pain-" + TODAY.minusDays(4));
  }

  @Test
  void what_a_second_device_brings_late_is_named_with_its_device() {
    assertThat(on(TODAY).because("clinicHeightLoss").entries())
        .extracting(DiaryEntry::device)
        .containsExactly("tablet", "phone");
  }

  @Test
  void the_lines_that_the_command_line_is_tried_with_are_this_year() throws IOException {
    try (InputStream lines = YearTest.class.getResourceAsStream("year.jsonl")) {
      assertThat(new String(lines.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(DiaryWriter.write(YEAR));
    }
  }
}
