package io.osteokit.core.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A layer of a rule book. Its rules see the facts that were handed in and those of earlier layers,
 * never each other's, so that a book cannot go in circles. Immutable.
 *
 * @param id the name of the layer, for example {@code phase}
 * @param about what the layer works out, one sentence
 * @param derivations the facts that the layer derives
 */
public record Stratum(String id, String about, List<Derivation> derivations) {
  /** Copies the derivations. */
  public Stratum {
    requireNonNull(id, "id");
    requireNonNull(about, "about");
    derivations = ImmutableList.copyOf(derivations);
  }
}
