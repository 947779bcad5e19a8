package io.osteokit.pathways.trace;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A fact of a seed document and where it went. Immutable.
 *
 * @param id the key of its source, for example {@code S4}
 * @param document the key of the document that states it
 * @param statement what it says, in our words
 * @param went where it went, one place or more
 */
public record TracedSeed(String id, String document, String statement, List<Destination> went) {
  /** Copies the places. */
  public TracedSeed {
    requireNonNull(id, "id");
    requireNonNull(document, "document");
    requireNonNull(statement, "statement");
    went = ImmutableList.copyOf(went);
  }

  /**
   * Returns whether nothing was made of it.
   *
   * @return whether it went nowhere but {@link Destination.Kind#REJECTED REJECTED}
   */
  public boolean isRejected() {
    return went.stream().allMatch(place -> place.kind() == Destination.Kind.REJECTED);
  }
}
