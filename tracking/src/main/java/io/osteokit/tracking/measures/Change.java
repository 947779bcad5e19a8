package io.osteokit.tracking.measures;

import com.google.common.collect.ImmutableList;
import io.osteokit.core.rules.Explanation;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What a change from one score to another comes to, and why. Immutable. It tells of a person, so
 * its {@code toString} shows the measure alone.
 *
 * @param measure which measure
 * @param verdict what to say of the change
 * @param pointsBetter how far the score moved in the good direction, in its unit; negative for the
 *     worse; empty when a score is missing
 * @param percentBetter the same in percent of the first score; empty when that is 0 or missing
 * @param why the rules behind the verdict, with reasons and sources
 */
public record Change(
    MeasureId measure,
    Verdict verdict,
    OptionalDouble pointsBetter,
    OptionalDouble percentBetter,
    List<Explanation> why) {

  /** What to say of a change. */
  public enum Verdict {
    /** A score is not complete enough. */
    NOT_COMPARABLE,
    /** Nobody has established how large a change matters. */
    NOT_ESTABLISHED,
    /** Worse by enough to matter. */
    WORSE,
    /** Within chance, or too small to notice. */
    NO_REAL_CHANGE,
    /** Better by enough to matter. */
    BETTER
  }

  /** Copies the reasons. */
  public Change {
    why = ImmutableList.copyOf(why);
  }

  /** Shows the measure, and nothing of the person. */
  @Override
  public String toString() {
    return "Change[" + measure + "]";
  }
}
