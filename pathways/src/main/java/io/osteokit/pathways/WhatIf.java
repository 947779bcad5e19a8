package io.osteokit.pathways;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A set of changes that would bring what was asked about. All of them are needed: no part of the
 * set is enough, as long as all else stays as it is. Immutable; its {@code toString} shows nothing
 * of the person.
 *
 * @param changes the changes, one or more
 * @param words the set as one sentence, for example "If your pain were 6 or less."
 */
public record WhatIf(List<FactChange> changes, String words) {
  /** Copies the changes. */
  public WhatIf {
    changes = ImmutableList.copyOf(changes);
    requireNonNull(words, "words");
  }

  @Override
  public String toString() {
    return "WhatIf[…]";
  }
}
