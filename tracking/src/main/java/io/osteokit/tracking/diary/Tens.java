package io.osteokit.tracking.diary;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Weak currents through the skin against pain (TENS).
 *
 * @param at when it was switched on
 * @param minutes for how long, 0 to 1440
 */
public record Tens(OffsetDateTime at, Optional<Integer> minutes) implements Happening {
  /** Creates the happening; refuses minutes out of range. */
  public Tens {
    Moments.check(at);
    Form.minutes(minutes);
  }

  @Override
  public String toString() {
    return "Tens[…]";
  }
}
