package io.osteokit.core.person;

import static java.util.Objects.requireNonNull;

import io.osteokit.core.internal.Checks;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A broken vertebra.
 *
 * <p>Start with {@link #seenOnImaging} or {@link #notImaged} and add what else is known: {@code
 * VertebralFracture.seenOnImaging().withLevel(L1).withDate(day)}.
 *
 * @param level which vertebra
 * @param date the day it broke
 * @param imaged whether it was seen on imaging
 * @param trauma the force that broke it; unknown counts as low
 * @param painMatchesLevel whether a clinician found the pain to be at this level, on examination
 *     and imaging
 */
public record VertebralFracture(
    Optional<VertebralLevel> level,
    Optional<LocalDate> date,
    boolean imaged,
    Optional<Trauma> trauma,
    Optional<Boolean> painMatchesLevel) {
  /** Creates the value; refuses what is impossible with an {@link IllegalArgumentException}. */
  public VertebralFracture {
    requireNonNull(level, "level");
    Checks.date(date, "date of a vertebral fracture");
    requireNonNull(trauma, "trauma");
    requireNonNull(painMatchesLevel, "painMatchesLevel");
  }

  /** Returns a fracture that was seen on imaging, with nothing else known about it. */
  public static VertebralFracture seenOnImaging() {
    return bare(true);
  }

  /** Returns a fracture that was not seen on imaging, with nothing else known about it. */
  public static VertebralFracture notImaged() {
    return bare(false);
  }

  private static VertebralFracture bare(boolean imaged) {
    return new VertebralFracture(
        Optional.empty(), Optional.empty(), imaged, Optional.empty(), Optional.empty());
  }

  /** Returns a copy with {@link #level}. */
  public VertebralFracture withLevel(VertebralLevel level) {
    return new VertebralFracture(Optional.of(level), date, imaged, trauma, painMatchesLevel);
  }

  /** Returns a copy with {@link #date}. */
  public VertebralFracture withDate(LocalDate date) {
    return new VertebralFracture(level, Optional.of(date), imaged, trauma, painMatchesLevel);
  }

  /** Returns a copy with {@link #trauma}. */
  public VertebralFracture withTrauma(Trauma trauma) {
    return new VertebralFracture(level, date, imaged, Optional.of(trauma), painMatchesLevel);
  }

  /** Returns a copy with {@link #painMatchesLevel}. */
  public VertebralFracture withPainMatchesLevel(boolean painMatchesLevel) {
    return new VertebralFracture(level, date, imaged, trauma, Optional.of(painMatchesLevel));
  }

  /** Returns no health data. */
  @Override
  public String toString() {
    return "VertebralFracture[…]";
  }
}
