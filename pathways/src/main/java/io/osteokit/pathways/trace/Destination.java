package io.osteokit.pathways.trace;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * A place in the content that carries a fact. Immutable.
 *
 * @param kind what sort of place
 * @param refs ids of that kind; empty when the kind has none
 * @param note what was made of it, or why nothing was; always there when {@code refs} is empty
 */
public record Destination(Kind kind, List<String> refs, Optional<String> note) {
  /** Sorts of places. */
  public enum Kind {
    /** A rule of triage or of the pathway. */
    RULE(true),
    /** An option of the pathway; one that is never listed counts. */
    OPTION(true),
    /** A caveat of an option. */
    CAVEAT(true),
    /** A statement beside the options. */
    GUIDANCE(true),
    /** An exercise of the catalogue. */
    EXERCISE(true),
    /** A row of the safety screen. */
    SCREEN(true),
    /** A ruling of the planners. */
    PLANNING(true),
    /** A topic of the education texts. */
    EDUCATION(true),
    /** A text of the shipped language, for example a question. */
    TEXT(true),
    /** A questionnaire or physical test that the diary knows. */
    MEASURE(true),
    /** The age at which a contact of the app's own table counts as outdated. */
    CONTACT_TABLE(true),
    /** Something that the tracking module carries. */
    TRACKING(true),
    /** The form of the library as a whole; nothing to point at. */
    META(false),
    /** Nothing: the fact is wrong, out of date or never claimed, for the reason in the note. */
    REJECTED(false);

    private final boolean content;

    Kind(boolean content) {
      this.content = content;
    }

    /** Returns whether places of this kind have ids. */
    public boolean isContent() {
      return content;
    }
  }

  /**
   * Copies the ids.
   *
   * @throws IllegalArgumentException if a kind with ids has none, one without has some, or there is
   *     neither an id nor a note
   */
  public Destination {
    requireNonNull(kind, "kind");
    refs = ImmutableList.copyOf(refs);
    if (refs.isEmpty() == kind.isContent()) {
      throw new IllegalArgumentException(kind + " must have ids if, and only if, it is content");
    }
    if (refs.isEmpty() && !note.isPresent()) {
      throw new IllegalArgumentException(kind + " needs a note");
    }
  }
}
