package io.osteokit.core.json;

import static java.util.Objects.requireNonNull;

/**
 * One thing that is wrong with a document.
 *
 * @param path where, as {@code $} followed by {@code .name} and {@code [index]} counted from 0, for
 *     example {@code $.profile.heights[1].cm}; {@code $} alone for text that is no JSON. Names are
 *     appended as they are, so treat the path as part of the document
 * @param code what kind of thing, one of {@link ViolationCodes} or of the codes that a reader adds;
 *     stable across versions
 * @param message one line in English that says what was expected; never what was found
 */
public record Violation(String path, String code, String message) {
  /** Creates a violation. */
  public Violation {
    requireNonNull(path, "path");
    requireNonNull(code, "code");
    requireNonNull(message, "message");
  }
}
