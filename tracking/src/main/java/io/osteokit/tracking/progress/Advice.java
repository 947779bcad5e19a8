package io.osteokit.tracking.progress;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.rules.Explanation;
import java.util.List;

/**
 * Whether an exercise may become harder, and why. Immutable. It tells of a person, so its {@code
 * toString} shows nothing.
 *
 * @param step what to do next time
 * @param why the rules behind it, with the facts that decided, reasons and sources
 */
public record Advice(Step step, List<Explanation> why) {

  /** What to do next time, the most careful first. */
  public enum Step {
    /** No exercise until somebody has looked. */
    STOP,
    /** An easier step. */
    STEP_BACK,
    /** The same step again. */
    HOLD,
    /** A harder step, if the safety screen allows it. */
    STEP_UP
  }

  /** Copies the reasons. */
  public Advice {
    requireNonNull(step, "step");
    why = ImmutableList.copyOf(why);
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "Advice[…]";
  }
}
