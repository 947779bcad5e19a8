package io.osteokit.tracking.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.person.DiaryEvent;
import io.osteokit.tracking.diary.Diary;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.EventId;
import io.osteokit.tracking.diary.Happening;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BraceWearTest {
  private static final int LONGEST = 36;
  private final List<DiaryEntry> entries = new ArrayList<>();
  private ZoneId zone = ZoneId.of("Europe/London");

  private static LocalDate nov(int day) {
    return LocalDate.of(2026, 11, day);
  }

  private void add(Happening what) {
    entries.add(
        DiaryEntry.record(
            EventId.of("e" + entries.size()), what, zone, "phone", what.at().toInstant()));
  }

  private void change(boolean on, String local) {
    OffsetDateTime at = LocalDateTime.parse(local).atZone(zone).toOffsetDateTime();
    add(new Happening.BraceChange(at, on));
  }

  private void on(String local) {
    change(true, local);
  }

  private void off(String local) {
    change(false, local);
  }

  private Map<LocalDate, Double> hours() {
    return DaysNoted.braceHours(Diary.of(entries).entries(), LONGEST);
  }

  @Test
  void times_of_a_day_add_up() {
    on("2026-11-02T08:00");
    off("2026-11-02T10:30");
    on("2026-11-02T12:00");
    off("2026-11-02T13:00");

    assertThat(hours()).isEqualTo(Map.of(nov(2), 3.5));
  }

  @Test
  void a_night_is_split_at_midnight() {
    on("2026-11-02T22:00");
    off("2026-11-03T07:00");

    assertThat(hours()).isEqualTo(Map.of(nov(2), 2.0, nov(3), 7.0));
  }

  @Test
  void a_night_in_which_clocks_change_is_as_long_as_it_was() {
    on("2026-10-24T22:00");
    off("2026-10-25T07:00");
    on("2026-03-28T22:00");
    off("2026-03-29T07:00");

    assertThat(hours())
        .containsEntry(LocalDate.of(2026, 10, 24), 2.0)
        .containsEntry(LocalDate.of(2026, 10, 25), 8.0)
        .containsEntry(LocalDate.of(2026, 3, 28), 2.0)
        .containsEntry(LocalDate.of(2026, 3, 29), 6.0);
  }

  @Test
  void a_day_of_twenty_five_hours_in_the_brace_counts_as_twenty_four() {
    on("2026-10-24T23:00");
    off("2026-10-26T00:30");

    assertThat(hours()).containsEntry(LocalDate.of(2026, 10, 25), 24.0);
  }

  @Test
  void a_forgotten_off_leaves_the_days_it_touches_unknown_and_not_zero() {
    on("2026-11-02T08:00");
    off("2026-11-02T09:00");
    on("2026-11-03T08:00");
    on("2026-11-04T08:00");
    off("2026-11-04T12:00");
    on("2026-11-05T08:00");
    off("2026-11-05T12:00");

    assertThat(hours()).isEqualTo(Map.of(nov(2), 1.0, nov(5), 4.0));
  }

  @Test
  void a_forgotten_on_leaves_the_days_it_touches_unknown() {
    off("2026-11-01T09:00");
    on("2026-11-02T08:00");
    off("2026-11-02T09:00");
    off("2026-11-03T08:00");
    on("2026-11-04T08:00");
    off("2026-11-04T12:00");

    assertThat(hours()).isEqualTo(Map.of(nov(4), 4.0));
  }

  @Test
  void a_brace_that_is_still_on_leaves_its_day_unknown() {
    on("2026-11-02T08:00");
    off("2026-11-02T09:00");
    on("2026-11-03T08:00");

    assertThat(hours()).isEqualTo(Map.of(nov(2), 1.0));
    assertThat(DaysNoted.braceOnSince(entries)).contains(nov(3));
  }

  @Test
  void what_is_longer_than_a_brace_is_worn_is_a_forgotten_entry() {
    on("2026-11-02T06:00");
    off("2026-11-03T18:00");
    on("2026-11-05T06:00");
    off("2026-11-06T18:01");

    assertThat(hours()).isEqualTo(Map.of(nov(2), 18.0, nov(3), 18.0));
  }

  @Test
  void hours_that_were_noted_as_such_go_before() {
    on("2026-11-02T08:00");
    off("2026-11-02T10:30");
    on("2026-11-03T08:00");
    for (int day = 2; day < 4; day++) {
      OffsetDateTime at = nov(day).atTime(21, 0).atZone(zone).toOffsetDateTime();
      add(Happening.of(new DiaryEvent.BraceWorn(at, BigDecimal.valueOf(day))));
    }

    assertThat(hours()).isEqualTo(Map.of(nov(2), 2.0, nov(3), 3.0));
  }

  @Test
  void a_journey_counts_in_the_zone_in_which_the_brace_was_put_on() {
    on("2026-11-02T20:00");
    zone = ZoneId.of("Pacific/Auckland");
    off("2026-11-03T13:00");

    assertThat(hours()).isEqualTo(Map.of(nov(2), 4.0));
  }

  @Test
  void nothing_noted_is_nothing_known() {
    assertThat(hours()).isEmpty();
    assertThat(DaysNoted.braceOnSince(entries)).isEmpty();
  }
}
