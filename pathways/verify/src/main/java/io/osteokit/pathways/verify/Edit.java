package io.osteokit.pathways.verify;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A place at which two versions of a document differ. Immutable.
 *
 * @param path where, with the name of a list's entry in the place of its number, as far as entries
 *     have names of their own: {@code $.options[HEAT].caveats[HEAT.time].text}
 * @param before what the old document says there: a text as it is, anything else as JSON; empty if
 *     it has no such place
 * @param after what the new document says there; empty if it has no such place
 */
public record Edit(String path, Optional<String> before, Optional<String> after) {
  /** Checks that all parts are there. */
  public Edit {
    requireNonNull(path, "path");
    requireNonNull(before, "before");
    requireNonNull(after, "after");
  }
}
