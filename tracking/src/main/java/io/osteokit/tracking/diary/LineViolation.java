package io.osteokit.tracking.diary;

import static java.util.Objects.requireNonNull;

import io.osteokit.core.json.Violation;

/**
 * One thing that is wrong with one line of JSON Lines.
 *
 * @param line the number of the line, from 1, blank lines counted
 * @param violation what is wrong; its path starts at the line
 */
public record LineViolation(int line, Violation violation) {
  /** Creates a violation; refuses a line before the first. */
  public LineViolation {
    if (line < 1) {
      throw new IllegalArgumentException("line must be 1 or more");
    }
    requireNonNull(violation, "violation");
  }
}
