package io.osteokit.pathways;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A short statement for a person today that is neither an option nor a caveat, for example that a
 * step back is not a failure. Immutable; its {@code toString} shows nothing of the person.
 *
 * @param id stable across versions, for example {@code step-back}
 * @param text plain sentences
 * @param sources keys of the sources behind it, one or more
 */
public record Guidance(String id, String text, List<String> sources) {
  /** Copies the sources. */
  public Guidance {
    requireNonNull(id, "id");
    requireNonNull(text, "text");
    sources = ImmutableList.copyOf(sources);
  }

  @Override
  public String toString() {
    return "Guidance[…]";
  }
}
