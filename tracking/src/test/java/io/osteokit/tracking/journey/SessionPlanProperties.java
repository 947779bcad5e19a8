package io.osteokit.tracking.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.MissedReason;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.EventId;
import io.osteokit.tracking.diary.Happening;
import io.osteokit.tracking.diary.SessionExtent;
import io.osteokit.tracking.progress.ActivePeriod;
import io.osteokit.tracking.progress.Adherence;
import io.osteokit.tracking.progress.PlannedSession;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The sessions of a plan are those that are found by a look at all entries for each of them. */
class SessionPlanProperties {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Property(tries = 200)
  void adherence_is_what_a_look_at_all_entries_for_each_session_finds(@ForAll Random random) {
    List<DiaryEntry> entries = new ArrayList<>();
    List<LocalDate> days = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      entries.add(entry(i, TODAY.minusDays(random.nextInt(20)), random));
    }
    for (int i = 0; i < 25; i++) {
      days.add(TODAY.minusDays(random.nextInt(22) - 1));
    }
    ActivePeriod active = ActivePeriod.since(TODAY.minusDays(19));
    LocalDate from = TODAY.minusDays(random.nextInt(22));

    assertThat(SessionPlan.of(days, active).adherence(entries, from, TODAY))
        .contains(oneByOne(days, entries, active, from));
  }

  private static DiaryEntry entry(int number, LocalDate day, Random random) {
    OffsetDateTime at = OffsetDateTime.of(day, LocalTime.of(8, number), ZoneOffset.ofHours(9));
    MissedReason[] reasons = MissedReason.values();
    MissedReason reason = reasons[random.nextInt(reasons.length)];
    DiaryEvent.Session missed = DiaryEvent.Session.missed(at).because(reason).build();
    Happening what =
        switch (random.nextInt(5)) {
          case 0 -> Happening.pain(at, 3);
          case 1 -> Happening.Session.of(missed, SessionExtent.PARTLY);
          case 2 -> Happening.Session.of(missed, SessionExtent.SKIPPED);
          default -> Happening.of(DiaryEvent.Session.completed(at).build());
        };
    return DiaryEntry.record(
        EventId.of("e" + number), what, ZoneOffset.UTC, "phone", at.toInstant());
  }

  private static Adherence oneByOne(
      List<LocalDate> days, List<DiaryEntry> entries, ActivePeriod active, LocalDate from) {
    List<PlannedSession> planned = new ArrayList<>();
    List<LocalDate> sorted = days.stream().sorted().toList();
    for (int i = 0; i < sorted.size(); i++) {
      LocalDate day = sorted.get(i);
      List<PlannedSession> done =
          entries.stream()
              .filter(entry -> entry.day().equals(day))
              .filter(entry -> entry.what() instanceof Happening.Session)
              .map(entry -> session(day, (Happening.Session) entry.what()))
              .sorted(Comparator.comparing(PlannedSession::outcome))
              .toList();
      int nth = i - sorted.indexOf(day);
      if (!day.isBefore(from)) {
        planned.add(
            nth < done.size()
                ? done.get(nth)
                : PlannedSession.of(day, PlannedSession.Outcome.NOT_RECORDED));
      }
    }
    return Adherence.of(planned, active, TODAY);
  }

  private static PlannedSession session(LocalDate day, Happening.Session session) {
    if (session.event().completed()) {
      return PlannedSession.of(day, PlannedSession.Outcome.DONE);
    }
    boolean partly = session.extent().equals(Optional.of(SessionExtent.PARTLY));
    return new PlannedSession(
        day,
        partly ? PlannedSession.Outcome.PARTLY_DONE : PlannedSession.Outcome.SKIPPED,
        session.event().missedBecause());
  }
}
