package io.osteokit.tracking.diary;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Heat or cold on a painful place.
 *
 * @param at when it was put on
 * @param what heat or cold
 * @param minutes for how long, 0 to 1440
 */
public record HeatOrCold(OffsetDateTime at, Temperature what, Optional<Integer> minutes)
    implements Happening {
  /** Creates the happening; refuses minutes out of range. */
  public HeatOrCold {
    Moments.check(at);
    requireNonNull(what, "what");
    Form.minutes(minutes);
  }

  @Override
  public String toString() {
    return "HeatOrCold[…]";
  }
}
