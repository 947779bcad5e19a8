package io.osteokit.tracking.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.person.Case;
import io.osteokit.core.person.CheckIn;
import io.osteokit.core.person.CheckInBuilder;
import io.osteokit.core.person.PainOnset;
import io.osteokit.core.person.Profile;
import io.osteokit.tracking.diary.Diary;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.EventId;
import io.osteokit.tracking.diary.Happening;
import io.osteokit.tracking.progress.PainEvent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a check-in says of pain now is a score of its day. */
class CheckInPainTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Journey JOURNEY = Journey.shipped();

  /** A month of 3 up to yesterday, and today the scores that are given. */
  private static Diary threes(int... today) {
    List<DiaryEntry> entries = new ArrayList<>();
    for (int days = 30; days > 0; days--) {
      entries.add(entry("pain-" + days, TODAY.minusDays(days), 8, 3));
    }
    for (int i = 0; i < today.length; i++) {
      entries.add(entry("today-" + i, TODAY, 8 + i, today[i]));
    }
    return Diary.of(entries);
  }

  private static DiaryEntry entry(String id, LocalDate day, int hour, int score) {
    OffsetDateTime at = OffsetDateTime.of(day, LocalTime.of(hour, 0), ZoneOffset.UTC);
    return DiaryEntry.record(
        EventId.of(id), Happening.pain(at, score), ZoneOffset.UTC, "phone", at.toInstant());
  }

  private static JourneyStatus status(CheckInBuilder said, Diary diary) {
    Case person =
        Case.builder("p-1", TODAY)
            .profile(Profile.builder().noConditions().build())
            .checkIn(
                said.painOnset(PainOnset.GRADUAL)
                    .painLimitsActivity(true)
                    .everythingElseNo()
                    .build())
            .build();
    return JOURNEY.status(person, diary, TODAY);
  }

  @Test
  void pain_that_is_far_worse_in_the_check_in_of_today_is_a_rise() {
    JourneyStatus status = status(CheckIn.on(TODAY).painNow(9), threes());

    assertThat(status.painEvent()).hasValue(PainEvent.RISE);
    assertThat(status.progress().facts().number("painNewest")).hasValue(9);
    assertThat(status.progress().pain().orElseThrow().newestDay().orElseThrow().day())
        .isEqualTo(TODAY);
  }

  @Test
  void the_check_in_is_named_as_where_the_score_came_from() {
    JourneyStatus status = status(CheckIn.on(TODAY).painNow(9), threes());

    assertThat(status.becauseOfProgress("painNewest").origins())
        .singleElement()
        .satisfies(origin -> assertThat(origin.parts()).containsExactly(Origin.Part.CHECK_IN));
    assertThat(status.becauseOfProgress("painEvent").origins())
        .filteredOn(origin -> origin.fact().equals("painNewJump"))
        .allSatisfy(
            origin -> assertThat(origin.parts()).contains(Origin.Part.CHECK_IN, Origin.Part.DIARY));
  }

  @Test
  void a_check_in_of_yesterday_is_no_score_of_today() {
    JourneyStatus status = status(CheckIn.on(TODAY.minusDays(1)).painNow(9), threes());

    assertThat(status.progress().facts().number("painNewest")).hasValue(3);
  }

  @ParameterizedTest
  @CsvSource({"3, 5, 5", "5, 5, 5", "7, 5, 7", "3, 0, 3"})
  void beside_a_score_of_today_the_greater_one_is_the_newest(int noted, int said, int newest) {
    JourneyStatus status = status(CheckIn.on(TODAY).painNow(said), threes(noted));
    long scores = status.progress().pain().orElseThrow().newestDay().orElseThrow().entries();

    assertThat(status.progress().facts().number("painNewest")).hasValue(newest);
    assertThat(scores).isEqualTo(said > noted ? 2 : 1);
  }

  @Test
  void a_check_in_never_hides_how_high_pain_was() {
    assertThat(status(CheckIn.on(TODAY).painNow(3), threes(9)).painEvent())
        .isEqualTo(status(CheckIn.on(TODAY), threes(9)).painEvent())
        .hasValue(PainEvent.RISE);
  }
}
