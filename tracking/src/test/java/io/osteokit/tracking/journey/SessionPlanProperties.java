package io.osteokit.tracking.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.MissedReason;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.EventId;
import io.osteokit.tracking.diary.Happening;
import io.osteokit.tracking.diary.SessionExtent;
import io.osteokit.tracking.progress.ActivePeriod;
import io.osteokit.tracking.progress.Adherence;
import io.osteokit.tracking.progress.PlannedSession.Outcome;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SessionPlanProperties {
  /** A Sunday, so that all weeks are whole. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static final LocalDate FIRST = LocalDate.of(2026, 10, 26);
  private static final ActivePeriod ACTIVE = ActivePeriod.since(FIRST);

  @Property(tries = 200)
  void of_each_week_as_many_are_done_as_were_planned_and_done_on_whatever_day(
      @ForAll Random random) {
    List<DiaryEntry> entries = entries(random);
    List<LocalDate> days = days(random);
    long done = 0;
    long tried = 0;
    for (LocalDate week = FIRST; week.isBefore(TODAY); week = week.plusWeeks(1)) {
      long planned = in(week, days.stream());
      long begun = in(week, of(entries, Outcome.DONE, Outcome.PARTLY_DONE));
      done += Math.min(planned, in(week, of(entries, Outcome.DONE)));
      tried += Math.min(planned, begun);
    }

    Adherence adherence = adherence(days, entries);

    assertThat(adherence.due()).isEqualTo(days.size());
    assertThat(adherence.done()).isEqualTo((int) done);
    assertThat(adherence.done() + adherence.partlyDone()).isEqualTo((int) tried);
  }

  @Property(tries = 100)
  void the_order_of_entries_and_days_does_not_matter(@ForAll Random random) {
    List<DiaryEntry> entries = entries(random);
    List<LocalDate> days = days(random);
    Adherence before = adherence(days, entries);
    Collections.shuffle(days, random);

    assertThat(adherence(days, Lists.reverse(entries)).due()).isEqualTo(before.due());
    assertThat(adherence(days, Lists.reverse(entries)).done()).isEqualTo(before.done());
  }

  @Property(tries = 100)
  void a_session_that_is_done_never_makes_adherence_worse(@ForAll Random random) {
    List<DiaryEntry> entries = entries(random);
    List<LocalDate> days = days(random);
    int before = adherence(days, entries).done();
    OffsetDateTime at =
        OffsetDateTime.of(TODAY.minusDays(random.nextInt(28)), LocalTime.NOON, ZoneOffset.UTC);
    entries.add(entry(99, Happening.of(DiaryEvent.Session.completed(at).build()), at));

    assertThat(adherence(days, entries).done()).isBetween(before, before + 1);
  }

  @Example
  void what_was_left_out_yesterday_says_nothing_of_today() {
    OffsetDateTime at = OffsetDateTime.of(TODAY.minusDays(1), LocalTime.NOON, ZoneOffset.UTC);
    List<DiaryEntry> entries =
        List.of(
            entry(
                1,
                Happening.Session.of(DiaryEvent.Session.missed(at).build(), SessionExtent.SKIPPED),
                at));

    assertThat(adherence(List.of(TODAY), entries).due()).isZero();
  }

  private static Adherence adherence(List<LocalDate> days, List<DiaryEntry> entries) {
    return SessionPlan.of(days, ACTIVE).adherence(entries, LocalDate.MIN, TODAY).orElseThrow();
  }

  private static List<LocalDate> days(Random random) {
    List<LocalDate> days = new ArrayList<>();
    for (int i = 0; i < 15; i++) {
      days.add(FIRST.plusDays(random.nextInt(27)));
    }
    return days;
  }

  private static List<DiaryEntry> entries(Random random) {
    List<DiaryEntry> entries = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      entries.add(entry(i, FIRST.plusDays(random.nextInt(28)), random));
    }
    return entries;
  }

  private static long in(LocalDate week, Stream<LocalDate> days) {
    return days.filter(day -> !day.isBefore(week) && day.isBefore(week.plusWeeks(1))).count();
  }

  private static Stream<LocalDate> of(List<DiaryEntry> entries, Outcome... outcomes) {
    return entries.stream()
        .filter(entry -> entry.what() instanceof Happening.Session)
        .filter(entry -> List.of(outcomes).contains(outcome((Happening.Session) entry.what())))
        .map(DiaryEntry::day);
  }

  private static Outcome outcome(Happening.Session session) {
    if (session.event().completed()) {
      return Outcome.DONE;
    }
    return session.extent().equals(Optional.of(SessionExtent.PARTLY))
        ? Outcome.PARTLY_DONE
        : Outcome.SKIPPED;
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
    return entry(number, what, at);
  }

  private static DiaryEntry entry(int number, Happening what, OffsetDateTime at) {
    return DiaryEntry.record(
        EventId.of("e" + number), what, ZoneOffset.UTC, "phone", at.toInstant());
  }
}
