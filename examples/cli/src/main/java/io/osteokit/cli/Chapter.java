package io.osteokit.cli;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/**
 * A chapter of the clinician's book.
 *
 * @param id what links lead to
 * @param title its heading
 * @param doc what stands in it, with headings from level 3 down
 * @param traits how it is shown
 */
record Chapter(String id, String title, Doc doc, Set<Trait> traits) {
  /** Ways to show a chapter. */
  enum Trait {
    /** Its tables are wide, so it is printed across. */
    WIDE,
    /** There is nothing to decide in it. */
    UNSIGNED
  }

  static Chapter of(String id, String title, Doc doc, Trait... traits) {
    return new Chapter(id, title, doc, ImmutableSet.copyOf(traits));
  }

  boolean is(Trait trait) {
    return traits.contains(trait);
  }
}
