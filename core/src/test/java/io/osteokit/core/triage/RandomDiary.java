package io.osteokit.core.triage;

import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.MeasuredBy;
import io.osteokit.core.person.MissedReason;
import io.osteokit.core.person.PhysicalTest;
import io.osteokit.core.person.SessionBuilder;
import io.osteokit.core.person.StopCriterion;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Diaries made up at random, with offsets, several events a day and some at the same moment. */
final class RandomDiary {
  private static final LocalTime[] TIMES = {
    LocalTime.MIDNIGHT, LocalTime.of(8, 30), LocalTime.of(23, 59, 59)
  };
  private static final int[] HOURS = {-11, -5, 0, 0, 0, 1, 13};

  private final Random random;

  RandomDiary(Random random) {
    this.random = random;
  }

  static BigDecimal height(Random random) {
    String[] cm = {"164", "163", "162", "162.04", "161.95", "161.94", "161", "160", "159.95"};
    return new BigDecimal(cm[random.nextInt(cm.length)]);
  }

  List<DiaryEvent> events() {
    List<DiaryEvent> events = new ArrayList<>();
    pains(events);
    for (int i = random.nextInt(5); i > 0; i--) {
      events.add(session(i));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      MeasuredBy by = random.nextInt(3) == 0 ? MeasuredBy.SELF : MeasuredBy.CLINIC;
      events.add(new DiaryEvent.HeightMeasured(at(1200), height(random), by));
    }
    if (random.nextInt(3) == 0) {
      for (int i = random.nextInt(3); i > 0; i--) {
        events.add(new DiaryEvent.Fall(fallMoment(), random.nextInt(3) == 0));
      }
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      events.add(test());
    }
    Collections.shuffle(events, random);
    return events;
  }

  /** A course of pain over some days or weeks, several scores a day. */
  private void pains(List<DiaryEvent> events) {
    int days = new int[] {2, 13, 14, 15, 50, 90}[random.nextInt(6)];
    int usual = random.nextInt(9);
    for (int i = random.nextInt(9); i > 0; i--) {
      int score = Math.min(10, usual + random.nextInt(4) - random.nextInt(2));
      events.add(new DiaryEvent.Pain(at(days), Math.max(0, score)));
    }
  }

  /** No two sessions begin at one moment: the format does not say which of them is newer. */
  private DiaryEvent session(int second) {
    OffsetDateTime at = at(17).minusSeconds(second);
    SessionBuilder session =
        random.nextInt(3) == 0 ? DiaryEvent.Session.completed(at) : DiaryEvent.Session.missed(at);
    if (random.nextInt(4) != 0) {
      boolean pain = random.nextBoolean();
      MissedReason[] reasons = MissedReason.values();
      session.because(pain ? MissedReason.PAIN : reasons[random.nextInt(reasons.length)]);
    }
    while (random.nextInt(3) == 0) {
      StopCriterion[] stops = StopCriterion.values();
      // the first four matter most, the first is an emergency
      session.stop(stops[1 + random.nextInt(random.nextBoolean() ? 3 : 7)]);
      if (random.nextInt(20) == 0) {
        session.stop(StopCriterion.STOP_1);
      }
    }
    return session.build();
  }

  private OffsetDateTime fallMoment() {
    int[] daysAgo = {0, 13, 14, 100, 364, 365};
    return at(daysAgo[random.nextInt(daysAgo.length)], random.nextInt(TIMES.length));
  }

  private DiaryEvent test() {
    String[] seconds = {"11.9", "12", "6.4", "6.5", "14"};
    PhysicalTest[] tests = PhysicalTest.values();
    return new DiaryEvent.TestDone(
        at(100),
        tests[random.nextInt(tests.length)],
        new BigDecimal(seconds[random.nextInt(seconds.length)]),
        Optional.empty());
  }

  private OffsetDateTime at(int withinDays) {
    return at(random.nextInt(withinDays), random.nextInt(TIMES.length));
  }

  private OffsetDateTime at(int daysAgo, int time) {
    int hours = HOURS[random.nextInt(HOURS.length)];
    return OffsetDateTime.of(
        RandomPeople.TODAY.minusDays(daysAgo), TIMES[time], ZoneOffset.ofHours(hours));
  }
}
