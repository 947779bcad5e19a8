package io.osteokit.pathways;

import static java.util.Objects.requireNonNull;

/**
 * One change within a {@link WhatIf}. Immutable; it tells of the person, so its {@code toString}
 * shows none of it.
 *
 * @param fact the id of the fact of triage that changes; for several that change together, of a
 *     question or of a step, its name
 * @param label the words for it
 * @param from what is known now, in words
 * @param to what it would have to be, in words
 * @param kind how the change could come about
 * @param words the change as part of a sentence, for example "your pain were 6 or less"
 */
public record FactChange(
    String fact, String label, String from, String to, ChangeKind kind, String words) {
  /** Checks that all parts are there. */
  public FactChange {
    requireNonNull(fact, "fact");
    requireNonNull(label, "label");
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    requireNonNull(kind, "kind");
    requireNonNull(words, "words");
  }

  @Override
  public String toString() {
    return "FactChange[…]";
  }
}
