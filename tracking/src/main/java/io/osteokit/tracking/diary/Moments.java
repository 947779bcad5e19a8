package io.osteokit.tracking.diary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.osteokit.core.person.DiaryEvent;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Moments and texts that can be written down and read again. */
final class Moments {
  private Moments() {}

  /** Refuses what an event of a case would refuse: years of five digits, offsets with seconds. */
  static OffsetDateTime check(OffsetDateTime at) {
    return new DiaryEvent.Fall(requireNonNull(at, "at"), false).at();
  }

  static OffsetDateTime at(Instant instant, ZoneId zone) {
    return check(requireNonNull(instant, "instant").atZone(zone).toOffsetDateTime());
  }

  static void checkUnicode(String text) {
    if (!new String(text.getBytes(UTF_8), UTF_8).equals(text)) {
      throw new IllegalArgumentException("text must be Unicode without lone halves of pairs");
    }
  }
}
