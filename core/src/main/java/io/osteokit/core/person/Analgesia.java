package io.osteokit.core.person;

import static java.util.Objects.requireNonNull;

import io.osteokit.core.internal.Checks;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Medicines against pain, taken together.
 *
 * @param taking whether any is taken
 * @param reviewedOn the day they were last reviewed
 * @param optimisedOn the day since which they count as the best that can be had
 */
public record Analgesia(
    Optional<Boolean> taking, Optional<LocalDate> reviewedOn, Optional<LocalDate> optimisedOn) {
  /** Creates the value; refuses what is impossible with an {@link IllegalArgumentException}. */
  public Analgesia {
    requireNonNull(taking, "taking");
    Checks.date(reviewedOn, "reviewedOn");
    Checks.date(optimisedOn, "optimisedOn");
  }

  /** Returns pain relief of which nothing is known. */
  public static Analgesia unknown() {
    return new Analgesia(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Returns a copy with {@link #taking}. */
  public Analgesia withTaking(boolean taking) {
    return new Analgesia(Optional.of(taking), reviewedOn, optimisedOn);
  }

  /** Returns a copy with {@link #reviewedOn}. */
  public Analgesia withReviewedOn(LocalDate reviewedOn) {
    return new Analgesia(taking, Optional.of(reviewedOn), optimisedOn);
  }

  /** Returns a copy with {@link #optimisedOn}. */
  public Analgesia withOptimisedOn(LocalDate optimisedOn) {
    return new Analgesia(taking, reviewedOn, Optional.of(optimisedOn));
  }

  /** Returns no health data. */
  @Override
  public String toString() {
    return "Analgesia[…]";
  }
}
