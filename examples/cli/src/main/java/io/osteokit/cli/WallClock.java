package io.osteokit.cli;

import java.time.Clock;
import java.time.Instant;

/** The one place where the program asks what time it is: for what is recorded or erased now. */
final class WallClock {
  private WallClock() {}

  static Instant now() {
    return Clock.systemUTC().instant();
  }
}
