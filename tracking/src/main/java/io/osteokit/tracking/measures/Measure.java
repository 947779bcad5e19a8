package io.osteokit.tracking.measures;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * What a measure is: its scale, its scoring, its limits and its licence. Immutable content.
 *
 * @param id which measure
 * @param name its name, for people
 * @param unit the unit of a score, for example "seconds"
 * @param min the least possible score
 * @param max the greatest possible score
 * @param step scores go in steps of this size; 0 when any number will do
 * @param direction which way is better
 * @param scoring how a score comes about
 * @param items the items or tries behind a score; empty for a single number
 * @param missing what becomes of missing answers, in words
 * @param howTo how to ask or to test, in our own words; empty where the wording may not ship
 * @param licence whether the wording ships, and why
 * @param important changes from which on people notice a difference; empty when none is established
 * @param detectable changes from which on it is more than chance; empty when none is established
 */
public record Measure(
    MeasureId id,
    String name,
    String unit,
    double min,
    double max,
    double step,
    Direction direction,
    Scoring scoring,
    Optional<Items> items,
    String missing,
    Optional<String> howTo,
    Licence licence,
    List<Threshold> important,
    List<Threshold> detectable) {

  /** Which way is better. */
  public enum Direction {
    /** Less is better, as with pain. */
    LOWER_IS_BETTER,
    /** More is better, as with stands from a chair. */
    HIGHER_IS_BETTER;

    /** Returns by how much a step from one score to another is for the better. */
    double better(double from, double to) {
      return this == LOWER_IS_BETTER ? from - to : to - from;
    }
  }

  /**
   * The items of a questionnaire, or the tries of a test.
   *
   * @param count how many
   * @param min the least answer
   * @param max the greatest answer
   */
  public record Items(int count, double min, double max) {}

  /**
   * Whether the wording of a measure ships with OsteoKit.
   *
   * @param wordingShips whether it does; if not, an app brings its own licensed text
   * @param why the reason, one or two sentences
   * @param sources keys of the sources of the reason
   */
  public record Licence(boolean wordingShips, String why, List<String> sources) {
    /** Copies the sources. */
    public Licence {
      requireNonNull(why, "why");
      sources = ImmutableList.copyOf(sources);
    }
  }

  /** Copies the lists and checks that wording ships only where the licence allows. */
  public Measure {
    requireNonNull(id, "id");
    important = ImmutableList.copyOf(important);
    detectable = ImmutableList.copyOf(detectable);
    if (howTo.isPresent() && !licence.wordingShips()) {
      throw new IllegalArgumentException(id + ": its wording may not ship");
    }
  }

  /** Returns the score in steps of this measure, which a mean need not be. */
  double rounded(double score) {
    // Divided by a whole number where the step is a tenth: 1.6 * 0.1 is not 0.16.
    double perUnit = 1 / step;
    return step == 0 ? score : Math.rint(score * perUnit) / perUnit;
  }

  /**
   * Returns whether a score lies on the scale and on one of its steps.
   *
   * @param score any number
   * @return whether {@link Measures#score(MeasureId, double, java.util.OptionalInt)} takes it
   */
  public boolean allows(double score) {
    return score >= min && score <= max && Math.abs(score - rounded(score)) < 1e-9;
  }
}
