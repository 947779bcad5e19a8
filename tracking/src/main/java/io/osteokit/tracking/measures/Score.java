package io.osteokit.tracking.measures;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.rules.Explanation;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A score with how far it can be trusted, and why. Immutable. It tells of a person, so its {@code
 * toString} shows the measure alone.
 *
 * @param measure which measure
 * @param value the score in the unit of the measure; empty when it is invalid
 * @param quality how far it can be trusted
 * @param forDecisions whether decisions may rest on it
 * @param why the rules behind quality, with reasons and sources
 */
public record Score(
    MeasureId measure,
    OptionalDouble value,
    Quality quality,
    boolean forDecisions,
    List<Explanation> why) {

  /** How far a score can be trusted. */
  public enum Quality {
    /** Too little was answered, so there is none. */
    INVALID,
    /** There is a score, but too little behind it. */
    LOW_CONFIDENCE,
    /** Worked out from part of the answers, to show and not to decide by. */
    PRORATED,
    /** All that is needed was answered. */
    COMPLETE
  }

  /** Copies the reasons. */
  public Score {
    why = ImmutableList.copyOf(why);
  }

  /** Shows the measure, and nothing of the person. */
  @Override
  public String toString() {
    return "Score[" + measure + "]";
  }
}
