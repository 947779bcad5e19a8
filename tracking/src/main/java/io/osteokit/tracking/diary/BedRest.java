package io.osteokit.tracking.diary;

import io.osteokit.core.person.DiaryEvent;
import java.math.BigDecimal;
import java.time.OffsetDateTime;

/**
 * How long the person lay in bed on a day, the day of the moment.
 *
 * <p>A case has this as hours of its check-in; {@link io.osteokit.tracking.journey.Journey} puts it
 * there.
 *
 * @param at a moment of the day
 * @param hours hours in bed of that day, night included, 0 to 24
 */
public record BedRest(OffsetDateTime at, BigDecimal hours) implements Happening {
  /** Creates the happening; refuses hours out of range. */
  public BedRest {
    // Hours of a case are from 0 to 24 and in one form, too.
    hours = new DiaryEvent.BraceWorn(Moments.check(at), hours).hours();
  }

  @Override
  public String toString() {
    return "BedRest[…]";
  }
}
