package io.osteokit.pathways.verify.hazard;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Something in the software that makes harm from a hazard less likely. Immutable.
 *
 * @param what what it does, one plain sentence
 * @param kind what sort of thing carries it out
 * @param refs ids of that sort, one or more
 */
public record Control(String what, Kind kind, List<String> refs) {
  /** Sorts of things that carry a control. */
  public enum Kind {
    /** A rule of triage or of the pathway. */
    RULE,
    /** A row of the safety screen, a sort of clearance, or a lift. */
    SCREEN,
    /** A ruling of the planners. */
    PLANNING,
    /** A rule of progress, progression or measures. */
    PROGRESS,
    /** An option of the pathway. */
    OPTION,
    /** A topic of the education texts. */
    EDUCATION,
    /** Something that is proved for everybody. */
    INVARIANT,
    /** A test of the build: the full name of its class, {@code #} and its method. */
    TEST
  }

  /**
   * Copies the ids.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Control {
    requireNonNull(what, "what");
    requireNonNull(kind, "kind");
    refs = ImmutableList.copyOf(refs);
    if (refs.isEmpty()) {
      throw new IllegalArgumentException("a control must name what carries it");
    }
  }
}
