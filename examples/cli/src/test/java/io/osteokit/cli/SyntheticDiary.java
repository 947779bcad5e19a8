package io.osteokit.cli;

import io.osteokit.core.person.DiaryEvent;
import io.osteokit.core.person.MeasuredBy;
import io.osteokit.core.person.MissedReason;
import io.osteokit.core.person.SessionBuilder;
import io.osteokit.core.person.StopCriterion;
import io.osteokit.core.person.YellowFlag;
import io.osteokit.tracking.diary.BedRest;
import io.osteokit.tracking.diary.Diary;
import io.osteokit.tracking.diary.DiaryEntry;
import io.osteokit.tracking.diary.EventId;
import io.osteokit.tracking.diary.Happening;
import io.osteokit.tracking.diary.PainSite;
import io.osteokit.tracking.diary.SessionExtent;
import io.osteokit.tracking.diary.Worries;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * A year of a made-up person after a fracture of the back, the same for the same seed.
 *
 * <p>Pain falls over months, with ups and downs, worse in the morning and after flares. There are
 * days and weeks without an entry, hours in bed, worries, a brace put on and off, sessions skipped
 * and broken off with reasons, heights, a fall, a trip across time zones, days on which clocks
 * change, corrections, withdrawals, and entries that a second device recorded days later. No entry
 * is anybody's.
 */
final class SyntheticDiary {
  private static final ZoneId HOME = ZoneId.of("Europe/London");
  private static final ZoneId AWAY = ZoneId.of("Australia/Sydney");
  private static final int TRIP_FROM = 232;
  private static final int TRIP_TO = 246;
  private static final int CORRECTED = 40;

  private final Random random;
  private final LocalDate fracture;
  private final List<DiaryEntry> entries = new ArrayList<>();
  private final double worst;
  private final double lasting;
  private final double speed;
  private final int[] flares;
  private final int[][] gaps;
  private double mood;

  private SyntheticDiary(long seed, LocalDate fracture) {
    this.random = new Random(seed);
    this.fracture = fracture;
    this.worst = 6.8 + random.nextDouble() * 1.8;
    this.lasting = 1 + random.nextDouble() * 1.6;
    this.speed = 45 + random.nextDouble() * 30;
    this.flares =
        new int[] {34 + random.nextInt(8), 110 + random.nextInt(25), 205 + random.nextInt(20)};
    int begin = 150 + random.nextInt(20);
    this.gaps = new int[][] {{begin, begin + 12}, {284, 284 + 8 + random.nextInt(6)}};
  }

  /**
   * Returns a diary that begins some days after a fracture.
   *
   * @param seed anything
   * @param fracture the day of the fracture
   * @param days how many days the diary goes on after that day
   */
  static Diary of(long seed, LocalDate fracture, int days) {
    SyntheticDiary diary = new SyntheticDiary(seed, fracture);
    for (int day = 5; day <= days; day++) {
      diary.day(day);
    }
    return Diary.of(diary.entries);
  }

  private void day(int day) {
    mood = 0.8 * mood + random.nextGaussian() * 0.35;
    boolean silent = random.nextDouble() < 0.07;
    for (int[] gap : gaps) {
      silent |= day >= gap[0] && day < gap[1];
    }
    if (silent) {
      return;
    }
    pain(day, 8, 0.6);
    if (day < 90 || random.nextDouble() < 0.35) {
      pain(day, 20, -0.3);
    }
    if (day >= 14 && day % 7 != 0 && day % 2 == 1) {
      session(day);
    }
    if (day < 84 && day % 2 == 0) {
      add(day, 21, "brace", event(day, 21, "brace"));
    }
    daily(day);
    if (day % 90 == 20) {
      add(day, 9, "height", event(day, 9, "height"));
    }
    if (day == 178) {
      add(day, 15, "fall", event(day, 15, "fall"));
      add(day, 16, "note", new Happening.Note(at(day, 16), "Slipped on wet leaves, no harm done."));
    }
  }

  /** Adds what tells of daily life: time in bed, worries, and a brace put on and off again. */
  private void daily(int day) {
    if (day < 84 && day % 3 == 1) {
      BigDecimal hours = decimal(Math.max(8.5, 13 - day / 10.0));
      tell("bed", new BedRest(at(day, 22), hours));
    }
    if (day % 14 == 9) {
      Set<YellowFlag> worries =
          day < 42 ? Set.of(YellowFlag.PAIN_MEANS_DAMAGE, YellowFlag.FEAR_OF_MOVEMENT) : Set.of();
      tell("worries", new Worries(at(day, 22), worries));
    }
    if (day < 84 && day % 14 == 3) {
      tell("brace-on", new Happening.BraceChange(at(day, 10), true));
      tell("brace-off", new Happening.BraceChange(at(day, 15), false));
    }
  }

  private void tell(String kind, Happening what) {
    int day = (int) ChronoUnit.DAYS.between(fracture, what.at().toLocalDate());
    entries.add(recorded(kind, day, what.at().getHour(), what, "phone", 45));
  }

