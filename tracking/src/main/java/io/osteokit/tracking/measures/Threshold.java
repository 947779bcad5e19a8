package io.osteokit.tracking.measures;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.evidence.Strength;
import java.util.List;

/**
 * A size of change that means something, taken from the rule that uses it. Immutable content.
 *
 * @param rule the id of the rule
 * @param amount the size, 0 or more
 * @param unit what it is counted in
 * @param because what it means, one sentence
 * @param sources keys of the sources; GK and DESIGN say that none was found
 * @param strength how much the sources carry
 */
public record Threshold(
    String rule,
    double amount,
    Unit unit,
    String because,
    List<String> sources,
    Strength strength) {

  /** What a change is counted in. */
  public enum Unit {
    /** The unit of the measure, for the better. */
    POINTS_BETTER,
    /** The unit of the measure, for the worse. */
    POINTS_WORSE,
    /** Percent of the first score, for the better. */
    PERCENT_BETTER,
    /** The unit of the measure, either way. */
    POINTS
  }

  /** Copies the sources. */
  public Threshold {
    requireNonNull(rule, "rule");
    requireNonNull(unit, "unit");
    sources = ImmutableList.copyOf(sources);
  }
}
