package io.osteokit.tracking.measures;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.osteokit.core.rules.Explanation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a single result of a test points to, and why. A pointer, no diagnosis. Immutable. It tells
 * of a person, so its {@code toString} shows the measure alone.
 *
 * @param measure which measure
 * @param finding what it points to; empty when there is no rule for the measure, or something it
 *     needs is unknown
 * @param why the rules behind it, with reasons and sources
 * @param open ids of facts that would settle it, such as {@code ageYears}; empty when settled
 */
public record Reading(
    MeasureId measure, Optional<Finding> finding, List<Explanation> why, Set<String> open) {

  /** What a result points to. */
  public enum Finding {
    /** Nothing. */
    UNREMARKABLE,
    /** A higher risk of falls. */
    FALL_RISK,
    /** Frailty. */
    FRAIL,
    /** A broken bone in the back is more likely, which is no sign by itself. */
    FRACTURE_MORE_LIKELY,
    /** A strongly rounded upper back. */
    HYPERKYPHOSIS
  }

  /** Copies the reasons. */
  public Reading {
    why = ImmutableList.copyOf(why);
    open = ImmutableSet.copyOf(open);
  }

  /** Shows the measure, and nothing of the person. */
  @Override
  public String toString() {
    return "Reading[" + measure + "]";
  }
}
