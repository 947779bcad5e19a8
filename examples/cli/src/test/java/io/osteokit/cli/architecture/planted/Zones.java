package io.osteokit.cli.architecture.planted;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.TimeZone;

/** Believes that the person lives where the program runs. */
@SuppressWarnings("JavaUtilDate")
public final class Zones {
  private Zones() {}

  static ZoneId zone() {
    return ZoneId.systemDefault();
  }

  static TimeZone oldZone() {
    return TimeZone.getDefault();
  }

  static Timestamp hiddenZone(LocalDateTime time) {
    return Timestamp.valueOf(time);
  }
}