  private DiaryEvent event(int day, int hour, String kind) {
    OffsetDateTime at = at(day, hour);
    return switch (kind) {
      case "brace" -> new DiaryEvent.BraceWorn(at, decimal(Math.max(2, 10 - day / 10.0)));
      case "fall" -> new DiaryEvent.Fall(at, false);
      default ->
          new DiaryEvent.HeightMeasured(
              at, decimal(158.4 + random.nextInt(5) / 10.0), MeasuredBy.SELF);
    };
  }

  private static BigDecimal decimal(double value) {
    return BigDecimal.valueOf(Math.round(value * 10), 1);
  }

  private int score(int day, double ofTime) {
    double usual = lasting + (worst - lasting) * Math.exp(-day / speed);
    double flare = 0;
    for (int begin : flares) {
      int since = day - begin;
      flare += since >= 0 && since < 9 ? 3 * (1 - since / 10.0) : 0;
    }
    double felt = usual + flare + mood + ofTime + random.nextGaussian() * 0.5;
    return (int) Math.max(0, Math.min(10, Math.round(felt)));
  }

  private void pain(int day, int hour, double ofTime) {
    int score = score(day, ofTime);
    Happening.Pain pain = Happening.pain(at(day, hour), score).withSite(PainSite.LOWER_BACK);
    DiaryEntry entry = add(day, hour, "pain-" + hour, pain);
    double chance = random.nextDouble();
    // By chance alone the short example would have none.
    if (chance < 0.012 || (day == CORRECTED && hour < 12)) {
      Happening.Pain right = Happening.pain(pain.at(), Math.max(0, score - 1));
      entries.add(
          recorded("fix", day, hour, right.withSite(PainSite.LOWER_BACK), "phone", 600)
              .replacing(entry.id()));
    } else if (chance < 0.016) {
      Happening.Withdrawal back = new Happening.Withdrawal(pain.at().plusHours(1), entry.id());
      entries.add(recorded("undo", day, hour, back, "phone", 7200));
    }
  }

  private void session(int day) {
    double chance = random.nextDouble();
    boolean hurts = score(day, 0) > 5;
    if (chance < 0.74) {
      add(day, 11, "session", done(day, hurts));
    } else if (chance < 0.82) {
      SessionBuilder broken = DiaryEvent.Session.missed(at(day, 11)).because(MissedReason.PAIN);
      Happening partly =
          Happening.Session.of(broken.painBefore(3).painAfter(5).build(), SessionExtent.PARTLY);
      DiaryEntry entry = add(day, 11, "session", partly);
      if (random.nextInt(3) == 0) {
        StopCriterion stop = List.of(StopCriterion.values()).get(random.nextInt(2));
        add(
            day,
            12,
            "stop",
            new Happening.StopMet(at(day, 12), Set.of(stop), Optional.of(entry.id())));
      }
    } else if (chance < 0.93) {
      MissedReason why =
          hurts ? MissedReason.PAIN : List.of(MissedReason.values()).get(random.nextInt(5));
      SessionBuilder missed = DiaryEvent.Session.missed(at(day, 11)).because(why);
      add(day, 11, "session", Happening.Session.of(missed.build(), SessionExtent.SKIPPED));
    }
  }

  private Happening done(int day, boolean hurts) {
    int before = score(day, 0);
    SessionBuilder session =
        DiaryEvent.Session.completed(at(day, 11))
            .painBefore(before)
            .painAfter(Math.min(10, before + random.nextInt(hurts ? 3 : 2)))
            .effort(3 + random.nextInt(3));
    return Happening.Session.of(session.build(), SessionExtent.DONE);
  }

  private DiaryEntry add(int day, int hour, String kind, DiaryEvent event) {
    return add(day, hour, kind, Happening.of(event));
  }

  /** Adds an entry, now and then one that a tablet recorded days later. */
  private DiaryEntry add(int day, int hour, String kind, Happening what) {
    boolean late = random.nextDouble() < 0.04;
    DiaryEntry entry =
        recorded(kind, day, hour, what, late ? "tablet" : "phone", late ? 200_000 : 45);
    entries.add(entry);
    return entry;
  }

  private DiaryEntry recorded(
      String kind, int day, int hour, Happening what, String device, int seconds) {
    Instant recorded = at(day, hour).toInstant().plusSeconds(seconds);
    return DiaryEntry.record(
        EventId.of(kind + "-" + day + "-" + hour), what, zone(day), device, recorded);
  }

  private static ZoneId zone(int day) {
    return day >= TRIP_FROM && day < TRIP_TO ? AWAY : HOME;
  }

  private OffsetDateTime at(int day, int hour) {
    LocalTime time = LocalTime.of(hour, 7 * day % 60);
    Instant instant =
        fracture
            .plusDays(day)
            .atTime(time)
            .atZone(zone(day))
            .toInstant()
            .truncatedTo(ChronoUnit.SECONDS);
    return DiaryEntry.moment(instant, zone(day));
  }
}
