package io.osteokit.tracking.journey;

import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.MeasuredBy;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.EventId;
import io.osteokit.tracking.diary.Happening;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** A year in which something of everything happens to one person. */
final class YearDiary {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  static final ZoneId LONDON = ZoneId.of("Europe/London");
  static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");

  /** Nothing was recorded from here until two weeks later. */
  static final LocalDate GAP = LocalDate.of(2026, 9, 1);

  /** The clocks of London went from one to two. */
  static final LocalDate CLOCKS_FORWARD = LocalDate.of(2026, 3, 29);

  /** The clocks of London went from two back to one. */
  static final LocalDate CLOCKS_BACK = LocalDate.of(2026, 10, 25);

  /** In Auckland from here for a week. */
  static final LocalDate TRIP = LocalDate.of(2026, 10, 5);

  private YearDiary() {}

  static List<DiaryEntry> entries() {
    List<DiaryEntry> all = new ArrayList<>();
    for (LocalDate day = TODAY.minusDays(364); !day.isAfter(TODAY); day = day.plusDays(1)) {
      boolean gap = !day.isBefore(GAP) && day.isBefore(GAP.plusDays(14));
      if (!gap) {
        all.add(pain(day));
      }
    }
    for (int nth = 1; nth <= 4; nth++) {
      all.add(session("session-" + nth, TODAY.minusDays(3L * nth), nth == 1));
    }
    all.add(fall("fall-clocks", CLOCKS_FORWARD, LONDON));
    all.add(fall("fall-trip", TRIP.plusDays(2), AUCKLAND));
    // Half past midnight is still the day before in the time of the world, and half past one comes
    // twice.
    all.add(night("night-first", "2026-10-25T00:30:00+01:00", 5));
    all.add(night("night-summer", "2026-10-25T01:30:00+01:00", 6));
    all.add(night("night-winter", "2026-10-25T01:30:00Z", 7));
    all.add(corrected());
    all.add(wrong());
    all.add(late());
    return all;
  }

  private static ZoneId zone(LocalDate day) {
    boolean away = !day.isBefore(TRIP) && day.isBefore(TRIP.plusDays(7));
    return away ? AUCKLAND : LONDON;
  }

  /** Usually 3; 6 in the flare of the last four days. */
  private static DiaryEntry pain(LocalDate day) {
    int score = day.isAfter(TODAY.minusDays(4)) ? 6 : 3;
    OffsetDateTime at = at(day, LocalTime.of(9, 0), zone(day));
    return entry("pain-" + day, Happening.pain(at, score), zone(day), at.toInstant());
  }

  static DiaryEntry session(String id, LocalDate day, boolean done) {
    OffsetDateTime at = at(day, LocalTime.of(10, 0), LONDON);
    DiaryEvent.Session event =
        (done ? DiaryEvent.Session.completed(at) : DiaryEvent.Session.missed(at)).build();
    return entry(id, Happening.of(event), LONDON, at.toInstant());
  }

  static DiaryEntry fall(String id, LocalDate day, ZoneId zone) {
    OffsetDateTime at = at(day, LocalTime.of(0, 30), zone);
    return entry(id, Happening.of(new DiaryEvent.Fall(at, false)), zone, at.toInstant());
  }

  /** A clinic had measured 158, which was written down as 153. */
  private static DiaryEntry wrong() {
    OffsetDateTime at = at(TODAY.minusDays(30), LocalTime.NOON, LONDON);
    return entry("height-wrong", height(at, 153), LONDON, at.toInstant());
  }

  private static DiaryEntry corrected() {
    OffsetDateTime at = at(TODAY.minusDays(30), LocalTime.NOON, LONDON);
    return entry("height-right", height(at, 158), LONDON, at.toInstant().plusSeconds(3600))
        .replacing(EventId.of("height-wrong"));
  }

  /** A clinic measured in spring; the letter was typed in today, on another device. */
  private static DiaryEntry late() {
    OffsetDateTime at = at(TODAY.minusDays(200), LocalTime.NOON, LONDON);
    return DiaryEntry.record(
        EventId.of("height-late"),
        height(at, 159),
        LONDON,
        "tablet",
        at(TODAY, LocalTime.of(8, 0), LONDON).toInstant());
  }

  private static DiaryEntry night(String id, String moment, int score) {
    OffsetDateTime at = OffsetDateTime.parse(moment);
    return entry(id, Happening.pain(at, score), LONDON, at.toInstant());
  }

  private static Happening height(OffsetDateTime at, int cm) {
    return Happening.of(
        new DiaryEvent.HeightMeasured(at, BigDecimal.valueOf(cm), MeasuredBy.CLINIC));
  }

  static OffsetDateTime at(LocalDate day, LocalTime time, ZoneId zone) {
    return ZonedDateTime.of(day, time, zone).toOffsetDateTime();
  }

  static DiaryEntry entry(String id, Happening what, ZoneId zone, Instant recorded) {
    return DiaryEntry.record(EventId.of(id), what, zone, "phone", recorded);
  }
}
