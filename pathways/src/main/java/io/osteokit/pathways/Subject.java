package io.osteokit.pathways;

import static java.util.Objects.requireNonNull;

/**
 * What somebody asks "why" or "why not" about. Immutable.
 *
 * @param kind which sort of thing it is
 * @param id its id, for example {@code HEAT}, {@code bicycle-crunch} or {@code RF-24}
 */
public record Subject(Kind kind, String id) {
  /** The sorts of things that a decision says something about. */
  public enum Kind {
    /** An option of the pathway. */
    OPTION,
    /** An exercise of the catalogue. */
    EXERCISE,
    /** A red flag or an escalation. */
    RED_FLAG
  }

  /** Checks that both parts are there. */
  public Subject {
    requireNonNull(kind, "kind");
    requireNonNull(id, "id");
  }

  /**
   * Returns an option.
   *
   * @param id for example {@code AUGMENT_DISCUSS}
   * @return the subject
   */
  public static Subject option(String id) {
    return new Subject(Kind.OPTION, id);
  }

  /**
   * Returns an exercise.
   *
   * @param id for example {@code bicycle-crunch}
   * @return the subject
   */
  public static Subject exercise(String id) {
    return new Subject(Kind.EXERCISE, id);
  }

  /**
   * Returns a red flag or an escalation.
   *
   * @param id for example {@code RF-24} or {@code ES-01}
   * @return the subject
   */
  public static Subject redFlag(String id) {
    return new Subject(Kind.RED_FLAG, id);
  }
}
