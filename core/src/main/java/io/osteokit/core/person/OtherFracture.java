package io.osteokit.core.person;

import static java.util.Objects.requireNonNull;

import io.osteokit.core.internal.Checks;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A broken bone outside the mobile spine.
 *
 * @param site which bone
 * @param date the day it broke
 * @param trauma the force that broke it; unknown counts as low
 */
public record OtherFracture(FractureSite site, Optional<LocalDate> date, Optional<Trauma> trauma) {
  /** Creates the value; refuses what is impossible with an {@link IllegalArgumentException}. */
  public OtherFracture {
    requireNonNull(site, "site");
    Checks.date(date, "date of a fracture");
    requireNonNull(trauma, "trauma");
  }

  /**
   * Returns a fracture of which only the bone is known.
   *
   * @param site which bone
   */
  public static OtherFracture of(FractureSite site) {
    return new OtherFracture(site, Optional.empty(), Optional.empty());
  }

  /** Returns a copy with {@link #date}. */
  public OtherFracture withDate(LocalDate date) {
    return new OtherFracture(site, Optional.of(date), trauma);
  }

  /** Returns a copy with {@link #trauma}. */
  public OtherFracture withTrauma(Trauma trauma) {
    return new OtherFracture(site, date, Optional.of(trauma));
  }

  /** Returns no health data. */
  @Override
  public String toString() {
    return "OtherFracture[…]";
  }
}
