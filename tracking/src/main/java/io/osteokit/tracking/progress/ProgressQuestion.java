package io.osteokit.tracking.progress;

import static java.util.Objects.requireNonNull;

/**
 * A question whose answer helps to tell what a rise of pain is. Immutable content.
 *
 * @param fact the fact of {@link Progress#rules} that is unknown
 * @param path the JSON path in the case where the answer belongs, such as {@code
 *     $.checkIn.painOnset}
 * @param text the question, for the person
 * @param why what the answer is for
 */
public record ProgressQuestion(String fact, String path, String text, String why) {
  /** Checks that all parts are there. */
  public ProgressQuestion {
    requireNonNull(fact, "fact");
    requireNonNull(path, "path");
    requireNonNull(text, "text");
    requireNonNull(why, "why");
  }
}
