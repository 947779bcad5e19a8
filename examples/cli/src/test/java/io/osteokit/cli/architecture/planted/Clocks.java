package io.osteokit.cli.architecture.planted;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Date;
import java.util.function.Supplier;

/** Asks what time it is, in every way. */
@SuppressWarnings({"JavaTimeDefaultTimeZone", "JavaUtilDate", "JdkObsolete"})
public final class Clocks {
  private Clocks() {}

  static LocalDate today() {
    return LocalDate.now();
  }

  static LocalDate todayThere(ZoneId zone) {
    return LocalDate.now(zone);
  }

  static Supplier<LocalDate> laterToday() {
    return LocalDate::now;
  }

  static Supplier<Instant> later() {
    return () -> Instant.now();
  }

  static Year year() {
    return Year.now(ZoneOffset.UTC);
  }

  static Clock clock() {
    return Clock.systemUTC();
  }

  static Clock clockOfSeconds() {
    return Clock.tickSeconds(ZoneOffset.UTC);
  }

  static long millis() {
    return System.currentTimeMillis();
  }

  static long nanos() {
    return System.nanoTime();
  }

  static Date date() {
    return new Date();
  }

  static Calendar calendar() {
    return Calendar.getInstance();
  }
}
