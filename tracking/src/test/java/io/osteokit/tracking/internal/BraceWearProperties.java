package io.osteokit.tracking.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.tracking.diary.Diary;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.EventId;
import io.osteokit.tracking.diary.Happening;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class BraceWearProperties {
  private static final int LONGEST = 36;

  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.of(ZoneId.getAvailableZoneIds().stream().sorted().toList()).map(ZoneId::of);
  }

  private static DiaryEntry change(Instant at, boolean on, ZoneId zone) {
    Happening what = new Happening.BraceChange(DiaryEntry.moment(at, zone), on);
    return DiaryEntry.record(EventId.of(on ? "on" : "off"), what, zone, "phone", at);
  }

  /** Every minute is counted to the date that it has in the zone. */
  @Property
  void every_minute_counts_to_its_own_day_in_all_zones(
      @ForAll("zones") ZoneId zone,
      @ForAll @LongRange(min = 2_700_000, max = 68_000_000) long minute,
      @ForAll @IntRange(min = 1, max = LONGEST * 60) int minutes) {
    Instant from = Instant.ofEpochSecond(60 * minute);
    Instant to = from.plus(Duration.ofMinutes(minutes));
    Map<LocalDate, Long> expected = new TreeMap<>();
    for (Instant now = from; now.isBefore(to); now = now.plusSeconds(60)) {
      expected.merge(now.atZone(zone).toLocalDate(), 60L, Long::sum);
    }

    Map<LocalDate, Long> worn = new TreeMap<>();
    BraceWear.of(
            Diary.of(List.of(change(from, true, zone), change(to, false, zone))).entries(), LONGEST)
        .forEach((day, time) -> worn.put(day, time.toSeconds()));
    assertThat(worn).isEqualTo(expected);
  }
}
