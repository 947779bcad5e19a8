package io.osteokit.pathways.trace;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;

/**
 * Sources that contradict each other, and what this library does about it. Immutable.
 *
 * @param id for example {@code T5}
 * @param conflict what stands against what
 * @param doing what this library does, and why
 * @param treatments how, in one word or more
 * @param sources keys of both sides
 * @param carriedBy what in the content carries it out
 */
public record Tension(
    String id,
    String conflict,
    String doing,
    Set<Treatment> treatments,
    List<String> sources,
    List<Destination> carriedBy) {
  /** Ways to deal with a contradiction. */
  public enum Treatment {
    /** Kept from certain people, whatever they ask for. */
    BLOCK,
    /** Only after a named clinician's release. */
    CLEARANCE,
    /** A safer version or a limit. */
    MODIFY,
    /** Shown with the balancing statement. */
    CAVEAT,
    /** Not used. */
    REJECT,
    /** Left to the app, with the date of its last check. */
    STALE
  }

  /** Copies the lists. */
  public Tension {
    requireNonNull(id, "id");
    requireNonNull(conflict, "conflict");
    requireNonNull(doing, "doing");
    treatments = Sets.immutableEnumSet(treatments);
    sources = ImmutableList.copyOf(sources);
    carriedBy = ImmutableList.copyOf(carriedBy);
  }
}
