package io.osteokit.tracking.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.Happening;
import io.osteokit.tracking.progress.PainEvent;
import io.osteokit.tracking.progress.PainSummary;
import io.osteokit.tracking.progress.PainTrack;
import io.osteokit.tracking.progress.ProgressInput;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The rises that are shown are those that a look at every day of the diary finds. */
class RisesProperties {
  @Property(tries = 60)
  void what_is_shown_is_what_a_look_at_every_day_finds(@ForAll Random random) {
    ReportData data = course(random);

    assertThat(Rises.of(data, new Course(data))).isEqualTo(fromTheFirstDayOn(data));
  }

  /** Pain that goes up and down by spells, with events before and after the first day shown. */
  private static ReportData course(Random random) {
    Reports reports = new Reports();
    int level = 3;
    for (int ago = 200; ago >= 0; ago--) {
      if (random.nextInt(6) == 0) {
        level = random.nextInt(11);
      }
      if (random.nextInt(8) > 0) {
        reports.pain(ago, ago, level);
      }
    }
    int shown = 27 + random.nextInt(120);
    ReportData.Builder data = reports.data().from(Reports.TODAY.minusDays(shown));
    for (int i = random.nextInt(12); i > 0; i--) {
      PainEvent[] events = PainEvent.values();
      // Many events close to each other, around the first day shown.
      int ago = Math.min(200, Math.max(0, shown + random.nextInt(60) - 40));
      data.event(Reports.TODAY.minusDays(ago), events[random.nextInt(events.length)]);
    }
    return data.build();
  }

  private static SortedMap<LocalDate, PainEvent> fromTheFirstDayOn(ReportData data) {
    TreeMap<LocalDate, PainEvent> all = new TreeMap<>();
    PainTrack track = data.progress().newPainTrack();
    LocalDate last = LocalDate.MIN;
    TreeSet<LocalDate> days = new TreeSet<>();
    data.diary().entries().forEach(entry -> days.add(entry.day()));
    for (LocalDate day : days) {
      for (DiaryEntry entry : data.diary().entriesOn(day)) {
        track.add(day, ((Happening.Pain) entry.what()).event().score());
      }
      if (isRise(data, track.summary(day))) {
        boolean goesOn = last.isAfter(day.minusDays(7));
        last = day;
        if (!goesOn) {
          all.put(day, PainEvent.UNCLEAR);
        }
      }
    }
    data.events().forEach((day, event) -> settle(all, day, event));
    data.report().painEvent().ifPresent(event -> settle(all, data.today(), event));
    return all.subMap(data.from(), data.today().plusDays(1));
  }

  private static void settle(
      NavigableMap<LocalDate, PainEvent> all, LocalDate day, PainEvent event) {
    if (event == PainEvent.NOTHING) {
      all.remove(day);
    } else {
      List<LocalDate> same = List.copyOf(all.subMap(day.minusDays(6), true, day, true).keySet());
      all.put(same.isEmpty() ? day : same.get(same.size() - 1), event);
    }
  }

  private static boolean isRise(ReportData data, PainSummary pain) {
    PainSummary lasting =
        new PainSummary(
            pain.today(),
            pain.newestDay(),
            pain.usual(),
            pain.start(),
            pain.startDay(),
            pain.weekMean(),
            Optional.empty(),
            Optional.empty(),
            pain.plateauChange(),
            pain.rise(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            pain.newest(),
            pain.lately());
    return data.progress()
        .assess(ProgressInput.builder(pain.today()).pain(lasting).build())
        .painEvent()
        .filter(event -> event != PainEvent.NOTHING)
        .isPresent();
  }
}
